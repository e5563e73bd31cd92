import { landUseClass } from "../../../domain/land-use-classes";
import {
  CLAUSE_FIELD,
  CLAUSE_LABEL,
  type FieldTerm,
  LINE_LABELS,
  NUMBERED_FIELD,
  NUMBERED_LABEL,
} from "../../lexicon/field-terms";
import { LOT_AT_END } from "../../lexicon/land-use-words";
import { THE_OTHERS } from "../../lexicon/place-words";
import { isApart, type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { isLed } from "./line-words";
import { mentionGroup } from "./parcel-mentions";
import { scopePhrase } from "./scope-phrase";
import { opensCode } from "./slot-names";
import type { Token } from "./token";
import { VOCABULARY } from "./vocabulary";

/** A label of no interest to us at the beginning of a line or a cell: 竞得人: */
const UNKNOWN_LABEL = /[\p{Script=Han}A-Za-z()/]{2,12}:/uy;
/** Short labels that say the same behind a list number. */
const SHORT_LABEL = /^((?:出让|供应|储备)?(?:地块|宗地)|性质|规模):/u;
const LONGEST_SHORT = 5;
/** Longest numbered label. */
const LONGEST_NUMBERED = 12;
/** A label of ours, with its words in another language or without, and a colon: 地块 Parcel No.: */
const GLOSSED_LABEL = /^(\p{Script=Han}{2,5}) ?(?:[A-Za-z][A-Za-z .&()/]{2,30})?:/u;
const LONGEST_GLOSSED = 40;
/** Signs of 性质为国有建设用地, and of what ends it. */
const LONGEST_CLAUSE_LABEL = 12;
const NOWHERE = { figureDue: false, clauseStart: false, behindOrdinal: false, lineStart: false };
const UNKNOWN: FieldTerm = { spelling: "", field: "other" };

/**
 * A label at the beginning of a line or a cell of it whose words are no terms of ours, or of a clause where a code stands
 * behind it (地块二:ZP-2032-32); null for anything else.
 */
export function lineLabel(mapped: MappedText, at: number, last: Token | undefined): Token | null {
  const { text } = mapped;
  const behindOrdinal = last?.kind === "ordinal" && last.to === at;
  const behindLot = last?.kind === "parcels" && last.noun && last.to === at;
  const begins = behindOrdinal || behindLot || ",;。:|/".includes(text.charAt(at - 1)) || isEntry(mapped, at);
  const clause = begins ? CLAUSE_LABEL.exec(text.slice(at, at + LONGEST_CLAUSE_LABEL))?.[1] : undefined;
  if (clause !== undefined) return { kind: "field", term: CLAUSE_FIELD, from: at, to: at + clause.length };
  const boxed =
    text.charAt(at) === "[" && isEntry(mapped, at) ? BOXED.exec(text.slice(at, at + LONGEST_BOX)) : null;
  if (boxed !== null) return { kind: "field", term: UNKNOWN, from: at, to: at + boxed[0].length };
  const starts = startsCell(mapped, at) || isLed(mapped, at);
  // 二、地块:XY2031-07
  if (!starts && behindOrdinal) {
    const short = SHORT_LABEL.exec(text.slice(at, at + LONGEST_SHORT))?.[1];
    const term = short === undefined ? undefined : LINE_LABELS[`${short}:`];
    const to = at + (short?.length ?? 0);
    return term === undefined || countsLand(mapped, to) ? null : { kind: "field", term, from: at, to };
  }
  if (!(starts || ";。".includes(text.charAt(at - 1))) || !/\p{Script=Han}/u.test(text.charAt(at)))
    return null;
  const numbered = NUMBERED_LABEL.exec(text.slice(at, at + LONGEST_NUMBERED))?.[1];
  const value = at + (numbered?.length ?? 0) + 1;
  if (
    numbered !== undefined &&
    opensCode(text, value) &&
    !(LOT_NUMBER.test(numbered) && opensWithUse(text, value))
  )
    return { kind: "field", term: NUMBERED_FIELD, from: at, to: at + numbered.length };
  if (!starts) return null;
  UNKNOWN_LABEL.lastIndex = at;
  const glossed = GLOSSED_LABEL.exec(text.slice(at, at + LONGEST_GLOSSED))?.[1];
  const own = glossed === undefined ? undefined : LINE_LABELS[`${glossed}:`];
  if (own !== undefined && glossed !== undefined && !countsLand(mapped, at + glossed.length))
    return { kind: "field", term: own, from: at, to: at + glossed.length };
  const printed = UNKNOWN_LABEL.exec(text)?.[0];
  if (printed === undefined) return null;
  const words = printed.slice(0, -1);
  if (LOT_AT_END.test(words) || (headsValues(text, at + printed.length) && isPart(words))) return null;
  // a label that holds a word of ours is read word by word
  for (let i = at; i < at + printed.length - 1; i++) {
    // the line above is a heading, and the label begins with its own line
    if (i > at && startsLine(mapped, i)) return null;
    const entry = VOCABULARY.at(text, i);
    // 上限:5% is a limit
    if (entry !== null && ["indicator", "field", "change", "comparison"].some((kind) => kind in entry))
      return null;
    if (mentionGroup(text, i, NOWHERE) !== null) return null;
  }
  return { kind: "field", term: UNKNOWN, from: at, to: at + printed.length - 1 };
}

/** 地块二:R2,面积…: behind the name of a lot a class of land and what else is said of it, and no code. */
function opensWithUse(text: string, at: number): boolean {
  const printed = CLASS_OF_LAND.exec(text.slice(at, at + LONGEST_CLASS))?.[0];
  return printed !== undefined && landUseClass("GB50137-2011", printed) !== null;
}

const LOT_NUMBER = /^(?:地块|宗地)/u;
const CLASS_OF_LAND = /^[RABMWSUG]\d{1,2}(?=[,;(、]|\p{Script=Han}{2,12}用地)/u;
/** Signs of a class and the name of its use. */
const LONGEST_CLASS = 20;

/** 出让地块:3宗 tells how many there are, and names none. */
const COUNT = /^[^:]{0,32}:共?(?:\d{1,4}|[一二两三四五六七八九十几]{1,3})[宗个块幅]地?块?/u;

function countsLand(mapped: MappedText, at: number): boolean {
  const count = COUNT.exec(mapped.text.slice(at, at + LONGEST_GLOSSED))?.[0];
  const end = at + (count?.length ?? 0);
  return count !== undefined && (startsLine(mapped, end) || !/\p{Script=Han}/u.test(mapped.text.charAt(end)));
}

/** [状态]公告中: a label in brackets; [地块一] is a name. */
const BOXED = /^\[(?!地块|宗地|标的)\p{Script=Han}{2,10}(?<!地块|宗地)\]/u;
const LONGEST_BOX = 12;

function isEntry(mapped: MappedText, at: number): boolean {
  return startsCell(mapped, at) || isApart(mapped, at);
}

/** 低层住宅:容积率…: whether an indicator stands right behind the colon, on its line or the next. */
function headsValues(text: string, at: number): boolean {
  const entry = VOCABULARY.at(text, text.charAt(at) === "\n" ? at + 1 : at);
  return entry !== null && "indicator" in entry;
}

function isPart(words: string): boolean {
  return scopePhrase(words) !== null && !THE_OTHERS.test(words);
}
