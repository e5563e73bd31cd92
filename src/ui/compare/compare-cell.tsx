import type { ReactNode } from "react";
import type { CompareCell } from "../../view/compare-cell";
import { EvidenceButton } from "../evidence-button";
import { useMessages } from "../use-messages";
import { useCompareMessages } from "./use-compare-messages";

/** One value with what sets it apart from the first column. */
export function Cell({ cell }: { readonly cell: CompareCell }): ReactNode {
  const { t } = useMessages();
  const { c } = useCompareMessages();
  const words = {
    first: null,
    neither: null,
    same: c("compare.same"),
    more: c("compare.more"),
    less: c("compare.less"),
    other: c("compare.other"),
    "only-here": c("compare.onlyHere"),
    "not-here": c("compare.notHere"),
  }[cell.mark];
  return (
    <td className={`mark-${cell.mark}`}>
      {cell.text === null ? (
        <span className="nothing">
          <span aria-hidden="true">—</span>
          <span className="unseen">{t("value.absent")}</span>
        </span>
      ) : (
        <strong>{cell.text}</strong>
      )}
      {cell.evidence && <EvidenceButton evidence={cell.evidence} />}
      {cell.note && <small className="muted">{cell.note}</small>}
      {words !== null && (
        // What is the same needs no word for the eye, and a sign says which is more.
        <small className="compare-mark">
          {cell.difference !== null && <b>{cell.difference}</b>}{" "}
          <span className={cell.mark === "same" || cell.difference !== null ? "unseen" : undefined}>
            {words}
          </span>
        </small>
      )}
    </td>
  );
}
