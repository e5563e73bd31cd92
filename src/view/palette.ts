import type { Tone } from "./verdict-words";

/** Every colour of the map besides the land-use colours, which the drawing standard fixes. CSS colours. */
export interface MapPalette {
  readonly name: "light" | "dark";
  /** nothing is known of this ground */
  readonly ground: string;
  readonly gridLine: string;
  readonly gridText: string;
  /** text and its halo */
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  /** the parcel's own line */
  readonly outline: string;
  readonly selection: string;
  readonly selectionCasing: string;
  readonly hover: string;
  readonly verdict: Readonly<Record<Tone, string>>;
  /** areas known by size only, drawn as a symbol */
  readonly zone: string;
  readonly zoneInk: string;
  readonly seat: string;
  readonly water: string;
  readonly waterInk: string;
  /** what the reader brought along */
  readonly own: string;
  /** the block that the floor area ratio allows, what of it exceeds the height limit, the space under that limit */
  readonly block: string;
  readonly excess: string;
  readonly limit: string;
  /** use not printed or not understood */
  readonly unknownUse: string;
  readonly fillOpacity: number;
}

export const lightPalette: MapPalette = {
  name: "light",
  ground: "#f4f6f6",
  gridLine: "#c6ced0",
  gridText: "#5b6968",
  ink: "#15211f",
  inkSoft: "#42504f",
  halo: "#fbfcfc",
  outline: "#2f3b3a",
  selection: "#0a5c63",
  selectionCasing: "#ffffff",
  hover: "#0a5c63",
  verdict: { pass: "#1c6642", note: "#2b5a88", warning: "#b06a00", error: "#c0211b", none: "#5b6968" },
  zone: "#2b5a88",
  zoneInk: "#1f4468",
  seat: "#42504f",
  water: "#8fb4c9",
  waterInk: "#2f5f7a",
  own: "#643a91",
  block: "#7fb3b5",
  excess: "#c0211b",
  limit: "#0a5c63",
  unknownUse: "#d5d8da",
  fillOpacity: 0.72,
};

export const darkPalette: MapPalette = {
  name: "dark",
  ground: "#0f1616",
  gridLine: "#2f3e3e",
  gridText: "#97a6a6",
  ink: "#eef3f3",
  inkSoft: "#b9c5c5",
  halo: "#0c1212",
  outline: "#b3bfbf",
  selection: "#7fcfd2",
  selectionCasing: "#0b0f12",
  hover: "#7fcfd2",
  verdict: { pass: "#88d4aa", note: "#a0c6ee", warning: "#efc070", error: "#ff8478", none: "#97a6a6" },
  zone: "#a0c6ee",
  zoneInk: "#c3dcf5",
  seat: "#b9c5c5",
  water: "#2f566b",
  waterInk: "#8fbdd4",
  own: "#ceb3ef",
  block: "#4c9a9d",
  excess: "#ff9d93",
  limit: "#7fcfd2",
  unknownUse: "#5d676e",
  fillOpacity: 0.62,
};

/** Where areas are judged, uses are a hint on the ground: what does not hold must be seen before what the land is for. */
const faint = (palette: MapPalette): MapPalette => ({ ...palette, fillOpacity: 0.26 });
const [lightFaint, darkFaint] = [faint(lightPalette), faint(darkPalette)];

/** The palette of a theme; `judging`: the reader came through the door of the audit. */
export function mapPalette(dark: boolean, judging = false): MapPalette {
  if (judging) return dark ? darkFaint : lightFaint;
  return dark ? darkPalette : lightPalette;
}
