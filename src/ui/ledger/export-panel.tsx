import { type ReactNode, useState } from "react";
import type { LedgerRow } from "../../view/ledger-rows";
import { countText } from "../../view/number-text";
import { type ExportFormat, type ExportReport, useCommands } from "../commands";
import { Button } from "../primitives/button";
import { useMessages } from "../use-messages";

/** The rows in view as a file: which formats there are, which coordinate system each is in, what became of it. */
export default function ExportPanel({ rows }: { readonly rows: readonly LedgerRow[] }): ReactNode {
  const { t, language } = useMessages();
  const { exportParcels } = useCommands();
  const [report, setReport] = useState<ExportReport | null>(null);
  const located = rows.filter((row) => row.located).length;
  const formats: readonly {
    readonly format: ExportFormat;
    readonly name: string;
    readonly what: string;
    readonly rows: number;
  }[] = [
    { format: "csv", name: "CSV", what: t("export.csv"), rows: rows.length },
    { format: "geojson", name: "GeoJSON", what: t("export.geojson"), rows: located },
    { format: "exchange", name: t("export.exchangeName"), what: t("export.exchange"), rows: located },
  ];
  const save = async (format: ExportFormat): Promise<void> =>
    setReport(
      await exportParcels(
        rows.map((row) => row.id),
        format,
      ),
    );
  return (
    <section className="export-panel" aria-label={t("export.title")}>
      <ul>
        {formats.map(({ format, name, what, rows: written }) => (
          <li key={format}>
            <Button disabled={written === 0} onPress={() => void save(format)}>
              {name}
            </Button>
            <span>
              {what}{" "}
              <span className="muted">
                {t("export.rows", { count: written, rows: countText(written, language) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p role="status">
        {report !== null &&
          (report.files.length === 0
            ? t("export.nothing")
            : `${t("export.done", { files: report.files.join(language === "zh" ? "、" : ", ") })}${
                report.left > 0
                  ? ` ${t("export.left", { count: report.left, left: countText(report.left, language) })}`
                  : ""
              }`)}
      </p>
    </section>
  );
}
