import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Parcel } from "../../domain/parcel";
import { parcelOpened } from "../../store/transitions";
import { dateText } from "../../view/date-text";
import { parcelHistory } from "../../view/parcel-history";
import { parcelTitle } from "../../view/parcel-title";
import { AppLink } from "../app-link";
import { CompareVersions } from "../compare/compare-versions";
import { useRowName } from "../compare/use-row-name";
import { EvidenceButton } from "../evidence-button";
import { Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** Every version of a parcel with what it changed, oldest first. */
export function HistorySection({
  dataset,
  parcel,
}: {
  readonly dataset: Dataset;
  readonly parcel: Parcel;
}): ReactNode {
  const { p, language } = useParcelMessages();
  const nameOf = useRowName();
  const history = parcelHistory(dataset, parcel, language);
  if (history.length < 2) return null;
  return (
    <Section title={p("history.title")}>
      <ol className="history">
        {history.map((entry) => (
          <li key={entry.parcel.id} aria-current={entry.parcel.id === parcel.id}>
            <p>
              {entry.parcel.id === parcel.id ? (
                <strong>{parcelTitle(entry.parcel, language)}</strong>
              ) : (
                <AppLink to={(state) => parcelOpened(state, entry.parcel.id)}>
                  {parcelTitle(entry.parcel, language)}
                </AppLink>
              )}{" "}
              {entry.parcel.version === "before" && <span className="role">{p("history.before")}</span>}{" "}
              <span className="muted">
                {[
                  entry.document === null
                    ? p("history.noDocument")
                    : (entry.document.number ?? entry.document.title),
                  entry.document?.date ? dateText(entry.document.date, language) : null,
                  entry.parcel.id === parcel.id ? p("history.here") : null,
                ]
                  .filter((one) => one !== null)
                  .join(" · ")}
              </span>{" "}
              <EvidenceButton evidence={entry.parcel.evidence} />
            </p>
            {entry.since === null ? (
              <p className="muted small">{p("history.first")}</p>
            ) : entry.changes.length === 0 ? (
              <p className="muted small">{p("history.none")}</p>
            ) : (
              <p className="history-changes">
                <span className="muted">{p("history.changes")}</span>
                {entry.changes.map((row) => (
                  <span key={row.key}>
                    {nameOf(row)} {row.cells[0]?.text ?? "—"} → <strong>{row.cells[1]?.text ?? "—"}</strong>
                  </span>
                ))}
              </p>
            )}
            {entry.since !== null && entry.parcel.id === parcel.id && (
              <CompareVersions before={entry.since.id} after={entry.parcel.id} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
