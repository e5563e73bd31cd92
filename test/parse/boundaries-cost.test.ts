import { describe, expect, it } from "vitest";
import { parseBoundaries } from "../../src/parse/boundaries";
import { corners, round } from "../fixtures/boundaries/chosen";
import { growth, LINEAR } from "../support/processor-time";
import { sectionOf } from "./section-of";

/** Lines made to tempt a pattern into backtracking: what they repeat, and what stands before and behind it. */
const HOSTILE: readonly (readonly [name: string, unit: string, head: string, tail: string])[] = [
  ["digits", "1", "", ""],
  ["digits and points", "1.", "", ""],
  ["points", ".", "", ""],
  ["blanks after a number", " ", "坐标 3994445.", "7"],
  ["degrees", "111°", "", ""],
  ["minutes without end", "29′", "坐标111°", ""],
  ["labels and dashes", "J1-", "", ""],
  ["numbers and dashes", "1-2-3-", "", ""],
  ["stars", "*", "", ""],
  ["digits and stars", "1*", "", ""],
  ["letters", "A", "", ""],
  ["brackets", "(", "", ""],
  ["words of the field", "界址点坐标", "", ""],
  ["words of the area", "面积1平方米(", "", ""],
  ["dates", "2023-07-27 ", "", ""],
  ["dotted numbers", "3994445.70937544694.284", "", ""],
  ["pairs in one line", "坐标3994445.709 37544694.284 ", "", ""],
  ["pieces", "地块一", "", ""],
  ["systems", "2000国家大地坐标系", "", ""],
];

/** A text of twice as many characters costs what two of them do. */
const SIZE = 50_000;

function gazette(tables: number): string {
  return Array.from({ length: tables }, (_, i) => {
    const rows = corners(3512000 + i * 40, 39468000 + i * 40, round(20, 150)).map(
      ([n, e], k) => `J${k + 1} ${n} ${e}`,
    );
    return [
      `CT-${String(i + 1).padStart(4, "0")}地块界址点坐标`,
      "点号 X Y",
      ...rows,
      "面积70685.83平方米",
      "",
    ].join("\n");
  }).join("\n");
}

describe("cost of reading boundary tables", { timeout: 120_000 }, () => {
  it.each(HOSTILE)("grows with a hostile line, not faster: %s", (_name, unit, head, tail) => {
    const reading = (size: number) => {
      const section = sectionOf(head + unit.repeat(Math.ceil(size / unit.length)) + tail);
      return () => void parseBoundaries(section);
    };
    expect(growth(reading, SIZE)).toBeLessThanOrEqual(LINEAR);
  });

  it("grows with the text, not faster", () => {
    expect(parseBoundaries(sectionOf(gazette(40))).records).toHaveLength(40);
    const reading = (tables: number) => {
      const section = sectionOf(gazette(tables));
      return () => void parseBoundaries(section);
    };
    expect(growth(reading, 80)).toBeLessThanOrEqual(LINEAR);
  });
});
