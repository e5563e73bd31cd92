import type { ReactNode } from "react";
import type { Evidence } from "../domain/evidence";
import { evidenceShown } from "../store/transitions";
import { evidencePlace } from "../view/evidence-text";
import { useAct, useApp } from "./store-context";
import { useMessages } from "./use-messages";

/** Where a value was read; pressing it shows the characters. */
export function EvidenceButton({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const shown = useApp(
    ({ highlight }) =>
      highlight?.source === evidence.source &&
      highlight.start === evidence.start &&
      highlight.end === evidence.end,
  );
  const place = evidencePlace(evidence, language);
  return (
    <button
      type="button"
      className="evidence"
      aria-pressed={shown}
      aria-label={t("evidence.show", { place })}
      onClick={() => act((state) => evidenceShown(state, evidence))}
    >
      {place}
    </button>
  );
}
