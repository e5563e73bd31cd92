import { CONDITION_BEFORE } from "../../lexicon/condition-words";
import type { MappedText } from "../../text/mapped-text";
import { printed } from "../tokens/printed";

/** Characters before a name that may hold its condition. */
const REACH = 64;

/**
 * What must be so for the limit of the name at `to`: 当采用装配式建造时,建筑高度≤60米. Null where nothing must.
 * @param used text position up to which everything belongs to another value
 */
export function conditionBefore(mapped: MappedText, used: number, to: number): string | null {
  const from = Math.max(used, to - REACH);
  const words =
    mapped.text
      .slice(from, to)
      .split(/[。\n;]/u)
      .at(-1) ?? "";
  const found = CONDITION_BEFORE.exec(words)?.[1];
  if (found === undefined) return null;
  const start = mapped.text.lastIndexOf(found, to);
  return printed(mapped, start, start + found.length);
}
