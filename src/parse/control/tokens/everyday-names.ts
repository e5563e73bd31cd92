import {
  BELOW_GROUND,
  BUILDING_BEFORE,
  CLEARANCE,
  COMPARED_BEFORE,
  COMPARED_BEHIND,
  LETTER_LABEL,
  LETTERS_GO_ON,
  OTHER_HEIGHT,
  OTHER_THING,
  PRICE_BEFORE,
  WORD_GOES_ON,
} from "../../lexicon/everyday-name-words";
import type { IndicatorTerm } from "../../lexicon/indicator-terms";
import { isApart, type MappedText, startsLine } from "../../text/mapped-text";
import { labelRest } from "./label-rest";
import { scopePhrase } from "./scope-phrase";

/**
 * Whether a short or everyday word is the indicator here: R≤2.5, FAR:2.0, 1.0<R≤2.0, 高度不超过24米.
 * @param first a line or a cell begins here, so that what stands before is no part of the word
 */
export function isMeant(text: string, term: IndicatorTerm, at: number, first: boolean): boolean {
  const compared = COMPARED_BEHIND.test(
    text.slice(at + term.spelling.length, at + term.spelling.length + LONGEST_COMPARED),
  );
  if (!compared && PRICE_BEFORE.test(text.slice(Math.max(0, at - LONGEST_PRICE), at))) return false;
  // a label at the beginning of its line
  const label = first && term.spelling.length >= LONG_NAME;
  if (term.key === "height" && !label && OTHER_HEIGHT.test(text.slice(Math.max(0, at - 4), at))) return false;
  if (term.key === "storeys" && !label && BELOW_GROUND.test(text.slice(Math.max(0, at - 8), at)))
    return false;
  if (term.key === "height" && isClearance(text, at)) return false;
  // 停车楼层数: the word is that of the building
  if (term.spelling === STOREYS_OF_HOUSE) return first || !/\p{Script=Han}/u.test(text.charAt(at - 1));
  if (term.needsValue !== true) return true;
  const begins = first || ";,。|".includes(text.charAt(at - 1));
  // 高度上限:, FAR(≤): the label of a line or a clause
  if (begins && labelRest(text, at + term.spelling.length) !== null) return true;
  // [密度]≤28%
  const boxed = text.charAt(at - 1) === "[" && text.charAt(at + term.spelling.length) === "]";
  const before = first || boxed ? "" : text.charAt(at - 1);
  const end = at + term.spelling.length + (boxed ? 1 : 0);
  const behind = text.slice(end, end + 8);
  // FAR = 容积率 tells what the letters stand for
  if (MEANING.test(behind)) return false;
  const head = first ? "" : text.slice(Math.max(0, at - LONGEST_COMPARISON), at);
  const signed = COMPARED_BEFORE.test(head) || COMPARED_BEHIND.test(behind);
  if (/^\p{Script=Han}/u.test(term.spelling)) {
    // 试验大厅(高度不低于30米) tells of the hall
    if (before === "(" && term.key !== "density" && /\p{Script=Han}/u.test(text.charAt(at - 2))) return false;
    const height = term.key === "height" && isPart(text.slice(Math.max(0, at - 3), at));
    if (
      /\p{Script=Han}/u.test(before) &&
      !height &&
      !BUILDING_BEFORE.test(text.slice(Math.max(0, at - 2), at))
    )
      return false;
    if (before === "," && term.key === "height" && !ofBuilding(text, at - 1)) return false;
    return signed || WORD_GOES_ON.test(behind);
  }
  // FAR1.2-2.0, BD35%: the blank between was dropped
  const apart =
    (term.spelling.length > 2 && /^\d{1,2}(?:\.\d{1,2})?(?:[-~≤]|$|[^\d.A-Za-z])/u.test(behind)) ||
    (term.unit === "percent" && term.spelling.length > 1 && /^\d{1,2}(?:\.\d{1,2})?%/u.test(behind));
  if (/[A-Za-z\d.]/u.test(before) || (!apart && /^[A-Za-z\d]/u.test(behind))) return false;
  // R:≤1.5, H:24m at the beginning of a line or a clause
  if (term.spelling.length === 1) return signed || (begins && LETTER_LABEL.test(behind));
  return signed || /^[:)\d]/u.test(behind) || LETTERS_GO_ON.test(behind) || (first && IN_CELL.test(behind));
}

/** FAR | ≤1.2: the value in the next cell, or on the next line. */
const IN_CELL = /^(?: ?\| ?|\n)(?:[≤≥<>\d]|不|[大小高低]于)/u;

const MEANING = /^=\p{Script=Han}/u;

/** FAR /, H —: whether nothing but a stroke in a slot of its own stands behind short words. */
export function hasNone(mapped: MappedText, { spelling, needsValue }: IndicatorTerm, at: number): boolean {
  const { text } = mapped;
  const stroke = at + spelling.length;
  if (needsValue !== true || !"/—-".includes(text.charAt(stroke) || "|") || !isApart(mapped, stroke))
    return false;
  const begins = startsLine(mapped, at) || isApart(mapped, at) || text.charAt(at - 1) === " ";
  return (
    begins && (stroke + 1 === text.length || text.charAt(stroke + 1) === "\n" || isApart(mapped, stroke + 1))
  );
}

/** Signs of a comparing word. */
const LONGEST_COMPARISON = 4;

/** Signs behind a name that show a limit, with its unit in brackets. */
const LONGEST_COMPARED = 12;

/** Characters before a name that may speak of prices. */
const LONGEST_PRICE = 72;

/** Longest clause before a height. */
const LONGEST_CLAUSE = 24;

/** 围墙应通透,高度不超过2米: whether the clause before the comma at `end` speaks of land or buildings, and not of another thing. */
function ofBuilding(text: string, end: number): boolean {
  const clause = /[^,。;:\n]*$/u.exec(text.slice(Math.max(0, end - LONGEST_CLAUSE), end))?.[0] ?? "";
  return !OTHER_THING.test(clause);
}

/** Signs of a name that goes on from no word of the line above: 建筑高度. */
const LONG_NAME = 4;

/** A name that begins with the last word of many buildings. */
const STOREYS_OF_HOUSE = "楼层数";

function isPart(words: string): boolean {
  const behind = /\p{Script=Han}{0,3}$/u.exec(words)?.[0] ?? "";
  return scopePhrase(behind) !== null;
}

/** Characters around a height that may tell of vehicles. */
const CLEARANCE_REACH = 24;

/** 限高5米,限宽3.5米: what may drive through, and no limit of buildings. */
function isClearance(text: string, at: number): boolean {
  if (!text.startsWith("限高", at)) return false;
  const before = text.slice(Math.max(0, at - CLEARANCE_REACH), at);
  const behind = text.slice(at, at + CLEARANCE_REACH);
  return (
    CLEARANCE.test(before.slice(before.lastIndexOf("。") + 1)) || CLEARANCE.test(behind.split("。")[0] ?? "")
  );
}
