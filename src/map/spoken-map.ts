import type { Map as MapLibre } from "maplibre-gl";
import type { Language } from "../view/language";
import { inView } from "../view/map-in-view";
import type { MapScene } from "../view/map-scene";
import { aimSentence, sceneSentence } from "../view/spoken-words";
import { element } from "./element";
import { recordAt } from "./map-hits";
import type { Overlay } from "./overlay";
import { printedNodes } from "./printed-nodes";

let maps = 0;

/** The map in words: a description of the whole, and what the crosshair stands on while the keyboard moves the map. */
export function spokenMap(
  map: MapLibre,
  overlay: Overlay,
  current: () => { readonly scene: MapScene; readonly language: Language },
): { readonly stop: () => void } {
  maps += 1;
  const canvas = map.getCanvas();
  const whole = element("p", "dk-map-spoken");
  whole.id = `dk-map-spoken-${maps}`;
  canvas.setAttribute("aria-describedby", whole.id);
  const aim = element("p", "dk-map-aim");
  aim.setAttribute("role", "status");
  overlay.root.append(whole, aim);

  const sayWhole = (): void => {
    const { scene, language } = current();
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    const said = sceneSentence(scene, inView(scene.parcels, box).length, language);
    if (whole.textContent !== said) whole.textContent = said;
  };
  const take = (): void => {
    // A pointer has a cursor of its own; only the keyboard needs to hear where it stands.
    if (!canvas.matches(":focus-visible")) {
      aim.textContent = "";
      return;
    }
    const { scene, language } = current();
    const { clientWidth, clientHeight } = map.getContainer();
    const id = recordAt(map, { x: clientWidth / 2, y: clientHeight / 2 });
    const parcel = scene.parcels.features.find((one) => one.properties.id === id)?.properties ?? null;
    const zone =
      [...scene.zones.features, ...scene.zoneSigns.features].find((one) => one.properties.id === id)
        ?.properties.label ?? null;
    aim.replaceChildren(...printedNodes(aimSentence(parcel, zone, language), language));
  };
  const idle = (): void => {
    sayWhole();
    take();
  };
  // Enter opens what the crosshair stands on now: what was said before the map moved must not stand beside it.
  const hush = (): void => {
    aim.textContent = "";
  };
  map.on("idle", idle);
  map.on("movestart", hush);
  canvas.addEventListener("focus", take);
  canvas.addEventListener("blur", take);
  return {
    stop: () => {
      map.off("idle", idle);
      map.off("movestart", hush);
      canvas.removeEventListener("focus", take);
      canvas.removeEventListener("blur", take);
    },
  };
}
