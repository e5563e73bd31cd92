import type { Zone } from "../../domain/zone";
import { addsUp } from "./adds-up";

/** Most members that one zone has. */
const MOST_MEMBERS = 40;

/**
 * Zones in the order of the text, those told right behind another whose sizes add up to its size as its blocks,
 * whatever their names.
 */
export function gatheredMembers(zones: readonly Zone[]): readonly Zone[] {
  const found: Zone[] = [];
  for (let at = 0; at < zones.length; at++) {
    const zone = zones[at];
    if (zone === undefined) break;
    const members = membersBehind(zones, at);
    found.push(members.length === 0 ? zone : withBlocks(zone, members));
    at += members.length;
  }
  return found;
}

/** The zones right behind one whose sizes add up to its own; empty where they do not. */
function membersBehind(zones: readonly Zone[], at: number): readonly Zone[] {
  const whole = zones[at];
  const [size] = whole?.areas ?? [];
  if (whole === undefined || size === undefined || whole.blocks.length > 0) return [];
  const members: Zone[] = [];
  const sizes: Zone["areas"] = [];
  for (let next = at + 1; next < zones.length && members.length < MOST_MEMBERS; next++) {
    const one = zones[next];
    const [own] = one?.areas ?? [];
    if (one === undefined || own === undefined || !mayBeMember(one, whole)) return [];
    members.push(one);
    sizes.push(own);
    if (addsUp(size, sizes)) return members;
  }
  return [];
}

function mayBeMember(one: Zone, whole: Zone): boolean {
  return one.version === whole.version && one.blocks.length === 0 && one.name !== whole.name;
}

function withBlocks(zone: Zone, members: readonly Zone[]): Zone {
  const { start, end } = zone.evidence;
  return {
    ...zone,
    blocks: members.map(({ name, areas, sides, boundary }) => ({
      name,
      area: areas[0] === undefined ? null : { ...areas[0], role: "site" },
      sides,
      boundary,
    })),
    evidence: { ...zone.evidence, start, end: Math.max(end, ...members.map((one) => one.evidence.end)) },
  };
}
