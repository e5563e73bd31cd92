import type { ReactNode } from "react";
import { decimalText } from "../../view/number-text";
import type { PublicCounty } from "../../view/public-counties";
import { ScrollRegion } from "../primitives/scroll-region";
import { usePublicMessages } from "./use-public-messages";

const SQUARE_METRES_PER_HECTARE = 10_000;
const MU_PER_HECTARE = 15;

/** What the tiles say, as a table. Where nothing is known no figure stands: 0 would be one. */
export function CountyTable({
  counties,
  latin,
}: {
  readonly counties: readonly PublicCounty[];
  readonly latin: ReadonlyMap<string, string>;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const counted = (concern: PublicCounty["zoneConcern"], count: number): string =>
    ({ concerned: String(count), "not-concerned": p("public.none"), "no-data": p("public.unknown") })[
      concern
    ];
  const area = (county: PublicCounty, perHectare: number, decimals: number): string =>
    county.zoneConcern === "concerned" && county.withoutArea < county.zones.length
      ? decimalText((county.squareMetres / SQUARE_METRES_PER_HECTARE) * perHectare, decimals, language)
      : "—";
  return (
    <ScrollRegion label={p("public.tiles")} className="wide-table">
      <table>
        <caption className="unseen">{p("public.tiles")}</caption>
        <thead>
          <tr>
            <th scope="col">{p("public.column.county")}</th>
            <th scope="col" className="numeric">
              {p("public.column.zones")}
            </th>
            <th scope="col" className="numeric">
              {p("public.column.hectares")}
            </th>
            <th scope="col" className="numeric">
              {p("public.column.mu")}
            </th>
            <th scope="col" className="numeric">
              {p("public.column.parcels")}
            </th>
          </tr>
        </thead>
        <tbody>
          {counties.map((county) => (
            <tr key={county.name}>
              <th scope="row">
                <span lang="zh-CN">{county.name}</span>
                {language === "en" && latin.has(county.name) && <> {latin.get(county.name)}</>}
              </th>
              <td className="numeric">{counted(county.zoneConcern, county.zones.length)}</td>
              <td className="numeric">{area(county, 1, 2)}</td>
              <td className="numeric">{area(county, MU_PER_HECTARE, 1)}</td>
              <td className="numeric">{counted(county.parcelConcern, county.parcels.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
