import { CIRCUMSTANCE_END } from "../../lexicon/condition-words";
import { SHARED_OUT } from "../../lexicon/place-words";
import {
  ADVERBIAL,
  IN_PLACE,
  LABEL_END,
  LAND_OR_PART,
  MEASURE_ALONE,
  NO_PART,
  QUANTITY,
  SCOPE_LEAD,
  SCOPE_TAIL,
  WHOLE_LAND,
} from "../../lexicon/scope-words";

/** What the words in the slot of a part name. */
export interface ScopePhrase {
  /** the part as printed */
  readonly scope: string;
  /** the words may call the land itself so: 迁建项目 */
  readonly mayBeLand: boolean;
}

/** Longest name of a part. */
const LONGEST = 20;
/** Longest words of a clause in which one is looked for. */
const MOST_WORDS = 60;
/** Words around a name that are taken off it, one after the other. */
const MOST_TAKEN = 6;
/** A name of one character: 东, A. */
const ONE = /^[A-Z甲乙丙丁东南西北中]$/u;
/** A building by its number alone: 1#. */
const BUILDING_NUMBER = /^\d{1,2}#$/u;
/** What a name is made of. */
const NAME = /^[\p{Script=Han}A-Za-z\d#、()./-]+$/u;
/** Figures of a name: 1#楼, A2区, 二期, 50米范围, 18层以上住宅, 01子地块. */
const NUMBERED = /\d{1,4}(?:[#号期区栋幢层米F子]|-\d)|[A-Za-z]-?\d{1,4}/gu;

/**
 * The part of a parcel that words name which stand where one may be named: right before an indicator, between it and its
 * figure, in brackets behind the figure. Any noun does; null for words that speak of the whole land, or name nothing.
 */
export function scopePhrase(words: string): ScopePhrase | null {
  if (words.length > MOST_WORDS) return null;
  const place = IN_PLACE.exec(words.replace(/^(?:其中|但)/u, ""))?.[1];
  const name = place ?? taken(words);
  if (name.length > LONGEST || !NAME.test(name)) return null;
  if (name.length < 2 && !ONE.test(name)) return null;
  if (!/\p{Script=Han}/u.test(name) && !ONE.test(name) && !BUILDING_NUMBER.test(name)) return null;
  if (WHOLE_LAND.test(name) || SHARED_OUT.test(name) || MEASURE_ALONE.test(name)) return null;
  if (place === undefined && [ADVERBIAL, NO_PART, LABEL_END, QUANTITY].some((form) => form.test(name)))
    return null;
  if (place === undefined && CIRCUMSTANCE_END.test(words)) return null;
  if (/\d/u.test(name.replace(NUMBERED, ""))) return null;
  return { scope: name, mayBeLand: LAND_OR_PART.test(name) };
}

function taken(words: string): string {
  let name = words;
  for (let n = 0; n < MOST_TAKEN; n++) {
    const less = name.replace(SCOPE_LEAD, "").replace(SCOPE_TAIL, "");
    if (less === name) break;
    name = less;
  }
  return name;
}
