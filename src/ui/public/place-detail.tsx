import type { ReactNode } from "react";
import type { Parcel } from "../../domain/parcel";
import { placeId } from "../../view/public-ids";
import { sentenceGap } from "../../view/sentence-gap";
import { ParcelList } from "./parcel-list";
import { PublicHead } from "./public-head";
import { PublicTools } from "./public-tools";
import { usePublicMessages } from "./use-public-messages";

/** A plan area and its parcels. */
export function PlaceDetail({
  name,
  parcels,
}: {
  readonly name: string;
  readonly parcels: readonly Parcel[];
}): ReactNode {
  const { p, language } = usePublicMessages();
  const located = parcels.filter(({ boundary }) => boundary !== null).length;
  const [first] = parcels;
  return (
    <>
      <PublicHead kind={p("public.place")}>
        <span lang="zh-CN">{name}</span>
      </PublicHead>
      <p className="public-lead">
        {p("public.place.lead", { count: parcels.length })}
        {sentenceGap(language)}
        {p(located === 0 ? "public.place.notLocated" : "public.place.located", { count: located })}
      </p>
      <section className="public-zone" aria-label={p("public.parcels")}>
        <ParcelList parcels={parcels} />
      </section>
      {first !== undefined && (
        <PublicTools
          about={{ id: placeId(name), title: name, document: first.document, evidence: first.evidence }}
        />
      )}
    </>
  );
}
