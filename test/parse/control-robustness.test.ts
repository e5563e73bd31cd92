import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, LINEAR } from "../support/processor-time";
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

/** A text of twice as many characters costs what two of them do. */
const SIZE = 10_000;

describe("the cost of reading grows with the length alone", { timeout: 120_000 }, () => {
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
  ])("where a text repeats %j", (unit) => {
    const reading = (size: number) => {
      const text = `容积率地块出让${unit.repeat(size / unit.length)}`;
      return () => void controlOf(text);
    };
    expect(growth(reading, SIZE)).toBeLessThanOrEqual(LINEAR);
  });

  it("where it names one parcel after another", () => {
    const sentence = (index: number): string =>
      `${(index % 9) + 1}.HG${String(index).padStart(2, "0")}-01地块,性质为商务用地,绿地率不小于35%,用地面积为3.17公顷,容积率不大于2.5,建筑限高54米;\n`;
    const text = (count: number): string =>
      Array.from({ length: count }, (_, index) => sentence(index)).join("");
    const reading = (size: number) => {
      const given = text(size);
      return () => void controlOf(given);
    };
    expect(growth(reading, 600)).toBeLessThanOrEqual(LINEAR);
    expect(controlOf(text(20)).parcels).toHaveLength(20);
  });
});
