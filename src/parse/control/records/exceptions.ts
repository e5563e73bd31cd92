import { LABEL_OF_USE } from "../../lexicon/land-use-words";
import { OF_PARCEL_ITSELF, OF_THE_SUM } from "../../lexicon/place-words";
import { calledBy, type Fact } from "../facts/fact";

/**
 * 各地块容积率均为2.0,其中A-03地块容积率为2.5: what is said of one parcel as an exception takes the place of what was said of several
 * together before it.
 * @param text the source, in which an exception names the use it gives
 */
export function withoutOverruled(text: string, facts: Fact[]): Fact[] {
  const last = new Map<string, number>();
  for (const fact of facts)
    if (fact.excepted === true && mayOverrule(text, fact)) last.set(matter(fact), fact.evidence.start);
  if (last.size === 0) return facts;
  return facts.filter((fact) => fact.shared !== true || fact.evidence.start >= (last.get(matter(fact)) ?? 0));
}

/** A limit, the lack of one, or a use with a label of its own: what an exception adds to a use is none. */
function mayOverrule(text: string, { kind, evidence: { start, end } }: Fact): boolean {
  if (kind !== "uses" && !OF_PARCEL_ITSELF.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)))
    return false;
  if (OF_THE_SUM.test(text.slice(start, end))) return false;
  if (kind === "uses") return LABEL_OF_USE.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));
  return kind === "bound" || kind === "absent";
}

/** Signs of 号地块的规划. */
const LONGEST_LEAD = 8;
/** Signs of 用地性质调整为 with blanks. */
const LONGEST_LABEL = 10;

function matter(fact: Fact): string {
  return `${calledBy(fact)} ${fact.scope ?? ""} ${fact.version}`;
}
