import type { Parcel } from "../domain/parcel";
import type { DocumentSection } from "./document-section";
import { LotIndex } from "./lot-sides/lot-index";
import { SidesOfLines } from "./lot-sides/sides-of-lines";
import { SidesOfRows } from "./lot-sides/sides-of-rows";

/** A word of sides, without which a text tells none. */
const SIDES = /四[至界]|[东南西北][至临侧邻]/u;

/**
 * Lots with the sides that their document tells apart from their limits: in a column of a table, in a table or a list of
 * its own, by the code of the lot. Lots that have sides keep them, and those of before a change get none.
 */
export function withOwnSides(section: DocumentSection, parcels: readonly Parcel[]): readonly Parcel[] {
  const isOpen = ({ version, sides }: Parcel): boolean => version === "current" && sides.length === 0;
  if (!parcels.some(isOpen) || !section.lines.some(({ text }) => SIDES.test(text))) return parcels;
  const lots = new LotIndex(parcels);
  const rows = new SidesOfRows(section, lots);
  const lines = new SidesOfLines(section, lots);
  for (const line of section.lines) if (!rows.read(line)) lines.read(line);
  return parcels.map((parcel, at) => {
    const sides = isOpen(parcel) ? (rows.found.get(at) ?? lines.found.get(at)) : undefined;
    return sides === undefined ? parcel : { ...parcel, sides };
  });
}
