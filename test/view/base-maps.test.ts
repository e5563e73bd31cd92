import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../scripts/data/page-policy";
import {
  asksBaseMap,
  type BaseMapName,
  baseMapHosts,
  baseMapSources,
  baseMaps,
} from "../../src/view/base-maps";
import { fadedPaint } from "../../src/view/layer-opacity";
import { mapStyle } from "../../src/view/map-style";
import { darkPalette, lightPalette } from "../../src/view/palette";

const names = Object.keys(baseMaps) as BaseMapName[];

describe("base maps", () => {
  it.each(names)("%s makes a valid style in both palettes, under everything else", (name) => {
    for (const palette of [lightPalette, darkPalette]) {
      const style = mapStyle(palette, { opacity: { base: 0.5 }, base: { name, key: "k" } });
      expect(validateStyleMin(style)).toEqual([]);
      const raster = style.layers.flatMap((one, index) => (one.type === "raster" ? [index] : []));
      expect(raster).toEqual(baseMaps[name].pictures.map((_, index) => index + 1));
    }
  });

  it("ask for nothing before there is a key where one is needed", () => {
    for (const name of names) {
      const sources = Object.keys(baseMapSources(name, ""));
      expect(sources.length > 0).toBe(!baseMaps[name].needsKey);
    }
    const [address = ""] = (baseMapSources("tianditu-map", "a b&c")["base-vec"] as { tiles: string[] }).tiles;
    expect(address).toContain("tk=a%20b%26c");
    expect(address).toContain("TILEMATRIXSET=w");
  });

  it("come from the two hosts that a reader may choose, over HTTPS, and the page's policy names exactly these", () => {
    expect(
      baseMapHosts.every((host) =>
        /^https:\/\/(t\d\.tianditu\.gov\.cn|tile\.openstreetmap\.org)$/u.test(host),
      ),
    ).toBe(true);
    const named = CONTENT_SECURITY_POLICY.match(/https:\/\/[^\s;]+/gu) ?? [];
    expect(named).toEqual(baseMapHosts);
    const connect = CONTENT_SECURITY_POLICY.split("; ").find((one) => one.startsWith("connect-src"));
    for (const host of baseMapHosts) expect(connect).toContain(host);
    expect(asksBaseMap("https://tile.openstreetmap.org/1/2/3.png")).toBe(true);
    expect(asksBaseMap("https://tile.openstreetmap.org.example.org/1/2/3.png")).toBe(false);
  });

  it("say their origin in both languages", () => {
    for (const { attribution, attributionLink } of Object.values(baseMaps)) {
      expect(attribution.zh).not.toBe("");
      expect(attribution.en).not.toBe("");
      expect(attributionLink).toMatch(/^https:/u);
    }
  });
});

describe("opacity of layers", () => {
  it("multiplies what a layer has, and leaves an opaque group as it is", () => {
    const layers = mapStyle(lightPalette).layers;
    const fill = layers.find((one) => one.id === "zone-outline")!;
    expect(fadedPaint(fill, 0.3)).toEqual([["line-opacity", 0.3]]);
    const chosen = layers.find((one) => one.id === "zone-fill")!;
    const [[property, value] = []] = fadedPaint(chosen, 0.5);
    expect(property).toBe("fill-opacity");
    expect(value).toEqual(["*", 0.5, (chosen.paint as Record<string, unknown>)["fill-opacity"]]);
    expect(
      validateStyleMin(
        mapStyle(lightPalette, {
          opacity: Object.fromEntries(
            ["parcels", "labels", "points", "zones", "seats", "grid", "rivers", "official", "envelope"].map(
              (group) => [group, 0.4],
            ),
          ),
          base: null,
        }),
      ),
    ).toEqual([]);
    expect(mapStyle(lightPalette, { opacity: { parcels: 1 }, base: null })).toEqual(mapStyle(lightPalette));
  });
});
