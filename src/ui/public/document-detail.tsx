import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { GazetteDocument } from "../../domain/document";
import { publicOpened } from "../../store/transitions";
import { AppLink } from "../app-link";
import { DocumentLine } from "./document-line";
import { ParcelList } from "./parcel-list";
import { PublicHead } from "./public-head";
import { PublicTools } from "./public-tools";
import { usePublicMessages } from "./use-public-messages";

/** A document as a citizen meets it: by whom, when, what of it concerns land, where it stands. */
export function DocumentDetail({
  document,
  dataset,
}: {
  readonly document: GazetteDocument;
  readonly dataset: Dataset;
}): ReactNode {
  const { p } = usePublicMessages();
  const title = document.title ?? document.number ?? document.id;
  const zones = dataset.zones.filter((one) => one.version === "current" && one.document === document.id);
  const parcels = dataset.parcels.filter((one) => one.version === "current" && one.document === document.id);
  const empty = zones.length === 0 && parcels.length === 0;
  return (
    <>
      <PublicHead kind={p("public.document")}>
        <span lang="zh-CN">{title}</span>
      </PublicHead>
      <article className="public-zone">
        <dl>
          <dt>{p("public.by")}</dt>
          <dd>
            <DocumentLine dataset={dataset} document={document.id} evidence={document.evidence} own />
          </dd>
          <dt>{p("public.document.land")}</dt>
          <dd>
            {empty && <p>{p("public.document.none")}</p>}
            {zones.length > 0 && (
              <ul className="public-links">
                {zones.map((zone) => (
                  <li key={zone.id}>
                    <AppLink to={(state) => publicOpened(state, zone.id)}>
                      <span lang="zh-CN">{zone.name}</span>
                    </AppLink>
                  </li>
                ))}
              </ul>
            )}
            {parcels.length > 0 && <ParcelList parcels={parcels} />}
          </dd>
        </dl>
      </article>
      <PublicTools
        about={{ id: document.id, title, document: document.id, evidence: document.evidence }}
        mapped={!empty}
      />
    </>
  );
}
