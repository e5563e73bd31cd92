import type { Parcel } from "../domain/parcel";
import type { DocumentSection } from "./document-section";
import { LotIndex } from "./lot-sides/lot-index";
import { SidesOfLines } from "./lot-sides/sides-of-lines";
import { SidesOfRows } from "./lot-sides/sides-of-rows";

/** A word of sides, without which a text tells none. */
const SIDES = /四[至界]|[东南西北][至临侧邻界面边]|[\t|│][ \u3000]{0,4}[东南西北][ \u3000]{0,4}[\t|│]/u;

/**
 * Lots with the sides that their document tells apart from their limits: in a column of a table, in a table or a list of
 * its own, by the code of the lot. Lots that have sides keep them, and those of before a change get none.
 */
export function withOwnSides(section: DocumentSection, parcels: readonly Parcel[]): readonly Parcel[] {
  const isOpen = ({ version, sides }: Parcel): boolean => version === "current" && sides.length === 0;
  if (parcels.length === 0 || !section.lines.some(({ text }) => SIDES.test(text))) return parcels;
  const lots = new LotIndex(parcels);
  const rows = new SidesOfRows(section, lots);
  const lines = new SidesOfLines(section, lots);
  for (const line of section.lines) if (!rows.read(line)) lines.read(line);
  const isFormer = ({ sides: [first] }: Parcel): boolean => {
    const cell = first === undefined ? undefined : rows.former.get(first.evidence.lines[0]);
    const start = first?.evidence.start ?? 0;
    return cell !== undefined && start >= cell.start && start < cell.end;
  };
  const ownerAt = new Map<number, number>();
  for (const [at, sides] of lines.found) for (const { evidence } of sides) ownerAt.set(evidence.start, at);
  /** sides that the text gives to another lot by its code */
  const isOfOther = ({ sides: [first] }: Parcel, at: number): boolean => {
    const owner = first === undefined ? undefined : ownerAt.get(first.evidence.start);
    return owner !== undefined && owner !== at && parcels[owner]?.code !== parcels[at]?.code;
  };
  return parcels.map((parcel, at) => {
    if (parcel.version === "current" && isOfOther(parcel, at))
      return { ...parcel, sides: rows.found.get(at) ?? lines.found.get(at) ?? [] };
    if (parcel.version === "current" && isFormer(parcel))
      return { ...parcel, sides: rows.found.get(at) ?? [] };
    const sides = isOpen(parcel) ? (rows.found.get(at) ?? lines.found.get(at)) : undefined;
    return sides === undefined ? parcel : { ...parcel, sides };
  });
}
