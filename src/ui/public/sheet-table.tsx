import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import { statedAreaText } from "../../view/area-text";
import { landUseSign } from "../../view/land-use";
import { publicCounties } from "../../view/public-counties";
import { publicParcelTitle } from "../../view/public-parcel";
import { linfenTiles } from "../../view/public-tiles";
import { printedUse } from "../../view/public-uses";
import type { SheetMap } from "../../view/sheet-map";
import { ScrollRegion } from "../primitives/scroll-region";
import { CountyTable } from "./county-table";
import { usePublicMessages } from "./use-public-messages";

/** The map of a sheet in words and figures, for those who do not see it and for looking up. */
export function SheetTable({
  dataset,
  map,
}: {
  readonly dataset: Dataset;
  readonly map: SheetMap;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const drawn = new Set(map.parcels.filter(({ strong }) => strong).map(({ id }) => id));
  const parcels = dataset.parcels.filter(({ id }) => drawn.has(id));
  const { tiles, others } = publicCounties(dataset);
  const counties = [...tiles.map(({ county }) => county), ...others];
  return (
    <section className="sheet-table">
      <h2>{p("public.sheet.table")}</h2>
      {map.discs.length > 0 ? (
        <CountyTable
          counties={counties}
          latin={new Map(linfenTiles.map(({ name, latin }) => [name, latin]))}
        />
      ) : (
        <ScrollRegion label={p("public.sheet.table")} className="wide-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{p("public.sheet.code")}</th>
                <th scope="col">{p("public.sheet.use")}</th>
                <th scope="col" className="numeric">
                  {p("public.sheet.area")}
                </th>
              </tr>
            </thead>
            <tbody>
              {parcels.map((parcel) => (
                <tr key={parcel.id}>
                  <th scope="row" lang="zh-CN">
                    {publicParcelTitle(parcel, language)}
                  </th>
                  <td>
                    {parcel.landUse.length === 0 ? (
                      landUseSign([]).name[language]
                    ) : (
                      <span lang="zh-CN">{parcel.landUse.map(printedUse).join("、")}</span>
                    )}
                  </td>
                  <td className="numeric">
                    {parcel.areas[0] === undefined
                      ? p("public.parcel.noArea")
                      : statedAreaText(parcel.areas[0], language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {parcels.length === 0 && <p>{p("public.sheet.table.none")}</p>}
        </ScrollRegion>
      )}
    </section>
  );
}
