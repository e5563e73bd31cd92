import { type ReactNode, useMemo } from "react";
import { filtered } from "../../store/transitions";
import { areaBars } from "../../view/area-bars";
import { hectaresAndMuText } from "../../view/area-text";
import { landUseSign } from "../../view/land-use";
import { countText } from "../../view/number-text";
import { LandUseChip } from "../land-use-chip";
import { useAct } from "../store-context";
import { useMessages } from "../use-messages";
import { useLedger } from "./use-ledger";

/** Areas by land use of the rows in view: a table whose last column is drawn. */
export function LandUseChart(): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const { shown } = useLedger();
  const bars = useMemo(() => areaBars(shown), [shown]);
  if (bars.length === 0) return null;
  const total = bars.reduce((sum, bar) => sum + bar.squareMetres, 0);
  const parcels = bars.reduce((sum, bar) => sum + bar.parcels, 0);
  return (
    <details className="chart">
      <summary>
        {t("chart.title")}
        <span className="muted">
          {t("chart.total", {
            count: parcels,
            parcels: countText(parcels, language),
            area: hectaresAndMuText(total, language),
          })}
        </span>
      </summary>
      <table className="bars">
        <caption className="unseen">{t("chart.caption")}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{t("column.landUse")}</th>
            <th scope="col">{t("chart.count")}</th>
            <th scope="col">{t("column.area")}</th>
            <th scope="col">{t("chart.bar")}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => {
            const swatch = bar.use ? landUseSign([bar.use]) : null;
            return (
              <tr key={bar.key}>
                <th scope="row">
                  <LandUseChip use={bar.use} />{" "}
                  <button
                    type="button"
                    className="linklike"
                    onClick={() =>
                      act((state) => filtered(state, { landUse: bar.key === "" ? [] : [bar.key] }))
                    }
                  >
                    {swatch?.name[language] ?? t("landUse.none")}
                  </button>
                </th>
                <td className="numeric">{countText(bar.parcels, language)}</td>
                <td className="numeric">{hectaresAndMuText(bar.squareMetres, language)}</td>
                <td className="bar-cell">
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect
                      className="bar-fill"
                      x="0"
                      y="0"
                      width={bar.length}
                      height="8"
                      fill={swatch?.hex ?? "none"}
                    />
                  </svg>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="muted small">{t("chart.note")}</p>
    </details>
  );
}
