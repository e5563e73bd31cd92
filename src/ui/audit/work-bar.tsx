import "./decisions.css";
import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import type { WorkState } from "../../domain/decision";
import type { Finding } from "../../domain/finding";
import { allWorkStates } from "../../store/app-state";
import { workNoticed, workStateToggled } from "../../store/decision-transitions";
import { orphaned } from "../../store/decisions";
import { activeDataset } from "../../store/selectors";
import { pageOpened, selected } from "../../store/transitions";
import { countText } from "../../view/number-text";
import { AppLink } from "../app-link";
import { useCommands } from "../commands";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { DecisionHistory } from "./decision-line";
import { useAuditMessages } from "./use-audit-messages";
import { useStandings } from "./use-standing";
import { WorkStateTag } from "./work-state-tag";

/** The head of the work list: states with their counts, export and import, and what has become of old entries. */
export function WorkBar(): ReactNode {
  const { a, language } = useAuditMessages();
  const { t } = useMessages();
  const act = useAct();
  const { saveWork, loadWork } = useCommands();
  const loaded = useApp(activeDataset);
  const { log, kept, shown, notice } = useApp((state) => state.decisions);
  const standings = useStandings();
  const counts: Record<WorkState, number> = { open: 0, explained: 0, accepted: 0, closed: 0 };
  for (const finding of loaded?.dataset.findings ?? []) {
    const standing = standings.get(finding.id);
    if (finding.severity !== "pass" && standing) counts[standing.state] += 1;
  }
  // A state that nothing is in is no choice, unless it was put away and is to be brought back.
  const offered = allWorkStates.filter(
    (state) => state === "open" || counts[state] > 0 || !shown.includes(state),
  );
  const lost = loaded ? orphaned(loaded.dataset.findings, log, loaded.id) : [];
  return (
    <div className="work-bar">
      <div className="work-row">
        <fieldset className="severities">
          <legend className="unseen">{a("work.filter")}</legend>
          {offered.map((state) => (
            <button
              key={state}
              type="button"
              aria-pressed={shown.includes(state)}
              onClick={() => act((app) => workStateToggled(app, state))}
            >
              <WorkStateTag state={state} count={countText(counts[state], language)} />
            </button>
          ))}
        </fieldset>
        <span className="work-files">
          <AppLink to={(state) => pageOpened(selected(state, null), "report")} className="button quiet">
            {a("report.open")}
          </AppLink>
          <Button onPress={() => saveWork(null)}>{a("work.export")}</Button>
          <FileTrigger
            acceptedFileTypes={["application/json", ".json"]}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) loadWork(file);
            }}
          >
            <Button>{a("work.import")}</Button>
          </FileTrigger>
        </span>
      </div>
      <p className="muted small">{a("work.lead")}</p>
      {kept === false && <p className="caution">{a("work.unkept")}</p>}
      {notice && (
        <p className="work-notice" role="status">
          {notice[language]}
          <Button
            look="plain"
            icon="close"
            label={t("close")}
            onPress={() => act((app) => workNoticed(app, null))}
          />
        </p>
      )}
      {lost.length > 0 && (
        <div className="small">
          {a("work.orphaned", { count: lost.length })}
          <DecisionHistory history={lost} finding={null} />
        </div>
      )}
    </div>
  );
}

/** Whether a finding is among those that the work list shows; checks that held are no work and always are. */
export function useShownInWork(): (finding: Finding) => boolean {
  const shown = useApp((state) => state.decisions.shown);
  const standings = useStandings();
  return (finding) =>
    finding.severity === "pass" || shown.includes(standings.get(finding.id)?.state ?? "open");
}
