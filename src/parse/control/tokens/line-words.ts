import { type MappedText, startsLine } from "../../text/mapped-text";
import { BULLETS } from "./vocabulary";

/** Whether the words at `at` begin a line, or stand behind the sign that does: ●某路地块, 【老粮站地块】. */
export function beginsWords(mapped: MappedText, at: number): boolean {
  const sign = mapped.text.charAt(at - 1);
  return startsLine(mapped, at) || ((sign === "[" || BULLETS.has(sign)) && startsLine(mapped, at - 1));
}
