import { isApart, type MappedText } from "../../text/mapped-text";
import { mentionGroup } from "./parcel-mentions";

/** 2.1, 3.2.1 */
const DECIMAL = /\d{1,2}(?:\.\d{1,2}){1,3}/uy;
const BEHIND = { figureDue: false, clauseStart: true, behindOrdinal: true, lineStart: false };

/**
 * Where the list number in decimals ends that begins a line at `at`, a blank behind it and the name of a parcel behind that: 2.1
 * of 2.1 QL-05地块. Null for anything else: 1.1-01地块 has its point within the code or before it.
 */
export function decimalOrdinalEnd(mapped: MappedText, at: number): number | null {
  DECIMAL.lastIndex = at;
  const printed = DECIMAL.exec(mapped.text)?.[0];
  const end = at + (printed?.length ?? 0);
  if (printed === undefined || !isApart(mapped, end)) return null;
  const group = mentionGroup(mapped.text, end, BEHIND);
  return group?.noun === true && group.parcels[0]?.code != null ? end : null;
}
