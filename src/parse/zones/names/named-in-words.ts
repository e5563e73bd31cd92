import { FULL_RANGE, MONUMENT_ORDINAL, RANGE_HEAD } from "../../lexicon/monument-terms";
import { bracketedName, isProcess } from "./name-rule";
import { namesArea, nominal } from "./nominal-name";
import { isNumberedBlock, isNumberedPart, splitPart } from "./part-names";
import type { PlacedName } from "./placed-name";
import { isPartOfOther, titleSubject } from "./title-subject";

/** A word of two signs right before the sides is hardly a name: 整治(范围). */
export const SHORTEST = 2;

/** 区块一:某开发区核心区: the number by which the text lists a block is its name; behind any other label its own words are. */
export function labelled(label: string, labelFrom: number, words: string, from: number): PlacedName | null {
  const ordinal = MONUMENT_ORDINAL.exec(label)?.[0].length ?? 0;
  const number = label.slice(ordinal);
  if (isNumberedBlock(number))
    return { name: number, from: labelFrom + ordinal, to: labelFrom + label.length, isPart: true };
  const own = nominal(words);
  if (own === null) return null;
  const place = { from: from + own.at, to: from + own.at + own.name.length };
  return { name: own.name, ...place, isPart: true, ...(isNumberedPart(number) ? { number } : {}) };
}

/**
 * What the words of a clause name: a zone, a part, or a part and the zone before it.
 * @param opens nothing of a list stands before them; behind them a bracket may open with the size: 保护范围(
 * @param isEach of the parts that they join each is told apart
 */
export function namedIn(print: string, from: number, opens: boolean, isEach: boolean): readonly PlacedName[] {
  const words = print.replace(/—{1,2}$|(?<=\p{Script=Han})\($/u, "");
  const ordinal = MONUMENT_ORDINAL.exec(words)?.[0].length ?? 0;
  const split = splitPart(words.slice(ordinal)) ?? equatedPart(words.slice(ordinal));
  const placed = (name: string, at: number, isPart: boolean): PlacedName => ({
    name: FULL_RANGE[name] ?? name,
    from: from + at,
    to: from + at + name.length,
    isPart,
  });
  if (split === null) {
    const own = nominal(words, opens);
    if (own === null) {
      const titled = titleSubject(words);
      return titled === null ? [] : [placed(titled, words.indexOf(titled), false)];
    }
    // 区块三(北山工业园)
    const isPart = isPartOfOther(own.name);
    const bare = isPart ? own.name.replace(/\(.*$/u, "") : own.name;
    const bracket = isPart ? bracketedName(own.name.slice(bare.length)) : null;
    return [{ ...placed(bare, own.at, isPart), ...(bracket === null ? {} : { name: bare + bracket }) }];
  }
  const last = placed(split.part, ordinal + split.at, true);
  let before = words.slice(0, ordinal + split.at);
  for (let other = splitPart(before.replace(JOINED, "")); other !== null; ) {
    before = before.slice(0, other.at);
    other = splitPart(before.replace(JOINED, ""));
  }
  // 核心区和缓冲区: what is told of both is told of neither alone
  const joined = words.slice(before.length, ordinal + split.at + split.part.length);
  const part = isEach || before.length === ordinal + split.at ? last : placed(joined, before.length, true);
  // 全部为实验区: the zone itself
  if (IS_ALL.test(before)) return [];
  const zone = nominal(before, opens);
  return zone === null || isDeed(zone.name) ? [part] : [part, placed(zone.name, zone.at, false)];
}

/** 严格保护|核心景区: words that end with what is done, and name no land. */
const isDeed = (name: string): boolean => !namesArea(name) && isProcess(name.slice(-DEED));
const DEED = 2;

const IS_ALL = /(?:全部|全域|均|全)(?:划)?[为是]$/u;

/** 某遗址|建设控制地带|为…: a part behind its zone, with the words that tell it. */
function equatedPart(words: string): ReturnType<typeof splitPart> {
  const split = splitPart(words.slice(0, Math.max(0, words.search(/[为是]/u))));
  // 保护范围为本体外缘: the range, and what it goes up to
  const isAlone = split?.at === 0 && RANGE_HEAD.test(split.part);
  return split === null || (split.at < SHORTEST && !isAlone) ? null : split;
}

/** 核心保护范围和|建设控制地带 */
const JOINED = /(?:[、和及与]|以及)$/u;
