import type { Zone } from "../../../domain/zone";
import type { TabledZone } from "../tables/zone-row";

/**
 * A zone without the sides that stand in rows of which no record is made: pieces of land that come to it or go (1号地块,
 * 调出) have sides of their own.
 * @param rows the rows that tables print, none of which is the zone's
 */
export function withoutRowSides(zone: Zone, rows: readonly TabledZone[]): Zone {
  const [first] = zone.sides;
  const isOfRow = ({ evidence }: TabledZone): boolean =>
    first !== undefined && first.evidence.start >= evidence.start && first.evidence.end <= evidence.end;
  return rows.some(isOfRow) ? { ...zone, sides: [] } : zone;
}
