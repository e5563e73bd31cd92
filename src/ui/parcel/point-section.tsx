import { type ReactNode, useMemo, useRef } from "react";
import type { Boundary } from "../../domain/boundary";
import { decimalText } from "../../view/number-text";
import { type PointRow, pointRows } from "../../view/point-rows";
import { usePointing } from "../audit/use-pointing";
import { EvidenceButton } from "../evidence-button";
import { ScrollRegion } from "../primitives/scroll-region";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** Decimals of a degree that tell a tenth of a millimetre: 1e-9° is 0.1 mm. */
const degreeDecimals = 9;

/** The boundary points: the printed digits are the master, degrees and edges are computed. */
export function PointSection({
  boundary,
  of,
}: {
  readonly boundary: Boundary;
  /** whose points they are: a report has many such tables, and each needs a name of its own */
  readonly of: string;
}): ReactNode {
  const { t } = useMessages();
  const { p } = useParcelMessages();
  const rows = useMemo(() => pointRows(boundary), [boundary]);
  const projected = boundary.crs.kind === "projected";
  const table = useRef<HTMLElement>(null);
  usePointing(table);
  return (
    <Section title={p("section.points")} aside={t("points.count", { count: rows.length })}>
      <ScrollRegion className="wide-table" region={table} label={`${of} ${p("section.points")}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{p("points.label")}</th>
              <th scope="col" className="numeric">
                {projected ? p("points.north") : p("points.latitude")}
              </th>
              <th scope="col" className="numeric">
                {projected ? p("points.east") : p("points.longitude")}
              </th>
              {projected && (
                <>
                  <th scope="col" className="numeric">
                    {p("points.edge")}
                  </th>
                  <th scope="col" className="numeric">
                    {p("points.bearing")}
                  </th>
                  <th scope="col" className="numeric">
                    {p("points.degrees")}
                  </th>
                </>
              )}
              <th scope="col">{t("points.place")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PointLine key={row.key} row={row} projected={projected} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="muted small">{p("points.note")}</p>
    </Section>
  );
}

/** One point; its row lights up with the point on the plan and its characters in the text. */
function PointLine({ row, projected }: { readonly row: PointRow; readonly projected: boolean }): ReactNode {
  const { p, language } = useParcelMessages();
  const on = useApp((state) => state.point === row.key);
  return (
    <tr data-point={row.key} className={on ? "on" : ""}>
      <th scope="row">
        {row.point.label ?? "—"}
        {row.role === "inner" && <small className="muted"> {p("points.inner")}</small>}
      </th>
      <td className="numeric">{row.point.printed?.[0] ?? row.point.north}</td>
      <td className="numeric">{row.point.printed?.[1] ?? row.point.east}</td>
      {projected && (
        <>
          <td className="numeric">{row.edge === null ? "—" : decimalText(row.edge, 3, language)}</td>
          <td className="numeric">
            {row.bearing === null ? "—" : `${decimalText(row.bearing, 2, language)}°`}
          </td>
          <td className="numeric">
            {row.position === null
              ? "—"
              : `${row.position.lat.toFixed(degreeDecimals)}, ${row.position.lon.toFixed(degreeDecimals)}`}
          </td>
        </>
      )}
      <td>
        <EvidenceButton evidence={row.point.evidence} />
      </td>
    </tr>
  );
}
