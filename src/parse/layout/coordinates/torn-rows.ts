import type { CoordinateToken, TableToken } from "./coordinate-token";
import { planeAxis } from "./plane-number";

/**
 * A row whose two coordinates were broken in narrow columns, the beginnings on one line and the ends on the next:
 * `J1 3609015. 39482647.` above `655 284`. The groups are the beginnings and the ends.
 */
const TORN_ROW =
  /(?<=[ \t|])(\d{3,8}(?:\.\d{0,3})?)[ \t|]{1,12}(\d{3,8}(?:\.\d{0,3})?)[ \t|]{0,6}\n[ \t|]{1,40}(\d{0,5}(?:\.\d{1,4}|\d))[ \t|]{1,12}(\d{0,5}(?:\.\d{1,4}|\d))[ \t|]{0,6}(?=\n|$)/gu;
const WHOLE = /^(\d{6,8})\.\d{1,3}$/u;
/** So many rows show how wide the columns are. */
const FEWEST = 3;

interface TornRow {
  readonly from: number;
  readonly to: number;
  readonly pair: readonly CoordinateToken[];
}

/** The tokens with the coordinates of such rows put together column by column, where three rows and more are so broken. */
export function withTornRows(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const rows = [...text.matchAll(TORN_ROW)].flatMap((match) => tornRow(match) ?? []);
  const [first] = rows;
  if (first === undefined || rows.length < FEWEST || rows.some((row) => printOf(row) !== printOf(first)))
    return tokens;
  const joined: TableToken[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < rows.length && (rows[next]?.to ?? 0) <= token.from) next++;
    const row = rows[next];
    if (row === undefined || token.to <= row.from) joined.push(token);
    else if (joined.at(-1) !== row.pair.at(-1)) joined.push(...row.pair);
  }
  return joined;
}

/** The axes and the decimals of a row. */
function printOf({ pair }: TornRow): string {
  return pair.map(({ axis, value }) => `${axis} ${value.split(".")[1]?.length ?? 0}`).join();
}

function tornRow(match: RegExpExecArray): TornRow | null {
  const [whole, one = "", two = "", oneEnd = "", twoEnd = ""] = match;
  const to = match.index + whole.trimEnd().length;
  const second = match.index + whole.indexOf(two, one.length);
  const pair = [
    coordinate(one + oneEnd, match.index, match.index + one.length),
    coordinate(two + twoEnd, second, to),
  ].flatMap((token) => token ?? []);
  const [a, b] = pair;
  return a === undefined || b === undefined || a.axis === b.axis ? null : { from: match.index, to, pair };
}

function coordinate(value: string, from: number, to: number): CoordinateToken | null {
  const axis = planeAxis(WHOLE.exec(value)?.[1] ?? "");
  if (axis === null) return null;
  return {
    kind: "coordinate",
    from,
    to,
    axis,
    system: "plane",
    form: "metres",
    value,
    mark: null,
    glued: null,
  };
}
