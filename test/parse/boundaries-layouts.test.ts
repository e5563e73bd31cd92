import { describe, expect, it } from "vitest";
import { parseBoundaries } from "../../src/parse/boundaries";
import { BETWEEN_LAYOUTS } from "../fixtures/boundaries/between-rows";
import { BREAK_LAYOUTS } from "../fixtures/boundaries/breaks-and-names";
import { CLOSING_LAYOUTS } from "../fixtures/boundaries/closings";
import { COUNTED_LAYOUTS } from "../fixtures/boundaries/counted";
import { DEGREE_LAYOUTS } from "../fixtures/boundaries/degree-layouts";
import type { ExpectedRecord, ExpectedTable, Layout } from "../fixtures/boundaries/expected";
import { HEADING_LAYOUTS } from "../fixtures/boundaries/headings";
import { LOT_AND_PERMIT_LAYOUTS } from "../fixtures/boundaries/lots-and-permits";
import { NAMED_LAYOUTS } from "../fixtures/boundaries/named";
import { NOTICE_LAYOUTS } from "../fixtures/boundaries/notices";
import { ODD_PRINT_LAYOUTS } from "../fixtures/boundaries/odd-prints";
import { OFFICE_LAYOUTS } from "../fixtures/boundaries/offices";
import { OTHER_OFFICE_LAYOUTS } from "../fixtures/boundaries/other-offices";
import { PAGE_AND_SENTENCE_LAYOUTS } from "../fixtures/boundaries/pages-and-sentences";
import { PARCEL_LAYOUTS } from "../fixtures/boundaries/parcels";
import { PROSE_LAYOUTS } from "../fixtures/boundaries/prose";
import { REFUSED_LAYOUTS } from "../fixtures/boundaries/refused";
import { ROW_LAYOUTS } from "../fixtures/boundaries/rows";
import { THING_LAYOUTS } from "../fixtures/boundaries/things-and-corners";
import { sectionOf } from "./section-of";

type Read = ReturnType<typeof parseBoundaries>;
type ReadTable = Read["records"][number]["tables"][number];

function checkTable(table: ReadTable, expected: ExpectedTable, text: string): void {
  expect(table.unit).toBe(expected.unit);
  expect(table.rings.map((ring) => ring.points.map((point) => point.label))).toEqual(
    expected.rings.map((ring) => ring.points.map(([label]) => label)),
  );
  table.rings.forEach((ring, r) => {
    const wanted = expected.rings[r]!;
    expect(ring.closed).toBe(wanted.closed);
    if (wanted.role !== undefined) expect(ring.role).toBe(wanted.role);
    if (wanted.part !== undefined) expect(ring.part).toBe(wanted.part);
    ring.points.forEach((point, p) => {
      const [label, first, second] = wanted.points[p]!;
      if (expected.unit === "metres") {
        expect([point.first, point.second]).toEqual([first, second]);
        expect(point.printed).toBeNull();
      } else {
        expect(Number(point.first)).toBeCloseTo(Number(first), 9);
        expect(Number(point.second)).toBeCloseTo(Number(second), 9);
        expect(point.printed).not.toBeNull();
      }
      const places = [point.evidence, ...(point.evidence.more ?? [])];
      const asPrinted = places.map((place) => text.slice(place.start, place.end)).join(" ");
      // full-width digits are read as digits
      const printed = `${asPrinted} ${asPrinted.normalize("NFKC")}`;
      if (label !== null) expect(printed).toContain(label);
      if (expected.unit === "metres") {
        // kilometres have their point three places further left
        const bare = printed.replace(/[\s,]/gu, "");
        const digits = bare.replace(/\./gu, "");
        for (const value of [first, second])
          expect(bare.includes(value.slice(-8)) || digits.includes(value.replace(".", ""))).toBe(true);
      }
    });
  });
  if (expected.datum !== undefined) expect(table.stated.datum?.value ?? null).toBe(expected.datum);
  if (expected.zoneWidth !== undefined)
    expect(table.stated.zoneWidth?.value ?? null).toBe(expected.zoneWidth);
  if (expected.zone !== undefined) expect(table.stated.zone?.value ?? null).toBe(expected.zone);
  if (expected.centralMeridian !== undefined)
    expect(table.stated.centralMeridian?.value ?? null).toBe(expected.centralMeridian);
  if (expected.axes !== undefined) expect(table.stated.axes?.value ?? null).toBe(expected.axes);
  for (const stated of [table.stated.datum, table.stated.zone, table.stated.axes])
    if (stated !== null) expect(text.slice(stated.evidence.start, stated.evidence.end)).toBe(stated.raw);
}

function checkRecord(record: Read["records"][number], expected: ExpectedRecord, text: string): void {
  if (expected.code !== undefined) expect(record.code).toBe(expected.code);
  if (expected.name !== undefined) expect(record.name).toBe(expected.name);
  if (expected.kind !== undefined) expect(record.kind).toBe(expected.kind);
  if (expected.county !== undefined) expect(record.county).toBe(expected.county);
  if (expected.areas !== undefined) {
    expect(record.areas.map((area) => [area.value, area.unit])).toEqual(expected.areas);
    for (const area of record.areas)
      expect(text.slice(area.evidence.start, area.evidence.end)).toBe(area.raw);
  }
  if (expected.sides !== undefined) expect(record.sides.map((side) => side.side)).toEqual(expected.sides);
  expect(record.tables).toHaveLength(expected.tables.length);
  for (const [index, table] of record.tables.entries()) checkTable(table, expected.tables[index]!, text);
}

function checkLayout(layout: Layout): void {
  const { records, issues } = parseBoundaries(sectionOf(layout.text, layout.title ?? null));
  expect(issues.map((issue) => issue.code)).toEqual(layout.issues);
  for (const issue of issues) {
    expect(issue.evidence).not.toBeNull();
    expect(issue.message.zh).not.toBe("");
    expect(issue.message.en).not.toBe("");
  }
  expect(records).toHaveLength(layout.records.length);
  for (const [index, record] of records.entries()) checkRecord(record, layout.records[index]!, layout.text);
}

const SUITES: readonly (readonly [string, readonly Layout[]])[] = [
  ["rows and columns", ROW_LAYOUTS],
  ["parcels, parts and holes", PARCEL_LAYOUTS],
  ["degrees", DEGREE_LAYOUTS],
  ["running text", PROSE_LAYOUTS],
  ["layouts of offices", OFFICE_LAYOUTS],
  ["names, rows, parts and lines", NAMED_LAYOUTS],
  ["notices of mines, sea uses and reserves", NOTICE_LAYOUTS],
  ["odd prints and lists that are no boundary", ODD_PRINT_LAYOUTS],
  ["announced points, missing points, odd notations", COUNTED_LAYOUTS],
  ["things within a boundary, corners by the compass, names alone", THING_LAYOUTS],
  ["where one ends and the next begins, and whose it is", BREAK_LAYOUTS],
  ["headings, items, keys and letters above the points", HEADING_LAYOUTS],
  ["what the lines between two rows are", BETWEEN_LAYOUTS],
  ["layouts of other offices", OTHER_OFFICE_LAYOUTS],
  ["lots, permits, rulings, far strings, local systems", LOT_AND_PERMIT_LAYOUTS],
  ["rings closed in words, columns of rings, lost signs", CLOSING_LAYOUTS],
  ["pages that turn and sentences that open", PAGE_AND_SENTENCE_LAYOUTS],
  ["what is no polygon", REFUSED_LAYOUTS],
];

for (const [title, layouts] of SUITES) {
  describe(`boundary tables: ${title}`, () => {
    it.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_name, layout) =>
      checkLayout(layout),
    );
  });
}
