import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import { momentText } from "../../view/audit-moment";
import type { ReportGrounds } from "../../view/report-contents";
import { useAuditMessages } from "../audit/use-audit-messages";
import { OfficeNotices } from "../office-notices";
import { useMessages } from "../use-messages";

/** What a report rests on: policy, rules and their versions, sources with their digests, the notices of the law. */
export function ReportFoot({
  dataset,
  grounds,
  made,
}: {
  readonly dataset: Dataset;
  readonly grounds: ReportGrounds;
  readonly made: Date;
}): ReactNode {
  const { a, language } = useAuditMessages();
  const { t } = useMessages();
  const { name, version } = dataset.generator;
  const separator = language === "zh" ? "、" : ", ";
  return (
    <footer className="report-foot">
      <h2>{a("report.sources")}</h2>
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{a("report.source")}</th>
            <th scope="col">{a("report.hash")}</th>
          </tr>
        </thead>
        <tbody>
          {grounds.sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">{source.name}</th>
              <td className="report-hash">
                {source.sha256}
                {source.textSha256 !== null && source.textSha256 !== source.sha256 && (
                  <>
                    <br />
                    {source.textSha256} ({a("report.textHash")})
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="report-facts">
        {grounds.policies.length > 0 && (
          <div>
            <dt>{a("report.policy")}</dt>
            <dd>{grounds.policies.join(separator)}</dd>
          </div>
        )}
        {grounds.rules.length > 0 && (
          <div>
            <dt>{a("report.rules")}</dt>
            <dd>
              {grounds.rules
                .map((one) =>
                  one.version === null
                    ? one.rule
                    : `${one.rule} (${a("report.version", { version: one.version })})`,
                )
                .join(separator)}
            </dd>
          </div>
        )}
      </dl>
      <p className="small">
        {a("report.generator", { name, version })} ·{" "}
        {a("report.made", { date: momentText(made.toISOString()) })}
      </p>
      <div className="small">
        <p>{t("notice.reference")}</p>
        <OfficeNotices />
      </div>
    </footer>
  );
}
