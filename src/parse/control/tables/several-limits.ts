import { type MappedText, mappedPart } from "../../text/mapped-text";
import type { Fact } from "../facts/context/fact";
import type { Token } from "../tokens/token";
import { type KeyedBound, keyedBound } from "../values/keyed-bound";
import { limitsAt } from "../values/limits";
import { markedLimits } from "../values/marked-limits";
import { figuresOfEnds, namedEnds } from "../values/paired-ends";
import { pastFillers } from "../values/past-fillers";
import { type CellReading, MISFIT, type Place } from "./cell-reading";
import { cellTokens } from "./cells/cell-tokens";
import { type Column, columnOf } from "./cells/column";

type Limited = Extract<Column, { holds: "indicator" }>;

/** Between two names of one head, and between two values of one cell. */
const JOINT = /^[/、,;|]$/u;
const JOINTS = /[/、]/gu;

/**
 * ≥1.5/≥45%/≤15% below 容积率/建筑密度/绿地率, or 2.0/1.2 below 容积率(上限/下限): as many values as the head has names, in their order;
 * none where they are not as many. Null where the head has one name.
 */
export function severalLimits(
  mapped: MappedText,
  tokens: readonly Token[],
  column: Limited,
  place: Place,
): CellReading | null {
  if (column.header.mapped.text.search(JOINTS) < 0) return null;
  const names = namesOf(column);
  if (names === null) return bothEnds(mapped, tokens, column, place);
  const facts: Fact[] = [];
  let index = 0;
  for (const [count, name] of names.entries()) {
    if (count > 0 && !isJoint(mapped, tokens[index])) return MISFIT;
    if (count > 0) index++;
    const { term, marks } = name;
    const read = limitsAt(mapped, tokens, pastFillers(tokens, index), marks.comparison?.side ?? term.side);
    const none = tokens[index]?.kind;
    if (read === null && none !== "absent" && none !== "dash") return MISFIT;
    index = read?.next ?? index + 1;
    if (read === null) continue;
    const keyed = keyedBound(mapped, term, markedLimits(read, marks), placeOf(read, name));
    if (keyed === null) return MISFIT;
    facts.push(factOf(keyed, place));
  }
  return index < tokens.length || facts.length === 0 ? MISFIT : { facts, misfit: false, unitless: false };
}

/** The heads of which one consists, each the name of a limit; null where one of them is anything else, or there is one. */
function namesOf({ header }: Limited): readonly Limited[] | null {
  const { mapped, evidence } = header;
  const names: Limited[] = [];
  let from = 0;
  for (const to of [...[...mapped.text.matchAll(JOINTS)].map(({ index }) => index), mapped.text.length]) {
    const column = columnOf({ mapped: mappedPart(mapped, from, to), evidence });
    if (column?.holds !== "indicator") return null;
    names.push(column);
    from = to + 1;
  }
  return names.length < 2 ? null : names;
}

/** 2.0/1.2 below 容积率(上限/下限). */
function bothEnds(
  mapped: MappedText,
  tokens: readonly Token[],
  column: Limited,
  place: Place,
): CellReading | null {
  const head = cellTokens(column.header.mapped);
  const name = head.findIndex(({ kind }) => kind === "indicator");
  const ends = namedEnds(column.header.mapped, head, name);
  if (ends === null) return null;
  const limits = figuresOfEnds(mapped, tokens, 0, ends);
  if (limits === null || limits.next < tokens.length) return MISFIT;
  const keyed = keyedBound(mapped, column.term, { ...limits, assumed: false }, placeOf(limits, column));
  return keyed === null ? MISFIT : { facts: [factOf(keyed, place)], misfit: false, unitless: false };
}

function placeOf({ from, to }: { readonly from: number; readonly to: number }, { header, marks }: Limited) {
  return { from, to, unit: marks.unit, more: header.evidence };
}

function factOf({ key, bound }: KeyedBound, place: Place): Fact {
  return { kind: "bound", key, bound, evidence: bound.evidence, ...place };
}

function isJoint({ text }: MappedText, token: Token | undefined): boolean {
  return token !== undefined && JOINT.test(text.slice(token.from, token.to));
}
