import { isApart, type MappedText } from "../../text/mapped-text";
import { mentionGroup } from "./parcel-mentions";
import type { Token } from "./token";

/** 2.1, 3.2.1 */
const DECIMAL = /\d{1,2}(?:\.\d{1,2}){1,3}/uy;
/** 7. of 7.10%≤绿地率, 5.1.0≤容积率 */
const ORDINAL_OF_LIMIT = /(\d{1,2})\.\d{1,3}(?:\.\d{1,2}(?=[<≤])|%(?=[<≤])|米(?=[<≤])|m(?=[<≤]))/uy;
const BEHIND = { figureDue: false, clauseStart: true, behindOrdinal: true, lineStart: false };

/**
 * Where the list number in decimals ends that begins a line at `at`, a blank behind it and the name of a parcel behind that: 2.1
 * of 2.1 QL-05地块. Null for anything else: 1.1-01地块 has its point within the code or before it.
 */
export function decimalOrdinalEnd(mapped: MappedText, at: number, tokens: readonly Token[]): number | null {
  const ofLimit = ordinalOfLimit(mapped, at, tokens);
  if (ofLimit !== null) return ofLimit;
  DECIMAL.lastIndex = at;
  const printed = DECIMAL.exec(mapped.text)?.[0];
  const end = at + (printed?.length ?? 0);
  if (printed === undefined || !isApart(mapped, end)) return null;
  const group = mentionGroup(mapped.text, end, BEHIND);
  return group?.noun === true && group.parcels[0]?.code != null ? end : null;
}

/**
 * Where the list number ends that begins a line at `at`, with a limit behind it: 7. of 7.10%≤绿地率 where the number before is 6. Null
 * for anything else.
 * @param tokens those before it
 */
function ordinalOfLimit({ text }: MappedText, at: number, tokens: readonly Token[]): number | null {
  ORDINAL_OF_LIMIT.lastIndex = at;
  const number = ORDINAL_OF_LIMIT.exec(text)?.[1];
  if (number === undefined) return null;
  const last = tokens.findLast(({ kind }) => kind === "ordinal");
  if (last === undefined) return null;
  const before = text.slice(last.from, last.to);
  return before === `${Number(number) - 1}.` ? at + number.length + 1 : null;
}
