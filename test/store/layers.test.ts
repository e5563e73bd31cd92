import { describe, expect, it } from "vitest";
import { createAppStore } from "../../src/store/app-state";
import { layerToggled } from "../../src/store/layers";

describe("the layer list", () => {
  it("hides a layer and shows it again", () => {
    const fresh = createAppStore().getState();
    const hidden = layerToggled(fresh, "grid");
    expect(hidden.hiddenLayers).toEqual(["grid"]);
    expect(layerToggled(hidden, "grid").hiddenLayers).toEqual([]);
  });
});
