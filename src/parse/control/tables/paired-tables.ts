import type { Version } from "../../lexicon/state-words";
import { FORMER_CAPTION, LATER_CAPTION } from "../../lexicon/state-words";
import { areCaptionsOfStates } from "../tokens/are-states";
import type { FoundTable } from "./found-table";
import { cellUnder } from "./row-mentions";

/** Parcels of a table by which its partner is looked for. */
const MOST_LOOKED_AT = 4;
/** Share of the parcels of one table that the other must have, too. */
const SHARED = 0.5;

/**
 * Two tables of the same parcels whose captions tell the two states apart, each in any words (原控规指标, 修改后控规指标):
 * one is of before, the other of now. Alone such words may mean much else.
 */
export function pairedTables(tables: readonly FoundTable[]): readonly FoundTable[] {
  const partners = partnersOf(tables);
  const versions = tables.map(({ version }) => version);
  tables.forEach((one, first) => {
    const other = partners[first] ?? -1;
    const two = tables[other];
    if (two === undefined) return;
    const states = statesOf(one, two).map((state, index) => versions[index === 0 ? first : other] ?? state);
    if (!states.includes("before") || states[0] === states[1]) return;
    versions[first] = states[0] === "before" ? "before" : "current";
    versions[other] = states[0] === "before" ? "current" : "before";
  });
  return tables.map((table, index) => ({ ...table, version: versions[index] ?? null }));
}

/** No row and no column of it tells a state. */
function isPlain({ states, columns }: FoundTable): boolean {
  const told = [...(states ?? []), ...columns.map((column) => column?.version ?? null)];
  return told.every((one) => one === null);
}

/** What the captions of two such tables tell, 更新前 and 更新后 or each by itself. */
function statesOf(one: FoundTable, two: FoundTable): readonly (Version | null)[] {
  if (areCaptionsOfStates(one.caption, two.caption)) return ["before", "current"];
  if (areCaptionsOfStates(two.caption, one.caption)) return ["current", "before"];
  return [stateOf(one.caption), stateOf(two.caption)];
}

function stateOf(caption: string): Version | null {
  if (LATER_CAPTION.test(caption)) return "current";
  return FORMER_CAPTION.test(caption) ? "before" : null;
}

/** For each table the index of the next one of the same parcels; -1 where there is none. Linear in the codes. */
function partnersOf(tables: readonly FoundTable[]): readonly number[] {
  const codes = tables.map((table) => (isPlain(table) ? codesOf(table) : new Set<string>()));
  const next = new Map<string, number>();
  const partners: number[] = [];
  for (let index = tables.length - 1; index >= 0; index--) {
    const own = codes[index] ?? new Set();
    const found = [...own].slice(0, MOST_LOOKED_AT).flatMap((code) => next.get(code) ?? []);
    partners[index] = found.find((other) => shares(own, codes[other])) ?? -1;
    for (const code of own) next.set(code, index);
  }
  return partners;
}

function codesOf(table: FoundTable): ReadonlySet<string> {
  const cells = table.rows.map((row) => cellUnder(row, table, "code") ?? cellUnder(row, table, "name"));
  return new Set(cells.flatMap((cell) => cell?.mapped.text || []));
}

function shares(one: ReadonlySet<string>, two: ReadonlySet<string> = new Set()): boolean {
  const both = [...one].filter((code) => two.has(code)).length;
  return both > 0 && both >= SHARED * Math.min(one.size, two.size);
}
