import { type ReactNode, useMemo } from "react";
import type { Finding } from "../../domain/finding";
import { activeDataset } from "../../store/selectors";
import { subjectOpened } from "../../store/transitions";
import { findingFigure } from "../../view/finding-figure";
import { ruleName } from "../../view/rule-names";
import { sentenceFigures } from "../../view/sentence-figures";
import { verdictLimits } from "../../view/verdict-limits";
import { AppLink } from "../app-link";
import { DecisionLine } from "../audit/decision-line";
import { limitNames } from "../audit/limit-figures";
import { useAuditMessages } from "../audit/use-audit-messages";
import { EvidenceButton } from "../evidence-button";
import { PrintedText } from "../printed-text";
import { useApp } from "../store-context";
import { SeverityTag } from "../tags";
import { useMessages } from "../use-messages";
import { useListMessages } from "./use-list-messages";

/**
 * One finding: about what, the figures with their places, the sentence. `subject` null: it is plain from the page, and
 * the card says by itself how grave it is and under which rule.
 */
export function FindingCard({
  finding,
  subject,
}: {
  readonly finding: Finding;
  readonly subject: string | null;
}): ReactNode {
  const { t, language } = useMessages();
  const { l } = useListMessages();
  const { a } = useAuditMessages();
  const figure = (value: number | string): string =>
    findingFigure(value, finding.unit, language, finding.tolerance ?? null);
  const compared = finding.expected != null && finding.actual != null;
  // Neither the print nor the points are known to be right: each figure says where it comes from.
  const measured = finding.rule === "area-geometry";
  const loaded = useApp(activeDataset);
  const limits = useMemo(() => {
    const judged = measured
      ? loaded?.dataset.parcels
          .find(({ id }) => id === finding.subject)
          ?.verdicts.find(({ declared }) => declared === finding.actual)
      : undefined;
    return judged ? verdictLimits(judged) : [];
  }, [measured, loaded, finding]);
  return (
    <article className={`finding ${finding.severity}`}>
      <header>
        {subject === null ? (
          <>
            <SeverityTag severity={finding.severity} />
            <strong>{ruleName(finding.rule, language)}</strong>
          </>
        ) : (
          <AppLink to={(state) => subjectOpened(state, finding.subject)} className="finding-subject">
            <PrintedText text={subject} />
          </AppLink>
        )}
      </header>
      {compared && (
        <p className="finding-figures">
          <span>
            {measured ? t("verdict.computed") : l("finding.expected")} {figure(finding.expected ?? "")}
          </span>
          <span>
            {measured ? t("verdict.declared") : l("finding.actual")} {figure(finding.actual ?? "")}
          </span>
          {limits.length === 0 && finding.tolerance != null && (
            <span>
              {l("finding.tolerance")} ±{figure(Number(finding.tolerance.toPrecision(2)))}
            </span>
          )}
          {limits.map(({ kind, squareMetres, decides }) => (
            <span key={kind} className={decides ? "decides" : undefined}>
              {a(limitNames[kind])} ±{figure(Number(squareMetres.toPrecision(2)))}
            </span>
          ))}
        </p>
      )}
      <p>
        <PrintedText text={sentenceFigures(finding.message[language], language)} />{" "}
        {finding.evidence.map((evidence) => (
          <EvidenceButton key={`${evidence.source}/${evidence.start}/${evidence.end}`} evidence={evidence} />
        ))}
      </p>
      <DecisionLine finding={finding} />
    </article>
  );
}
