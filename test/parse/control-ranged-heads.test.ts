import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

/** The upper heads, the lower ones under them ("" for none), and the rows, as one table was printed. */
interface Printed {
  readonly upper: readonly (readonly [head: string, ...lower: string[]])[];
  readonly rows: readonly (readonly string[])[];
}

/** How a table is left by what copies it: cells that span lost, or kept as empty ones, a cell a line. */
const COPIES: Readonly<Record<string, (printed: Printed) => readonly string[]>> = {
  "spans lost, tabs": (printed) => lostSpans(printed).map((row) => row.join("\t")),
  "spans lost, bars": (printed) => lostSpans(printed).map((row) => row.join(" | ")),
  "spans lost, gaps": (printed) => lostSpans(printed).map((row) => row.join("  ")),
  "spans as empty cells, tabs": (printed) => withSpans(printed).map((row) => row.join("\t")),
  "spans as empty cells, bars": (printed) => withSpans(printed).map((row) => `| ${row.join(" | ")} |`),
  "a cell a line": (printed) => lostSpans(printed).flat(),
};

function lostSpans({ upper, rows }: Printed): readonly (readonly string[])[] {
  return [upper.map(([head]) => head), upper.flatMap(([, ...lower]) => lower.filter(Boolean)), ...rows];
}

function withSpans({ upper, rows }: Printed): readonly (readonly string[])[] {
  const heads = upper.flatMap(([head, ...lower]) => [head, ...lower.slice(1).map(() => "")]);
  return [heads, upper.flatMap(([, ...lower]) => (lower.length === 0 ? [""] : lower)), ...rows];
}

/** code; area; each limit, of all parcels */
function lots(lines: readonly string[]): readonly string[] {
  const { parcels, issues } = parse(
    "t",
    "0".repeat(64),
    ["拟供地块指标汇总", ...lines, "特此公布。"].join("\n"),
  );
  const limits = parcels.map(({ code, areas, indicators }) =>
    [
      code,
      areas.map(({ raw, unit }) => `${raw} ${unit}`).join("+"),
      ...Object.entries(indicators).map(([key, bound]) => `${key} ${bound?.min ?? ""}..${bound?.max ?? ""}`),
    ].join("; "),
  );
  return limits.length > 0 ? limits : issues.map(({ code }) => code);
}

describe("ends of ranges in the lower line of a header", () => {
  const RANGES: Printed = {
    upper: [
      ["地块编号"],
      ["规划用途"],
      ["土地面积", "(公顷)"],
      ["容积率", "下限", "上限"],
      ["建筑密度(%)", "最小", "最大"],
      ["绿地率(%)"],
      ["限高(m)"],
      ["起始价(万元)"],
    ],
    rows: [
      ["YL-11", "物流仓储用地", "3.4125", "0.8", "1.6", "30", "45", "≤15", "24", "2610"],
      ["YL-12", "工业用地", "5.0210", "1.2", "2.4", "35", "55", "≤20", "36", "3380"],
    ],
  };

  it.each(Object.entries(COPIES))("stand under the heads whose cells they are: %s", (_, copy) => {
    expect(lots(copy(RANGES))).toEqual([
      "YL-11; 3.4125 ha; far 0.8..1.6; density 30..45; greenRatio ..15; height ..24",
      "YL-12; 5.0210 ha; far 1.2..2.4; density 35..55; greenRatio ..20; height ..36",
    ]);
  });

  const ONE: Printed = {
    upper: [
      ["地块编号"],
      ["规划用途"],
      ["土地面积(亩)"],
      ["容积率"],
      ["建筑密度"],
      ["绿地率", "下限", "上限"],
      ["限高"],
    ],
    rows: [["YL-21", "工业用地", "62.50", "1.8", "40%", "10%", "20%", "24米"]],
  };

  it.each(Object.entries(COPIES))(
    "no lower end is above its upper one, and both have one unit: %s",
    (_, copy) => {
      expect(lots(copy(ONE))).toEqual([
        "YL-21; 62.50 mu; far ..1.8; density ..40; greenRatio 10..20; height ..24",
      ]);
    },
  );

  it.each(
    Object.entries(COPIES).filter(([name]) => name.startsWith("spans lost") || name === "a cell a line"),
  )("that may stand under two heads are told, not guessed: %s", (_, copy) => {
    const either: Printed = {
      upper: [["地块编号"], ["规划用途"], ["土地面积(亩)"], ["绿地率(%)", "最低", "最高"], ["限高(m)"]],
      rows: [["YL-31", "工业用地", "62.50", "15", "20", "24"]],
    };
    expect(lots(copy(either))).toEqual(["control-table-refused"]);
  });

  it("two pairs before single ends, and ends with their units in brackets", () => {
    const many: Printed = {
      upper: [
        ["地块编号"],
        ["用地面积", "(平方米)"],
        ["容积率", "下限", "上限"],
        ["建筑高度(m)", "下限", "上限"],
        ["建筑密度", "(上限,%)"],
        ["绿地率", "(下限,%)"],
      ],
      rows: [
        ["YL-61", "41250.6", "1.0", "2.0", "12", "54", "30", "30"],
        ["YL-62", "5630.2", "1.0", "1.5", "12", "36", "35", "35"],
      ],
    };
    const read = [
      "YL-61; 41250.6 m2; far 1..2; height 12..54; density ..30; greenRatio 30..",
      "YL-62; 5630.2 m2; far 1..1.5; height 12..36; density ..35; greenRatio 35..",
    ];
    expect(lots(withSpans(many).map((row) => row.join("\t")))).toEqual(read);
    expect(lots(lostSpans(many).map((row) => row.join("\t")))).toEqual(read);
  });

  it("one end each, with a column between that is none of ours, single blanks too", () => {
    const single: Printed = {
      upper: [
        ["编号"],
        ["地块面积(公顷)"],
        ["容积率", "下限"],
        ["建筑系数(%)", "下限"],
        ["办公用地比例(%)", "上限"],
        ["绿地率(%)", "上限"],
      ],
      rows: [["YL-71", "3.24", "1.0", "40", "7", "15"]],
    };
    const read = ["YL-71; 3.24 ha; far 1..; buildingCoefficient 40..; greenRatio ..15"];
    expect(lots(lostSpans(single).map((row) => row.join("\t")))).toEqual(read);
    expect(lots(lostSpans(single).map((row) => row.join(" ")))).toEqual(read);
  });

  it("most rows may lack the cell that spans them", () => {
    const { upper } = RANGES;
    const [first = [], second = []] = RANGES.rows;
    const rows = [first, [...second.slice(0, 1), ...second.slice(2)], ["YL-13", ...second.slice(2)]];
    const [, ...read] = lots(lostSpans({ upper, rows }).map((row) => row.join("\t")));
    expect(read).toEqual([
      "YL-12; 5.0210 ha; far 1.2..2.4; density 35..55; greenRatio ..20; height ..36",
      "YL-13; 5.0210 ha; far 1.2..2.4; density 35..55; greenRatio ..20; height ..36",
    ]);
  });

  it("in columns of a print, a head behind the last of them has none", () => {
    const lines = [
      "地块编号  用途      面积(亩)  容积率      建筑密度(%)  限高(m)  备注",
      "                              下限  上限",
      "YL-51     工业用地  62.50     1.0   1.8   40           24",
      "YL-52     商业用地  18.20     1.2   2.0   45           36",
    ];
    expect(lots(lines)).toEqual([
      "YL-51; 62.50 mu; far 1..1.8; density ..40; height ..24",
      "YL-52; 18.20 mu; far 1.2..2; density ..45; height ..36",
    ]);
  });

  it("a cell a line, right behind their heads and before others", () => {
    const table = (cells: string): readonly string[] => lots(cells.split(" / "));
    expect(
      table(
        "地块编号 / 用地面积 / (公顷) / 起始价(万元) / 容积率 / 下限 / 上限 / 绿地率 / YL-91 / 1.26 / 1200 / 1.0 / 2.0 / 30% / YL-92 / 2.20 / 2200 / 1.0 / 1.5 / 35%",
      ),
    ).toEqual(["YL-91; 1.26 ha; far 1..2; greenRatio 30..", "YL-92; 2.20 ha; far 1..1.5; greenRatio 35.."]);
    expect(
      table("地块编号 / 容积率 / 最低 / 最高 / 建筑密度 / 绿地率 / YL-93 / 1.0 / 2.0 / 30% / 35%"),
    ).toEqual(["YL-93; ; far 1..2; density ..30; greenRatio 35.."]);
  });

  it("units set in from their heads are theirs, and move no head", () => {
    const lines = [
      "宗地号    出让面积    容积率    建筑密度    绿地率    控制高度    加价幅度",
      "          （平方米）            （％）      （％）    （米）      （万元）",
      "YL-81     7,104.30    ≤2.8     ≤32        ≥30      ≤80        50",
      "YL-82     11,620.00   ≤2.1     ≤28        ≥35      ≤54        50",
    ];
    expect(lots(lines)).toEqual([
      "YL-81; 7,104.30 m2; far ..2.8; density ..32; greenRatio 30..; height ..80",
      "YL-82; 11,620.00 m2; far ..2.1; density ..28; greenRatio 35..; height ..54",
    ]);
  });

  it("go under no head of money or remarks", () => {
    const { upper, rows } = ONE;
    const remarked: Printed = { upper: [...upper, ["备注"]], rows: rows.map((row) => [...row, "净地"]) };
    expect(lots(lostSpans(remarked).map((row) => row.join("\t")))).toEqual(
      lots(withSpans(ONE).map((row) => row.join("\t"))),
    );
  });

  it("a unit alone in its line is that of the size, whatever head it stands below", () => {
    const lone: Printed = {
      upper: [["地块编号"], ["土地面积", "(亩)"], ["规划用途"], ["容积率"], ["起始价(万元)"]],
      rows: [
        ["YL-41", "31.20", "商业用地", "≤2.0", "980"],
        ["YL-42", "18.75", "商业用地", "≤1.5", "640"],
      ],
    };
    for (const copy of Object.values(COPIES)) {
      expect(lots(copy(lone))).toEqual(["YL-41; 31.20 mu; far ..2", "YL-42; 18.75 mu; far ..1.5"]);
    }
  });
});
