import { describe, expect, it } from "vitest";
import { withTabbedColumns } from "../../src/parse/layout/cells/aligned-tables";
import { parse } from "../../src/parse/parse";

const WIDE = /[\u2e80-\uffff]/u;
const width = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

type Cells = readonly (readonly string[])[];
type Place = (cell: string, room: number) => string;

/** How a cell stands in its column: at the left, at the right or in the middle. */
const PLACES: Readonly<Record<string, Place>> = {
  "at the left": (cell, room) => cell + " ".repeat(room - width(cell)),
  "at the right": (cell, room) => " ".repeat(room - width(cell)) + cell,
  "in the middle": (cell, room) => {
    const before = Math.floor((room - width(cell)) / 2);
    return " ".repeat(before) + cell + " ".repeat(room - width(cell) - before);
  },
};

/** The code, the use, the size and the limits of each parcel. */
const rowsOf = (text: string): readonly string[] =>
  parse("columns", "0".repeat(64), `样县地块控制指标表\n${text}\n`).parcels.map(
    ({ code, landUse, areas, indicators }) =>
      [code, landUse[0]?.raw, areas[0]?.raw, indicators.far?.max, indicators.density?.max].join(" "),
  );

/** Rows set below one another as on a screen where a Chinese character is two wide. */
function set(rows: Cells, place: Place): string {
  const rooms = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ""))));
  return rows
    .map((row) =>
      row
        .map((cell, at) => place(cell, rooms[at] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}

const ROWS: Cells = [
  ["地块编号", "用地性质", "混合比例", "用地面积（公顷）", "容积率", "建筑密度（%）", "备注"],
  ["KL-01", "二类居住用地", "", "5.82", "≤2.5", "≤25", "含幼儿园"],
  ["KL-02", "商业商务混合用地", "商业40%", "1.27", "≤3.5", "≤50", ""],
  ["KL-03", "公园绿地", "", "2.44", "", "", "含公厕"],
];

/** The labels of the second in two lines and more, as a narrow column breaks them. */
const WRAPPED: Cells = [
  ["地块", "用地", "用地性质", "用地面积", "容积率", "建筑", "配建"],
  ["编码", "代码", "", "（公顷）", "", "密度", "停车"],
  ["", "", "", "", "", "(%)", "(泊位)"],
  ["KL-01", "0701", "城镇住宅用地", "5.82", "2.5", "25", "1.0/户"],
  ["KL-02", "0901", "商业用地", "1.27", "3.5", "50", "0.8/百㎡"],
];

describe("columns set below one another with blanks", () => {
  it.each(Object.entries(PLACES))("tell by their place which cell is empty: cells %s", (_, place) => {
    expect(rowsOf(set(ROWS, place))).toEqual([
      "KL-01 二类居住用地 5.82 2.5 25",
      "KL-02 商业商务混合用地 1.27 3.5 50",
      "KL-03 公园绿地 2.44  ",
    ]);
  });

  it.each(Object.entries(PLACES))(
    "put labels together that stand one above the other: cells %s",
    (_, place) => {
      expect(rowsOf(set(WRAPPED, place))).toEqual([
        "KL-01 城镇住宅用地 5.82 2.5 25",
        "KL-02 商业用地 1.27 3.5 50",
      ]);
    },
  );

  it("stay as they are where a cell reaches under another label", () => {
    const askew = set(ROWS, PLACES["at the left"]!).replace("KL-01   ", "KL-01              ");
    expect(withTabbedColumns(askew)).toBe(askew);
    for (const row of rowsOf(askew)) expect(row).not.toMatch(/KL-03.*(?:2\.5|3\.5|25|50)/u);
  });

  it("may stand askew where labels go on in further lines: each goes on with its own, and rows with their words", () => {
    const text = [
      " 序     地块        位     置              用地面积    用地       容积      建筑       绿地      建筑      停车",
      " 号     编号                               （m2）     性质       率       密度       率       高度      位",
      "                                                                         （%）     （%）    （m）",
      " 1     KL-01    柳溪大道以北、桐荫路     23 417.5    居住      ≤2.2      ≤28       ≥35      ≤60      1个/",
      "                  以东                                （R2）                                           户",
      " 2     KL-02    桑园路老油库院内        6 280.4    商住      ≤3.2      ≤40       ≥25      ≤80      0.8个/",
      "                                                      （C2/R2）                                        户",
      " 3     KL-03    北郊新区纬二路南     70 014.0    工业      ≥0.8      ≥30       ≤20      ≤24",
      "                                                      （M2）",
    ].join("\n");
    expect(
      parse("askew", "0".repeat(64), text).parcels.map(({ code, landUse, areas, indicators }) => [
        code,
        landUse.map(({ code: use }) => use).join("/"),
        areas[0]?.value,
        indicators.far?.max ?? indicators.far?.min,
        indicators.density?.max ?? indicators.density?.min,
        indicators.height?.max,
      ]),
    ).toEqual([
      ["KL-01", "R2", 23417.5, 2.2, 28, 60],
      ["KL-02", "C2/R2", 6280.4, 3.2, 40, 80],
      ["KL-03", "M2", 70014, 0.8, 30, 24],
    ]);
    // two ends below one label are no labels of two columns
    const ends = [
      "地块编号  用途      面积(亩)  容积率      建筑密度(%)  限高(m)  备注",
      "                              下限  上限",
      "KL-04     工业用地  62.50     1.0   1.8   40           24",
      "KL-05     商业用地  18.20     1.2   2.0   45           36",
    ].join("\n");
    expect(withTabbedColumns(ends)).toBe(ends);
  });

  it("stay as they are where further labels fit in no way, however many ways there are to try", () => {
    const line = (cells: readonly string[], gap: string): string => cells.join(gap);
    const labels = Array.from({ length: 19 }, () => "性质");
    const text = [
      line(
        Array.from({ length: 40 }, () => "用地"),
        "   ",
      ),
      `${line(labels, " ".repeat(10))}${" ".repeat(110)}远`,
      line(
        Array.from({ length: 40 }, () => "12.5"),
        "   ",
      ),
      line(
        Array.from({ length: 40 }, () => "13.5"),
        "   ",
      ),
    ].join("\n");
    expect(withTabbedColumns(text)).toBe(text);
  });

  it("are one table however long it is", () => {
    const [head = [], ...body] = ROWS;
    const many = Array.from({ length: 300 }, (_, at) =>
      body.map(([, ...cells], row) => [`KL-${100 + at}-${row}`, ...cells]),
    ).flat();
    const read = rowsOf(set([head, ...many], PLACES["at the left"]!));
    expect(read).toHaveLength(900);
    expect(read.at(-1)).toBe("KL-399-2 公园绿地 2.44  ");
  });

  it("keep every sign in its place", () => {
    const text = set(WRAPPED, PLACES["at the left"]!);
    const tabbed = withTabbedColumns(text);
    expect(tabbed.length).toBe(text.length);
    expect(tabbed).not.toBe(text);
    for (const [at, sign] of [...text].entries())
      if (sign.trim() !== "") expect(tabbed.charAt(at)).toBe(sign);
  });
});
