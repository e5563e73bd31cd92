import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const SIDES = [
  ["东至", "甲路", "戊路"],
  ["南至", "乙路", "己路"],
  ["西至", "丙路", "庚路"],
  ["北至", "丁路", "辛路"],
];
const zones = (title: string, ...rows: readonly (readonly string[])[]): unknown =>
  parse("zones", "b".repeat(64), [title, ...rows.map((row) => row.join("\t"))].join("\n")).zones.map(
    ({ name, version, areas, sides }) => [name, version, areas[0]?.value ?? null, sides[0]?.text ?? null],
  );

describe("the heads of a table on its side", () => {
  it("are zones where their names hold words for figures", () => {
    const heads = ["园区名称", "城东产业园", "城西产业园"];
    expect(zones("青禾市园区规划情况", heads, ["面积（公顷）", "120", "130"], ...SIDES)).toEqual([
      ["城东产业园", "current", 120, "甲路"],
      ["城西产业园", "current", 130, "戊路"],
    ]);
  });

  it("are plans of land assembly, which end as papers do", () => {
    const heads = ["方案名称", "青县城东片土地征收成片开发方案", "青县河西片土地征收成片开发方案"];
    expect(
      zones("青县土地征收成片开发方案一览表", heads, ["成片开发面积", "33.6公顷", "58.0公顷"], ...SIDES),
    ).toEqual([
      ["青县城东片土地征收成片开发方案", "current", 33.6, "甲路"],
      ["青县河西片土地征收成片开发方案", "current", 58, "戊路"],
    ]);
  });

  it("are zones where only figures stand below", () => {
    const rows = [
      ["项目", "城东产业园", "城西产业园"],
      ["规划期限", "2025", "2030"],
      ["面积（公顷）", "120", "130"],
    ];
    expect(zones("全市产业园情况", ...rows)).toEqual([
      ["城东产业园", "current", 120, null],
      ["城西产业园", "current", 130, null],
    ]);
  });

  it.each([
    ["现行", "拟调整"],
    ["调整前", "调整后"],
  ])("are two states of the land in the title: %s, %s", (before, after) => {
    const head = ["项目", before, after];
    expect(zones("关于调整青禾产业园范围的公示", head, ["面积（公顷）", "120", "130"], ...SIDES)).toEqual([
      ["青禾产业园", "before", 120, "甲路"],
      ["青禾产业园", "current", 130, "戊路"],
    ]);
  });

  it("are two places though the one begins with the word for new", () => {
    const head = ["项目", "新桥禁养区", "原桥禁养区"];
    expect(zones("青禾市禁养区四至", head, ["面积（公顷）", "120", "130"], ...SIDES)).toEqual([
      ["新桥禁养区", "current", 120, "甲路"],
      ["原桥禁养区", "current", 130, "戊路"],
    ]);
  });

  it("are no zones where they name what is measured", () => {
    expect(zones("环境保护目标表", ["方位", "敏感目标", "规模"], ...SIDES)).toEqual([]);
  });
});

it("a form of labels that comes again tells the next block", () => {
  const form = (name: string, size: string, road: string): string[] => [
    `片区名称\t${name}`,
    `面积\t${size}公顷`,
    `四至\t东至${road},南至乙路,西至丙路,北至丁路`,
  ];
  const text = [
    "青山县土地征收成片开发方案公示",
    ...form("东部片区", "3", "甲路"),
    ...form("西部片区", "4", "戊路"),
  ];
  const [zone] = parse("zones", "b".repeat(64), text.join("\n")).zones;
  expect(zone?.blocks.map(({ name, area, sides }) => [name, area?.value, sides[0]?.text])).toEqual([
    ["东部片区", 3, "甲路"],
    ["西部片区", 4, "戊路"],
  ]);
});
