import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import { publicOpened } from "../../store/transitions";
import { zoneSureness } from "../../view/public-sure";
import type { PublicZone } from "../../view/public-zone";
import { sentenceGap } from "../../view/sentence-gap";
import { AppLink } from "../app-link";
import { SidesDiagram } from "../parcel/sides-section";
import { DocumentRow, SizeRow } from "./answer-rows";
import { TermInPlace } from "./public-glossary";
import { SureList } from "./sure-list";
import { usePublicMessages } from "./use-public-messages";

/** One zone among those of its county. */
export function ZoneWords({
  facts,
  dataset,
}: {
  readonly facts: PublicZone;
  readonly dataset: Dataset;
}): ReactNode {
  const { zone } = facts;
  return (
    <article className="public-zone">
      <h2 lang="zh-CN">
        <AppLink to={(state) => publicOpened(state, zone.id)}>{zone.name}</AppLink>
      </h2>
      <ZoneFacts facts={facts} dataset={dataset} />
    </article>
  );
}

/** A zone in whole sentences: what, by whom and when, how large, what is not published, how sure. */
export function ZoneFacts({
  facts,
  dataset,
}: {
  readonly facts: PublicZone;
  readonly dataset: Dataset;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const { zone, area, bounded, sided } = facts;
  return (
    <dl>
      <dt>{p("public.what")}</dt>
      <dd>
        <p>
          {p(`public.what.${zone.kind}`)}
          {sentenceGap(language)}
          {zone.year !== null && p("public.what.year", { year: zone.year })}
        </p>
        {zone.kind === "land-assembly" && <TermInPlace id="land-assembly" />}
      </dd>
      <DocumentRow dataset={dataset} record={zone} />
      <SizeRow area={area} />
      <dt>{p("public.missing")}</dt>
      <dd>
        <p>{bounded ? p("public.published.boundary") : p("public.missing.boundary")}</p>
        {!sided && !bounded && <p>{p("public.missing.sides")}</p>}
        {sided && (
          <>
            {!bounded && <p>{p("public.published.sides")}</p>}
            {zone.sides.length > 0 && <SidesDiagram sides={zone.sides} centre={zone.name} />}
            {zone.blocks
              .filter((block) => block.sides.length > 0)
              .map((block) => (
                <div key={block.name}>
                  <h3 lang="zh-CN">{block.name}</h3>
                  <SidesDiagram sides={block.sides} centre={block.name} />
                </div>
              ))}
          </>
        )}
        <TermInPlace id="sides" />
      </dd>
      <dt>{p("public.sure")}</dt>
      <dd>
        <SureList statements={zoneSureness(zone, language)} />
      </dd>
    </dl>
  );
}
