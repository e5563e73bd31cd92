import "./report.css";
import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Finding } from "../../domain/finding";
import type { Parcel } from "../../domain/parcel";
import { reportGrounds } from "../../view/report-contents";
import { ReportFoot } from "./report-foot";

/** What a parcel page rests on, for paper only: on the screen the report shows it. */
export function PaperFoot({
  dataset,
  parcel,
  findings,
}: {
  readonly dataset: Dataset;
  readonly parcel: Parcel;
  readonly findings: readonly Finding[];
}): ReactNode {
  const made = useMemo(() => new Date(), []);
  return (
    <div className="print-only" aria-hidden="true">
      <ReportFoot dataset={dataset} grounds={reportGrounds(dataset, [parcel], findings)} made={made} />
    </div>
  );
}
