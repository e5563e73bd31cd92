import { describe, expect, it } from "vitest";
import type { StatedArea } from "../../src/domain/area";
import {
  hectaresAndMuText,
  honestDecimals,
  otherUnitText,
  printedHalfStep,
  statedAreaText,
} from "../../src/view/area-text";
import { boundText, printedDigits } from "../../src/view/bound-text";
import { crsCaution, crsText } from "../../src/view/crs-text";
import { dateText } from "../../src/view/date-text";
import { evidencePlace } from "../../src/view/evidence-text";
import { findingFigure } from "../../src/view/finding-figure";
import { findingGroups } from "../../src/view/finding-list";
import { decimalText, roundedText, signedText } from "../../src/view/number-text";
import { printedRuns } from "../../src/view/printed-runs";
import { printedWords } from "../../src/view/printed-words";
import { quotaGloss, quotaUnit } from "../../src/view/quota-words";
import { sentenceFigures } from "../../src/view/sentence-figures";
import { bound, placeOf, sampleDataset } from "../support/sample-dataset";

const area = (
  value: number,
  unit: StatedArea["unit"],
  decimals: number,
  squareMetres: number,
): StatedArea => ({
  value,
  unit,
  decimals,
  squareMetres,
  approximate: false,
  role: "site",
  raw: String(value),
  evidence: placeOf("A-01"),
});

describe("figures in sentences", () => {
  it("are grouped where a unit says that they measure, and a minus is one", () => {
    expect(sentenceFigures("公布面积 19.97 公顷（199700.00 平方米），相差 -186387.10 平方米。", "zh")).toBe(
      "公布面积 19.97 公顷（199,700.00 平方米），相差 −186,387.10 平方米。",
    );
    expect(sentenceFigures("The same gives 8623.62 or 18626.11 m², off by (-4711.63 m²).", "en")).toBe(
      "The same gives 8,623.62 or 18,626.11 m², off by (−4,711.63 m²).",
    );
    expect(sentenceFigures("19 个数合计 5147.33，表中总计 5147.33（亩）：相符。", "zh")).toBe(
      "19 个数合计 5,147.33，表中总计 5,147.33（亩）：相符。",
    );
  });

  it("stay as printed where they are coordinates, codes, dates, years or quoted", () => {
    for (const sentence of [
      "点2的纵坐标X 3972879.315 一位数字印错：若为 3972875.315",
      "示政函〔2023〕12号的成文日期 2023-05-12 早于 C-07-12、0104-04a（1980西安坐标系，GB 50180-2018）。",
      "The header “10371.91 m²” names 2000国家大地坐标系.",
      "00123 m",
    ])
      expect(sentenceFigures(sentence, "zh")).toBe(sentence);
    expect(sentenceFigures("写明“2000国家大地坐\n\n标系”", "zh")).toBe("写明“2000国家大地坐标系”");
  });
});

describe("numbers", () => {
  it("keep the asked decimals, group thousands and write a real minus", () => {
    expect(decimalText(6569.76, 2, "zh")).toBe("6,569.76");
    expect(decimalText(0.5, 2, "en")).toBe("0.50");
    expect(signedText(0.016, 3, "zh")).toBe("+0.016");
    expect(signedText(-0.308, 3, "en")).toBe("−0.308");
  });

  it("round tolerances to the digits that matter", () => {
    expect(roundedText(0.05715, 2, "zh")).toBe("0.057");
    expect(roundedText(6.876, 2, "zh")).toBe("6.9");
    expect(roundedText(125, 2, "zh")).toBe("125");
    expect(roundedText(0, 2, "zh")).toBe("0");
  });
});

describe("areas", () => {
  it("are written as printed, zeros included", () => {
    expect(statedAreaText(area(3.5, "ha", 2, 35_000), "zh")).toBe("3.50 公顷");
    expect(statedAreaText(area(6569.76, "m2", 2, 6569.76), "en")).toBe("6,569.76 m²");
    expect(statedAreaText({ ...area(2, "km2", 0, 2e6), approximate: true }, "zh")).toBe("约 2 平方公里");
  });

  it("are followed by 亩, fifteen to the hectare", () => {
    expect(otherUnitText(area(13.3, "ha", 1, 133_000), "zh")).toBe("199.5 亩");
    expect(otherUnitText(area(3.17, "ha", 2, 31_700), "en")).toBe("47.55 mu");
    expect(otherUnitText(area(6569.76, "m2", 2, 6569.76), "zh")).toBe("9.85 亩");
    expect(hectaresAndMuText(10_000, "zh")).toBe("1.00 公顷 · 15.0 亩");
  });

  it("leave open half of the last printed digit", () => {
    expect(printedHalfStep(area(3.17, "ha", 2, 31_700))).toBeCloseTo(50, 9);
    expect(printedHalfStep(area(9.85, "mu", 2, 6566.67))).toBeCloseTo(10 / 3, 9);
  });

  it("never gain digits that the print does not bear", () => {
    expect(honestDecimals(10_000, "ha")).toBe(0);
    expect(honestDecimals(100, "ha")).toBe(2);
    expect(honestDecimals(1e-9, "mu")).toBe(2);
  });
});

describe("limits", () => {
  it("keep the words of the print and say them in English", () => {
    const far = bound("容积率不大于 2. 50", { max: 2.5, operator: "不大于" });
    expect(boundText(far, "zh")).toEqual({ words: "不大于 2.50", symbols: "≤ 2.50", note: null });
    expect(boundText(far, "en").words).toBe("at most 2.50");
  });

  it("put trailing words after the number", () => {
    const height = bound("24 米以下", { max: 24, unit: "m", operator: "以下" });
    expect(boundText(height, "zh").words).toBe("24 米以下");
  });

  it("say that a direction is our reading", () => {
    const height = bound("限高 54 米", { max: 54, unit: "m", assumed: true });
    expect(boundText(height, "zh")).toEqual({
      words: "54 米",
      symbols: "≤ 54 米",
      note: "原文无比较词，按上限理解",
    });
    expect(boundText(height, "en").note).toContain("no comparing word");
  });

  it("write ranges with both ends, open ends as open", () => {
    const closed = bound("1.3≤容积率≤1.5", { min: 1.3, max: 1.5, operator: "≤" });
    expect(boundText(closed, "zh").symbols).toBe("1.3–1.5");
    expect(boundText({ ...closed, minInclusive: false }, "zh").symbols).toBe("> 1.3, ≤ 1.5");
    expect(boundText(bound("大于 1", { min: 1, minInclusive: false }), "en").words).toBe("above 1");
  });

  it("find the printed digits through the blanks of typesetting", () => {
    expect(printedDigits("不大于 2. 5", 2.5)).toBe("2.5");
    expect(printedDigits("不大于 2.5", 3)).toBeNull();
  });
});

describe("the coordinate system", () => {
  const { crs } = sampleDataset.parcels.find((one) => one.boundary)!.boundary!;

  it("is named with zone, meridian and code", () => {
    expect(crsText(crs, "zh")).toBe("CGCS2000 · 3°带第 37 带 · 中央经线 111°E · EPSG:4525");
  });

  it("comes with a caution unless the text states a datum of today", () => {
    expect(crsCaution(crs, "zh")).toContain("50–120 米");
    expect(crsCaution({ ...crs, datum: "Xian1980" }, "en")).toContain("No shift");
    const stated = { ...crs, basisOf: { datum: "stated", zone: "stated", axes: "stated" } } as const;
    expect(crsCaution(stated, "zh")).toBeNull();
  });
});

describe("small texts", () => {
  it("write dates as each language does", () => {
    expect(dateText("2023-06-27", "zh")).toBe("2023年6月27日");
    expect(dateText("2023-06-27", "en")).toBe("27 June 2023");
    expect(dateText("二〇二三", "en")).toBe("二〇二三");
  });

  it("name places by lines and pages", () => {
    expect(evidencePlace({ lines: [687, 689] }, "zh")).toBe("第 687–689 行");
    expect(evidencePlace({ lines: [5, 5], page: 3 }, "en")).toBe("page 3, line 5");
  });

  it("close the gaps that line breaks leave in Chinese words", () => {
    expect(printedWords("二类居\n\n住用地")).toBe("二类居住用地");
    expect(printedWords("Class A  zone")).toBe("Class A zone");
  });

  it("write figures of findings with their signs, words without", () => {
    expect(findingFigure(6569.775895, "m2", "zh")).toBe("6,569.7759 m²");
    expect(findingFigure(6569.775895, "m2", "zh", 50)).toBe("6,569.78 m²");
    expect(findingFigure(6569.775895, "m2", "zh", 0.00005)).toBe("6,569.7759 m²");
    expect(findingFigure("C-07-14", "m2", "zh")).toBe("C-07-14");
    expect(findingFigure(3.31, "ha", "en")).toBe("3.31 ha");
    expect(findingFigure("A-01、A-02", undefined, "zh")).toBe("A-01、A-02");
    expect(findingFigure("A-01、A-02", undefined, "en")).toBe("A-01, A-02");
  });
});

describe("words of the documents on the English page", () => {
  it("are told from the sentence round them, whose quotation marks stay its own", () => {
    const chinese = (text: string): string[] =>
      printedRuns(text).flatMap((run) => (run.chinese ? [run.text] : []));
    expect(
      chinese("Approved by 样板市人民政府 in “关于A区的批复” (样政函〔2024〕7号), dated 6 May."),
    ).toEqual(["样板市人民政府", "关于A区的批复", "样政函〔2024〕7号"]);
    expect(chinese("A-01 and 3.31 ha")).toEqual([]);
    expect(chinese("二类居住用地")).toEqual(["二类居住用地"]);
    const text = "It is “园区”: 3 ha of 样板县.";
    expect(
      printedRuns(text)
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  });

  it("get a gloss where the words of a table are known, and none where they are not", () => {
    expect(quotaGloss("批而未供土地消化任务")).toBe("approved land not yet supplied, to be used up");
    expect(quotaGloss("闲置土地处置任务（亩）")).toBe("idle land, to be dealt with");
    expect(quotaGloss("供热面积")).toBeNull();
    expect(quotaUnit("亩", "en")).toBe("mu (亩)");
    expect(quotaUnit("亩", "zh")).toBe("亩");
    expect(quotaUnit("万元", "en")).toBe("万元");
  });
});

describe("findings of a list", () => {
  it("stand together by weight and rule, in the order of the first of each", () => {
    const [first] = sampleDataset.findings;
    const listed = (["a", "b", "a", "c"] as const).map((rule, at) => ({
      finding: {
        ...first!,
        id: String(at),
        rule,
        severity: at === 3 ? ("note" as const) : ("warning" as const),
      },
      subject: String(at),
    }));
    expect(
      findingGroups(listed).map(({ severity, rule, findings }) => [
        severity,
        rule,
        findings.map(({ subject }) => subject),
      ]),
    ).toEqual([
      ["warning", "a", ["0", "2"]],
      ["warning", "b", ["1"]],
      ["note", "c", ["3"]],
    ]);
  });
});
