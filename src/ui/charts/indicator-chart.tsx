import { type ReactNode, useMemo, useState } from "react";
import { indicatorValueText, spreadSentence } from "../../view/chart-sentences";
import { indicatorName } from "../../view/indicator-names";
import { indicatorSpread, type SpreadKey, type SpreadLine, spreadKeys } from "../../view/indicator-spread";
import { landUseSign } from "../../view/land-use";
import { countText } from "../../view/number-text";
import { LandUseChip } from "../land-use-chip";
import { useLedger } from "../ledger/use-ledger";
import { Choice } from "../primitives/choice";
import { useMessages } from "../use-messages";
import { ChartFigure } from "./chart-figure";
import { useChartMessages } from "./use-chart-messages";

/** Radius of a dot that stands for one parcel, and how it grows: its area goes with the number. */
const DOT = 3;

/** The limits of one indicator, a line of dots for each land use. */
export function IndicatorChart(): ReactNode {
  const { t } = useMessages();
  const { c, language } = useChartMessages();
  const { shown } = useLedger();
  const [key, setKey] = useState<SpreadKey>("far");
  const spread = useMemo(() => indicatorSpread(shown, key), [shown, key]);
  const value = (figure: number): string => indicatorValueText(key, figure, language);
  const tools = (
    <Choice<SpreadKey>
      label={c("charts.indicator")}
      value={key}
      options={spreadKeys.map((one) => ({ value: one, label: indicatorName(one, language) }))}
      onChange={setKey}
    />
  );
  if (spread === null) {
    return (
      <ChartFigure title={c("charts.indicators")} sentence={c("charts.none")} tools={tools}>
        {null}
      </ChartFigure>
    );
  }
  const name = (line: SpreadLine): string =>
    line.use ? landUseSign([line.use]).name[language] : t("landUse.none");
  return (
    <ChartFigure
      title={c("charts.indicators")}
      sentence={spreadSentence(spread, key, language)}
      tools={tools}
      note={`${c("charts.indicatorNote")}${spread.without > 0 ? ` ${c("charts.without", { count: spread.without })}` : ""}`}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{c("charts.use")}</th>
              {[c("charts.parcels"), c("charts.least"), c("charts.median"), c("charts.largest")].map(
                (head) => (
                  <th key={head} scope="col" className="numeric">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {spread.lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{name(line)}</th>
                <td className="numeric">{countText(line.parcels, language)}</td>
                <td className="numeric">{value(line.least)}</td>
                <td className="numeric">{value(line.median)}</td>
                <td className="numeric">{value(line.largest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className="spread" aria-hidden="true">
        {spread.lines.map((line) => (
          <div key={line.key} className="spread-line">
            <span className="spread-name">
              <LandUseChip use={line.use} /> {name(line)}
            </span>
            <svg className="spread-dots" aria-hidden="true">
              {spread.ticks.map((tick) => (
                <line
                  key={tick.value}
                  className="spread-grid"
                  x1={`${tick.at}%`}
                  x2={`${tick.at}%`}
                  y1="0"
                  y2="100%"
                />
              ))}
              {line.dots.map((dot) => (
                <circle
                  key={dot.value}
                  cx={`${dot.at}%`}
                  cy="50%"
                  r={DOT * Math.sqrt(dot.parcels)}
                  fill={(line.use && landUseSign([line.use]).hex) ?? "var(--sunken)"}
                />
              ))}
              <line
                className="spread-median"
                x1={`${line.medianAt}%`}
                x2={`${line.medianAt}%`}
                y1="15%"
                y2="85%"
              />
            </svg>
          </div>
        ))}
        <div className="spread-line">
          <span />
          <span className="spread-axis">
            {spread.ticks.map((tick) => (
              <span key={tick.value} style={{ insetInlineStart: `${tick.at}%` }}>
                {value(tick.value)}
              </span>
            ))}
          </span>
        </div>
      </div>
    </ChartFigure>
  );
}
