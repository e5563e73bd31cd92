import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

type Parts = readonly [degrees: number, minutes: number, seconds: string];
type Corner = readonly [latitude: Parts, longitude: Parts];

const CORNERS: readonly Corner[] = [
  [
    [37, 4, "08.3"],
    [121, 31, "17.6"],
  ],
  [
    [37, 4, "05.9"],
    [121, 32, "40.2"],
  ],
  [
    [37, 3, "11.4"],
    [121, 32, "36.7"],
  ],
  [
    [37, 3, "16.0"],
    [121, 31, "20.1"],
  ],
];

const two = (n: number): string => String(n).padStart(2, "0");
const decimal = ([d, m, s]: Parts): string => ((d * 3600 + m * 60 + Number(s)) / 3600).toFixed(8);
const WANTED = CORNERS.map(([latitude, longitude]) => `${decimal(latitude)} ${decimal(longitude)}`);

/** The signs of degrees, minutes and seconds as papers and pages print, lose and replace them. */
const SIGNS: readonly (readonly [string, string, string])[] = [
  ["°", "′", "″"],
  ["º", "ˊ", "〞"],
  ["○", "ˊ", "ˊˊ"],
  ["˚", "’", "”"],
  ["О", "´", "´´"],
  ["ο", "`", "``"],
  ["^", "'", '"'],
  ["度", "分", "秒"],
  ["°", "'", "''"],
  ["°", "′", ""],
  ["□", "□", "□"],
  ["□", "□", ""],
  ["?", "?", "?"],
  ["_", "_", ""],
  [".", ".", ""],
  ["-", "-", '"'],
  [":", ":", ""],
  [" ", " ", ""],
];
const LETTERS = {
  none: (angle: string) => angle,
  before: (angle: string, letter: string) => letter + angle,
  behind: (angle: string, letter: string) => angle + letter,
  "in words": (angle: string, letter: string) => (letter === "E" ? "东经" : "北纬") + angle,
} as const;
const LAYOUTS = {
  table: (rows: readonly (readonly string[])[]) =>
    `用海范围界址点坐标\n点号\t坐标\t坐标\n${rows.map((row, index) => `${index + 1}\t${row.join("\t")}`).join("\n")}`,
  list: (rows: readonly (readonly string[])[]) =>
    `该矿区由以下拐点圈定：${rows.map((row, index) => `${index + 1}（${row.join("，")}）`).join("、")}。`,
  "strokes between, no labels": (rows: readonly (readonly string[])[]) =>
    `甲区：${rows.map((row) => row.join("/")).join("、")}各点依次连线范围内水域。`,
} as const;

function printed(text: string): string[] | string {
  const { tables, issues } = parse("notice.txt", "a".repeat(64), `海域使用公告\n${text}\n特此公告。\n`);
  const [only] = [...tables.values()];
  if (tables.size !== 1) return `${tables.size} boundaries; ${issues.map(({ code }) => code).join()}`;
  return (only?.[0]?.rings[0]?.points ?? []).map(({ first, second }) => {
    const [one, other] = [Number(first), Number(second)];
    return `${Math.min(one, other).toFixed(8)} ${Math.max(one, other).toFixed(8)}`;
  });
}

describe.each(Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[])("degrees in a %s", (layout) => {
  describe.each(Object.keys(LETTERS) as (keyof typeof LETTERS)[])("letters of the axes %s", (letters) => {
    it.each(SIGNS)("printed with the signs %s %s %s", (degree, minute, second) => {
      for (const gap of degree === " " || degree === "-" ? [""] : ["", " "]) {
        const angle = ([d, m, s]: Parts, letter: string): string =>
          LETTERS[letters](
            `${d}${gap}${degree}${gap}${two(m)}${gap}${minute}${gap}${s}${second === "" ? "" : gap}${second}`,
            letter,
          );
        const rows = CORNERS.map(([latitude, longitude]) => [angle(longitude, "E"), angle(latitude, "N")]);
        if (!/[□?_.:]/u.test(degree) || gap === "") expect(printed(LAYOUTS[layout](rows))).toEqual(WANTED);
      }
    });
  });
});

describe("degrees, minutes and seconds run together", () => {
  const run = (west: number): string =>
    CORNERS.map(([[d, m, s], [, east, t]], index) => {
      return `${index + 1}\t${west}${two(east)}${t}\t${d}${two(m)}${s}`;
    }).join("\n");

  it.each([
    "拐点坐标（度分秒连写，如874240.0即87°42′40.0″）\n序号\t经度\t纬度",
    "拐点坐标\n序号\t经度\t纬度",
    "拐点坐标\n序号\t东经\t北纬",
  ])("with two figures of degrees for both directions under %j", (header) => {
    const west = CORNERS.map(([latitude, [, m, s]]) => `${decimal(latitude)} ${decimal([87, m, s])}`);
    expect(printed(`${header}\n${run(87)}`)).toEqual(west);
  });

  it("are metres where northings stand beside them", () => {
    const rows = CORNERS.map((_corner, index) => `${index + 1}\t44123${index}0.5\t4434${index}0.2`);
    expect(printed(`界址点坐标\n点号\t纬度\t经度\n${rows.join("\n")}`)).not.toContain("44.");
  });
});
