import type { CSSProperties, ReactNode } from "react";
import { publicOpened } from "../../store/transitions";
import { hectaresAndMuText } from "../../view/area-text";
import { dateText } from "../../view/date-text";
import { countText, decimalText } from "../../view/number-text";
import type { Concern, PublicCounties, PublicCounty } from "../../view/public-counties";
import { countyId } from "../../view/public-ids";
import { AppLink } from "../app-link";
import { CountyTable } from "./county-table";
import { usePublicMessages } from "./use-public-messages";

const SQUARE_METRES_PER_HECTARE = 10_000;
/** Above this the decimals of a hectare no longer fit a tile of a phone. */
const WHOLE_HECTARES_FROM = 100;
const concerns: readonly Concern[] = ["concerned", "not-concerned", "no-data"];

/** The first screen: a tile for every county. */
export function CountyChoice({ counties }: { readonly counties: PublicCounties }): ReactNode {
  const { p, language } = usePublicMessages();
  const all = [...counties.tiles.map(({ county }) => county), ...counties.others];
  const count = all.reduce((sum, one) => sum + one.zones.length, 0) + counties.unplaced.zones;
  const area = all.reduce((sum, one) => sum + one.squareMetres, 0);
  return (
    <>
      <h2 className="public-by-county">{p("public.tiles")}</h2>
      <p className="public-lead">
        {p("public.lead", {
          count,
          documents: countText(counties.documents, language),
          area: hectaresAndMuText(area, language),
        })}
      </p>
      {all.length === 0 && <p className="empty">{p("public.noCounties")}</p>}
      {all.length > 0 && (
        <ul className="public-key">
          {concerns.map((concern) => (
            <li key={concern}>
              <span className={`county-swatch ${concern}`} aria-hidden="true" />
              {p(`public.key.${concern}`)}
            </li>
          ))}
        </ul>
      )}
      {counties.tiles.length > 0 && (
        <ul className="county-tiles" aria-label={p("public.tiles")}>
          {counties.tiles.map(({ tile, county }) => (
            <li
              key={tile.name}
              style={{ "--column": tile.column + 1, "--row": tile.row + 1 } as CSSProperties}
            >
              <Tile county={county} latin={language === "en" ? tile.latin : null} />
            </li>
          ))}
        </ul>
      )}
      {counties.others.length > 0 && (
        <>
          {counties.tiles.length > 0 && <h2>{p("public.others")}</h2>}
          <ul className="county-tiles free">
            {counties.others.map((county) => (
              <li key={county.name}>
                <Tile county={county} latin={null} />
              </li>
            ))}
          </ul>
        </>
      )}
      {all.length > 0 && (
        <>
          {counties.tiles.length > 0 && <p className="public-note schematic">{p("public.schematic")}</p>}
          <details className="public-more">
            <summary>{p("public.table")}</summary>
            <CountyTable
              counties={all}
              latin={new Map(counties.tiles.map(({ tile }) => [tile.name, tile.latin]))}
            />
          </details>
        </>
      )}
      {counties.dates && (
        <p className="public-note">
          {p("public.period", {
            from: dateText(counties.dates[0], language),
            to: dateText(counties.dates[1], language),
          })}{" "}
          {p("public.sum")}
        </p>
      )}
    </>
  );
}

function Tile({
  county,
  latin,
}: {
  readonly county: PublicCounty;
  readonly latin: string | null;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const hectares = county.squareMetres / SQUARE_METRES_PER_HECTARE;
  const figure = decimalText(hectares, hectares >= WHOLE_HECTARES_FROM ? 0 : 1, language);
  return (
    <AppLink
      to={(state) => publicOpened(state, countyId(county.name))}
      className={`county-tile ${county.zoneConcern}`}
    >
      <span className="county-name" lang={latin === null ? "zh-CN" : undefined}>
        {latin ?? county.name} {latin !== null && <small lang="zh-CN">{county.name}</small>}
      </span>
      {county.zoneConcern === "concerned" ? (
        <>
          <span className="county-count">
            {p("public.tile", { count: county.zones.length })}
            <span className="unseen"> {p("public.zones")}</span>
          </span>
          <span className="county-size">
            {figure} {language === "zh" ? "公顷" : "ha"}
          </span>
        </>
      ) : (
        <span className="county-count">
          {county.zoneConcern === "not-concerned" ? p("public.none") : p("public.unknown")}
        </span>
      )}
    </AppLink>
  );
}
