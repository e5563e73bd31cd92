import { LABEL_OF_USE } from "../../lexicon/land-use-words";
import { OF_PARCEL_ITSELF, OF_THE_SUM } from "../../lexicon/place-words";
import { calledBy, type Fact } from "../facts/context/fact";

/**
 * 各地块容积率均为2.0,其中A-03地块容积率为2.5: what is said of one parcel as an exception takes the place of what was said of several
 * together before it; a printed end of a range takes that of the same end alone (均不大于2.0,其中A-03地块不小于1.0).
 * @param text the source, in which an exception names the use it gives
 */
export function withoutOverruled(text: string, facts: Fact[]): Fact[] {
  const last = new Map<string, Fact>();
  for (const fact of facts)
    if (fact.excepted === true && mayOverrule(text, fact)) last.set(matter(fact), fact);
  if (last.size === 0) return facts;
  return facts.flatMap((fact) => {
    const exception = last.get(matter(fact));
    if (fact.shared !== true || exception === undefined || fact.evidence.start >= exception.evidence.start)
      return [fact];
    const rest = restOf(fact, exception);
    return rest === null ? [] : [rest];
  });
}

/** What an exception leaves of a limit: the end that it does not tell; null where it leaves none. */
function restOf(fact: Fact, exception: Fact): Fact | null {
  if (fact.kind !== "bound" || exception.kind !== "bound") return null;
  const [all, own] = [fact.bound, exception.bound];
  if (all.assumed || own.assumed) return null;
  const min = own.min === null ? all.min : null;
  const max = own.max === null ? all.max : null;
  return min === null && max === null ? null : { ...fact, bound: { ...all, min, max } };
}

/** A limit, the lack of one, or a use with a label of its own: what an exception adds to a use is none, nor is a limit under a condition of its own. */
function mayOverrule(text: string, fact: Fact): boolean {
  const { kind } = fact;
  const { start, end } = fact.evidence;
  if (kind !== "uses" && !OF_PARCEL_ITSELF.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)))
    return false;
  if (OF_THE_SUM.test(text.slice(start, end))) return false;
  if (kind === "uses") return LABEL_OF_USE.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));
  // 奖励后不大于2.8 holds beside the limit of all
  if (fact.kind === "bound") return fact.bound.condition == null;
  return kind === "absent";
}

/** Signs of 号地块的规划. */
const LONGEST_LEAD = 8;
/** Signs of 用地性质调整为 with blanks. */
const LONGEST_LABEL = 10;

function matter(fact: Fact): string {
  return `${calledBy(fact)} ${fact.scope ?? ""} ${fact.version}`;
}
