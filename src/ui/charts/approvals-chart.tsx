import { type ReactNode, useMemo } from "react";
import { filtered, pageOpened } from "../../store/transitions";
import { approvalsOverTime } from "../../view/approvals-over-time";
import { hectaresAndMuText } from "../../view/area-text";
import { approvalsSentence } from "../../view/chart-sentences";
import { periodText } from "../../view/date-text";
import { countText, plainText } from "../../view/number-text";
import { AppLink } from "../app-link";
import { useLedger } from "../ledger/use-ledger";
import { ChartFigure } from "./chart-figure";
import { useChartMessages } from "./use-chart-messages";

const SQUARE_METRES_PER_HECTARE = 10_000;

/** How much land was decided about when, by the dates of the documents. */
export function ApprovalsChart(): ReactNode {
  const { c, language } = useChartMessages();
  const { shown } = useLedger();
  const approvals = useMemo(() => approvalsOverTime(shown), [shown]);
  if (approvals === null) {
    return (
      <ChartFigure title={c("charts.approvals")} sentence={c("charts.none")}>
        {null}
      </ChartFigure>
    );
  }
  const { periods, ticks, undated } = approvals;
  const decided = periods.filter((one) => one.parcels > 0);
  return (
    <ChartFigure
      title={c("charts.approvals")}
      sentence={approvalsSentence(approvals, language)}
      note={undated > 0 ? c("charts.undated", { count: undated }) : undefined}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{c("charts.approvals.period")}</th>
              {[c("charts.approvals.documents"), c("charts.parcels"), c("charts.area")].map((head) => (
                <th key={head} scope="col" className="numeric">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decided.map((one) => {
              const name = periodText(one.key, language);
              return (
                <tr key={one.key}>
                  <th scope="row">
                    <AppLink
                      to={(state) => pageOpened(filtered(state, { document: one.documents }), "overview")}
                    >
                      {name}
                      <span className="unseen">{c("charts.filter", { name })}</span>
                    </AppLink>
                  </th>
                  <td className="numeric">{countText(one.documents.length, language)}</td>
                  <td className="numeric">{countText(one.parcels, language)}</td>
                  <td className="numeric">{hectaresAndMuText(one.squareMetres, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    >
      <div className="time-chart" aria-hidden="true">
        <div className="time-axis">
          {ticks.map((tick) => (
            <span key={tick.squareMetres} style={{ insetBlockEnd: `${tick.at}%` }}>
              {plainText(tick.squareMetres / SQUARE_METRES_PER_HECTARE, language)}
              {tick.squareMetres === 0 ? "" : language === "zh" ? " 公顷" : " ha"}
            </span>
          ))}
        </div>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {ticks.map((tick) => (
            <line
              key={tick.squareMetres}
              className="spread-grid"
              x1="0"
              x2="100"
              y1={100 - tick.at}
              y2={100 - tick.at}
            />
          ))}
          {periods.map((one) => (
            <rect
              key={one.key}
              className="time-bar"
              x={one.x}
              width={one.width}
              y={100 - one.height}
              height={one.height}
            />
          ))}
        </svg>
        <div className="time-names">
          {periods.map((one) => (
            <span key={one.key} style={{ insetInlineStart: `${one.x + one.width / 2}%` }}>
              {one.parcels > 0 || periods.length <= 6 ? shortPeriod(one.key) : ""}
            </span>
          ))}
        </div>
      </div>
    </ChartFigure>
  );
}

/** 2024-05 as it fits under a bar: the year once, the month in figures. */
function shortPeriod(key: string): string {
  return key.replace("-", ".");
}
