import { isApart, type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { leadAround } from "./ornaments";
import type { Token } from "./token";
import { BULLETS } from "./vocabulary";

/** Whether the words at `at` begin a line, or stand behind the sign that does: ●某路地块, 【老粮站地块】, ——住宅区. */
export function beginsWords(mapped: MappedText, at: number): boolean {
  if (startsLine(mapped, at) || isLed(mapped, at)) return true;
  return mapped.text.charAt(at - 1) === "[" && startsLine(mapped, at - 1);
}

/** Whether the sign at `at` opens an entry: ●, or a dot or a dash that begins its line with words or a figure apart behind it; ■■ is a mask. */
export function opensEntry(mapped: MappedText, at: number): boolean {
  const { text } = mapped;
  const sign = text.charAt(at);
  if (!BULLETS.has(sign) && !DOTS.includes(sign)) return false;
  if (!startsLine(mapped, at) || text.charAt(at + 1) === sign) return false;
  if (BULLETS.has(sign)) return true;
  const next = text.charAt(at + 1) === " " ? at + 2 : at + 1;
  return (
    isApart(mapped, next) &&
    !startsLine(mapped, next) &&
    /[\p{Script=Han}A-Za-z\d≤≥<>]/u.test(text.charAt(next))
  );
}

const DOTS = "·-";

/** Whether a sign at the beginning of the line leads to the words at `at`, as to an entry of a list. */
export function isLed(mapped: MappedText, at: number): boolean {
  if (at > 0 && leadAround(mapped, at - 1) === at) return true;
  const sign = mapped.text.charAt(at - 1) === " " ? at - 2 : at - 1;
  return opensEntry(mapped, sign);
}

/** Whether a label may begin at `at`: a line or a cell does, or a sign or number of a list, `last`, leads to it. */
export function beginsLabel(mapped: MappedText, at: number, last: Token | undefined): boolean {
  if (last?.kind === "ordinal" && last.to === at) return true;
  return startsCell(mapped, at) || isLed(mapped, at);
}

/** Longest words of a token that are looked through. */
const LONGEST_WORDS = 80;

/** Where the last line begins of a token that stands on one or, as the end of another and a heading may, on two. */
export function lastLineStart(mapped: MappedText, token: Token | undefined): number | null {
  if (token === undefined) return null;
  for (let i = token.to - 1; i >= Math.max(token.from, token.to - LONGEST_WORDS); i--)
    if (beginsWords(mapped, i)) return i;
  return null;
}
