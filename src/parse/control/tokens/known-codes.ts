import { NOTICE_OFFICE } from "../../lexicon/paper-words";
import {
  NO_PLACE_NAME,
  NUMBER_LABEL,
  OFFICE_BEFORE_YEAR,
  PLACE_BEFORE_CODE,
  TOLD_OF_LOT,
} from "../../lexicon/parcel-code-forms";
import { UNIT_ONLY } from "../../lexicon/sub-column-words";
import { figuresAlike } from "../../text/figures-alike";
import { isApart, type MappedText, startsLine } from "../../text/mapped-text";
import { codeRunEnd, isAlphanumeric, isHan } from "./code-run";
import { type CodePlaces, nounAhead } from "./parcel-codes";

/** A run of letters, figures and signs, and the words right before it. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** where the words before it begin, behind a sign, a gap or a line end */
  readonly words: number;
  readonly form: string;
}

/** Most words before the run of a code. */
const LONGEST_WORDS = 8;
/** Shortest run that is looked at. */
const SHORTEST = 4;
/** A code with words in front goes on with a year or a bracket. */
const CODE_FORM = /^(?:[([〔]|(?:19|20)\d\d)/u;
/** 公园(G1): the code of a use behind its name, and nothing else. */
const USE_CODE = /^\((?:[A-Z]{1,2}\d{0,3}|\d{4,6})(?:[/+][A-Z\d]{1,6}){0,3}\)$/u;
const DATE = /^(?:19|20)\d\d-\d{1,2}-\d{1,2}/u;

/**
 * The codes of a text that begin with words or stand among them, 拍卖某土网拍〔2031〕07号、某土网拍〔2031〕08号两宗地: where such a one
 * stands in a list, behind a label or a sign, or in the first cell of a row, and is shown to be land, the text tells where all of its form begin.
 */
export function knownCodes(mapped: MappedText): CodePlaces {
  const { text } = mapped;
  const parted = (at: number): boolean => startsLine(mapped, at) || isApart(mapped, at);
  const runs = runsOf(text, parted);
  const heads = new Map<string, Set<string>>();
  for (const run of runs) {
    const words = text.slice(run.words, run.from);
    if (words === "" || OFFICE_BEFORE_YEAR.test(words) || USE_CODE.test(text.slice(run.from, run.to)))
      continue;
    // 规划条件文号|自规条〔2031〕22号|: a number of a paper in a cell is no code
    const celled = parted(run.words) && hasBarBehind(mapped, run.to) && !NOTICE_OFFICE.test(words);
    const told = opensValues(text, run, parted);
    if (!isShown(text, run, parted) && !celled && !told) continue;
    // 原约定2031-45号: only where a sign shows the beginning may these be the words of a code
    const signed = told || SIGN_BEFORE.test(text.charAt(run.words - 1));
    if (!signed && (!parted(run.words) || PLACE_BEFORE_CODE.test(words) || NO_PLACE_NAME.test(words)))
      continue;
    const known = heads.get(run.form);
    if (known === undefined) heads.set(run.form, new Set([words]));
    else known.add(words);
  }
  const places = new Map<number, number>();
  for (const { from, to, form } of runs) {
    const own = heads.get(form);
    if (own === undefined) continue;
    let length = Math.min(LONGEST_WORDS, from);
    while (length > 0 && !own.has(text.slice(from - length, from))) length--;
    if (length > 0) places.set(from - length, to);
  }
  return places;
}

/** 宕协2031-01 | 变电站 | 6.18亩: the first cell of a row. */
const BAR_BEHIND = /^ ?\|/u;

/** Whether the cell that ends at `to` has its bar on the same line: the bar that frames the next line is none of it. */
function hasBarBehind(mapped: MappedText, to: number): boolean {
  const bar = mapped.text.charAt(to) === " " ? to + 1 : to;
  return BAR_BEHIND.test(mapped.text.slice(to, to + 2)) && !startsLine(mapped, bar);
}

const SIGN_BEFORE = /[、:([〔"“|]/u;

function isShown(text: string, { words, to }: Run, parted: (at: number) => boolean): boolean {
  // the noun on the next line is none of a number that ends the line above
  return (
    (nounAhead(text, to) && !parted(to)) ||
    NUMBER_LABEL.test(text.slice(Math.max(0, words - LONGEST_WORDS), words))
  );
}

/** 云储(2031)12号用地面积…: whether the number begins a clause that goes on with what is told of land. */
function opensValues(text: string, { words, to }: Run, parted: (at: number) => boolean): boolean {
  const begins = parted(words) || CLAUSE_BEFORE.test(text.charAt(words - 1));
  return begins && !parted(to) && TOLD_OF_LOT.test(text.slice(to, to + LONGEST_LABEL));
}

/** Signs of a label behind a code. */
const LONGEST_LABEL = 10;
const CLAUSE_BEFORE = /[。;,:、\n]/u;

function runsOf(text: string, parted: (at: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isAlphanumeric(unit) && unit !== 0x28 && unit !== 0x5b && unit !== 0x3014) continue;
    const to = codeRunEnd(text, at);
    if (to - at < SHORTEST) {
      at = Math.max(at, to - 1);
      continue;
    }
    const printed = text.slice(at, to);
    if (/\d/u.test(printed) && CODE_FORM.test(printed) && !DATE.test(printed) && !UNIT_ONLY.test(printed)) {
      let words = at;
      while (at - words <= LONGEST_WORDS && isHan(text.charCodeAt(words - 1)) && !parted(words)) words--;
      if (at - words <= LONGEST_WORDS) runs.push({ from: at, to, words, form: figuresAlike(printed) });
    }
    at = to - 1;
  }
  return runs;
}
