import { landUsesIn } from "../control/facts/uses/land-uses";
import type { Token } from "../control/tokens/token";
import type { MappedText } from "../text/mapped-text";
import type { PrintedValue } from "./printed-value";

/** Signs of a clause on either side of the word that changes it. */
const LONGEST_SIDE = 60;

/** 由商业用地调整为二类居住用地: a use of land on either side of a word that turns one into the other. */
export function changesOfUse(mapped: MappedText, tokens: readonly Token[]): readonly PrintedValue[] {
  return tokens.flatMap((token) => {
    if (token.kind !== "change" || token.role !== "to") return [];
    const [from, to] = [startOfUse(mapped.text, token.from), clauseEnd(mapped.text, token.to)];
    const before = landUsesIn(mapped, from, token.from, false);
    const after = landUsesIn(mapped, token.to, to, false);
    const [first, last] = [before[0], after.at(-1)];
    if (first === undefined || last === undefined) return [];
    const place = { start: first.evidence.start, end: last.evidence.end };
    const uses = [...before, ...after].map(({ raw }) => raw);
    return [{ ...place, block: place, says: { kind: "change", uses } }];
  });
}

/** Where the words for the use before begin: behind 由 or 原规划的, or with the clause. */
function startOfUse(text: string, at: number): number {
  let from = at;
  while (from > 0 && from > at - LONGEST_SIDE && !BEGINS.test(text.charAt(from - 1))) from--;
  return from;
}

function clauseEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && to < at + LONGEST_SIDE && !ENDS.test(text.charAt(to))) to++;
  return to;
}

const BEGINS = /[,。;\n由从原的将为]/u;
const ENDS = /[,。;\n]/u;
