import { MANAGED_STRIP, RANGE_HEAD } from "../../lexicon/monument-terms";
import { LAND_OF_ORDER, OTHER_SIDES } from "../../lexicon/zone-subjects";
import { isBareKind, isOrderKind } from "../names/bare-kind";
import { fullZoneName, zoneNames } from "../names/zone-names";
import type { Subject } from "./anchor-subject";
import { joinedKinds, KIND, type Matter } from "./meant-zone";

/**
 * Whether a size, or two sides, may be those of a subject: of a zone of a known kind, of what the title decides about,
 * or of a range of a monument. Anything else has a size without being a zone.
 */
export function isKnownZone(
  { titled, whole, isOther, tellsRange, tellsBoth, kinds }: Matter,
  { zone, part }: Subject,
  last: string | null,
): boolean {
  // the strip of a river has a size without being set apart
  if (
    part !== null &&
    RANGE_HEAD.test(part.name) &&
    (part.name !== MANAGED_STRIP || (tellsBoth && titled !== null))
  )
    return zone !== null || last !== null || (titled !== null && !WATER.test(titled));
  // the sizes of lots make no zone of the place in the title
  // 某新区拆迁公告: of the place in a title about another dealing nothing is told without its name
  if (zone === null) return last !== null || (whole !== null && !isOther && !LOT.test(part?.name ?? ""));
  if (fullZoneName(zone.name) !== null || zone.name === whole) return true;
  // (二)限养区 under 禁养区和限养区
  if (zone.isHead === true && joinedKinds(kinds).some((kind) => kind.endsWith(zone.name))) return true;
  // 石坝水库一级保护区: what has a level of protection is set apart
  if (
    part !== null &&
    PROTECTED_PART.test(part.name) &&
    (PROTECTED.test(titled ?? "") || PROTECTED.test(zone.name)) &&
    !isBareKind(zone.name)
  )
    return true;
  if (isOther || MINED.test(zone.name)) return false;
  // 一、禁捕水域: what an order holds for is set apart, whatever its noun
  const isOrdered = isOrderKind(zone.name) || (zone.isHead === true && LAND_OF_ORDER.test(zone.name));
  if (isOrdered && !OTHER_SIDES.test(zone.name)) return true;
  if (zone.isGiven === true || zoneNames(zone.name)[0]?.from === 0) return true;
  if (titled === null) return false;
  if ((tellsRange || OF_PLAN.test(titled)) && zone.name === titled) return true;
  if (!KIND_OF_ZONE.test(titled)) return false;
  return zone.name === titled || (zone.name.length > KIND && zone.name.endsWith(titled.slice(-KIND)));
}

/** 某村村庄规划 */
const OF_PLAN = /规划$/u;

/** Parts that only protected land has, and titles about such land. */
const PROTECTED_PART = /^(?:[一二三]级|准|核心|重点|一般)保护区$|^(?:核心|缓冲|实验)区$/u;
const PROTECTED = /保护区|保护地|水源|公园|湿地/u;

/** 农村饮用水水源: a kind of water in a title, not one of them. */
const WATER = /水源$/u;
const LOT = /地块|宗地/u;
/** The land of a mine is a parcel of its own kind. */
const MINED = /矿(?:区|山|段|床)?$/u;
/** Kinds of land that are set apart, of whatever name; a water or a mountain has a size without that. */
const KIND_OF_ZONE = /(?:[区园带]|区域|更新单元)(?:\([^()]{1,16}\))?$/u;
