import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

const PAIRS = [
  "108.512306,26.217744",
  "108.519870,26.221035",
  "108.526411,26.216208",
  "108.523958,26.209617",
  "108.514092,26.210480",
  "108.512306,26.217744",
];
const notice = (said: string, rows: readonly string[]): string =>
  ["青岩县人民政府关于划定云台水库水域范围的公告", "", said, ...rows, "特此公告。"].join("\n");

describe("pairs of degrees to the metre on lines of their own, which no word calls coordinates", () => {
  it.each([
    ["bare", PAIRS],
    ["with blanks before them", PAIRS.map((row) => `      ${row}`)],
    ["with a height of nothing", PAIRS.map((row) => `${row},0`)],
    ["with a height of nothing, in one line", [PAIRS.map((row) => `${row},0`).join(" ")]],
  ])("below a word of a range are its boundary: %s", async (_, rows) => {
    const data = await read(notice("水域范围数据（CGCS2000）如下：", rows));
    expect(bounded(data)).toEqual([
      { name: expect.stringContaining("云台水库"), rings: [["", "", "", "", ""]] },
    ]);
    expect(issuesOf(data)).not.toContain("boundary-duplicate");
  });

  it("below places are told and bound nothing", async () => {
    const data = await read(
      ["青岩县关于无人机起降点的通告", "起降点如下：", ...PAIRS.slice(0, 5), "特此通告。"].join("\n"),
    );
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data)).toContain("boundary-places");
  });

  it("sizes of that magnitude, far from one another, are none", async () => {
    const sizes = ["108.51230 26.21774", "98.20871 21.40335", "117.90412 33.71620", "101.33958 19.20961"];
    const data = await read(
      ["青岩县各乡耕地与园地面积（范围内）", ...sizes, ...sizes.toReversed(), "合计"].join("\n"),
    );
    expect(bounded(data)).toEqual([]);
    expect(issuesOf(data).filter((code) => code.startsWith("boundary-"))).toEqual([]);
  });

  it("a number that counts points from nothing behind their figures is their label", async () => {
    const rows = PAIRS.slice(0, 5).map((row, index) => `${row},${index}`);
    const data = await read(notice("水域范围拐点坐标如下：", rows));
    expect(bounded(data).flatMap(({ rings }) => rings[0]?.length)).toEqual([5]);
  });
});
