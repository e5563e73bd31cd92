import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { activeDataset, sourceText } from "../../store/selectors";
import { sourceClosed } from "../../store/transitions";
import { evidencePlace } from "../../view/evidence-text";
import { sourceTitle } from "../../view/printed-in";
import { useCommands } from "../commands";
import { useFilesMessages } from "../files/use-files-messages";
import { Button } from "../primitives/button";
import { Choice } from "../primitives/choice";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { MissingText } from "./missing-text";
import { SourceLines } from "./source-lines";
import { SourceRecordList } from "./source-record-list";

const PageView = lazy(() => import("./page-view"));

/** The characters behind a value, or the page of a PDF they stand on, beside the value. Escape closes it and gives the focus back. */
export function SourceDrawer(): ReactNode {
  const { t, language } = useMessages();
  const { f } = useFilesMessages();
  const { hasFile } = useCommands();
  const act = useAct();
  const [look, setLook] = useState<"page" | "text">("page");
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
  const decision = loaded.dataset.documents.find(
    ({ evidence }) =>
      evidence.source === highlight.source &&
      evidence.start <= highlight.start &&
      highlight.start < evidence.end,
  );
  const paged = highlight.page !== undefined && hasFile(highlight.source);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    act(sourceClosed);
  };
  return (
    <section ref={panel} className="source" aria-label={t("source.label")} tabIndex={-1} onKeyDown={close}>
      <header>
        <div>
          <h2>
            {source === undefined ? t("source.unknown") : sourceTitle(loaded.dataset, source.id, language)}
          </h2>
          {highlight.lines && (
            <span className="muted">
              {evidencePlace({ lines: [highlight.lines[0], highlight.lines[1]] }, language)}
            </span>
          )}
          {loaded.invented && <span className="invented-mark">{t("invented.mark")}</span>}
          {decision && (
            <p className="source-document" lang="zh-CN">
              {[decision.number, decision.title].filter((one) => one !== null).join(" ")}
            </p>
          )}
        </div>
        {paged && text !== null && (
          <Choice
            label={f("view.choice")}
            value={look}
            options={[
              { value: "page", label: f("view.page") },
              { value: "text", label: f("view.text") },
            ]}
            onChange={setLook}
          />
        )}
        <Button look="plain" icon="close" label={t("source.close")} onPress={() => act(sourceClosed)} />
      </header>
      {paged && (look === "page" || text === null) ? (
        <Suspense>
          <PageView highlight={highlight} file={source?.name ?? ""} />
        </Suspense>
      ) : text === null ? (
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
