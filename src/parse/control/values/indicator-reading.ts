import type { Evidence } from "../../../domain/evidence";
import type { AbsenceReason } from "../../lexicon/absence-terms";
import type { IndicatorTerm } from "../../lexicon/indicator-terms";
import type { KeyedBound } from "./keyed-bound";

/** What stands behind the name of an indicator. `from` and `to` index the mapped text, `next` the tokens. */
export interface IndicatorReading {
  readonly term: IndicatorTerm;
  /** before a change (由2.0调整为2.5), null where none is printed */
  readonly before: KeyedBound | null;
  readonly current: KeyedBound | null;
  /** 分别为2.0、2.5: one for each subject, in order */
  readonly each: readonly KeyedBound[] | null;
  /** those before a change, 分别由3.0、2.8调整为2.5、2.2 */
  readonly eachBefore: readonly KeyedBound[] | null;
  readonly absent: { readonly reason: AbsenceReason; readonly evidence: Evidence } | null;
  /** a comparing word or a colon was printed, but no figure that we can read */
  readonly unread: boolean;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}
