import "./charts.css";
import type { ReactNode } from "react";
import { countedRows } from "../../view/area-bars";
import { countText } from "../../view/number-text";
import { LedgerFilters } from "../ledger/ledger-filters";
import { useLedger } from "../ledger/use-ledger";
import { ApprovalsChart } from "./approvals-chart";
import { AreaChart } from "./area-chart";
import { IndicatorChart } from "./indicator-chart";
import { useChartMessages } from "./use-chart-messages";

/** The rows of the ledger as pictures, each with its figures in a table and in a sentence. */
export function ChartsPage(): ReactNode {
  const { c, language } = useChartMessages();
  const { shown } = useLedger();
  return (
    <div className="page-ledger charts-page">
      <h1 className="unseen">{c("charts.title")}</h1>
      <LedgerFilters />
      <div className="charts">
        <p className="muted small">
          {c("charts.lead", {
            count: shown.length,
            records: countText(shown.length, language),
            counted: countText(countedRows(shown).length, language),
          })}
        </p>
        <AreaChart by="landUse" />
        <AreaChart by="planArea" />
        <IndicatorChart />
        <ApprovalsChart />
      </div>
    </div>
  );
}
