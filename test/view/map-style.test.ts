import { latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { mapGroups } from "../../src/view/map-groups";
import { mapIcons } from "../../src/view/map-icons";
import { LABEL_FONT } from "../../src/view/map-label";
import { mapStyle } from "../../src/view/map-style";
import { darkPalette, lightPalette, type MapPalette } from "../../src/view/palette";

const palettes: readonly MapPalette[] = [lightPalette, darkPalette];

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const withBase = { opacity: {}, base: { name: "osm", key: "" } } as const;

describe("map style", () => {
  it.each(palettes)("is a valid style in the $name palette", (palette) => {
    expect(latest.$version).toBe(8);
    expect(validateStyleMin(mapStyle(palette))).toEqual([]);
    expect(validateStyleMin(mapStyle(palette, withBase))).toEqual([]);
  });

  it("asks the network for nothing", () => {
    const style = mapStyle(lightPalette);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:|\burl\b|tiles/u);
  });

  it("names the local font in every layer with text, and only icons that exist", () => {
    const style = mapStyle(lightPalette);
    const names = new Set(mapIcons(lightPalette).map((one) => one.name));
    let looked = 0;
    for (const layer of style.layers) {
      if (layer.type !== "symbol") continue;
      looked += 1;
      if (layer.layout?.["text-field"] !== undefined) expect(layer.layout["text-font"]).toEqual([LABEL_FONT]);
      const image = layer.layout?.["icon-image"];
      if (typeof image === "string") expect(names).toContain(image);
      if (Array.isArray(image))
        for (const value of image) if (/^verdict-/u.test(String(value))) expect(names).toContain(value);
    }
    expect(looked).toBeGreaterThan(4);
  });

  it("has every layer but the ground in a group that readers may hide", () => {
    const [ground, ...layers] = mapStyle(lightPalette, withBase).layers;
    expect(ground?.metadata).toBeUndefined();
    const groups = layers.map(({ metadata }) => (metadata as { group: string }).group);
    expect(new Set(groups)).toEqual(new Set(mapGroups));
  });

  it("gives every area a line of at least a pixel beside its colour", () => {
    const lines = mapStyle(lightPalette).layers.filter((one) => one.id.startsWith("parcel-outline"));
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(JSON.stringify(line)).toContain('["interpolate",["linear"],["zoom"],12,1,18,1.6]');
  });

  it.each(palettes)("keeps text and signs readable on the ground ($name)", (palette) => {
    for (const ink of [palette.ink, palette.inkSoft, palette.gridText, palette.zoneInk]) {
      expect(contrast(ink, palette.ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of [palette.ink, palette.inkSoft, palette.zoneInk])
      expect(contrast(ink, palette.halo)).toBeGreaterThanOrEqual(4.5);
    for (const sign of [
      palette.selection,
      palette.zone,
      palette.seat,
      palette.outline,
      ...Object.values(palette.verdict),
    ])
      expect(contrast(sign, palette.ground)).toBeGreaterThanOrEqual(3);
  });
});
