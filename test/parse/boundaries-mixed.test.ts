import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

/** One lot a layout: the points of several lots in one notice, each printed another way. */
const LAYOUTS = {
  table: (rows: Rows) => `\n点号\tX\tY\n${rows.map((row) => row.join("\t")).join("\n")}`,
  "rows without a header": (rows: Rows) => `\n${rows.map((row) => row.join("\t")).join("\n")}`,
  "cells a line": (rows: Rows) => `\n点号\nX\nY\n${rows.map((row) => row.join("\n")).join("\n")}`,
  list: (rows: Rows) => rows.map(([label, x, y]) => `${label}(${x},${y})`).join("、"),
  "a sentence": (rows: Rows) =>
    `拐点坐标为：${rows.map(([label, x, y]) => `${label}（${x}，${y}）`).join("；")}，共${rows.length}点。`,
} as const;
type Rows = readonly (readonly [label: string, x: string, y: string])[];
type Layout = keyof typeof LAYOUTS;
const NAMES = Object.keys(LAYOUTS) as Layout[];

const HEADINGS = {
  "codes before a colon": ["PT-K(2031)012号：", "PT-K(2031)013号："],
  "codes in brackets": ["【QY-2031-4】", "【QY-2031-5】"],
  "codes of items": ["（一）QY2031-4号", "（二）QY2031-5号"],
  "codes and their tables": ["QY-4拐点坐标表", "QY-5拐点坐标表"],
  "codes and areas": ["QY-2031-4，面积4.1公顷", "QY-2031-5，面积4.6公顷"],
  pieces: ["西块：", "东块："],
  "main and outlying part": ["主体", "飞地"],
  "lands of two kinds": ["松岭砂岩采石场：", "赤土坡取土场："],
} as const;

/** Corners of the lot `lot`, their numbers from `from` on. */
function corners(lot: number, from: number, letter: string): Rows {
  const at = 38_417_000 + lot * 700;
  return [
    [`${letter}${from}`, "3618204.118", `${at + 3.302}`],
    [`${letter}${from + 1}`, "3618211.640", `${at + 205.771}`],
    [`${letter}${from + 2}`, "3618009.355", `${at + 212.084}`],
    [`${letter}${from + 3}`, "3618001.927", `${at + 6.415}`],
  ];
}

function notice(heads: readonly string[], lots: readonly Rows[], layouts: readonly Layout[]): string {
  const body = heads.map((head, index) => {
    const layout = layouts[index] ?? "table";
    const laid = LAYOUTS[layout](lots[index] ?? []);
    const inLine = layout === "list" || layout === "a sentence";
    return inLine && !/[：:]$/u.test(head) ? `${head}\n${laid}` : head + laid;
  });
  return `某县自然资源局公告\n各地块界址点坐标如下（2000国家大地坐标系，3度带）：\n${body.join("\n")}\n踏勘集合点：北纬32度40分、东经114度07分附近。\n`;
}

const PAIRS = NAMES.flatMap((one) => NAMES.map((other) => [one, other] as const)).filter(
  ([one]) => one !== "rows without a header",
);

describe("two lots of one notice are two, each in its own layout", () => {
  describe.each(Object.keys(HEADINGS) as (keyof typeof HEADINGS)[])("under %s", (kind) => {
    it.each([
      ["J", "counted on", 5],
      ["", "counted again", 1],
    ] as const)(
      "points %s1, %s",
      async (letter, _how, next) => {
        for (const layouts of PAIRS) {
          const lots = [corners(0, 1, letter), corners(1, next, letter)];
          const data = await read(notice(HEADINGS[kind], lots, layouts));
          const rings = bounded(data).flatMap((one) => one.rings);
          expect([layouts, rings]).toEqual([layouts, lots.map((lot) => lot.map(([label]) => label))]);
        }
      },
      60_000,
    );
  });
});

describe("what stands near by", () => {
  const ROWS = corners(0, 1, "J");

  it("a place of meeting behind the points is told and no point", async () => {
    const data = await read(notice(["甲地块："], [ROWS], ["table"]));
    expect(bounded(data).map(({ rings }) => rings)).toEqual([[["J1", "J2", "J3", "J4"]]]);
    expect(issuesOf(data)).toContain("boundary-single-point");
  });

  it("bores above the heading of a lot are not its points", async () => {
    const text = `某县公告\n勘探说明\n布设钻孔ZK7孔深80.50米。\nQY-4拐点坐标表\n点号\tX\tY\n${ROWS.map((row) => row.join("\t")).join("\n")}\n`;
    expect(bounded(await read(text)).map(({ name }) => name)).toEqual(["QY-4"]);
  });

  it("eastings without a zone are points where the words behind join them", async () => {
    const rows = ROWS.map(([label, x, y]) => `${label}(${x},${y.slice(2)})`).join("、");
    const data = await read(`某县公告\n清泉养殖区\n由${rows}等4个点顺次连接围成。\n`);
    expect(issuesOf(data)).toContain("crs-zone-unknown");
  });
});
