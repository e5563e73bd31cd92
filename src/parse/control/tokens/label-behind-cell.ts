import { type MappedText, startsCell } from "../../text/mapped-text";
import { VOCABULARY } from "./vocabulary";

/** Whether what reads like one label is the end of a cell and the label in the next: 湖畔地块, a tab and 位置 are no 地块位置, 净地出让 and 宗地号 on the next line no 出让宗地号. */
export function labelBehindCell(mapped: MappedText, from: number, to: number): boolean {
  if (startsCell(mapped, from)) return false;
  for (let i = from + 1; i < to; i++) {
    if (!startsCell(mapped, i)) continue;
    const entry = VOCABULARY.at(mapped.text, i);
    if (entry !== null && "field" in entry && i + entry.spelling.length === to) return true;
  }
  return false;
}
