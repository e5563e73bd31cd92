import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Zone } from "../../domain/zone";
import { publicOpened } from "../../store/transitions";
import { countyId } from "../../view/public-ids";
import { publicZone } from "../../view/public-zone";
import { AppLink } from "../app-link";
import { PrintedText } from "../printed-text";
import { PublicHead } from "./public-head";
import { PublicTools } from "./public-tools";
import { usePublicMessages } from "./use-public-messages";
import { ZoneFacts } from "./zone-words";

/** One zone on a page of its own: to be printed, passed on, corrected. */
export function ZoneDetail({ zone, dataset }: { readonly zone: Zone; readonly dataset: Dataset }): ReactNode {
  const { p } = usePublicMessages();
  const { county } = zone;
  return (
    <>
      <PublicHead kind={p("public.zone")}>
        <span lang="zh-CN">{zone.name}</span>
      </PublicHead>
      {county !== null && (
        <p className="public-note screen-only">
          <AppLink to={(state) => publicOpened(state, countyId(county))}>
            <PrintedText text={p("public.county.all", { county })} />
          </AppLink>
        </p>
      )}
      <article className="public-zone">
        <ZoneFacts facts={publicZone(zone)} dataset={dataset} />
      </article>
      <PublicTools
        about={{ id: zone.id, title: zone.name, document: zone.document, evidence: zone.evidence }}
      />
    </>
  );
}
