import type { Message } from "../domain/evidence";
import { landUseClass } from "../domain/land-use-classes";
import { UNKNOWN_USE } from "./land-use";
import type { Language } from "./language";
import type { MapScene, ParcelProperties } from "./map-scene";
import { countText } from "./number-text";
import { type Tone, verdictLabel } from "./verdict-words";

/** Lines are told apart by their dashes as well as by their colour. */
export type LegendLine = "dashed" | "zone" | "grid" | "river" | "own";

/** One line of the legend: a drawn key and what it means. */
export interface LegendEntry {
  readonly key: string;
  readonly sign:
    | { readonly kind: "fill"; readonly hex: string | null; readonly code: string }
    | { readonly kind: "icon"; readonly icon: string }
    | { readonly kind: "line"; readonly line: LegendLine };
  readonly text: string;
  /** how many are in view, null where counting says nothing */
  readonly count: number | null;
}

export interface LegendSection {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  /** what cannot be drawn as a key */
  readonly notes: readonly string[];
}

/** What the map shows at this moment. */
export interface MapShown {
  /** each parcel once */
  readonly parcels: readonly ParcelProperties[];
  readonly zoneAreas: number;
  readonly zoneSigns: number;
  readonly seats: number;
  readonly gridStepMetres: number | null;
  readonly rivers: boolean;
  /** name of the reader's own file of boundaries, null where none is in view */
  readonly ownFile: string | null;
}

const words = {
  use: { zh: "用地", en: "Land use" },
  verdict: { zh: "面积核对", en: "Area check" },
  other: { zh: "其他", en: "Other" },
  suggested: { zh: "* 代码由名称推得，原文未载", en: "* code inferred from the name, not printed" },
  mixed: { zh: "+ 混合用地，按首项着色", en: "+ mixed use, in the colour of the first" },
  approximate: {
    zh: "虚线：坐标系未载明或为旧基准，位置近似",
    en: "Dashed: datum not stated or old, place approximate",
  },
  zoneArea: { zh: "片区范围", en: "Zone boundary" },
  zoneSign: {
    zh: "片区：面积已公布，边界未公布；符号置于县城旁，不表示位置",
    en: "Zone: area known, boundary not published; the sign stands at the county seat and marks no place",
  },
  seat: { zh: "县城", en: "County seat" },
  river: {
    zh: "河流（Natural Earth，1:5000 万，偏差可达 2 公里）",
    en: "River (Natural Earth, 1:50 million, up to 2 km off)",
  },
  own: { zh: "自备行政界线，未经本页核实：", en: "Your own boundaries, not verified here: " },
  grid: { zh: "高斯-克吕格公里网", en: "Gauss-Krüger grid" },
  unknown: { zh: "用途未载明", en: "Use not stated" },
} as const satisfies Record<string, Message>;

/** The legend of what is in view, and of nothing else. Land uses in the order of their codes. */
export function mapLegend(
  shown: MapShown,
  scene: Pick<MapScene, "withoutBoundary" | "zonesWithoutPlace">,
  language: Language,
): readonly LegendSection[] {
  const sections = [
    landUseSection(shown.parcels, language),
    verdictSection(shown.parcels, language),
    otherSection(shown, scene, language),
  ];
  return sections.filter((one) => one.entries.length > 0 || one.notes.length > 0);
}

function landUseSection(parcels: readonly ParcelProperties[], language: Language): LegendSection {
  const byUse = grouped(parcels, (one) => one.use);
  const entries = [...byUse]
    .map(([key, members]): LegendEntry => {
      const [first] = members;
      const code = first?.useText.replace(/\+$/u, "") ?? "";
      return {
        key: `use-${key}`,
        sign: { kind: "fill", hex: first?.hex || null, code },
        text: landUseName(key, language),
        count: members.length,
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const notes: string[] = [];
  if (parcels.some((one) => one.useText.includes("*"))) notes.push(words.suggested[language]);
  if (parcels.some((one) => one.useText.endsWith("+"))) notes.push(words.mixed[language]);
  return { title: words.use[language], entries, notes };
}

function landUseName(key: string, language: Language): string {
  if (key === UNKNOWN_USE) return words.unknown[language];
  const found = landUseClass("MNR-2023", key) ?? landUseClass("GB50137-2011", key);
  return found?.name[language] ?? key;
}

const icons: Partial<Record<Tone, string>> = {
  pass: "verdict-pass",
  warning: "verdict-warning",
  error: "verdict-error",
};

function verdictSection(parcels: readonly ParcelProperties[], language: Language): LegendSection {
  const byVerdict = grouped(parcels, (one) => one.verdict);
  const entries: LegendEntry[] = [];
  for (const [verdict, members] of byVerdict) {
    const icon = icons[members[0]?.tone ?? "none"];
    if (verdict === "" || icon === undefined) continue;
    entries.push({
      key: `verdict-${verdict}`,
      sign: { kind: "icon", icon },
      text: verdictLabel(verdict)[language],
      count: members.length,
    });
  }
  return {
    title: words.verdict[language],
    entries: entries.sort((a, b) => (a.key < b.key ? -1 : 1)),
    notes: [],
  };
}

function otherSection(
  shown: MapShown,
  scene: Pick<MapScene, "withoutBoundary" | "zonesWithoutPlace">,
  language: Language,
): LegendSection {
  const entries: LegendEntry[] = [];
  const line = (key: string, kind: LegendLine, text: string): void => {
    entries.push({ key, sign: { kind: "line", line: kind }, text, count: null });
  };
  if (shown.parcels.some((one) => one.approximate))
    line("approximate", "dashed", words.approximate[language]);
  if (shown.zoneAreas > 0) line("zone-area", "zone", words.zoneArea[language]);
  if (shown.zoneSigns > 0)
    entries.push({
      key: "zone-sign",
      sign: { kind: "icon", icon: "zone" },
      text: words.zoneSign[language],
      count: shown.zoneSigns,
    });
  if (shown.seats > 0)
    entries.push({
      key: "seat",
      sign: { kind: "icon", icon: "seat" },
      text: words.seat[language],
      count: null,
    });
  if (shown.rivers) line("river", "river", words.river[language]);
  if (shown.ownFile !== null) line("own", "own", `${words.own[language]}${shown.ownFile}`);
  if (shown.gridStepMetres !== null) line("grid", "grid", gridText(shown.gridStepMetres, language));
  return { title: words.other[language], entries, notes: missingNotes(scene, language) };
}

function gridText(step: number, language: Language): string {
  const size =
    step >= 1000
      ? `${step / 1000} ${language === "zh" ? "公里" : "km"}`
      : `${step} ${language === "zh" ? "米" : "m"}`;
  return language === "zh" ? `${words.grid.zh}（间距 ${size}）` : `${words.grid.en} (every ${size})`;
}

/** Not located is said, not hidden. */
function missingNotes(
  { withoutBoundary, zonesWithoutPlace }: Pick<MapScene, "withoutBoundary" | "zonesWithoutPlace">,
  language: Language,
): string[] {
  const notes: string[] = [];
  const zh = language === "zh";
  if (withoutBoundary > 0) {
    const n = countText(withoutBoundary, language);
    notes.push(
      zh
        ? `另有 ${n} 宗地块无坐标，不在图上`
        : `${n} more parcels have no coordinates and are not on the map`,
    );
  }
  if (zonesWithoutPlace > 0) {
    const n = countText(zonesWithoutPlace, language);
    notes.push(
      zh
        ? `另有 ${n} 处片区所在县未知，不在图上`
        : `${n} more zones name no known county and are not on the map`,
    );
  }
  return notes;
}

function grouped<K>(
  parcels: readonly ParcelProperties[],
  keyOf: (parcel: ParcelProperties) => K,
): ReadonlyMap<K, readonly ParcelProperties[]> {
  const groups = new Map<K, ParcelProperties[]>();
  for (const one of parcels) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
