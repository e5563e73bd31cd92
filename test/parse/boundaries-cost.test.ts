import { describe, expect, it } from "vitest";
import { parseBoundaries } from "../../src/parse/boundaries";
import { corners, round } from "../fixtures/boundaries/chosen";
import { sectionOf } from "./section-of";

const LINE = 100_000;

/** Lines of 100 KB made to tempt a pattern into backtracking. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["digits", "1".repeat(LINE)],
  ["digits and points", "1.".repeat(LINE / 2)],
  ["points", ".".repeat(LINE)],
  ["blanks after a number", `坐标 3994445.${" ".repeat(LINE)}7`],
  ["degrees", "111°".repeat(LINE / 4)],
  ["minutes without end", `坐标111°${"29′".repeat(LINE / 3)}`],
  ["labels and dashes", "J1-".repeat(LINE / 3)],
  ["numbers and dashes", "1-2-3-".repeat(LINE / 6)],
  ["stars", "*".repeat(LINE)],
  ["digits and stars", "1*".repeat(LINE / 2)],
  ["letters", "A".repeat(LINE)],
  ["brackets", "(".repeat(LINE)],
  ["words of the field", "界址点坐标".repeat(LINE / 5)],
  ["words of the area", "面积1平方米(".repeat(LINE / 7)],
  ["dates", "2023-07-27 ".repeat(LINE / 11)],
  ["dotted numbers", "3994445.70937544694.284".repeat(LINE / 23)],
  ["pairs in one line", "坐标3994445.709 37544694.284 ".repeat(LINE / 28)],
  ["pieces", "地块一".repeat(LINE / 3)],
  ["systems", "2000国家大地坐标系".repeat(LINE / 11)],
];

/** Generous for a machine shared with others; a quadratic pattern takes many seconds on such a line. */
const LONGEST = 1500;

function milliseconds(run: () => void): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

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

describe("cost of reading boundary tables", { timeout: 60_000 }, () => {
  it.each(HOSTILE)("a hostile line: %s", (_name, text) => {
    expect(milliseconds(() => parseBoundaries(sectionOf(text)))).toBeLessThan(LONGEST);
  });

  it("grows with the text, not faster", () => {
    const [small, large] = [gazette(100), gazette(400)];
    parseBoundaries(sectionOf(small));
    const one = Math.min(...[1, 2, 3].map(() => milliseconds(() => parseBoundaries(sectionOf(small)))));
    const four = Math.min(...[1, 2].map(() => milliseconds(() => parseBoundaries(sectionOf(large)))));
    expect(parseBoundaries(sectionOf(large)).records).toHaveLength(400);
    expect(four).toBeLessThan(one * 4 * 2.5 + 50);
  });
});
