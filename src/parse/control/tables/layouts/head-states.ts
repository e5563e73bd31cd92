import type { Version } from "../../../lexicon/state-words";
import { LATER_BESIDE, PARCEL_IN_STATE } from "../../../lexicon/state-words";
import { stateOfHead } from "../../../lexicon/told-state";
import type { SourceText } from "../../../text/source-text";
import { type Cell, cellAt } from "../cells/grid";

/** The parcels at the heads of the columns of a table turned round, and the state of each. */
export interface HeadStates {
  readonly heads: readonly Cell[];
  readonly states: readonly (Version | null)[];
}

/** The state that each head tells of; beside the one before, 现行控规, a plan of any name is the other one: 单元更新方案. */
export function versionsOf(heads: readonly Cell[]): readonly (Version | null)[] {
  const [first, second] = heads.map(({ mapped }) => mapped.text);
  const own = heads.map(({ mapped }) => stateOfHead(mapped.text));
  const beside = heads.length === 2 && own[0] === "before" && own[1] === null;
  return beside && first !== second && LATER_BESIDE.test(second ?? "") ? ["before", "current"] : own;
}

/** XY-08调整前, XY-08调整后: parcels and states in the same cells; null where some cell is no parcel in a state. */
export function parcelsInStates(source: SourceText, cells: readonly Cell[]): HeadStates | null {
  const heads: Cell[] = [];
  const states: (Version | null)[] = [];
  for (const cell of cells) {
    const { mapped, evidence } = cell;
    const parcel = PARCEL_IN_STATE.exec(mapped.text)?.[1];
    if (parcel === undefined) return null;
    const end = mapped.endAt(parcel.length - 1) ?? evidence.end;
    heads.push(cellAt(source, evidence.start, end));
    states.push(stateBehind(mapped.text.slice(parcel.length)));
  }
  return heads.length < 2 ? null : { heads, states };
}

function stateBehind(words: string): Version | null {
  const bare = words.replace(/[()_ -]/gu, "");
  return stateOfHead(bare) ?? (bare === "规划" ? "current" : null);
}

/**
 * Parcels above their states, or states above the parcels in each: two lines of heads, the upper one copied once for
 * all columns that it spans, with empty cells behind it or without. Null where the lines are no such heads.
 */
export function stackedHeads(upper: readonly Cell[], lower: readonly Cell[]): HeadStates | null {
  const above = filled(upper);
  const below = filled(lower);
  const share = below.length / above.length;
  if (above.length === 0 || share < 2 || !Number.isInteger(share)) return null;
  const over = below.map((_, index) => above[Math.floor(index / share)]).flatMap((cell) => cell ?? []);
  const [high, low] = [statesOf(over), statesOf(below)];
  if ((high === null) === (low === null)) return null;
  return high === null ? { heads: over, states: low ?? [] } : { heads: below, states: high };
}

function statesOf(cells: readonly Cell[]): readonly Version[] | null {
  const states = cells.flatMap(({ mapped }) => stateOfHead(mapped.text) ?? []);
  return states.length === cells.length ? states : null;
}

function filled(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ mapped }) => mapped.text !== "");
}
