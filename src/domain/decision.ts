import * as v from "valibot";
import { MessageSchema } from "./evidence";

/**
 * Where a finding stands in the work list. `open`: nobody has dealt with it, or it was taken up again; `explained`: we
 * know how it came about; `accepted`: it is so and may stay; `closed`: dealt with.
 */
export const WorkStateSchema = v.picklist(["open", "explained", "accepted", "closed"]);
export type WorkState = v.InferOutput<typeof WorkStateSchema>;

/**
 * One entry of the log of decisions: who said what about a finding, when, and what the finding said then. Entries are
 * only ever added; the last one on the same finding holds.
 */
export const DecisionSchema = v.object({
  /** made of time, initials, state and finding, so that the same entry is known again in an import */
  id: v.string(),
  /** id of the finding */
  finding: v.string(),
  /** id of the record that the finding speaks of */
  subject: v.string(),
  /** what the finding said: the decision holds only while it says the same */
  said: v.object({
    severity: v.picklist(["error", "warning", "note", "pass"]),
    message: MessageSchema,
    /** its figures, as `findingFigures` writes them */
    figures: v.string(),
  }),
  rule: v.string(),
  /** null where the data do not say */
  ruleVersion: v.nullable(v.number()),
  /** name and version of the policy; null where no verdict names one */
  policy: v.nullable(v.string()),
  /** id of the dataset that was in view */
  dataset: v.string(),
  state: WorkStateSchema,
  reason: v.pipe(v.string(), v.nonEmpty()),
  initials: v.pipe(v.string(), v.nonEmpty()),
  /** ISO 8601 in UTC, with milliseconds */
  at: v.pipe(v.string(), v.isoTimestamp()),
});
export type Decision = v.InferOutput<typeof DecisionSchema>;
