import { MONUMENT_ORDINAL } from "../../lexicon/monument-terms";
import { NO_SUBJECT } from "../../lexicon/no-subject";
import {
  AREA_TAIL,
  BODY,
  COMMITTEE,
  DECIDES,
  FORBIDDEN,
  LAND_BEHIND,
  LEVEL,
  LIST_AHEAD,
  NAMED_STRETCH,
  NAMELESS,
  OF_WHOM,
  PROJECT,
  RANGE_OF_BODY,
  RANGE_OF_KIND,
  REST_IS,
  STRETCH,
  TOLD_BEHIND,
  TOLD_FROM,
} from "../../lexicon/nominal-words";
import { DATED_BEHIND, LABEL_BEFORE, TABLE_NUMBER } from "../../lexicon/zone-name-edges";
import {
  AREA_NOUN,
  DONE_TAIL,
  PAPER_STATE,
  RANGE_WORDS,
  ROW_NUMBER,
  SUBJECT_LEAD,
  SUBJECT_TAILS,
  TIME_TAIL,
} from "../../lexicon/zone-subjects";
import { isBareKind } from "./bare-kind";
import { foundOfKind } from "./found-of-kind";
import { edgeBefore, withoutPlace, withoutSide } from "./name-edges";
import { behindBracket, canBeName, doubledAt, isProcess } from "./name-rule";
import { isFunctionName } from "./part-names";

const RANGES = RANGE_WORDS.split(" ");
/** Words behind the noun of an area that are none of its name. */
export const TAILS: readonly string[] = SUBJECT_TAILS.split(" ");
/** Longest and shortest name. */
const LONGEST = 40;
const SHORTEST = 2;
/** 和平区块: up to this length the word that joins belongs to the name. */
const SHORT_JOINED = 4;
const MEMBERS = /^[\p{Script=Han}A-Za-z\dⅠ-Ⅻ“”"()〔〕·•—-]+$/u;

/** A sign with which a name may begin; the rest of a code (QC-) names nothing. */
const NAME_BEGINS = /^(?:[\p{Script=Han}“Ⅰ-Ⅻ]|\d{1,3}号|[A-Z](?=.*\p{Script=Han}))/u;

/** A name within the words it was found in. */
export interface Nominal {
  readonly name: string;
  /** where it begins in the words */
  readonly at: number;
}

/**
 * The nominal phrase at the end of `words`: without the number of an item, the verbs before it and the words of its
 * range behind it. Null where nothing is left that could be a name.
 * @param opens nothing stands before the words that 和 could join to them: 和安新区
 */
export function nominal(words: string, opens = false): Nominal | null {
  const range = words.search(TOLD_FROM);
  if (range > SHORTEST) return nominal(words.slice(0, range), opens);
  const whose = (OF_WHOM.exec(words) ?? REST_IS.exec(words))?.[0].length ?? 0;
  if (whose > 0) {
    const found = nominal(words.slice(whose), opens);
    return found === null ? null : { ...found, at: found.at + whose };
  }
  if (NAMELESS.some((one) => one.test(words))) return null;
  if (STRETCH.test(words) && !NAMED_STRETCH.test(words)) return null;
  const land = foundOfKind(words);
  if (land !== null) return nominal(land, opens);
  const label = (TABLE_NUMBER.exec(words) ?? LABEL_BEFORE.exec(words))?.[0].length ?? 0;
  const bracket = Math.max(behindBracket(words), label);
  const ordinal = bracket + (MONUMENT_ORDINAL.exec(words.slice(bracket))?.[0].length ?? 0);
  const told = TOLD_BEHIND.reduce(
    (rest, one) => rest.replace(one, ""),
    words.slice(ordinal).replace(DATED_BEHIND, ""),
  );
  const printed = withoutPlace(told.replace(/\([^()]*$/u, ""));
  const body =
    RANGE_OF_BODY.exec(printed)?.[1] ?? (ordinal > bracket ? (BODY.exec(printed)?.[0] ?? null) : null);
  const bare =
    body ??
    RANGE_OF_KIND.exec(printed)?.[0] ??
    toNoun(
      withoutSide(withoutTails(printed.replace(PAPER_STATE, ""), TAILS).replace(LAND_BEHIND, ""), namesArea),
    );
  if (isRange(bare)) return null;
  const quoted = QUOTED.exec(bare)?.[1] ?? "";
  if (namesArea(quoted) && !isBareKind(quoted)) {
    const found = nominal(quoted, true);
    return found === null ? null : { ...found, at: words.indexOf(quoted) + found.at };
  }
  // 珠片(原批准范围): what a bracket behind a name tells is none of the words before it
  // 设立|禁止设置畜禽交易市场区域: what an order forbids is part of the name of its land
  const order = FORBIDDEN.exec(bare)?.index ?? bare.length;
  const found = SUBJECT_LEAD.exec(bare.slice(0, order).replace(/\([^()]*\)$/u, ""))?.[0] ?? "";
  // 一、某支部成立旧址: the heading of an item is a name, unless it begins with what is decided
  const isHeading =
    isFunctionName(bare) ||
    (ordinal > bracket &&
      !DECIDES.test(bare) &&
      (/[和与及]$/u.test(found) || !isOwnName(bare.slice(found.length))));
  const verbs = isHeading ? "" : found;
  // 和平区块: a word that joins nothing is part of the name
  const led = verbs === "和" && bracket === 0 && (opens || bare.length <= SHORT_JOINED) ? 0 : verbs.length;
  const lead = led + (OPENS_QUOTE.test(bare.slice(led)) ? 1 : 0);
  const own = equated(bare.slice(lead));
  const row = ROW_NUMBER.exec(own)?.[0].length ?? 0;
  const level = LEVEL.exec(own.slice(row))?.[0].length ?? 0;
  const isLevelled = level > 0 && isOwnName(own.slice(row + level));
  const whole = own.slice(row + (isLevelled ? level : 0));
  const named = whole.slice(isHeading ? 0 : edgeBefore(whole, namesArea));
  const name = named.slice(doubledAt(named));
  if (name.length < SHORTEST || name.length > LONGEST || isRange(name)) return null;
  if (!MEMBERS.test(name) || !NAME_BEGINS.test(name)) return null;
  // a committee is no land, but for its 辖区
  if (NO_SUBJECT.test(body === null ? name : name.replace(COMMITTEE, "$1")) || !canBeName(name)) return null;
  return { name, at: ordinal + lead + own.length - name.length };
}

/** “某度假区”|规划总面积: a name in quotation marks, and nothing else. */
const QUOTED = /^“([^“”]{4,30})”$/u;

/** “某开发区面积3公顷…”: words that are quoted with more behind them, no quote of the name. */
const OPENS_QUOTE = /^“[^”]*$/u;

/** Whether words are the name of a zone without what stands before them; a site is called after what was done there. */
function isOwnName(words: string): boolean {
  return words.length > SHORT_JOINED && /[区园域带](?:\([^()]{1,16}\))?$/u.test(words) && !isBareKind(words);
}

/** 某园区 of 某园区为省级高新区: what is said to be something of a kind. */
function equated(words: string): string {
  const at = words.search(/[为是]/u);
  const head = words.slice(0, Math.max(0, at));
  const told = withoutTails(head, TAILS);
  if (LIST_AHEAD.test(told)) return words.slice(at + 1);
  return told.length > SHORTEST && namesArea(told) ? told : words;
}

const CLOSES = /[闭开]园$/u;

/** 丰乐水库|管理: a name ends with its noun, where words of what is done stand behind one. */
function toNoun(words: string): string {
  if (namesArea(words) && !CLOSES.test(words)) return words;
  for (let end = words.length - 1; end > SHORTEST; end--) {
    const head = words.slice(0, end);
    if (namesArea(head) && isProcess(words.slice(end)) && !PROJECT.test(words))
      return toNoun(withoutTails(head, TAILS));
  }
  return words;
}

/** Whether a name ends as one of an area does. */
export function namesArea(name: string): boolean {
  return AREA_NOUN.test(name);
}

/** 某水源涵养生态保护红线: land that is called so. */
const RED_LINE = /.生态保护红线$/u;

/** `words` without the words at its end that stand in the list. */
export function withoutTails(words: string, tails: readonly string[]): string {
  let rest = words;
  for (;;) {
    if (RED_LINE.test(rest)) return rest;
    const tail = rest.endsWith("—") ? "—" : tails.find((one) => rest.endsWith(one));
    const length =
      (DONE_TAIL.exec(rest)?.[0] ?? tail)?.length ??
      (TIME_TAIL.exec(rest) ?? AREA_TAIL.exec(rest))?.[0].length ??
      0;
    if (length === 0) return rest;
    rest = rest.slice(0, rest.length - length);
  }
}

/** Nothing but words of a range. */
function isRange(words: string): boolean {
  let rest = words;
  while (rest !== "") {
    const word = RANGES.find((one) => rest.startsWith(one));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return true;
}
