import type { CrsStatement } from "../../../domain/point-table";
import { AXIS_CHARACTERS, AXIS_LETTERS, AXIS_WORDS, type Axis } from "../../lexicon/axis-terms";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { stated } from "../../text/source-text";
import type { Pair } from "./pairing";

interface Word {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
}

const WORDS = new RegExp(`(?<!经)(?:${AXIS_WORDS.map((term) => term.spelling).join("|")})`, "gu");
/** Where metres and degrees stand side by side each has words of its own. */
const OF_ANGLES = /[经纬]/u;
const CHARACTERS = new RegExp(
  `(?<![\\p{Script=Han}])(?:${AXIS_CHARACTERS.map((term) => term.spelling).join("|")})(?![\\p{Script=Han}])`,
  "gu",
);
const LETTERS = new RegExp(
  `(?<![A-Za-z\\d])(?:${AXIS_LETTERS.map((term) => term.spelling).join("|")})(?![A-Za-z\\d])`,
  "gu",
);
/** Text above a table in which its header stands. */
const HEADER_REACH = 240;

const TERMS = new Map<string, Axis>(
  [...AXIS_WORDS, ...AXIS_CHARACTERS, ...AXIS_LETTERS].map((term) => [term.spelling, term.axis]),
);

function words(text: string, pattern: RegExp, offset: number): Word[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const axis = TERMS.get(match[0]);
    const from = offset + match.index;
    return axis === undefined ? [] : [{ axis, from, to: from + match[0].length }];
  });
}

/**
 * The printed order of columns as marks at the numbers or the header say it, or null. Words outweigh letters. The
 * digits have no say here.
 */
export function axesStatement(
  window: MappedText,
  headerFrom: number,
  headerTo: number,
  pairs: readonly Pair[],
  mixed: boolean,
): CrsStatement["axes"] {
  const from = Math.max(headerFrom, headerTo - HEADER_REACH);
  const header = window.text.slice(from, headerTo);
  // the header is what stands after the last sentence
  const cut = Math.max(header.lastIndexOf("。"), header.lastIndexOf(";")) + 1;
  const [first] = pairs;
  for (const pattern of [WORDS, CHARACTERS, LETTERS]) {
    const angles = first?.first.system === "angle";
    const found = words(header.slice(cut), pattern, from + cut).filter(
      (word) => !mixed || OF_ANGLES.test(window.text.slice(word.from, word.to)) === angles,
    );
    const order = orderOf(found);
    if (order !== null) return statement(window, order[0], order[1]);
    if (first !== undefined && pattern === CHARACTERS) {
      const marked = markedOrder(window, pairs);
      if (marked !== null) return marked;
    }
  }
  return markedOrder(window, pairs);
}

/** The last two words side by side that name both directions, taken from the last column header on. */
function orderOf(found: readonly Word[]): readonly [Word, Word] | null {
  for (let i = 0; i + 1 < found.length; i += 1) {
    const [one, two] = [found[i], found[i + 1]];
    if (one !== undefined && two !== undefined && one.axis !== two.axis) return [one, two];
  }
  return null;
}

function markedOrder(window: MappedText, pairs: readonly Pair[]): CrsStatement["axes"] {
  const [pair] = pairs;
  if (pair === undefined) return null;
  const { first, second } = pair;
  const axis = first.mark ?? (second.mark === null ? null : second.mark === "north" ? "east" : "north");
  if (axis === null || first.mark === second.mark) return null;
  const consistent = pairs.every(
    (other) =>
      (other.first.mark === null || other.first.mark === axis) &&
      (other.second.mark === null || other.second.mark !== axis),
  );
  if (!consistent) return null;
  const said = /(?:[A-Za-z]|\p{Script=Han}{1,3}) ?[:=]? ?$/u.exec(
    window.text.slice(Math.max(0, first.from - 6), first.from),
  );
  const from = first.from - (said?.[0].length ?? 0);
  const evidence = mappedEvidence(window, from, second.to);
  return stated(window.source, axis === "north" ? "north-east" : "east-north", evidence);
}

function statement(window: MappedText, one: Word, two: Word): CrsStatement["axes"] {
  const evidence = mappedEvidence(window, one.from, two.to);
  return stated(window.source, one.axis === "north" ? "north-east" : "east-north", evidence);
}
