import type { Zone } from "../../../domain/zone";

/** A zone of which the text tells one block alone, by the name of the zone: what the block tells is the zone's. */
export function withOwnBlock(zone: Zone): Zone {
  const [block, other] = zone.blocks;
  if (block === undefined || other !== undefined || block.name !== zone.name) return zone;
  if (zone.sides.length > 0 || zone.areas.length > 0 || block.boundary !== null) return zone;
  const areas = block.area === null ? [] : [{ ...block.area, role: "total" as const }];
  return { ...zone, areas, sides: block.sides, blocks: [] };
}
