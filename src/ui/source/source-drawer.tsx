import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { activeDataset, sourceText } from "../../store/selectors";
import { sourceClosed } from "../../store/transitions";
import { evidencePlace } from "../../view/evidence-text";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { MissingText } from "./missing-text";
import { SourceLines } from "./source-lines";
import { SourceRecordList } from "./source-record-list";

/** The characters behind a value, beside the value. Escape closes it and gives the focus back. */
export function SourceDrawer(): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const highlight = useApp((state) => state.highlight);
  const loaded = useApp(activeDataset);
  const text = useApp((state) => (state.highlight ? sourceText(state, state.highlight.source) : null));
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const open = highlight !== null;
  useEffect(() => {
    if (!open) return;
    cameFrom.current = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    };
  }, [open]);
  if (!highlight || !loaded) return null;
  const source = loaded.dataset.sources.find((one) => one.id === highlight.source);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    act(sourceClosed);
  };
  return (
    <section ref={panel} className="source" aria-label={t("source.label")} tabIndex={-1} onKeyDown={close}>
      <header>
        <div>
          <h2>{source?.name ?? t("source.unknown")}</h2>
          {highlight.lines && (
            <span className="muted">
              {evidencePlace({ lines: [highlight.lines[0], highlight.lines[1]] }, language)}
            </span>
          )}
          {loaded.invented && <span className="invented-mark">{t("invented.mark")}</span>}
        </div>
        <Button look="plain" icon="close" label={t("source.close")} onPress={() => act(sourceClosed)} />
      </header>
      {text === null ? (
        <MissingText highlight={highlight} loaded={loaded} />
      ) : (
        <>
          <SourceRecordList source={highlight.source} dataset={loaded.dataset} />
          <SourceLines text={text} highlight={highlight} />
        </>
      )}
    </section>
  );
}
