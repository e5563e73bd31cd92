import { type ReactNode, useState } from "react";
import type { LedgerRow } from "../../view/ledger-rows";
import { countText } from "../../view/number-text";
import { type ExportFormat, type ExportReport, type ExportSystem, useCommands } from "../commands";
import { useFilesMessages } from "../files/use-files-messages";
import { Button } from "../primitives/button";
import { useMessages } from "../use-messages";

const other = (system: ExportSystem): ExportSystem => (system === "native" ? "wgs84" : "native");

/** The rows in view as a file: which formats there are, which coordinate system each is in, what became of it. */
export default function ExportPanel({ rows }: { readonly rows: readonly LedgerRow[] }): ReactNode {
  const { t, language } = useMessages();
  const { f } = useFilesMessages();
  const { exportParcels } = useCommands();
  const [report, setReport] = useState<ExportReport | null>(null);
  const located = rows.filter((row) => row.located).length;
  const formats: readonly {
    readonly format: ExportFormat;
    readonly name: string;
    readonly what: string;
    readonly rows: number;
    /** the system that the format is mostly wanted in */
    readonly usual: ExportSystem;
  }[] = [
    { format: "csv", name: "CSV", what: t("export.csv"), rows: rows.length, usual: "native" },
    { format: "geojson", name: "GeoJSON", what: t("export.geojson"), rows: located, usual: "wgs84" },
    {
      format: "exchange",
      name: t("export.exchangeName"),
      what: t("export.exchange"),
      rows: located,
      usual: "native",
    },
    { format: "dxf", name: "DXF", what: f("export.dxf"), rows: located, usual: "native" },
  ];
  const save = async (format: ExportFormat, system: ExportSystem): Promise<void> =>
    setReport(
      await exportParcels(
        rows.map((row) => row.id),
        format,
        system,
      ),
    );
  return (
    <section className="export-panel" aria-label={t("export.title")}>
      <ul>
        {formats.map(({ format, name, what, rows: written, usual }) => (
          <li key={format}>
            <Button disabled={written === 0} onPress={() => void save(format, usual)}>
              {name}
            </Button>
            <Button
              look="plain"
              disabled={written === 0}
              label={`${name} · ${f(`export.${other(usual)}`)}`}
              onPress={() => void save(format, other(usual))}
            >
              {f(`export.${other(usual)}`)}
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
