import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import type { Highlight, LoadedDataset } from "../../store/app-state";
import { printedRaw } from "../../view/printed-raw";
import { useCommands } from "../commands";
import { Button } from "../primitives/button";
import { useMessages } from "../use-messages";

/** For facts whose text is not shipped: what is known of the place, and how to see the characters. */
export function MissingText({
  highlight,
  loaded,
}: {
  readonly highlight: Highlight;
  readonly loaded: LoadedDataset;
}): ReactNode {
  const { t } = useMessages();
  const { readFiles } = useCommands();
  const source = loaded.dataset.sources.find((one) => one.id === highlight.source);
  const raw = printedRaw(loaded.dataset, highlight);
  return (
    <div className="missing-text">
      {raw !== null && (
        <>
          <p className="muted">{t("missing.print")}</p>
          <blockquote lang="zh-CN">{raw}</blockquote>
        </>
      )}
      <dl className="lines">
        <div className="line">
          <dt>{t("missing.file")}</dt>
          <dd>{source?.name ?? "—"}</dd>
        </div>
        {highlight.lines && (
          <div className="line">
            <dt>{t("missing.lines")}</dt>
            <dd>
              {highlight.lines[0] === highlight.lines[1] ? highlight.lines[0] : highlight.lines.join("–")}
            </dd>
          </div>
        )}
        <div className="line">
          <dt>{t("missing.characters")}</dt>
          <dd>
            {highlight.start}–{highlight.end}
          </dd>
        </div>
        {source && (
          <div className="line">
            <dt>SHA-256</dt>
            <dd>
              <code className="hash">{source.sha256}</code>
            </dd>
          </div>
        )}
      </dl>
      <p>{t("missing.why")}</p>
      <FileTrigger
        onSelect={(files) => {
          if (files !== null && files.length > 0) readFiles([...files]);
        }}
      >
        <Button look="strong" icon="add">
          {t("missing.choose")}
        </Button>
      </FileTrigger>
      <p className="muted small">{t("add.private")}</p>
    </div>
  );
}
