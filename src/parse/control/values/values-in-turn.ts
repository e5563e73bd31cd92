import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { eachValue } from "./each-value";
import type { KeyedBound } from "./keyed-bound";
import { nameMarks } from "./name-marks";
import { pastFillers } from "./past-fillers";

/**
 * 容积率:≤2.0、≤3.0 below a label that names two parcels: as many values as parcels, in their order, to the end of the entry. Null for
 * any other list.
 */
export function valuesInTurn(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  count: number,
): { readonly values: readonly KeyedBound[]; readonly next: number } | null {
  const name = tokens[at];
  if (name?.kind !== "indicator" || count < 2) return null;
  const marks = nameMarks(mapped, tokens, at + 1);
  const start = pastFillers(tokens, marks.next);
  const { values, next } = eachValue(mapped, tokens, name, start, marks);
  return values.length === count && isListToEnd(mapped, tokens, start, next) ? { values, next } : null;
}

/** Whether nothing but 、 parts what stands from one token to another, and the entry ends there. */
export function isListToEnd(
  mapped: MappedText,
  tokens: readonly Token[],
  from: number,
  next: number,
): boolean {
  const joints = tokens.slice(from, next).filter(({ kind }) => kind === "separator" || kind === "and");
  if (!joints.every((joint) => joint.kind === "separator" && joint.level === "list")) return false;
  const end = tokens[next];
  return (
    end === undefined || (end.kind === "separator" && end.level !== "list") || startsLine(mapped, end.from)
  );
}
