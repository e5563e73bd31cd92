import type { ReactNode } from "react";
import type { WorkState } from "../../domain/decision";
import type { Tone } from "../../view/verdict-words";
import { Tag } from "../tags";
import { type AuditMessageKey, useAuditMessages } from "./use-audit-messages";

export const workStateNames: Record<WorkState, AuditMessageKey> = {
  open: "work.open",
  explained: "work.explained",
  accepted: "work.accepted",
  closed: "work.closed",
};

const tones: Record<Exclude<WorkState, "open">, Tone> = {
  explained: "note",
  accepted: "pass",
  closed: "none",
};

/** The name of a state of the work list, with a count where one is given. What is open is the rule: it makes no noise. */
export function WorkStateTag({
  state,
  count,
}: {
  readonly state: WorkState;
  readonly count?: string;
}): ReactNode {
  const { a } = useAuditMessages();
  const words = (
    <>
      {a(workStateNames[state])} {count}
    </>
  );
  return state === "open" ? (
    <span className="tag open">{words}</span>
  ) : (
    <Tag tone={tones[state]}>{words}</Tag>
  );
}
