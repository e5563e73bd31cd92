import { type ReactNode, useMemo } from "react";
import { filtered, pageOpened } from "../../store/transitions";
import { type AreaBarsBy, areaBars } from "../../view/area-bars";
import { hectaresAndMuText } from "../../view/area-text";
import { areaSentence, barName } from "../../view/chart-sentences";
import { landUseSign } from "../../view/land-use";
import { countText } from "../../view/number-text";
import { AppLink } from "../app-link";
import { LandUseChip } from "../land-use-chip";
import { useLedger } from "../ledger/use-ledger";
import { ChartFigure } from "./chart-figure";
import { useChartMessages } from "./use-chart-messages";

/** Areas by land use or by plan area: a table whose last column is drawn, so it is its own twin. */
export function AreaChart({ by }: { readonly by: AreaBarsBy }): ReactNode {
  const { c, language } = useChartMessages();
  const { shown } = useLedger();
  const bars = useMemo(() => areaBars(shown, by), [shown, by]);
  const title = by === "landUse" ? c("charts.areaByUse") : c("charts.areaByPlan");
  if (bars.length === 0) {
    return (
      <ChartFigure title={title} sentence={c("charts.none")}>
        {null}
      </ChartFigure>
    );
  }
  return (
    <ChartFigure title={title} sentence={areaSentence(bars, by, language)}>
      <table className="bars">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{by === "landUse" ? c("charts.use") : c("charts.planArea")}</th>
            <th scope="col" className="numeric">
              {c("charts.parcels")}
            </th>
            <th scope="col" className="numeric">
              {c("charts.area")}
            </th>
            <th scope="col">{c("charts.share")}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => {
            const name = barName(bar, by, language);
            return (
              <tr key={bar.key}>
                <th scope="row">
                  {by === "landUse" && <LandUseChip use={bar.parts[0]?.use ?? null} />}{" "}
                  {bar.key === "" ? (
                    name
                  ) : (
                    <AppLink to={(state) => pageOpened(filtered(state, { [by]: [bar.key] }), "overview")}>
                      <span lang={by === "planArea" ? "zh-CN" : undefined}>{name}</span>
                      <span className="unseen">{c("charts.filter", { name })}</span>
                    </AppLink>
                  )}
                </th>
                <td className="numeric">{countText(bar.parcels, language)}</td>
                <td className="numeric">{hectaresAndMuText(bar.squareMetres, language)}</td>
                <td className="bar-cell">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    {bar.parts.map((part) => (
                      <rect
                        key={part.key}
                        className="bar-fill"
                        x={part.start}
                        y="0"
                        width={part.length}
                        height="8"
                        fill={(part.use && landUseSign([part.use]).hex) ?? "none"}
                      />
                    ))}
                  </svg>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ChartFigure>
  );
}
