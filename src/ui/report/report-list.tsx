import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import { statedAreaText } from "../../view/area-text";
import type { LedgerRow } from "../../view/ledger-rows";
import { decimalText, roundedText, signedText } from "../../view/number-text";
import { failingFirst } from "../../view/report-contents";
import { documentName } from "../../view/report-names";
import { decidingLimit } from "../../view/verdict-limits";
import { AmendedLink } from "../amended-link";
import { useAuditMessages } from "../audit/use-audit-messages";
import { ScrollRegion } from "../primitives/scroll-region";
import { VerdictTag } from "../tags";
import { useMessages } from "../use-messages";

/** Every listed parcel on one line: where it stands, what is printed, what the points give. */
export function ReportList({
  dataset,
  rows,
}: {
  readonly dataset: Dataset;
  readonly rows: readonly LedgerRow[];
}): ReactNode {
  const { t, language } = useMessages();
  const { a } = useAuditMessages();
  const figure = (value: number | null | undefined, text: (value: number) => string): string =>
    value === null || value === undefined ? "—" : text(value);
  return (
    <section className="section">
      <h2>{a("report.contents")}</h2>
      <ScrollRegion className="report-wide" label={a("report.contents")}>
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">{t("column.parcel")}</th>
              <th scope="col">{t("column.document")}</th>
              <th scope="col" className="numeric">
                {t("column.area")}
              </th>
              <th scope="col" className="numeric">
                {t("column.computed")}
              </th>
              <th scope="col" className="numeric">
                {t("column.difference")}
              </th>
              <th scope="col" className="numeric">
                {t("column.tolerance")}
              </th>
              <th scope="col">{t("column.verdict")}</th>
            </tr>
          </thead>
          <tbody>
            {failingFirst(rows).map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.title} <AmendedLink by={row.amendedBy} />
                </th>
                <td className="report-document" lang="zh-CN">
                  {documentName(dataset, row.parcel.document)}
                </td>
                <td className="numeric" data-label={t("column.area")}>
                  {row.area ? statedAreaText(row.area, language) : "—"}
                </td>
                <td className="numeric" data-label={t("column.computed")}>
                  {figure(row.verdict?.computed, (value) => decimalText(value, 2, language))}
                </td>
                <td className="numeric" data-label={t("column.difference")}>
                  {figure(row.verdict?.difference, (value) => signedText(value, 2, language))}
                </td>
                <td className="numeric" data-label={t("column.tolerance")}>
                  {figure(
                    row.verdict && decidingLimit(row.verdict),
                    (value) => `±${roundedText(value, 2, language)}`,
                  )}
                </td>
                <td className="report-verdict">
                  {row.verdict ? <VerdictTag verdict={row.verdict.verdict} /> : t("verdict.none")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
