import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Finding } from "../../domain/finding";
import type { Parcel } from "../../domain/parcel";
import { dateText } from "../../view/date-text";
import { evidencePlace } from "../../view/evidence-text";
import { landUseSign } from "../../view/land-use";
import { parcelSubtitle, parcelTitle } from "../../view/parcel-title";
import { issueText } from "../../view/printed-in";
import { printedWords } from "../../view/printed-words";
import { workbenchPlan } from "../../view/workbench-plan";
import { PlanDrawing } from "../audit/plan-drawing";
import { useAuditMessages } from "../audit/use-audit-messages";
import { FindingCard } from "../lists/finding-card";
import { AreaSection } from "../parcel/area-section";
import { CrsSection } from "../parcel/crs-section";
import { PointSection } from "../parcel/point-section";
import { Section } from "../parcel/section";
import { useMessages } from "../use-messages";

/** The plan on paper: 180 mm wide at 96 dots to the inch. */
const paper = { width: 680, height: 400 };

/** One parcel as a sheet: what it is, its plan, areas, verdicts, system, points and findings. */
export function ReportSheet({
  dataset,
  parcel,
  findings,
  head,
}: {
  readonly dataset: Dataset;
  readonly parcel: Parcel;
  readonly findings: readonly Finding[];
  /** the heading: of the page where the sheet is alone, of a part where there are several */
  readonly head: "h1" | "h2";
}): ReactNode {
  const { t, language } = useMessages();
  const { a } = useAuditMessages();
  const Head = head;
  const { boundary } = parcel;
  const plan = useMemo(
    () => (boundary ? workbenchPlan(boundary, paper, null, language) : null),
    [boundary, language],
  );
  return (
    <section className="sheet">
      {head === "h1" && <p className="report-kind">{a("report.parcel")}</p>}
      <Head className="report-title">{parcelTitle(parcel, language)}</Head>
      <p className="subtitle">{parcelSubtitle(parcel)}</p>
      <ParcelFacts dataset={dataset} parcel={parcel} />
      {boundary && plan ? (
        <div className="plan">
          <PlanDrawing plan={plan} boundary={boundary} title={parcelTitle(parcel, language)} />
        </div>
      ) : (
        <p>{t("boundary.unpublishedLong")}</p>
      )}
      <AreaSection parcel={parcel} />
      {boundary && <CrsSection boundary={boundary} />}
      {boundary && <PointSection boundary={boundary} of={parcelTitle(parcel, language)} />}
      {findings.length > 0 && (
        <Section title={t("section.findings")}>
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} subject={null} />
          ))}
        </Section>
      )}
    </section>
  );
}

function ParcelFacts({ dataset, parcel }: { readonly dataset: Dataset; readonly parcel: Parcel }): ReactNode {
  const { t, language } = useMessages();
  const { a } = useAuditMessages();
  const document = dataset.documents.find((one) => one.id === parcel.document);
  const source = dataset.sources.find((one) => one.id === parcel.evidence.source);
  return (
    <dl className="report-facts">
      {document && (
        <div>
          <dt>{t("record.document")}</dt>
          <dd lang="zh-CN">
            {[document.number, document.title].filter((one) => one !== null).join(" ") || document.id}
          </dd>
        </div>
      )}
      <div>
        <dt>{a("report.date")}</dt>
        <dd>{document?.date ? dateText(document.date, language) : t("document.noDate")}</dd>
      </div>
      {parcel.landUse.length > 0 && (
        <div>
          <dt>{t("column.landUse")}</dt>
          <dd>
            {parcel.landUse.map((use) => (
              <span key={use.evidence.start} className="report-use">
                <span lang="zh-CN">{printedWords(use.raw)}</span>
                {language === "en" && ` ${landUseSign([use]).name.en}`}
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{a("report.evidence")}</dt>
        <dd>
          {document?.gazetteIssue && `${issueText(document.gazetteIssue, language)} · `}
          {source?.name ?? parcel.evidence.source}, {evidencePlace(parcel.evidence, language)}
        </dd>
      </div>
    </dl>
  );
}
