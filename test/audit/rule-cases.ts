import { defaultPolicy, type Policy } from "../../src/audit/policy";
import type { FactsBySubject } from "../../src/audit/rule";
import type { BoundaryFacts } from "../../src/domain/boundary-facts";
import type { Severity } from "../../src/domain/finding";
import type { Records } from "../../src/domain/records";

/** Records and what one rule must say of them: severity, subject, and words of the message. Empty: nothing. */
export interface RuleCase {
  readonly rule: string;
  readonly what: string;
  readonly records: Records;
  readonly facts?: readonly BoundaryFacts[];
  readonly policy?: Policy;
  readonly expected: readonly (readonly [severity: Severity, subject: string, words: string])[];
}

export function factsOf(one: RuleCase): FactsBySubject {
  return new Map((one.facts ?? []).map((facts) => [facts.subject, facts]));
}

export function policyOf(one: RuleCase): Policy {
  return one.policy ?? defaultPolicy;
}
