import type { Zone } from "../../../domain/zone";

/** 保护范围, 核心保护范围: the land itself that is protected; the strip around it is land beside it. */
const PROTECTED = /保护范围$/u;
const RANGE = /(?:保护范围|控制地带)$/u;

/**
 * The zones of a document; those of which it tells the protected range alone, a monument or a street, with what it tells
 * of that: one block is no part of a whole. Where others have several ranges, each keeps the name of its own.
 */
export function withLoneRanges(zones: readonly Zone[]): readonly Zone[] {
  const several = zones.some(({ blocks }) => blocks.filter(({ name }) => RANGE.test(name)).length > 1);
  return several ? zones : zones.map(withLoneRange);
}

function withLoneRange(zone: Zone): Zone {
  const [range, other] = zone.blocks;
  if (range === undefined || other !== undefined || range.boundary !== null) return zone;
  if (!PROTECTED.test(range.name) || zone.sides.length > 0 || zone.areas.length > 0) return zone;
  const areas = range.area === null ? [] : [{ ...range.area, role: "total" as const }];
  return { ...zone, areas, sides: range.sides, blocks: [] };
}
