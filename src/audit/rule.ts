import type { BoundaryFacts } from "../domain/boundary-facts";
import type { Finding } from "../domain/finding";
import type { Records } from "../domain/records";
import type { Policy } from "./policy";

/** A finding before it has its id; `key` tells several findings of one rule on one subject apart by content. */
export interface Draft extends Omit<Finding, "id" | "rule" | "ruleVersion"> {
  readonly key?: string;
}

/** What geodesy measured, by subject id. */
export type FactsBySubject = ReadonlyMap<string, BoundaryFacts>;

/** One check over everything that was read. Pure: same records, same drafts, in the order of the records. */
export interface Rule {
  /** stands on every finding and in docs/findings.md */
  readonly id: string;
  /** from 1; raised whenever the rule may judge the same records differently */
  readonly version: number;
  readonly check: (records: Records, facts: FactsBySubject, policy: Policy) => readonly Draft[];
}
