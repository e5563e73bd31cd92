import { expect } from "vitest";
import type { Records } from "../../src/domain/records";
import type { Zone } from "../../src/domain/zone";
import { parse } from "../../src/parse/parse";
import { SHA } from "../parse/documents-sections";

/** The records of a text; every area of them must stand in it as printed. */
export function recordsOf(text: string): Records {
  const records = parse("test", SHA, text);
  const blocks = records.zones.flatMap((zone) => zone.blocks.flatMap(({ area }) => area ?? []));
  for (const area of [...records.zones, ...records.parcels].flatMap(({ areas }) => areas).concat(blocks))
    expect(text.slice(area.evidence.start, area.evidence.end)).toBe(area.raw);
  return records;
}

/** The sides of a record in one line: E 甲路, S 乙路 */
export const sides = (place: { readonly sides: Zone["sides"] }): string =>
  place.sides.map((side) => `${side.side} ${side.text}`).join(", ");
