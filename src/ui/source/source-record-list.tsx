import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { evidenceShown } from "../../store/transitions";
import { evidencePlace } from "../../view/evidence-text";
import { type SourceRecord, sourceRecords } from "../../view/source-records";
import type { MessageKey } from "../messages/message-key";
import { useAct } from "../store-context";
import { useMessages } from "../use-messages";

const kindNames: Record<SourceRecord["kind"], MessageKey> = {
  document: "record.document",
  parcel: "record.parcel",
  zone: "record.zone",
  quota: "record.quota",
};

/** What was read from the text, in its order. */
export function SourceRecordList({
  source,
  dataset,
}: {
  readonly source: string;
  readonly dataset: Dataset;
}): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const records = useMemo(() => sourceRecords(dataset, source, language), [dataset, source, language]);
  return (
    <details className="source-records">
      <summary>{t("source.records", { count: records.length })}</summary>
      <ul>
        {records.map((record) => (
          <li key={`${record.kind}/${record.id}`} className={record.kind}>
            <button
              type="button"
              className="linklike"
              onClick={() => act((state) => evidenceShown(state, record.evidence))}
            >
              <span className="muted">{t(kindNames[record.kind])}</span>{" "}
              <span lang="zh-CN">{record.title}</span>
              <span className="muted small">{evidencePlace(record.evidence, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
