import "./place-pin.css";
import { type Map as MapLibre, Marker } from "maplibre-gl";
import type { AppStore } from "../store/app-state";
import { element } from "./element";

/** Keeps a pin at the place that the store names. Returns how to stop. */
export function followPin(map: MapLibre, store: AppStore): () => void {
  let marker: Marker | null = null;
  const show = (): void => {
    const { pin } = store.getState();
    if (pin === null) {
      marker?.remove();
      marker = null;
      return;
    }
    // The words beside the search name the place; the pin itself has nothing to press.
    marker ??= new Marker({ element: pinElement(), anchor: "bottom" })
      .setLngLat([pin.lon, pin.lat])
      .addTo(map);
    marker.setLngLat([pin.lon, pin.lat]);
  };
  show();
  const unsubscribe = store.subscribe((after, before) => {
    if (after.pin !== before.pin) show();
  });
  return () => {
    unsubscribe();
    marker?.remove();
  };
}

function pinElement(): HTMLElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 28");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute(
    "d",
    "M10 27C10 18 2 16 2 9.5a8 8 0 0 1 16 0C18 16 10 18 10 27Zm0-14a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 10 13Z",
  );
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return element("div", "dk-map-pin", [svg]);
}
