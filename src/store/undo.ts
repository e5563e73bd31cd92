import type { Decision } from "../domain/decision";
import type { AppState } from "./app-state";
import { decisionsAdded } from "./decision-transitions";
import { newDecision, standings } from "./decisions";

/** Somebody decided on a finding: the entry joins the log, and can be taken back. */
export function decisionMade(state: AppState, decision: Decision): AppState {
  const added = decisionsAdded(state, [decision]);
  return added === state ? state : { ...added, undoable: { kind: "decision", decision } };
}

/** The offer to take back the last change was put away. */
export function undoDismissed(state: AppState): AppState {
  return { ...state, undoable: null };
}

/**
 * The last change was taken back. Documents leave the page again; a log is only ever added to, so a decision is taken
 * back by an entry that restores what stood before it.
 * @param reason why the finding stands as it does again, for the log
 */
export function changeUndone(state: AppState, reason: string, at: Date): AppState {
  const { undoable } = state;
  if (undoable === null) return state;
  if (undoable.kind === "documents") return documentsUndone(state, undoable.dataset, undoable.before);
  return decisionUndone({ ...state, undoable: null }, undoable.decision, reason, at);
}

function documentsUndone(state: AppState, dataset: string, before: string | null): AppState {
  const datasets = state.datasets.filter((one) => one.id !== dataset);
  const active = datasets.find((one) => one.id === before)?.id ?? datasets[0]?.id ?? null;
  return {
    ...state,
    datasets,
    active,
    page: "overview",
    selection: null,
    highlight: null,
    compared: [],
    work: null,
    failures: [],
    undoable: null,
  };
}

function decisionUndone(state: AppState, decision: Decision, reason: string, at: Date): AppState {
  const finding = state.datasets
    .flatMap((one) => one.dataset.findings)
    .find((one) => one.id === decision.finding);
  if (finding === undefined) return state;
  const earlier = state.decisions.log.filter((one) => one.id !== decision.id);
  const before = standings([finding], earlier).get(finding.id)?.state ?? "open";
  const said = { state: before, reason, initials: decision.initials, at };
  return decisionsAdded(state, [newDecision(finding, decision.policy, decision.dataset, said)]);
}
