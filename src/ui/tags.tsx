import type { ReactNode } from "react";
import type { Severity } from "../domain/finding";
import { type Tone, type VerdictKind, verdictLabel, verdictTone } from "../view/verdict-words";
import type { MessageKey } from "./messages/message-key";
import { Icon, type IconName } from "./primitives/icon";
import { useMessages } from "./use-messages";

const toneIcons: Record<Tone, IconName> = {
  pass: "check",
  note: "info",
  warning: "alert",
  error: "cross",
  none: "dash",
};

export const severityNames: Record<Severity, MessageKey> = {
  error: "severity.error",
  warning: "severity.warning",
  note: "severity.note",
  pass: "severity.pass",
};

/** A word with the sign and colour of its tone. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return (
    <span className={`tag ${tone}`}>
      <Icon name={toneIcons[tone]} />
      {children}
    </span>
  );
}

/** The name of a verdict. */
export function VerdictTag({ verdict }: { readonly verdict: VerdictKind }): ReactNode {
  const { language } = useMessages();
  return <Tag tone={verdictTone(verdict)}>{verdictLabel(verdict)[language]}</Tag>;
}

/** The name of a severity. */
export function SeverityTag({ severity }: { readonly severity: Severity }): ReactNode {
  const { t } = useMessages();
  return <Tag tone={severity}>{t(severityNames[severity])}</Tag>;
}
