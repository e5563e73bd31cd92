import type { StatedArea } from "../../../domain/area";
import { statedArea } from "../../area-mentions";
import { firstIndex } from "../../text/first-index";
import { hanNumber } from "../../text/han-number";
import type { MappedText } from "../../text/mapped-text";
import { runningIndex } from "../../text/running-index";
import type { Draft } from "../blocks/draft";
import { encloses } from "../points/encloses";
import { areaGroups } from "./own-areas";

/** Parts of one mine that are only counted, whatever sizes and levels of their own they have. */
const PART_OF_MINE =
  /^(?:第?[一二三四五六七八九十\dⅠ-Ⅻ]{1,3}号?(?:矿段|块段|矿体)|(?:矿段|块段|矿体)[一二三四五六七八九十\dⅠ-Ⅻ]{1,3})$/u;
/** 分三个矿段, 由2个块段组成: so many parts make one whole. */
const DIVIDED =
  /(?:分(?:为|成|布)?|由|共|含|包括)(?:以下|下列)? ?([两二三四五六七八九十]{1,2}|\d{1,2}) ?个(?:独立的?)?(?:矿段|块段|矿体)/gu;
/** Text before the first table in which a whole is said to be divided, in characters. */
const REACH = 2000;

/**
 * The areas of a mine that the text before its tables divides into as many sections as are printed (由两个矿段组成), where
 * all of them together enclose a figure printed there; null where it says nothing of the kind.
 */
export function dividedWhole(running: MappedText, drafts: readonly Draft[]): readonly StatedArea[] | null {
  const [head] = drafts;
  if (head === undefined || !drafts.every(({ caption }) => PART_OF_MINE.test(caption.name ?? "")))
    return null;
  const to = runningIndex(running, head.tables[0]?.from ?? head.captionFrom);
  const from = Math.max(0, to - REACH);
  const said = [...running.text.slice(from, to).matchAll(DIVIDED)].at(-1)?.[1];
  if (said === undefined || count(said) !== drafts.length) return null;
  const rings = drafts.flatMap(({ tables }) => tables[0]?.rings ?? []);
  const groups = areaGroups(running);
  const at = ({ mentions }: (typeof groups)[number]): number => mentions[0]?.from ?? 0;
  for (const group of groups.slice(firstIndex(groups, at, from), firstIndex(groups, at, to))) {
    const areas = group.mentions.map((mention) => statedArea(running, mention, "site"));
    if (areas.some((area) => encloses(rings, area))) return areas;
  }
  return null;
}

function count(said: string): number | null {
  return /^\d/u.test(said) ? Number(said) : said === "两" ? 2 : hanNumber(said);
}
