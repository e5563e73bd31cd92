import type { Version } from "../../lexicon/state-words";
import { areStates } from "../tokens/are-states";
import type { Column } from "./cells/column";
import type { Columns } from "./header/table-columns";

/**
 * 更新前容积率 beside 更新后容积率, 现行控规 beside 控规修改 under 容积率: two columns of one thing whose heads differ in words for two states
 * hold the value before and the one that is to be. The columns with these states.
 */
export function withPairedHeads(columns: Columns): Columns {
  const states = new Map<number, Version>();
  const first = new Map<string, number>();
  for (const [at, column] of columns.entries()) {
    const thing = thingOf(column);
    if (thing === null) continue;
    const other = first.get(thing);
    if (other === undefined) first.set(thing, at);
    else if (
      columns[other]?.version !== "current" &&
      column?.version !== "before" &&
      callStates(textOf(columns[other]), textOf(column))
    ) {
      states.set(other, "before");
      states.set(at, "current");
    }
  }
  if (states.size === 0) return columns;
  return columns.map((column, at) => {
    const version = states.get(at);
    return column === null || version === undefined ? column : { ...column, version };
  });
}

function textOf(column: Column | null | undefined): string {
  return (column?.header.mapped.text ?? "") + (column?.below?.mapped.text ?? "");
}

/** What a column holds that a change turns; null for one of anything else. */
function thingOf(column: Column | null): string | null {
  if (column === null) return null;
  if (column.holds === "indicator") return column.term.key;
  return column.holds === "use" || column.holds === "useCode" ? column.holds : null;
}

/** Whether two heads are words for two states before the same words, or behind them. */
function callStates(one: string, other: string): boolean {
  let lead = 0;
  while (lead < one.length && one.charAt(lead) === other.charAt(lead)) lead++;
  if (lead > 1 && areStates(one.slice(lead), other.slice(lead))) return true;
  let tail = 0;
  while (tail < one.length && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  for (let length = tail; length > 1; length--)
    if (areStates(one.slice(0, -length), other.slice(0, -length))) return true;
  return false;
}
