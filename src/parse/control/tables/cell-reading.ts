import { GAP_CELL, MASKED_FIGURE, REFERENCE_OPENINGS } from "../../lexicon/absence-terms";
import type { Version } from "../../lexicon/state-words";
import type { MappedText } from "../../text/mapped-text";
import type { Fact } from "../facts/context/fact";
import type { Token } from "../tokens/token";

/** What a cell says, and whether it could be read at all. */
export interface CellReading {
  readonly facts: readonly Fact[];
  /** filled, but unlike what its column holds */
  readonly misfit: boolean;
  /** an area without a unit */
  readonly unitless: boolean;
}

/** A cell that says nothing of ours. */
export const NOTHING: CellReading = { facts: [], misfit: false, unitless: false };
/** A cell unlike what its column holds. */
export const MISFIT: CellReading = { facts: [], misfit: true, unitless: false };

/** Of which state and part the values of a cell are. */
export interface Place {
  readonly version: Version;
  readonly index: null;
  readonly scope: string | null;
}

type AbsenceOf = Extract<Fact, { kind: "absent" }>["reason"];

/** Why a cell has no value where it says so: a dash, a mask, 见附图; null where it may have one. */
export function absence(mapped: MappedText, tokens: readonly Token[]): { reason: AbsenceOf } | null {
  const [first] = tokens;
  const alone = tokens.every(
    (token) => token.kind === "absent" || token.kind === "dash" || token.kind === "filler",
  );
  if (first?.kind === "absent" && alone) return { reason: first.reason };
  if (alone && tokens.some((token) => token.kind === "dash")) return { reason: "none" };
  if (GAP_CELL.test(mapped.text)) return { reason: /[*×X]/u.test(mapped.text) ? "masked" : "none" };
  if (MASKED_FIGURE.test(mapped.text)) return { reason: "masked" };
  return REFERENCE_OPENINGS.test(mapped.text) ? { reason: "elsewhere" } : null;
}
