import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as absence from "../../src/parse/lexicon/absence-terms";
import * as change from "../../src/parse/lexicon/change-terms";
import * as columns from "../../src/parse/lexicon/column-words";
import * as comparison from "../../src/parse/lexicon/comparison-terms";
import * as moves from "../../src/parse/lexicon/land-move-words";
import * as uses from "../../src/parse/lexicon/land-use-words";
import * as codes from "../../src/parse/lexicon/parcel-code-forms";
import { PARCEL_NOUN } from "../../src/parse/lexicon/parcel-code-forms";
import * as placeWords from "../../src/parse/lexicon/place-words";
import * as scopes from "../../src/parse/lexicon/scope-words";
import * as states from "../../src/parse/lexicon/state-headings";
import { controlOf, fixture, places } from "./control-section";

const FIXTURES = [
  "adjustment-columns.txt",
  "merger-paragraphs.txt",
  "project-approval.txt",
  "land-sale-lines.txt",
  "land-sale-prose.txt",
  "lines-one-by-one.txt",
].map(fixture);
const TABLE =
  "地块编号\t用地性质\t用地面积(公顷)\t容积率\t建筑密度(%)\nNB-01\tR2\t3.2\t≤2.5\t≤30\nNB-02\tB1\t1.2\t1.0-2.0\t/\n";

/** Evidence lies inside the text, and `raw` is what stands there. */
function check(text: string): void {
  const parsed = controlOf(text);
  for (const { raw, evidence } of places(parsed)) {
    expect(evidence.start).toBeGreaterThanOrEqual(0);
    expect(evidence.end).toBeGreaterThanOrEqual(evidence.start);
    expect(evidence.end).toBeLessThanOrEqual(text.length);
    if (raw !== null) expect(text.slice(evidence.start, evidence.end)).toBe(raw);
  }
  const ids = parsed.parcels.map((parcel) => parcel.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const parcel of parsed.parcels) {
    for (const bound of Object.values(parcel.indicators)) {
      expect(Number.isFinite(bound?.min ?? bound?.max ?? Number.NaN)).toBe(true);
    }
    if (parcel.parent !== null) expect(ids).toContain(parcel.parent);
    if (parcel.supersedes !== null) expect(ids).toContain(parcel.supersedes);
  }
}

describe("every value can be found again", () => {
  it.each([...FIXTURES, TABLE])("in a fixture", (text) => {
    check(text);
    expect(places(controlOf(text)).filter((place) => place.raw !== null).length).toBeGreaterThan(4);
  });
});

describe("damaged texts", () => {
  const lines = fc.constantFrom(...FIXTURES, TABLE).chain((text) => {
    const all = text.split("\n");
    const at = fc.nat({ max: all.length - 1 });
    return fc
      .tuple(fc.constantFrom("drop", "double", "swap", "cut", "sign"), at, at, fc.nat({ max: 30 }))
      .map(([how, i, j, k]) => {
        const copy = [...all];
        if (how === "drop") copy.splice(i, 1);
        if (how === "double") copy.splice(i, 0, copy[i] ?? "");
        if (how === "swap") [copy[i], copy[j]] = [copy[j] ?? "", copy[i] ?? ""];
        if (how === "cut") copy[i] = (copy[i] ?? "").slice(k);
        if (how === "sign")
          copy[i] = `${(copy[i] ?? "").slice(0, k)}${"()、,。|\t≤-/"[k % 10]}${(copy[i] ?? "").slice(k)}`;
        return copy.join("\n");
      });
  });

  it("never throw, and their evidence still holds", () => {
    fc.assert(fc.property(lines, check), { seed: 20230624, numRuns: 250 });
  });

  it("made of words of the field in any order never throw", () => {
    const words = fc.constantFrom(
      ..."容积率 建筑密度 绿地率 建筑限高 用地面积 用地性质 地块编号 不大于 ≤ ≥ < 2.5 30% 35 54米 3.2公顷 1.0-2.0 A-01地块 A-01、02 地块一 B、C地块 由 调整为 原 分别 分别为 且 ， 。 ； 、 ： （ ） | \t \n 一、 (一) 1. 1.1-01 地块 二类居住用地(R2) / 无 ** 合并 拆分为 沿 10米宽绿地 东至 南至 其中 各地块 宗地编号：".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => check(parts.join(""))),
      { seed: 7, numRuns: 600 },
    );
  });

  it("of any characters never throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => check(`容积率地块${text}`)),
      { seed: 11, numRuns: 200 },
    );
  });
});

const SIZE = 100_000;
/** Wall time is loose: other work may share the machine. The bound is far below what backtracking would cost. */
const LOOSE = 600;

/** The least of a few runs: what the work itself costs when nothing else disturbs it. */
function spent(work: () => unknown, runs = 1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage().user;
    work();
    least = Math.min(least, (process.cpuUsage().user - start) / 1000);
  }
  return least;
}

describe("no pattern backtracks badly", () => {
  const modules = { absence, change, columns, comparison, moves, uses, codes, placeWords, scopes, states };
  const patterns = Object.entries(modules).flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, value]) =>
      value instanceof RegExp ? [[`${file}.${name}`, value] as const] : [],
    ),
  );
  const HOSTILE = [
    "A",
    "1",
    "A-",
    "1-",
    "1、",
    "一",
    "住宅",
    "地块",
    "(",
    "[2023]",
    "沿",
    "沿A、",
    "10米宽",
    "宽",
    "用地",
    "区",
    "市",
    "关于",
    "以",
    "不",
    "A、",
    "1号、",
    "和",
    "含",
    " ",
    "\t",
  ];

  it("is a test of many", () => {
    expect(patterns.length).toBeGreaterThan(30);
    expect(patterns.map(([, pattern]) => pattern)).toContain(PARCEL_NOUN);
  });

  it.each(patterns)("%s", (_, pattern) => {
    for (const unit of HOSTILE) {
      const text = unit.repeat(SIZE / unit.length);
      const time = spent(() => {
        pattern.lastIndex = 0;
        if (pattern.global) [...text.matchAll(pattern)];
        else pattern.exec(text);
        pattern.lastIndex = 0;
      }, 3);
      expect(time, JSON.stringify(unit)).toBeLessThan(50);
    }
  });

  it.each([
    "容积率",
    "容积率、",
    "容积率不大于",
    "容积率分别为1、",
    "容积率≤2.5(",
    "由商业",
    "调整为",
    "原容积率",
    "A-01地块",
    "A、",
    "1、",
    "(",
    "1.0<",
    "用地性质为(",
    "用地性质:A1/",
    "用地面积分别为1、",
    "2.5、",
    "东至A",
    "沿路宽",
    "10米宽绿",
    "百分之",
    "住宅:",
    "宗地编号:",
    "各地块",
    "A-01(a)、(b)、",
    "建设3平方米",
    "容积率|",
    "编号|\n",
    "编号 |\n容积率 |\n|||\n",
    "编号\n|\n",
    "原指标\n",
    "“不大于",
    "\t",
    "  ",
    "容积率\n",
    "、\n",
  ])("a hundred thousand characters of %j", (unit) => {
    const text = `容积率地块出让${unit.repeat(SIZE / unit.length)}`;
    expect(spent(() => controlOf(text))).toBeLessThan(unit.includes("\n") ? 4 * LOOSE : 2 * LOOSE);
  });

  it("and the cost grows with the length alone", () => {
    const sentence = (index: number): string =>
      `${(index % 9) + 1}.HG${String(index).padStart(2, "0")}-01地块,性质为商务用地,用地面积为3.17公顷,容积率不大于2.5,绿地率不小于35%,建筑限高54米;\n`;
    const text = (count: number): string =>
      Array.from({ length: count }, (_, index) => sentence(index)).join("");
    controlOf(text(500));
    const [small, large] = [text(1500), text(6000)];
    const one = Math.max(
      spent(() => controlOf(small)),
      20,
    );
    const four = spent(() => controlOf(large));
    expect(four / one).toBeLessThan(9);
    expect(controlOf(small).parcels.length).toBeGreaterThan(0);
  });
});
