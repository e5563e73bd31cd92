import { ALIKE, SAME_AS, SAME_END, SAME_LIMITS } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { Fact } from "../facts/context/fact";
import type { Token } from "../tokens/token";
import type { Draft } from "./draft";

/** Characters before a code that tell whether its limits are those of another parcel. */
const REACH = 16;

/**
 * 其余指标同A-01地块: what the text says of A-01 is said of the parcel that is spoken of, where nothing else is. The limits
 * keep the place where they are printed.
 */
export function takeReferredLimits(
  mapped: MappedText,
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  const named = new Set<string | null>();
  for (const [at, token] of tokens.entries()) {
    const parcels = token.kind === "parcels" ? token.parcels : [];
    const [only, ...others] = parcels;
    if (only === undefined) continue;
    const before = mapped.text.slice(Math.max(0, token.from - REACH), token.from);
    const limit = isAlike(mapped, token, before) ? limitBefore(tokens, at) : null;
    if (others.length === 0 && (limit !== null || SAME_LIMITS.test(before))) {
      const name = only.code ?? only.name;
      const source = drafts.find((draft) => (draft.code ?? draft.name) === name);
      const place = mapped.starts[token.from] ?? 0;
      // what is said of a lot may begin ahead of its name
      const owner = drafts.findLast(
        (draft) => draft !== source && named.has(draft.code ?? draft.name) && begins(draft) <= place,
      );
      if (source === undefined || owner === undefined) continue;
      const own = new Set(owner.facts.map(keyOf));
      const isMeant = (fact: Fact): boolean => isLimit(fact) && (limit === null || limitOf(fact) === limit);
      owner.facts.push(...source.facts.filter((fact) => isMeant(fact) && !own.has(keyOf(fact))));
    } else for (const one of parcels) named.add(one.code ?? one.name);
  }
}

/** Whether the words around a parcel tell that something is as that of it: 同A-01地块; 与A-01地块 alone may go on in any way. */
function isAlike({ text }: MappedText, { to }: Token, before: string): boolean {
  const behind = text.slice(to, to + REACH);
  return SAME_AS.test(before) && (before.endsWith("与") ? ALIKE : SAME_END).test(behind);
}

/** 容积率同A-01地块: the limit whose name stands before the word right before `tokens[at]`; null where none does. */
function limitBefore(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at - 1]?.kind === "text" ? tokens[at - 2] : null;
  return word?.kind === "indicator" ? word.term.key : null;
}

function begins(draft: Draft): number {
  return Math.min(...draft.evidence.map(({ evidence }) => evidence.start));
}

function isLimit({ kind, version }: Fact): boolean {
  return version === "current" && (kind === "bound" || kind === "absent");
}

const limitOf = (fact: Fact): string =>
  fact.kind === "bound" ? fact.key : fact.kind === "absent" ? fact.indicator : fact.kind;

const keyOf = (fact: Fact): string => `${fact.version}/${fact.scope ?? ""}/${limitOf(fact)}`;
