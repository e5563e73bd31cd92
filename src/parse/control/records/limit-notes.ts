import { INDICATOR_TERMS, type IndicatorTerm } from "../../lexicon/indicator-terms";
import type { MappedText } from "../../text/mapped-text";
import { printed } from "../tokens/printed";
import type { Token } from "../tokens/token";
import { pastFillers } from "../values/past-fillers";
import type { Draft } from "./draft";

/** Which side the figures of an indicator limit, and the words that say so. */
interface Note {
  readonly side: "min" | "max";
  readonly words: string;
}

/** Tokens of a note: names, what joins them, and the word for the side. */
const JOINTS: readonly Token["kind"][] = ["and", "filler", "each"];

/**
 * Notes beside a table that say what its bare figures are: 容积率、建筑密度为上限,绿地率为下限. The figures of the
 * parcels that no word of their own limits are limited by them.
 */
export function takeNotedLimits(
  mapped: MappedText,
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  const notes = notesIn(mapped, tokens);
  if (notes.size === 0) return;
  for (const draft of drafts) {
    draft.facts.forEach((fact, index) => {
      if (fact.kind !== "bound" || !fact.bound.assumed) return;
      const note = notes.get(fact.key);
      const figure = fact.bound.min ?? fact.bound.max;
      if (note === undefined || figure === null) return;
      const ends = note.side === "min" ? { min: figure, max: null } : { min: null, max: figure };
      const bound = { ...fact.bound, ...ends, operator: note.words, assumed: false };
      draft.facts[index] = { ...fact, bound };
    });
  }
}

function notesIn(mapped: MappedText, tokens: readonly Token[]): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  tokens.forEach((token, at) => {
    if (token.kind !== "comparison" || token.term.place !== "either" || token.term.side === "equal") return;
    // 上限控制; 上限为2.0 gives a figure of its own
    const next = tokens[pastFillers(tokens, at + 1)];
    if (next?.kind === "number" || next?.kind === "comparison") return;
    const names = namesBefore(mapped, tokens, at);
    for (const key of names.keys)
      if (!notes.has(key))
        notes.set(key, {
          side: token.term.side === "min" ? "min" : "max",
          words: printed(mapped, token.from, token.to),
        });
  });
  return notes;
}

/** 密度: what only the head of a column calls an indicator by. */
function headerWord(words: string): IndicatorTerm["key"] | null {
  return (
    INDICATOR_TERMS.find(({ needsValue, spelling }) => needsValue === true && spelling === words)?.key ?? null
  );
}

function namesBefore(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly keys: readonly string[] } {
  const keys: string[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    const words = token?.kind === "text" ? headerWord(mapped.text.slice(token.from, token.to)) : null;
    if (token?.kind === "indicator") keys.push(token.term.key);
    else if (words !== null) keys.push(words);
    else if (
      token === undefined ||
      !(JOINTS.includes(token.kind) || (token.kind === "separator" && token.level === "list"))
    )
      break;
    else if (token.kind === "filler" && token.colon) break;
  }
  return { keys };
}
