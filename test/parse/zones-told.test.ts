import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StatedArea } from "../../src/domain/area";
import type { Side } from "../../src/domain/side";
import { recordsOf } from "../support/read-records";

const size = (area: StatedArea): string => `${area.value} ${area.unit}`;
const told = (areas: readonly StatedArea[], sides: readonly Side[]): string =>
  [areas.map(size).join(", "), ...sides.map(({ side, text }) => `${side} ${text}`)].join(" ").trim();

/** Every zone with its blocks and every parcel, a line each; the issues where nothing was read. */
function read(text: string): readonly string[] {
  const { zones, parcels, issues } = recordsOf(text);
  const records = [
    ...zones.flatMap(({ version, kind, name, county, areas, sides, blocks }) => [
      `${version} ${kind} ${name} (${county}) ${told(areas, sides)}`.trim(),
      ...blocks.map((one) => `- ${one.name} ${told(one.area === null ? [] : [one.area], one.sides)}`.trim()),
    ]),
    ...parcels.map((one) => `parcel ${one.kind} ${one.name} (${one.county}) ${told(one.areas, one.sides)}`),
  ];
  return records.length > 0 ? records : issues.map(({ code }) => `issue ${code}`);
}

const documents = [
  "told.txt",
  "blocks.txt",
  "cards.txt",
  "pages.txt",
  "lines.txt",
  "heads.txt",
  "web-pages.txt",
  "listed.txt",
  "kinds.txt",
  "names.txt",
  "layouts.txt",
  "tables.txt",
  "forms.txt",
  "ordinary.txt",
  "pairs.txt",
  "notices.txt",
  "ranges.txt",
  "orders.txt",
  "protected.txt",
  "described.txt",
  "two-rows.txt",
  "short.txt",
  "parks.txt",
  "sentences.txt",
  "merged.txt",
  "in-order.txt",
]
  .map((file) => readFileSync(join(import.meta.dirname, "../fixtures/zones", file), "utf8"))
  .flatMap((file) => file.split(/^=== /mu).slice(1))
  .map((part) => {
    const [name = "", rest = ""] = part.split(/\n([\s\S]*)/u);
    const [text = "", expected = ""] = rest.split(/^---\n/mu);
    return { name, text, expected: expected.trim() === "" ? [] : expected.trim().split("\n") };
  });

describe("a document about zones or taken land", () => {
  it.each(documents)("$name", ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
