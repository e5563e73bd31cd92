import { type ReactNode, useEffect, useRef } from "react";
import type { Dataset } from "../../domain/dataset";
import { parcelOpened, selected } from "../../store/transitions";
import { hectaresAndMuText, statedAreaText } from "../../view/area-text";
import { parcelTitle } from "../../view/parcel-title";
import type { PublicCounties, PublicCounty } from "../../view/public-counties";
import { linfenTiles } from "../../view/public-tiles";
import { publicZone } from "../../view/public-zone";
import { AppLink } from "../app-link";
import { EvidenceButton } from "../evidence-button";
import { usePublicMessages } from "./use-public-messages";
import { ZoneWords } from "./zone-words";

/** One county: what the documents read decided there, and what they leave open. */
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
  const heading = useRef<HTMLHeadingElement>(null);
  // The tile that was pressed is gone: reading goes on at the name of the county.
  useEffect(() => heading.current?.focus(), []);
  const latin = linfenTiles.find((one) => one.name === county.name)?.latin;
  return (
    <>
      <p>
        <AppLink to={(state) => selected(state, null)} className="public-back">
          ← {p("public.back")}
        </AppLink>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <span lang="zh-CN">{county.name}</span>
        {language === "en" && latin !== undefined && ` ${latin}`}
      </h1>
      <ul className="public-concerns">
        <li>
          <span className={`county-swatch ${county.zoneConcern}`} aria-hidden="true" />
          <span>
            {p(`public.concern.zones.${county.zoneConcern}`, {
              count: county.zones.length,
              area: hectaresAndMuText(county.squareMetres, language),
            })}{" "}
            {county.withoutArea > 0 && p("public.withoutArea", { count: county.withoutArea })}
          </span>
        </li>
        <li>
          <span className={`county-swatch ${county.parcelConcern}`} aria-hidden="true" />
          <span>
            {p(`public.concern.parcels.${county.parcelConcern}`, { count: county.parcels.length })}{" "}
            {unplaced.parcels > 0 && p("public.parcels.unplaced", { count: unplaced.parcels })}
          </span>
        </li>
      </ul>
      {county.zones.map((zone) => (
        <ZoneWords key={zone.id} facts={publicZone(zone, dataset)} />
      ))}
      {county.parcels.length > 0 && (
        <section className="public-zone">
          <h2>{p("public.parcels")}</h2>
          <ul className="public-parcels">
            {county.parcels.map((parcel) => {
              const area = parcel.areas[0];
              return (
                <li key={parcel.id}>
                  <AppLink to={(state) => parcelOpened(state, parcel.id)}>
                    <span lang="zh-CN">{parcelTitle(parcel, language)}</span>
                  </AppLink>
                  <span>
                    {area === undefined ? p("public.parcel.noArea") : statedAreaText(area, language)}
                  </span>
                  <EvidenceButton evidence={parcel.evidence} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
