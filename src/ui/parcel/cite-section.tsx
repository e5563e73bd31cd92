import { type ReactNode, useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Parcel } from "../../domain/parcel";
import { citation } from "../../view/citation";
import ExportPanel from "../ledger/export-panel";
import { useLedger } from "../ledger/use-ledger";
import { Button } from "../primitives/button";
import { useApp } from "../store-context";
import { Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** The parcel as it is cited, and as files. */
export function CiteSection({
  dataset,
  parcel,
  invented,
}: {
  readonly dataset: Dataset;
  readonly parcel: Parcel;
  readonly invented: boolean;
}): ReactNode {
  const { p, language } = useParcelMessages();
  const { all } = useLedger();
  const [copied, setCopied] = useState<boolean | null>(null);
  const rows = useMemo(() => all.filter((row) => row.id === parcel.id), [all, parcel]);
  const links = useApp((state) => state.office.links);
  const text = citation(dataset, parcel, { invented, links }, language);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Section title={p("cite.title")}>
      <div className="cite">
        <blockquote>{text}</blockquote>
        <div className="cite-line">
          <Button icon="copy" onPress={() => void copy()}>
            {p("cite.copy")}
          </Button>
          <span role="status">{copied !== null && (copied ? p("cite.copied") : p("cite.failed"))}</span>
        </div>
      </div>
      <details className="screen-only">
        <summary>{p("export.parcel")}</summary>
        <ExportPanel rows={rows} />
      </details>
    </Section>
  );
}
