import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { CELLS_A_LINE } from "./relaid";

type Row = readonly [
  code: string,
  version: string,
  area: number | null,
  limits: Readonly<Record<string, number>>,
];

const read = (text: string) => parse("cells", "0".repeat(64), text);

/** Every parcel with its state, its size and its limits, whichever side they bound. */
function rowsOf(text: string): readonly Row[] {
  return read(text).parcels.map(({ code, version, areas, indicators }) => [
    code ?? "",
    version,
    areas[0] === undefined ? null : Math.round(areas[0].squareMetres * 10) / 10,
    Object.fromEntries(
      Object.entries(indicators).map(([key, bound]) => [key, bound?.max ?? bound?.min ?? Number.NaN]),
    ),
  ]);
}

const PLAIN = [
  "三、地块控制指标",
  "序号\t地块编号\t用地性质\t用地面积（平方米）\t容积率\t建筑密度（%）\t绿地率（%）\t建筑限高（米）\t配建要求",
  "1\tHT-01\t二类居住用地\t23160\t≤2.1\t≤25\t≥35\t≤60\t社区用房300平方米",
  "2\tHT-02\t商业用地\t8450.6\t≤3.2\t≤50\t≥15\t≤45\t公共厕所",
  "3\tHT-05\t中小学用地\t31200\t≤0.9\t≤30\t≥35\t≤24\t24班",
  "注：用地面积以实测为准。",
].join("\n");
const PLAIN_ROWS: readonly Row[] = [
  ["HT-01", "current", 23160, { far: 2.1, density: 25, greenRatio: 35, height: 60 }],
  ["HT-02", "current", 8450.6, { far: 3.2, density: 50, greenRatio: 15, height: 45 }],
  ["HT-05", "current", 31200, { far: 0.9, density: 30, greenRatio: 35, height: 24 }],
];

const EMPTY_CELLS = [
  "松陵县第二批出让地块规划条件",
  "街区\t地块编号\t用途\t面积（公顷）\t容积率\t建筑密度\t绿地率\t备注",
  "A\tSL-A-02\t工业用地\t4.82\t≥1.2\t≥40%\t≤15%\t",
  "\tSL-A-03\t物流仓储用地\t2.06\t≥1.0\t\t≤20%\t近铁路",
  "B\tSL-B-01\t公园绿地\t1.37\t\t\t≥65%\t",
  "合计\t\t\t8.25\t\t\t\t",
].join("\n");
const EMPTY_ROWS: readonly Row[] = [
  ["SL-A-02", "current", 48200, { far: 1.2, density: 40, greenRatio: 15 }],
  ["SL-A-03", "current", 20600, { far: 1, greenRatio: 20 }],
  ["SL-B-01", "current", 13700, { greenRatio: 65 }],
];

const GROUPED = [
  "青岭市高铁片区地块规划条件",
  "地块\t用地\t\t规划控制指标\t\t",
  "编号\t性质\t面积（公顷）\t容积率（≤）\t建筑密度（≤%）\t绿地率（≥%）",
  "QL-1\t工业用地\t6.21\t2.0\t60\t15",
  "QL-2\t物流仓储用地\t3.4\t1.5\t55\t10",
].join("\n");
const GROUPED_ROWS: readonly Row[] = [
  ["QL-1", "current", 62100, { far: 2, density: 60, greenRatio: 15 }],
  ["QL-2", "current", 34000, { far: 1.5, density: 55, greenRatio: 10 }],
];

const TURNED = [
  "岚浦区某地块规划条件变更公示",
  "指标\t变更前\t变更后",
  "地块编号\tLP-12\tLP-12",
  "用地面积（平方米）\t12030\t11876",
  "容积率\t≤1.8\t≤2.4",
  "建筑密度\t≤30%\t≤26%",
  "绿地率\t≥30%\t≥35%",
  "意见反馈电话：5550102",
].join("\n");
const TURNED_ROWS: readonly Row[] = [
  ["LP-12", "before", 12030, { far: 1.8, density: 30, greenRatio: 30 }],
  ["LP-12", "current", 11876, { far: 2.4, density: 26, greenRatio: 35 }],
];

const LONG = [
  "二、修改内容",
  "地块\t项目\t修改前\t修改后",
  "WS-03\t容积率\t≤2.0\t≤2.5",
  "WS-03\t建筑密度（%）\t≤30\t≤28",
  "WS-03\t绿地率（%）\t≥30\t≥35",
  "WS-07\t容积率\t≤1.2\t≤1.0",
  "WS-07\t建筑密度（%）\t≤40\t≤35",
  "WS-07\t绿地率（%）\t≥25\t≥30",
].join("\n");
const LONG_ROWS: readonly Row[] = [
  ["WS-03", "before", null, { far: 2, density: 30, greenRatio: 30 }],
  ["WS-03", "current", null, { far: 2.5, density: 28, greenRatio: 35 }],
  ["WS-07", "before", null, { far: 1.2, density: 40, greenRatio: 25 }],
  ["WS-07", "current", null, { far: 1, density: 35, greenRatio: 30 }],
];

const TWO_TABLES = [
  "修改前",
  "地块编号\t用地性质\t用地面积（公顷）\t容积率\t建筑密度（%）\t绿地率（%）",
  "NH-1\t旅馆用地\t2.31\t≤0.8\t≤25\t≥45",
  "NH-2\t商业用地\t0.94\t≤1.6\t≤40\t≥25",
  "修改后",
  "地块编号\t用地性质\t用地面积（公顷）\t容积率\t建筑密度（%）\t绿地率（%）",
  "NH-1\t体育用地\t2.05\t≤1.0\t≤35\t≥30",
  "NH-2\t商业用地\t1.20\t≤1.5\t≤45\t≥20",
  "咨询电话：5550199，联系人：何工。",
].join("\n");
const TWO_ROWS: readonly Row[] = [
  ["NH-1", "before", 23100, { far: 0.8, density: 25, greenRatio: 45 }],
  ["NH-2", "before", 9400, { far: 1.6, density: 40, greenRatio: 25 }],
  ["NH-1", "current", 20500, { far: 1, density: 35, greenRatio: 30 }],
  ["NH-2", "current", 12000, { far: 1.5, density: 45, greenRatio: 20 }],
];

const TEXTS: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ["labels and rows", PLAIN, PLAIN_ROWS],
  ["empty cells and a sum", EMPTY_CELLS, EMPTY_ROWS],
  ["labels on two lines", GROUPED, GROUPED_ROWS],
  ["a table on its side", TURNED, TURNED_ROWS],
  ["a label in each row, behind the parcel", LONG, LONG_ROWS],
  ["two tables under titles", TWO_TABLES, TWO_ROWS],
];
const byCode = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort(([one, state], [other, also]) => `${one}${state}`.localeCompare(`${other}${also}`));

describe("tables of indicators copied one cell a line", () => {
  describe.each(Object.entries(CELLS_A_LINE))("%s", (_, laid) => {
    it.each(TEXTS)("is read as with tabs: %s", (_, text, rows) => {
      expect(byCode(rowsOf(text))).toEqual(byCode(rows));
      expect(byCode(rowsOf(laid(text)))).toEqual(byCode(rows));
    });
  });

  it("every value tells its own place, whatever stands between the cells", () => {
    for (const laid of Object.values(CELLS_A_LINE)) {
      const text = laid(PLAIN).replaceAll("\n", "\r\n");
      const { parcels } = read(text);
      expect(parcels).toHaveLength(3);
      for (const { areas, indicators } of parcels)
        for (const { raw, evidence } of [
          ...areas,
          ...Object.values(indicators).flatMap((one) => one ?? []),
        ]) {
          expect(text.slice(evidence.start, evidence.end)).toBe(raw);
          expect(evidence.lines[0]).toBe(text.slice(0, evidence.start).split("\n").length);
        }
    }
  });

  it.each([
    ["a line each", "\n"],
    ["a blank line between any two", "\n\n"],
  ])("parts of a parcel whose cells go over rows, with no line for an empty cell: %s", (_, apart) => {
    const rows = [
      "2033年云汀县第四批出让地块规划条件",
      "序号\t宗地编号\t土地面积（平方米）\t功能分区\t容积率\t建筑密度\t绿地率\t限高",
      "1\tYT-41\t40210\t北区\t≤1.9\t≤24%\t≥35%\t≤54米",
      "\t\t\t南区\t≤2.6\t≤45%\t≥20%\t≤80米",
      "2\tYT-42\t18870\t—\t≤1.1\t≤38%\t≥25%\t≤24米",
    ].join("\n");
    const text = rows
      .split("\n")
      .map((line) =>
        line
          .split("\t")
          .filter((cell) => cell !== "")
          .join(apart),
      )
      .join(apart);
    const parcels = read(text).parcels.map(({ code, indicators, variants }) => [
      code,
      indicators.far?.max,
      variants.map((one) => [one.scope, one.indicators.far?.max, one.indicators.height?.max]),
    ]);
    expect(parcels).toEqual([
      [
        "YT-41",
        undefined,
        [
          ["北区", 1.9, 54],
          ["南区", 2.6, 80],
        ],
      ],
      ["YT-42", 1.1, []],
    ]);
  });

  it("labels broken over lines, and their units below them", () => {
    const text = [
      "三、出让宗地的指标",
      "宗地编号\n土地用途\n出让面积\n（平方米）\n容积率\n建筑\n密度\n绿地率\n（%）\n竞买保证金\n（万元）",
      "BX2033-7\n商业用地\n10450\n≤2.2\n≤40%\n≥20\n980",
      "BX2033-8\n工业用地\n33120\n≥1.0\n≥45%\n≤15\n1120",
      "四、竞买申请人须为法人。",
    ].join("\n");
    expect(rowsOf(text)).toEqual([
      ["BX2033-7", "current", 10450, { far: 2.2, density: 40, greenRatio: 20 }],
      ["BX2033-8", "current", 33120, { far: 1, density: 45, greenRatio: 15 }],
    ]);
  });

  it("no value goes to another parcel or label where a cell was lost", () => {
    const cells = PLAIN.split("\n").map((line) => line.split("\t"));
    const known = new Map(PLAIN_ROWS.map(([code, , area, limits]) => [code, { area, limits }]));
    for (let row = 2; row < 4; row++)
      for (let column = 0; column < 9; column++) {
        const text = cells
          .map((own, at) => own.filter((_, index) => at !== row || index !== column).join("\n"))
          .join("\n");
        for (const [code, , area, limits] of rowsOf(text)) {
          const own = known.get(code);
          if (own === undefined) continue;
          expect([own.area, null], `${row} ${column} ${code}`).toContain(area);
          for (const [key, limit] of Object.entries(limits))
            expect(own.limits[key], `${row} ${column} ${code} ${key}`).toBe(limit);
        }
      }
  });
});

describe("the state of each row, a cell a line", () => {
  it.each(["状态", "类别"])("stands before the code, under %s", (head) => {
    const heads = [
      head,
      "地块编号",
      "用地性质代码",
      "用地性质",
      "用地面积（㎡）",
      "容积率",
      "建筑高度（米）",
    ];
    const rows = [
      ...["调整前", "07-03", "M2", "二类工业用地", "43218", "1.2", "24"],
      ...["调整后", "07-03", "M1", "一类工业用地", "43218", "2.0", "50"],
    ];
    expect(rowsOf([...heads, ...rows].join("\n"))).toEqual([
      ["07-03", "before", 43218, { far: 1.2, height: 24 }],
      ["07-03", "current", 43218, { far: 2, height: 50 }],
    ]);
  });
});
