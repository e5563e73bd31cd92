import { SAME_LIMITS } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { Fact } from "../facts/fact";
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
  for (const token of tokens) {
    const [only, ...others] = token.kind === "parcels" ? token.parcels : [];
    if (only === undefined || others.length > 0) continue;
    if (!SAME_LIMITS.test(mapped.text.slice(Math.max(0, token.from - REACH), token.from))) continue;
    const name = only.code ?? only.name;
    const source = drafts.find((draft) => (draft.code ?? draft.name) === name);
    const place = mapped.starts[token.from] ?? 0;
    const owner = drafts.findLast(
      (draft) => draft !== source && draft.kind !== "nameless" && begins(draft) <= place,
    );
    if (source === undefined || owner === undefined) continue;
    const own = new Set(owner.facts.map(keyOf));
    owner.facts.push(...source.facts.filter((fact) => isLimit(fact) && !own.has(keyOf(fact))));
  }
}

function begins(draft: Draft): number {
  return Math.min(...draft.evidence.map(({ evidence }) => evidence.start));
}

function isLimit({ kind, version }: Fact): boolean {
  return version === "current" && (kind === "bound" || kind === "absent");
}

function keyOf(fact: Fact): string {
  const key = fact.kind === "bound" ? fact.key : fact.kind === "absent" ? fact.indicator : fact.kind;
  return `${fact.version}/${fact.scope ?? ""}/${key}`;
}
