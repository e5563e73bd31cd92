import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import type { WorkState } from "../../domain/decision";
import type { Finding } from "../../domain/finding";
import { allWorkStates } from "../../store/app-state";
import { newDecision } from "../../store/decisions";
import { activeDataset } from "../../store/selectors";
import { decisionMade } from "../../store/undo";
import { policyOf } from "../../view/audit-policy";
import { Button } from "../primitives/button";
import { Choice } from "../primitives/choice";
import { useAct, useApp } from "../store-context";
import { useAuditMessages } from "./use-audit-messages";
import { workStateNames } from "./work-state-tag";

/** A decision on a finding: state, reason, initials. Escape leaves it, Ctrl+Enter records it. */
export function DecisionForm({
  finding,
  state,
  onDone,
}: {
  readonly finding: Finding;
  /** where the finding stands now */
  readonly state: WorkState;
  readonly onDone: () => void;
}): ReactNode {
  const { a } = useAuditMessages();
  const act = useAct();
  const dataset = useApp(activeDataset);
  const lastInitials = useApp((app) => app.decisions.log.at(-1)?.initials ?? "");
  const [next, setNext] = useState<WorkState>(state === "open" ? "explained" : state);
  const [reason, setReason] = useState("");
  const [initials, setInitials] = useState(lastInitials);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = { reason: useId(), initials: useId() };
  useEffect(() => field.current?.focus(), []);
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    if (dataset === null || reason.trim() === "" || initials.trim() === "") return;
    const said = { state: next, reason, initials, at: new Date() };
    act((app) => decisionMade(app, newDecision(finding, policyOf(dataset.dataset), dataset.id, said)));
    onDone();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onDone();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.stopPropagation();
  };
  return (
    <form className="decision-form" onSubmit={save} onKeyDown={pressed}>
      <Choice<WorkState>
        label={a("decision.state")}
        value={next}
        options={allWorkStates.map((value) => ({ value, label: a(workStateNames[value]) }))}
        onChange={setNext}
      />
      <label className="field" htmlFor={ids.reason}>
        {a("decision.reason")}
        <textarea
          id={ids.reason}
          ref={field}
          rows={2}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="decision-end">
        <label className="field" htmlFor={ids.initials}>
          {a("decision.initials")}
          <input
            id={ids.initials}
            required
            maxLength={20}
            autoComplete="off"
            placeholder={a("decision.initialsHint")}
            value={initials}
            onChange={(event) => setInitials(event.target.value)}
          />
        </label>
        <button type="submit" className="button strong">
          {a("decision.save")}
        </button>
        <Button look="plain" onPress={onDone}>
          {a("decision.cancel")}
        </Button>
      </div>
    </form>
  );
}
