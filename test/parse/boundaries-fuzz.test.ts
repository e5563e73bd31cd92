import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/domain/evidence";
import { parseBoundaries } from "../../src/parse/boundaries";
import { leftOut } from "../../src/parse/boundaries/points/numbering-gap";
import { DEGREE_LAYOUTS } from "../fixtures/boundaries/degree-layouts";
import { OFFICE_LAYOUTS } from "../fixtures/boundaries/offices";
import { PARCEL_LAYOUTS } from "../fixtures/boundaries/parcels";
import { PROSE_LAYOUTS } from "../fixtures/boundaries/prose";
import { REFUSED_LAYOUTS } from "../fixtures/boundaries/refused";
import { ROW_LAYOUTS } from "../fixtures/boundaries/rows";
import { sectionOf } from "./section-of";

const TEXTS = [
  ...ROW_LAYOUTS,
  ...PARCEL_LAYOUTS,
  ...DEGREE_LAYOUTS,
  ...PROSE_LAYOUTS,
  ...OFFICE_LAYOUTS,
  ...REFUSED_LAYOUTS,
].map((layout) => layout.text);

function places(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(places);
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value && "lines" in value ? [value as Evidence] : [];
  return [...own, ...Object.values(value).flatMap(places)];
}

/** Reads without throwing; evidence inside the text, every ring with three different points and more. */
function checked(text: string): ReturnType<typeof parseBoundaries> {
  const read = parseBoundaries(sectionOf(text));
  for (const place of places(read)) {
    expect(place.start).toBeGreaterThanOrEqual(0);
    expect(place.end).toBeGreaterThanOrEqual(place.start);
    expect(place.end).toBeLessThanOrEqual(text.length);
  }
  for (const record of read.records) {
    expect(record.tables.length).toBeGreaterThan(0);
    for (const table of record.tables)
      for (const ring of table.rings)
        expect(new Set(ring.points.map((point) => `${point.first} ${point.second}`)).size).toBeGreaterThan(2);
  }
  return read;
}

const dropped = (items: readonly string[], at: number): string[] => items.filter((_item, i) => i !== at);
const doubled = (items: readonly string[], at: number): string[] =>
  items.flatMap((item, i) => (i === at ? [item, item] : [item]));
const swapped = (items: readonly string[], at: number): string[] => {
  const copy = [...items];
  const [one, two] = [copy[at], copy[at + 1]];
  if (one !== undefined && two !== undefined) [copy[at], copy[at + 1]] = [two, one];
  return copy;
};

/** Shared machines are slow; a hang lasts longer. */
const PATIENCE = { timeout: 120_000 };

describe("boundary tables under mutation", PATIENCE, () => {
  it("survives dropped, doubled and swapped lines and characters", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.constantFrom("\n", ""),
        fc.array(
          fc.tuple(fc.constantFrom(dropped, doubled, swapped), fc.double({ min: 0, max: 1, noNaN: true })),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (text, sign, edits) => {
          let items = text.split(sign);
          for (const [edit, at] of edits) items = edit(items, Math.floor(at * items.length));
          checked(items.join(sign));
        },
      ),
      { seed: 20230727, numRuns: 1500 },
    );
  });

  it("draws a table that lost a numbered row in its middle only where an area can tell what the gap means", () => {
    let drawn = 0;
    for (const layout of ROW_LAYOUTS.filter(
      ({ name }) => name.includes("one point a row") || name.includes("pipes"),
    )) {
      const lines = layout.text.split("\n");
      const rows = lines.flatMap((line, i) => (/\d{7}\.\d/u.test(line) ? [i] : []));
      for (const row of rows.slice(1, -2)) {
        const { records, issues } = checked(dropped(lines, row).join("\n"));
        if (records.length > 0) {
          drawn += 1;
          expect(records[0]?.areas.length).toBeGreaterThan(0);
          expect(leftOut(records[0]!.tables[0]!.rings[0]!)).toHaveLength(1);
        } else expect(issues.map((issue) => issue.code)).toEqual(["boundary-gap"]);
      }
    }
    expect(drawn).toBeGreaterThan(0);
  });

  it("says so where a table is refused", () => {
    for (const layout of ROW_LAYOUTS) {
      const [record] = layout.records;
      const lines = layout.text.split("\n");
      const row = lines.findLastIndex((line) => /\d{6}/u.test(line));
      const { records, issues } = checked(dropped(lines, row).join("\n"));
      const points = records[0]?.tables[0]?.rings[0]?.points.length ?? 0;
      // without its last row a table is shorter, or it is refused aloud
      if (points === record?.tables[0]?.rings[0]?.points.length) continue;
      expect(points > 2 || issues.length > 0).toBe(true);
    }
  });
});

describe("a number broken by a line end or a blank", PATIENCE, () => {
  const layouts = [ROW_LAYOUTS, DEGREE_LAYOUTS].flatMap((all) =>
    all.filter(({ issues }) => issues.length === 0).slice(0, 2),
  );
  const pointsOf = ({ records }: ReturnType<typeof parseBoundaries>): string[] =>
    records.flatMap(({ tables }) =>
      tables.flatMap(({ rings }) =>
        rings.flatMap(({ points }) => points.map((one) => `${one.first} ${one.second}`)),
      ),
    );

  it.each(layouts)("is read whole, or there is an issue: $name", ({ text }) => {
    const whole = pointsOf(checked(text));
    let read = 0;
    for (const match of text.matchAll(/(?<=\d)(?=\.?\d)/gu)) {
      if (
        !/\d{4}[\d.°′]*$/u.test(text.slice(0, match.index)) &&
        !/[°′]\d*\.?\d*$/u.test(text.slice(0, match.index))
      )
        continue;
      for (const sign of ["\n", " "]) {
        const broken = checked(text.slice(0, match.index) + sign + text.slice(match.index));
        if (JSON.stringify(pointsOf(broken)) === JSON.stringify(whole)) read++;
        else expect(broken.issues, `${match.index}`).not.toEqual([]);
      }
    }
    expect(read).toBeGreaterThan(0);
  });
});

describe("noise", PATIENCE, () => {
  const fragments = [
    ..."0123456789.,;:()|-~°′″'\"*…\n\t ",
    "坐标",
    "界址点",
    "X",
    "Y",
    "J1",
    "3994445.709",
    "37544694.284",
    "111°29′46″",
    "36°04′45″",
    "内圈",
    "地块一",
    "面积",
    "平方米",
    "等",
    "略",
    "\r\n",
    "\u3000",
    "①",
    "半径",
    "2000国家大地坐标系",
    "带号37",
    "[地块坐标]",
    "@",
  ];

  it("never throws and keeps its evidence inside the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 160 }), (parts) => {
        checked(parts.join(""));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it("makes no polygon of numbers without words", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 1_900_000, max: 5_999_999 }),
            fc.integer({ min: 100_000, max: 899_999 }),
          ),
          {
            minLength: 3,
            maxLength: 30,
          },
        ),
        (rows) => {
          const text = rows.map(([a, b], i) => `${i + 1} ${a}.00 ${b}.00`).join("\n");
          expect(checked(`各县收支情况\n序号 收入 支出\n${text}`).records).toEqual([]);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  it("makes no polygon of a hundred thousand random characters", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 200, maxLength: 2000, unit: "grapheme" }), (text) => {
        expect(checked(text).records).toEqual([]);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
