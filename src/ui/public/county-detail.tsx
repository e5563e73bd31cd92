import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import { publicOpened } from "../../store/transitions";
import { hectaresAndMuText } from "../../view/area-text";
import type { PublicCounties, PublicCounty } from "../../view/public-counties";
import { countyDocuments } from "../../view/public-county-more";
import { countyId } from "../../view/public-ids";
import { linfenTiles } from "../../view/public-tiles";
import { publicZone } from "../../view/public-zone";
import { sentenceGap } from "../../view/sentence-gap";
import { AppLink } from "../app-link";
import { CountyMore } from "./county-more";
import { ParcelList } from "./parcel-list";
import { PublicHead } from "./public-head";
import { PublicTools } from "./public-tools";
import { usePublicMessages } from "./use-public-messages";
import { ZoneWords } from "./zone-words";

/** One county: what the documents read decided there, what else they say of it, and what they leave open. */
export function CountyDetail({
  county,
  dataset,
  unplaced,
}: {
  readonly county: PublicCounty;
  readonly dataset: Dataset;
  readonly unplaced: PublicCounties["unplaced"];
}): ReactNode {
  const { p, language } = usePublicMessages();
  const latin = linfenTiles.find((one) => one.name === county.name)?.latin;
  const [document] = countyDocuments(dataset, county.name);
  const ground = county.zones[0] ?? county.parcels[0] ?? document ?? dataset.documents[0];
  return (
    <>
      <PublicHead>
        <span lang="zh-CN">{county.name}</span>
        {language === "en" && latin !== undefined && ` ${latin}`}
      </PublicHead>
      <ul className="public-concerns">
        <li>
          <span className={`county-swatch ${county.zoneConcern}`} aria-hidden="true" />
          <span>
            {p(`public.concern.zones.${county.zoneConcern}`, {
              count: county.zones.length,
              area: hectaresAndMuText(county.squareMetres, language),
            })}
            {sentenceGap(language)}
            {county.withoutArea > 0 && p("public.withoutArea", { count: county.withoutArea })}
          </span>
        </li>
        <li>
          <span className={`county-swatch ${county.parcelConcern}`} aria-hidden="true" />
          <span>
            {p(`public.concern.parcels.${county.parcelConcern}`, { count: county.parcels.length })}
            {sentenceGap(language)}
            {unplaced.parcels > 0 && p("public.parcels.unplaced", { count: unplaced.parcels })}
          </span>
        </li>
      </ul>
      {county.zones.map((zone) => (
        <ZoneWords key={zone.id} facts={publicZone(zone)} dataset={dataset} />
      ))}
      {county.parcels.length > 0 && (
        <section className="public-zone">
          <h2>{p("public.parcels")}</h2>
          <ParcelList parcels={county.parcels} />
        </section>
      )}
      {ground !== undefined && (
        <PublicTools
          about={{
            id: countyId(county.name),
            title: county.name,
            document: "document" in ground ? ground.document : ground.id,
            evidence: ground.evidence,
          }}
        />
      )}
      <CountyMore county={county} dataset={dataset} />
      <p className="public-note screen-only">
        <AppLink to={(state) => publicOpened(state, null)}>{p("public.back")}</AppLink>
      </p>
    </>
  );
}
