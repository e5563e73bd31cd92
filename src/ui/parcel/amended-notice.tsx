import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Parcel } from "../../domain/parcel";
import { parcelOpened } from "../../store/transitions";
import { earlierRecord, laterRecord } from "../../view/amendments";
import { documentOfRecord } from "../../view/document-of-record";
import { statedChanges } from "../../view/parcel-history";
import { AppLink } from "../app-link";
import { useRowName } from "../compare/use-row-name";
import { Icon } from "../primitives/icon";
import { useParcelMessages } from "./use-parcel-messages";

/** That a later document changed what stands here, or that this one changes an earlier: with the way to the other. */
export function AmendedNotice({
  dataset,
  parcel,
}: {
  readonly dataset: Dataset;
  readonly parcel: Parcel;
}): ReactNode {
  const { p, language } = useParcelMessages();
  const nameOf = useRowName();
  const later = laterRecord(dataset, parcel);
  const earlier = earlierRecord(dataset, parcel);
  return (
    <>
      {later && (
        <aside className="amended-notice">
          <p>
            <Icon name="alert" />{" "}
            <strong>{p("amended.by", { document: documentOfRecord(dataset, later, language) })}</strong>
          </p>
          <p className="history-changes">
            {statedChanges(dataset, parcel, later, language).map((row) => (
              <span key={row.key}>
                {nameOf(row)} {row.cells[0]?.text ?? "—"} → <strong>{row.cells[1]?.text ?? "—"}</strong>
              </span>
            ))}
          </p>
          <AppLink to={(state) => parcelOpened(state, later.id)}>{p("amended.openLater")} →</AppLink>
        </aside>
      )}
      {earlier && (
        <aside className="amended-notice quiet">
          <p>
            <Icon name="info" />{" "}
            {p("amended.changes", { document: documentOfRecord(dataset, earlier, language) })}{" "}
            <AppLink to={(state) => parcelOpened(state, earlier.id)}>{p("amended.openEarlier")} →</AppLink>
          </p>
        </aside>
      )}
    </>
  );
}
