import { type MappedText, sourceSlice } from "../text/mapped-text";

/** The characters of the source behind a stretch of mapped text, without the blanks and line ends of the typesetting. */
export function printed(mapped: MappedText, from: number, to: number): string {
  return sourceSlice(mapped, from, to).replace(/[\s\u200b\ufeff]+/gu, "");
}

/** The characters of the source exactly as they stand there. */
export function rawText(mapped: MappedText, from: number, to: number): string {
  return sourceSlice(mapped, from, to);
}
