import { MANAGED_STRIP, RANGE_LABEL } from "../../lexicon/monument-terms";
import { FUNCTION_NAME } from "../../lexicon/zone-terms";
import { beginsLine } from "../../text/begins-line";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { isNumberedPart } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import type { ZonePart } from "../statements/zone-head";

/** The one range that a sentence tells with its zone, or the one around its core, is the zone itself. */
const WHOLE_RANGES: readonly string[] = ["保护范围", MANAGED_STRIP];
/** 一般保护区:重点保护区外延50米: told by words beside the others. */
const FUNCTION_LABEL = new RegExp(`${FUNCTION_NAME}(?=:)`, "gu");
const CORE_RANGE = /^核心保护/u;

/** 建设控制地带为|保护范围外延20米 */
const BY_DISTANCE = /^(?![东南西北])[^,。;:\n]{0,20}(?:外[延扩推]|向外|以外|四周|各)[^,。;:\n]{0,8}\d/u;
const LONGEST_TOLD = 40;

/** 二级保护区:不设。 There is no such part. */
const NONE =
  /^(?:暂?不(?:设|再|予|单独)?(?:设|划)|[未没](?:有)?(?:设|划)|暂?无(?:$|[。;\n])|[—/-]{1,2}(?:$|[。;\n]))/u;
const LONGEST_NONE = 8;

/**
 * The parts of a monument with the ranges that words tell (同保护范围外延20米); one range alone is the zone itself, unless
 * others of the list have ranges (`isListed`).
 */
export function withRanges(
  running: MappedText,
  { parts, named }: { readonly parts: readonly PlacedName[]; readonly named: number },
  to: number,
  isListed: boolean,
): readonly PlacedName[] {
  const { text } = running;
  const all = [...parts];
  for (const match of text.slice(named, to).matchAll(RANGE_LABEL)) {
    const name = match[1] ?? "";
    const from = named + match.index;
    if (all.some((part) => part.name === name) || !/[。;:\n\p{Script=Han})]/u.test(text.charAt(from - 1)))
      continue;
    const behind = from + match[0].length;
    if (NONE.test(text.slice(behind, behind + LONGEST_NONE))) continue;
    const byDistance =
      /[为是]$/u.test(match[0]) && BY_DISTANCE.test(text.slice(behind, behind + LONGEST_TOLD));
    if (match[0].endsWith(":") || byDistance) all.push({ name, from, to: from + name.length, isPart: true });
  }
  for (const match of text.slice(named, to).matchAll(FUNCTION_LABEL)) {
    const [name] = match;
    const from = named + match.index;
    const opens = beginsLine(running, from) || /[。;\n]/u.test(text.charAt(from - 1));
    const isNone = NONE.test(text.slice(from + name.length + 1, from + name.length + LONGEST_NONE));
    if (!opens || isNone || all.some((part) => part.name === name)) continue;
    all.push({ name, from, to: from + name.length, isPart: true });
  }
  const [only] = all;
  // 某街区保护范围面积…: told in the sentence of the zone, where a label of its own (保护范围:…) tells a part
  const isGlued =
    only !== undefined &&
    all.length === 1 &&
    WHOLE_RANGES.includes(only.name) &&
    !beginsLine(running, only.from) &&
    /\p{Script=Han}/u.test(text.charAt(only.from - 1));
  const isWhole = (isGlued && !isListed) || all.some(({ name }) => CORE_RANGE.test(name));
  return all.filter(({ name }) => !isWhole || !WHOLE_RANGES.includes(name)).sort((a, b) => a.from - b.from);
}

/** Each part with the words about it, up to the next one or to where one is told again (`places`); where one has nothing but its number, so have the others. */
export function ranged(
  parts: readonly PlacedName[],
  limit: number,
  places: ReadonlySet<string | number> = new Set(),
): readonly ZonePart[] {
  const starts = [...places].filter((one) => typeof one === "number").sort((a, b) => a - b);
  const areNumbers = parts.some(({ name }) => isNumberedPart(name));
  return parts.map(({ name, number, from, to }, index) => ({
    name: areNumbers ? (number ?? name) : name,
    from,
    body: to,
    to: Math.min(parts[index + 1]?.from ?? limit, starts[firstIndex(starts, (at) => at, to)] ?? limit),
  }));
}
