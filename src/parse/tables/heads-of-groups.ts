import { stateOfCell } from "../lexicon/told-state";
import { PART_WORDS } from "../lexicon/zone-subjects";
import type { TableCell } from "./table-cell";

const PART = new RegExp(`^(?:${PART_WORDS})$`, "u");
const UNIT = /\([^()]{1,12}\)$/u;
/** Most heads below one of a group: a name, a size and the range. */
const MOST_BELOW = 4;

/**
 * The heads of a table a cell a line in which those behind all others come again for each state, or each part, above them: 调整前,
 * 调整后, 面积, 四至, 面积, 四至. Null where none do.
 */
export function headsOfGroups(heads: readonly TableCell[]): readonly TableCell[] | null {
  const groups = heads.filter(isGroup);
  if (groups.length < 2) return null;
  for (let width = 2; width <= MOST_BELOW; width++) {
    const lower = heads.slice(-width * groups.length);
    const isAgain = lower.every(({ text }, at) => wordsOf(text) === wordsOf(lower[at % width]?.text ?? ""));
    if (!isAgain || lower.some(isGroup)) continue;
    return heads.slice(0, -lower.length).flatMap((head) => {
      const at = groups.indexOf(head);
      if (at < 0) return [head];
      return lower.slice(at * width, (at + 1) * width).map((own) => ({ ...own, text: head.text + own.text }));
    });
  }
  return null;
}

function isGroup({ text }: TableCell): boolean {
  return stateOfCell(text) !== null || PART.test(text);
}

function wordsOf(text: string): string {
  return text.replace(UNIT, "");
}
