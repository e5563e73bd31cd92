import { describe, expect, it } from "vitest";
import { createAppStore } from "../../src/store/app-state";
import { layerToggled } from "../../src/store/layers";
import { mapGroups } from "../../src/view/map-groups";
import { mapStyle } from "../../src/view/map-style";
import { lightPalette } from "../../src/view/palette";

const withBase = { opacity: {}, base: { name: "osm", key: "" } } as const;

describe("the layer list", () => {
  it("hides a layer and shows it again", () => {
    const fresh = createAppStore().getState();
    const hidden = layerToggled(fresh, "grid");
    expect(hidden.hiddenLayers).toEqual(["grid"]);
    expect(layerToggled(hidden, "grid").hiddenLayers).toEqual([]);
  });

  it.each(mapGroups)("hides something of the style under %s and leaves the rest", (group) => {
    const visible = (hidden: readonly string[]) =>
      mapStyle(lightPalette, hidden, withBase).layers.filter((layer) => layer.layout?.visibility !== "none")
        .length;
    expect(visible([group])).toBeLessThan(visible([]));
    expect(visible([group])).toBeGreaterThan(0);
  });
});
