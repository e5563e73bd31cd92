import { describe, expect, it } from "vitest";
import { issuesOf, read } from "./bounded";

describe("What land does not have", () => {
  const rows = (name: string, by = 0): string =>
    [
      [0, 0],
      [0, 300],
      [-300, 300],
      [-300, 0],
    ]
      .map(([x = 0, y = 0], at) => `${name}${at + 1} ${3355678.12 + x + by} ${466789.34 + y}`)
      .join("\n");
  it.each([
    ["in a bracket behind a size", "用地面积9公顷（不包括代建绿地部分）\n界址点坐标"],
    ["behind a size", "用地面积9公顷，不包括代建绿地部分\n界址点坐标"],
    ["in a bracket behind a name", "某采石场矿区范围（不包含公益林区域）拐点坐标"],
    ["in the sentence above the first points", "拟设采矿权范围不包含已有矿权区域，拐点坐标如下："],
  ])("is no inner ring: %s", async (_, head) => {
    expect((await read(`${head}\n${rows("J")}`)).parcels).toHaveLength(1);
    expect(issuesOf(await read(`${head}\n${rows("J")}`))).not.toContain("boundary-inner-alone");
  });
  it("is none in a bracket behind the size of a second lot", async () => {
    const lot = "用地面积9公顷（不包括代建绿地部分）\n界址点坐标";
    const { parcels } = await read(`地块一${lot}\n${rows("J")}\n地块二${lot}\n${rows("J", 1000)}`);
    expect(parcels.map(({ name }) => name)).toEqual(["地块一", "地块二"]);
  });
  it("is land between the points around it and its own", async () => {
    const hole =
      "5 3355578.12 466889.34\n6 3355578.12 466989.34\n7 3355478.12 466989.34\n8 3355478.12 466889.34";
    const text = `某采石场矿区范围拐点坐标\n${rows("")}\n其中不包含公益林区域，拐点坐标如下：\n${hole}`;
    const rings = (await read(text)).parcels.map(({ boundary }) => boundary?.rings.map(({ role }) => role));
    expect(rings).toEqual([["outer", "inner"]]);
  });
  it("is enclosed by no line that joins wells", async () => {
    const table = `井号 X Y\n${rows("")}`;
    expect((await read(`观测井1-2-3-4-1连线\n${table}`)).parcels).toEqual([]);
    expect((await read(`矿区范围由钻孔1-2-3-4-1连线圈定\n${table}`)).parcels).toHaveLength(1);
  });
});
