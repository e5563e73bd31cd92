import { type MappedText, sourceSlice } from "../../text/mapped-text";

/** Characters without any width, which nobody sees. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** The characters of the source behind a stretch of mapped text, without the blanks and line ends of the typesetting. */
export function printed(mapped: MappedText, from: number, to: number): string {
  return sourceSlice(mapped, from, to).replace(/\s+/gu, "").replace(UNSEEN, "");
}

/**
 * The characters of the source as they stand there, without those that have no width. Where the text was put together from the lines of a cell,
 * what the source has between them belongs to other cells and is left out.
 */
export function rawText(mapped: MappedText, from: number, to: number): string {
  let raw = "";
  let begin = from;
  for (let i = from + 1; i <= to; i++) {
    const parted = i < to && OTHERS.test(between(mapped, i));
    if (i < to && !parted) continue;
    raw += sourceSlice(mapped, begin, i);
    begin = i;
  }
  return raw.replace(UNSEEN, "");
}

/** Something of other cells: a bar, or words. */
const OTHERS = /[|｜│┃\p{L}\p{N}]/u;

function between(mapped: MappedText, at: number): string {
  const [end, start] = [mapped.endAt(at - 1) ?? 0, mapped.startAt(at) ?? 0];
  return start > end ? mapped.source.text.slice(end, start) : "";
}
