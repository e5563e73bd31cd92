import type { Version } from "../../lexicon/state-words";
import type { MappedText } from "../../text/mapped-text";
import type { Fact } from "../facts/context/fact";
import type { Token } from "../tokens/token";
import { behindArrow } from "../values/behind-arrow";
import { keyedBound } from "../values/keyed-bound";
import { limitsAt } from "../values/limits";
import { markedLimits } from "../values/marked-limits";
import type { Place } from "./cell-reading";
import type { Column } from "./cells/column";
import { type Cell, cellAt } from "./cells/grid";

/**
 * 由1.0调整为2.0, 原1.0,现2.0 in a cell: the values of both states. `first` are the tokens at which the first of them begins and
 * behind which it ends. Empty where the second is not read; null where nothing turns the first, or the column is that of one
 * state.
 */
export function turnedCell(
  mapped: MappedText,
  tokens: readonly Token[],
  first: { readonly at: number; readonly next: number },
  { term, marks, header, version }: Extract<Column, { holds: "indicator" }>,
  place: Place,
): readonly Fact[] | null {
  if (version !== null || place.version !== "current") return null;
  const word = tokens[first.at - 1];
  const was = word?.kind === "change" && word.role === "before";
  const arrow = behindArrow(mapped, tokens, first.next, was);
  if (arrow === null) return null;
  const side = marks.comparison?.side ?? term.side;
  const states: readonly (readonly [number, Version])[] = [
    [first.at, "before"],
    [arrow, "current"],
  ];
  const facts = states.flatMap(([at, state]): readonly Fact[] => {
    const read = limitsAt(mapped, tokens, at, side);
    if (read === null) return [];
    const { from, to } = read;
    const more = header.evidence;
    const keyed = keyedBound(mapped, term, markedLimits(read, marks), { from, to, unit: marks.unit, more });
    if (keyed === null) return [];
    const { key, bound } = keyed;
    return [{ kind: "bound", key, bound, ...place, version: state, evidence: bound.evidence }];
  });
  return facts.length === states.length ? facts : [];
}

/** 由1.0公顷调整为1.2公顷, 工业用地调整为商业用地 in a cell of sizes or uses: what stands before the change and behind it; null for any other. */
export function statesOfCell(
  { mapped, evidence }: Cell,
  { holds, version }: Column,
  tokens: readonly Token[],
): readonly { readonly cell: Cell; readonly version: Version }[] | null {
  if (version !== null || (holds !== "area" && holds !== "use")) return null;
  const turns = tokens.filter((token) => token.kind === "change" && token.role === "to");
  const [turn] = turns;
  const first = tokens[0];
  if (turn === undefined || first === undefined || turn === first || turns.length > 1) return null;
  const opens = first.kind === "change" && (first.role === "from" || first.role === "before");
  const start = mapped.starts[opens ? first.to : first.from];
  const [middle, later] = [mapped.endAt(turn.from - 1), mapped.starts[turn.to]];
  if (start === undefined || middle === undefined || later === undefined) return null;
  const after = { cell: cellAt(mapped.source, later, evidence.end), version: "current" as const };
  // 拟改为商业用地
  const words = tokens.slice(0, tokens.indexOf(turn));
  if (words.every(({ kind }) => kind === "change" || kind === "filler")) return [after];
  return [{ cell: cellAt(mapped.source, start, middle), version: "before" }, after];
}
