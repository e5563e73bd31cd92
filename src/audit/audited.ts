import type { Finding } from "../domain/finding";
import type { Records } from "../domain/records";
import type { Verdict } from "../domain/verdict";
import type { Policy } from "./policy";
import type { Draft, FactsBySubject, Rule } from "./rule";
import { rules } from "./rules";
import { verdicts } from "./verdict";

export interface Audited {
  /** in the order of the rules, then of the records */
  readonly findings: Finding[];
  /** by parcel id */
  readonly verdicts: Map<string, Verdict[]>;
}

/** Every rule over everything that was read, and the verdicts on the declared areas of every parcel. */
export function audited(records: Records, facts: FactsBySubject, policy: Policy): Audited {
  return {
    findings: rules.flatMap((rule) => findings(rule, records, facts, policy)),
    verdicts: new Map(
      records.parcels.map((parcel) => [parcel.id, verdicts(parcel, facts.get(parcel.id) ?? null, policy)]),
    ),
  };
}

/**
 * The findings of one rule with ids made of content, `rule/subject` and `/key` where there is one; findings that
 * would share an id are numbered from 2. What the policy silences is left out.
 */
export function findings(rule: Rule, records: Records, facts: FactsBySubject, policy: Policy): Finding[] {
  const used = new Map<string, number>();
  return rule.check(records, facts, policy).flatMap(({ key, ...draft }) => {
    if (silenced(rule.id, draft, policy)) return [];
    const base = [rule.id, draft.subject, ...(key === undefined ? [] : [key])].join("/");
    const ordinal = (used.get(base) ?? 0) + 1;
    used.set(base, ordinal);
    return [
      { id: ordinal === 1 ? base : `${base}/${ordinal}`, rule: rule.id, ruleVersion: rule.version, ...draft },
    ];
  });
}

function silenced(rule: string, draft: Draft, policy: Policy): boolean {
  return policy.silenced.some(
    (entry) => entry.rule === rule && (entry.subject === undefined || entry.subject === draft.subject),
  );
}
