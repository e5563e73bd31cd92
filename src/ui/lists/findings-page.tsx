import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { activeDataset } from "../../store/selectors";
import { severityToggled } from "../../store/transitions";
import { listedFindings, severityCounts, severityOrder } from "../../view/finding-list";
import { countText } from "../../view/number-text";
import { sentenceFigures } from "../../view/sentence-figures";
import { useShownInWork, WorkBar } from "../audit/work-bar";
import { EvidenceButton } from "../evidence-button";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { severityNames, Tag } from "../tags";
import { useMessages } from "../use-messages";
import { FindingGroups } from "./finding-groups";
import { useListMessages } from "./use-list-messages";

/** Findings drawn at once; more on request. */
const step = 100;

/** Where the documents contradict themselves, each other or geometry; and what could not be read. */
export function FindingsPage(): ReactNode {
  const { t, language } = useMessages();
  const { l } = useListMessages();
  const act = useAct();
  const loaded = useApp(activeDataset);
  const severities = useApp((state) => state.severities);
  const text = useDeferredValue(useApp((state) => state.filters.text));
  const [limit, setLimit] = useState(step);
  const findings = useMemo(
    () => (loaded ? listedFindings(loaded.dataset, text, language) : []),
    [loaded, text, language],
  );
  const counts = severityCounts(findings);
  const inWork = useShownInWork();
  const shown = findings.filter(({ finding }) => severities.includes(finding.severity) && inWork(finding));
  const issues = loaded?.dataset.issues ?? [];
  return (
    <div className="page">
      <h1>{t("page.findings")}</h1>
      <p className="lead">{l("findings.lead")}</p>
      <fieldset className="severities">
        <legend className="unseen">{l("findings.filter")}</legend>
        {severityOrder.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={severities.includes(severity)}
            onClick={() => act((state) => severityToggled(state, severity))}
          >
            <Tag tone={counts[severity] > 0 ? severity : "none"}>
              {t(severityNames[severity])} {countText(counts[severity], language)}
            </Tag>
          </button>
        ))}
      </fieldset>
      <WorkBar />
      {shown.length === 0 && (
        <p className="empty">{findings.length === 0 ? l("findings.none") : l("findings.hidden")}</p>
      )}
      <FindingGroups findings={shown.slice(0, limit)} head="h2" />
      {shown.length > limit && (
        <Button onPress={() => setLimit(limit + step)}>
          {l("findings.more", { count: shown.length - limit })}
        </Button>
      )}
      <section className="section issues">
        <h2>
          {l("issues.title")} <span className="section-aside">{countText(issues.length, language)}</span>
        </h2>
        {issues.length === 0 ? (
          <p className="muted">{l("issues.none")}</p>
        ) : (
          <ul>
            {issues.slice(0, limit).map((issue) => (
              <li key={`${issue.code}/${issue.source}/${issue.evidence?.start ?? ""}/${issue.message.en}`}>
                <Tag tone={issue.severity}>{t(severityNames[issue.severity])}</Tag>
                <span>{sentenceFigures(issue.message[language], language)}</span>
                {issue.evidence && <EvidenceButton evidence={issue.evidence} />}
                <code className="rule">{issue.code}</code>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
