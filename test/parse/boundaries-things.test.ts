import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

const CORNERS = [
  [3412600.123, 35412600.456],
  [3412600.123, 35412690.456],
  [3412510.123, 35412690.456],
  [3412510.123, 35412600.456],
] as const;
const rows = (labels: readonly string[]): string =>
  CORNERS.map(([x, y], at) => `${labels[at]}\t${x}\t${y}`).join("\n");
const NUMBERS = ["1", "2", "3", "4"];
const LOT = "沙井县规划条件\nSJ-07地块用地面积1.0000公顷，容积率≤2.0。";

function rings(text: string): number {
  return [...parse("things", "0".repeat(64), text).tables.values()].flat().length;
}

function issues(text: string): readonly string[] {
  return parse("things", "0".repeat(64), text).issues.map(({ code }) => code);
}

describe("points of what is no land", () => {
  it.each([
    "采空区坐标：",
    "建筑物角点坐标",
    "建筑控制线拐点坐标",
    "1#楼角点坐标表",
    "爆破警戒范围坐标",
    "卫生防护距离包络线坐标",
  ])("bound no lot above them: %s", (caption) => {
    const text = `${LOT}\n${caption}\n点号\tX\tY\n${rows(NUMBERS)}`;
    expect(rings(text)).toBe(0);
    expect(issues(text)).toContain("boundary-places");
  });

  it.each(["用地红线坐标", "采空区治理用地拐点坐标", "界址点坐标"])(
    "words of land in the caption bound it: %s",
    (caption) => {
      expect(rings(`${LOT}\n${caption}\n点号\tX\tY\n${rows(NUMBERS)}`)).toBe(1);
    },
  );

  it("stakes along a road are a line", () => {
    const text = `沙井连接线\n桩号\tX\tY\n${rows(["K0+000", "K0+100", "K0+200", "K0+300"])}`;
    expect(rings(text)).toBe(0);
    expect(issues(text)).toContain("boundary-line");
  });
});
