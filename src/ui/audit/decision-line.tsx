import "./decisions.css";
import { type ReactNode, useRef, useState } from "react";
import type { Decision } from "../../domain/decision";
import type { Finding } from "../../domain/finding";
import { momentText } from "../../view/audit-moment";
import { sentenceFigures } from "../../view/sentence-figures";
import { Button } from "../primitives/button";
import { DecisionForm } from "./decision-form";
import { useAuditMessages } from "./use-audit-messages";
import { useStandings } from "./use-standing";
import { WorkStateTag, workStateNames } from "./work-state-tag";

/** Where a finding stands, who says so and why, and the way to decide. A check that held asks for nothing. */
export function DecisionLine({ finding }: { readonly finding: Finding }): ReactNode {
  const { a } = useAuditMessages();
  const standing = useStandings().get(finding.id);
  const [deciding, setDeciding] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (finding.severity === "pass" || standing === undefined) return null;
  const { state, decision, outdated, history } = standing;
  const done = (): void => {
    setDeciding(false);
    // The form is gone with the next frame, and the focus must not be lost with it.
    requestAnimationFrame(() => place.current?.querySelector("button")?.focus());
  };
  return (
    <div className="decision" ref={place}>
      <div className="decision-now">
        <WorkStateTag state={state} />
        {decision && (
          <>
            <span className="decision-reason">{decision.reason}</span>
            <span className="muted small">{by(decision)}</span>
          </>
        )}
        {!deciding && (
          <Button look="quiet" onPress={() => setDeciding(true)}>
            {a("decision.decide")}
          </Button>
        )}
      </div>
      {outdated && (
        <p className="caution">
          {a("decision.outdated", {
            state: a(workStateNames[outdated.state]),
            initials: outdated.initials,
            date: momentText(outdated.at),
          })}
        </p>
      )}
      {deciding && <DecisionForm finding={finding} state={state} onDone={done} />}
      {history.length > 0 && <DecisionHistory history={history} finding={finding} />}
    </div>
  );

  function by(one: Decision): string {
    return a("decision.by", { initials: one.initials, date: momentText(one.at) });
  }
}

/** Every entry on a finding, the newest first. `finding` null: it is no longer made. */
export function DecisionHistory({
  history,
  finding,
}: {
  readonly history: readonly Decision[];
  readonly finding: Finding | null;
}): ReactNode {
  const { a, language } = useAuditMessages();
  return (
    <details className="decision-history">
      <summary className="small">{a("decision.history", { count: history.length })}</summary>
      <ol>
        {history.toReversed().map((one) => (
          <li key={one.id}>
            <WorkStateTag state={one.state} /> {one.reason}{" "}
            <span className="muted small">
              {a("decision.by", { initials: one.initials, date: momentText(one.at) })} · {ruleText(one)}
              {one.policy !== null && ` · ${one.policy}`}
            </span>
            {finding?.message.zh !== one.said.message.zh && (
              <span className="muted small decision-then">
                {a("decision.saidThen", { message: sentenceFigures(one.said.message[language], language) })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );

  function ruleText(one: Decision): string {
    if (one.ruleVersion === null) return a("decision.ruleUnknown", { rule: one.rule });
    const now = finding?.ruleVersion;
    const then = a("decision.rule", { rule: one.rule, version: one.ruleVersion });
    return now === undefined || now === one.ruleVersion
      ? then
      : `${then}${a("decision.ruleNow", { version: now })}`;
  }
}
