import { LOT_LEFT_OUT, LOT_LEFT_OUT_AHEAD, LOT_LEFT_OUT_BEHIND } from "../../lexicon/condition-words";
import type { Fact, FactOf } from "../facts/context/fact";
import { type Draft, draftName } from "./draft";

/**
 * 除A-02地块外建筑高度均不超过54米, 均为54米(A-02地块除外): a limit of several parcels that leaves out one of them is none of that one,
 * and is no condition for the others. The facts of one draft.
 * @param text the source
 * @param names what all parcels of the text go by
 */
export function withoutLeftOut(text: string, draft: Draft, names: readonly string[]): Fact[] {
  const own = draftName(draft);
  return draft.facts.flatMap((fact): readonly Fact[] => {
    if (fact.kind !== "bound") return [fact];
    const condition = lotsIn(LOT_LEFT_OUT.exec(fact.bound.condition ?? ""), names);
    const out = condition ?? lotsBehind(text, fact, names) ?? lotsAhead(text, fact, names);
    if (out === null) return [fact];
    if (fact.shared === true && own !== null && out.includes(own)) return [];
    return [condition === null ? fact : { ...fact, bound: { ...fact.bound, condition: null } }];
  });
}

/** Signs of a list of parcels and 除外 behind a limit. */
const LONGEST_LIST = 44;

function lotsBehind(
  text: string,
  { evidence }: FactOf<"bound">,
  names: readonly string[],
): readonly string[] | null {
  return lotsIn(LOT_LEFT_OUT_BEHIND.exec(text.slice(evidence.end, evidence.end + LONGEST_LIST)), names);
}

/** Signs of a sentence before its limit. */
const LONGEST_SENTENCE = 120;

/** 除A-03地块外,A-01至A-04地块建筑高度均不大于54米: those that the sentence of a limit begins with. */
function lotsAhead(
  text: string,
  { evidence }: FactOf<"bound">,
  names: readonly string[],
): readonly string[] | null {
  const before = text.slice(Math.max(0, evidence.start - LONGEST_SENTENCE), evidence.start);
  const from = Math.max(...["。", ";", "；", "\n"].map((sign) => before.lastIndexOf(sign)));
  return lotsIn(LOT_LEFT_OUT_AHEAD.exec(before.slice(from + 1)), names);
}

/** The parcels that words list, which speak of nothing else; null for any others. */
function lotsIn(found: RegExpExecArray | null, names: readonly string[]): readonly string[] | null {
  if (found === null) return null;
  const printed = (found[1] ?? found[2] ?? "").split(/[、,，和及与]/u).map(bare);
  const known = printed.map((name) => names.find((one) => bare(one) === name));
  return known.every((name) => name !== undefined) ? known : null;
}

function bare(name: string): string {
  return name.replace(/号?(?:地块|宗地)?$/u, "");
}
