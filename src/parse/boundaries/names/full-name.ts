import { type MappedText, startsLine } from "../../text/mapped-text";
import { isGeneric, landName } from "./land-name";

/** Longest text before a noun in which its whole name may begin. */
const REACH = 40;
/** So many places of a noun are looked at. */
const MOST_PLACES = 200;
/** Signs at which a name cannot go on. */
const EDGE = /^[\s\S]*[\n。;,:、|《》“”"'?!]/u;
/** What is done to land, or whose it is; its name begins behind. */
const ACT =
  /^.*(?:关于|出让|转让|拍卖|挂牌|公布|发布|公示|划定|设立|批准|同意|审查|申请|受理|组织|开展|编制|委托|建设(?!用地)|实施|与|距|严禁|禁止|在(?!建)|的)/u;

/**
 * The whole name that a text gives to what a table calls by its noun alone: 风电场 is 云岭二期风电场 where that is the only
 * name of a 风电场 in the text. Null where it has none, or several.
 */
export function fullName(running: MappedText, noun: string): string | null {
  const { text } = running;
  let longest: string | null = null;
  let places = 0;
  for (let at = text.indexOf(noun); at >= 0 && places < MOST_PLACES; at = text.indexOf(noun, at + 1)) {
    places++;
    let from = at;
    while (from > 0 && at - from < REACH && !startsLine(running, from)) from--;
    const before = text.slice(from, at).replace(EDGE, "").replace(ACT, "");
    const name = landName(before + noun);
    if (name === null || name === noun || isGeneric(name) || !name.endsWith(noun)) continue;
    const [shorter, longer]: [string, string] =
      longest === null || name.length > longest.length ? [longest ?? name, name] : [name, longest];
    if (!longer.endsWith(shorter)) return null;
    longest = longer;
  }
  return longest;
}
