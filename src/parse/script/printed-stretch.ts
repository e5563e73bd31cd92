import { foldedUnit, markupAt } from "../text/folded-character";
import { isTraditionalUnit } from "./document-script";

/**
 * A stretch of a text in traditional script in two forms of the same length: `plain` as the grammars match it (no
 * blanks, no markup, no pronunciations in brackets, simplified), `print` with the ideographs as printed.
 */
export interface PrintedStretch {
  readonly plain: string;
  readonly print: string;
  /** per code unit of both: its offset in the text */
  readonly places: readonly number[];
  /** by simplified character: the one print that all its places share; null where they differ */
  readonly prints: ReadonlyMap<string, string | null>;
  /** by traditional character that stands in it: the simplified one */
  readonly traditional: ReadonlyMap<string, string>;
}

/** Reads the code units of a text from `start` to `end` (exclusive). */
export function printedStretch(text: string, start: number, end: number): PrintedStretch {
  let plain = "";
  let print = "";
  const places: number[] = [];
  const prints = new Map<string, string | null>();
  const traditional = new Map<string, string>();
  for (let i = start; i < end; i++) {
    const markup = markupAt(text, i);
    const unit = markup?.unit ?? foldedUnit(text.charCodeAt(i));
    // 批覆 is read as 批复: one character for another
    const isOther = isTraditionalUnit(text.charCodeAt(i)) || (markup?.length === 1 && unit.length === 1);
    const printed = isOther ? text.charAt(i) : unit;
    for (let at = 0; at < unit.length; at++) {
      const character = unit.charAt(at);
      if (character.trim() === "") continue;
      const own = printed.charAt(at);
      plain += character;
      print += own;
      places.push(i);
      const known = prints.get(character);
      if (known === undefined) prints.set(character, own);
      else if (known !== own) prints.set(character, null);
      if (own !== character) traditional.set(own, character);
    }
    i += (markup?.length ?? 1) - 1;
  }
  return { plain, print, places, prints, traditional };
}

const IDEOGRAPHS = /\p{Script=Han}+/gu;

/**
 * So far from its evidence, or from the beginning of the document, a value is looked for: heads and rows stand nearer,
 * and a long document must not be gone through for each of its values.
 */
const REACH = 4000;

/**
 * A value that was cut from the stretch, in the characters it is printed in. A character that is printed alike in the
 * whole stretch is given so. Where one has several prints, they are those of the place that reads as the value does:
 * the first at or behind `from`, else the last before, else the first at the head. Where the value was put together
 * from pieces, each run of ideographs is looked for. What cannot be traced stays.
 * @param from offset in the text where the value's evidence begins
 */
export function asPrinted(stretch: PrintedStretch, value: string, from: number): string {
  const { prints, places } = stretch;
  if (![...value].some((character) => prints.get(character) === null)) return byCharacter(stretch, value);
  const start = firstAt(places, from);
  return (
    found(stretch, value, start) ??
    value.replace(IDEOGRAPHS, (run) => found(stretch, run, start) ?? byCharacter(stretch, run))
  );
}

function found({ plain, print }: PrintedStretch, value: string, start: number): string | null {
  const wanted = value.replace(/\s/gu, "");
  const before = Math.max(0, start - REACH);
  const behind = plain.slice(start, start + REACH).indexOf(wanted);
  const last = plain.slice(before, start + wanted.length).lastIndexOf(wanted);
  const at = behind >= 0 ? start + behind : last >= 0 ? before + last : plain.slice(0, REACH).indexOf(wanted);
  if (at < 0) return null;
  let next = at;
  // only the script is given back: blanks stay as the reader gave them
  return value.replace(/\S/gu, (unit) => {
    const printed = print.slice(next, next + unit.length);
    next += unit.length;
    return printed;
  });
}

function byCharacter({ prints }: PrintedStretch, run: string): string {
  return [...run].map((character) => prints.get(character) ?? character).join("");
}

/** Index of the first place that is not before an offset. */
function firstAt(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
