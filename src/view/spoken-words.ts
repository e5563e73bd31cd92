import type { Language } from "./language";
import type { MapScene, ParcelProperties } from "./map-scene";
import { countText } from "./number-text";
import { verdictLabel } from "./verdict-words";

/** What the map as a whole shows, for those who do not see it. */
export function sceneSentence(scene: MapScene, inView: number, language: Language): string {
  const drawn = countText(scene.parcels.features.length, language);
  const seen = countText(inView, language);
  const away = countText(scene.withoutBoundary, language);
  // The blocks of a zone share its id.
  const ids = [...scene.zones.features, ...scene.zoneSigns.features].map(({ properties }) => properties.id);
  const zones = countText(new Set(ids).size, language);
  return language === "zh"
    ? `图上共 ${drawn} 宗地块、${zones} 处片区，眼前可见 ${seen} 宗；另有 ${away} 宗没有坐标，列在台账里。`
    : `On the map: parcels ${drawn}, zones ${zones}; parcels in view ${seen}; without coordinates, in the ledger only: ${away}.`;
}

/** What lies under the crosshair. */
export function aimSentence(
  parcel: ParcelProperties | null,
  zone: string | null,
  language: Language,
): string {
  if (parcel === null) {
    if (zone !== null) return language === "zh" ? `片区 ${zone} · 回车打开` : `Zone ${zone} · Enter opens it`;
    return language === "zh" ? "十字处没有地块" : "No parcel under the crosshair";
  }
  const parts = [
    parcel.label || (language === "zh" ? "无编号地块" : "Parcel without a code"),
    parcel.useText,
    parcel.verdict === "" ? "" : verdictLabel(parcel.verdict)[language],
  ].filter((one) => one !== "");
  return `${parts.join(" · ")} · ${language === "zh" ? "回车打开" : "Enter opens it"}`;
}
