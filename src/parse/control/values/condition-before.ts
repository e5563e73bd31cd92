import { CONDITION_BEFORE, OF_THE_SALE } from "../../lexicon/condition-words";
import type { MappedText } from "../../text/mapped-text";
import type { Condition } from "./condition";

/** Characters before a name that may hold its condition. */
const REACH = 64;

/**
 * What must be so for the limit of the name at `to`: 当采用装配式建造时,建筑高度≤60米. Null where nothing must.
 * @param used text position up to which everything belongs to another value
 */
export function conditionBefore(mapped: MappedText, used: number, to: number): Condition | null {
  const from = Math.max(used, to - REACH);
  const words =
    mapped.text
      .slice(from, to)
      .split(/[。\n;]/u)
      .at(-1) ?? "";
  const found = CONDITION_BEFORE.exec(words)?.[1];
  if (found === undefined || OF_THE_SALE.test(found)) return null;
  const start = mapped.text.lastIndexOf(found, to);
  return { from: start, to: start + found.length };
}
