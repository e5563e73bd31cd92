import type { ReactNode } from "react";
import type { Finding } from "../../domain/finding";
import { subjectOpened } from "../../store/transitions";
import { findingFigure } from "../../view/finding-figure";
import { ruleName } from "../../view/rule-names";
import { AppLink } from "../app-link";
import { DecisionLine } from "../audit/decision-line";
import { EvidenceButton } from "../evidence-button";
import { SeverityTag } from "../tags";
import { useMessages } from "../use-messages";

/** One finding: how grave, about what, the sentence, the figures, the places. `subject` null: it is plain from the page. */
export function FindingCard({
  finding,
  subject,
}: {
  readonly finding: Finding;
  readonly subject: string | null;
}): ReactNode {
  const { t, language } = useMessages();
  const figure = (value: number | string): string => findingFigure(value, finding.unit, language);
  const compared = finding.expected != null && finding.actual != null;
  return (
    <article className={`finding ${finding.severity}`}>
      <header>
        <SeverityTag severity={finding.severity} />
        {subject !== null && (
          <AppLink to={(state) => subjectOpened(state, finding.subject)} className="finding-subject">
            {subject}
          </AppLink>
        )}
        <span className="rule">
          {ruleName(finding.rule, language)} <code>{finding.rule}</code>
        </span>
      </header>
      <p>{finding.message[language]}</p>
      {compared && (
        <p className="finding-figures">
          <span>
            {t("finding.expected")} {figure(finding.expected ?? "")}
          </span>
          <span>
            {t("finding.actual")} {figure(finding.actual ?? "")}
          </span>
          {finding.tolerance != null && (
            <span>
              {t("finding.tolerance")} ±{figure(Number(finding.tolerance.toPrecision(2)))}
            </span>
          )}
        </p>
      )}
      {finding.evidence.length > 0 && (
        <p className="places">
          {finding.evidence.map((evidence) => (
            <EvidenceButton
              key={`${evidence.source}/${evidence.start}/${evidence.end}`}
              evidence={evidence}
            />
          ))}
        </p>
      )}
      <DecisionLine finding={finding} />
    </article>
  );
}
