import { type ReactNode, useEffect } from "react";
import { changeUndone, undoDismissed } from "../../store/undo";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { useUndoMessages } from "./use-undo-messages";

/** The last change of data and the way back: a button, or Ctrl+Z outside of text fields. */
export function UndoCard(): ReactNode {
  const { t } = useMessages();
  const { u, language } = useUndoMessages();
  const act = useAct();
  const undoable = useApp((state) => state.undoable);
  const datasets = useApp((state) => state.datasets);
  const reason = u("undo.reason");
  useEffect(() => {
    if (undoable === null) return;
    const pressed = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea") !== null;
      if (typing || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey) || event.key !== "z")
        return;
      event.preventDefault();
      act((state) => changeUndone(state, reason, new Date()));
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [undoable, act, reason]);
  if (undoable === null) return null;
  const name =
    undoable.kind === "documents"
      ? (datasets.find((one) => one.id === undoable.dataset)?.label[language] ?? "")
      : "";
  return (
    <section className="reading-card undo-card" aria-label={u("undo.label")}>
      <p>
        {undoable.kind === "documents"
          ? u("undo.documents", { name })
          : u("undo.decision", { reason: undoable.decision.reason })}
      </p>
      <Button onPress={() => act((state) => changeUndone(state, reason, new Date()))}>
        {u("undo.undo")}
      </Button>
      <Button look="plain" icon="close" label={t("close")} onPress={() => act(undoDismissed)} />
    </section>
  );
}
