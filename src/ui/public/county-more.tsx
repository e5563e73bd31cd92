import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { oneScript } from "../../domain/one-script";
import { publicOpened } from "../../store/transitions";
import { dateText } from "../../view/date-text";
import type { PublicCounty } from "../../view/public-counties";
import { countyDocuments, countyFigures, unplacedAreas } from "../../view/public-county-more";
import { placeId } from "../../view/public-ids";
import { quotaGloss } from "../../view/quota-words";
import { AppLink } from "../app-link";
import { EvidenceButton } from "../evidence-button";
import { TermInPlace } from "./public-glossary";
import { usePublicMessages } from "./use-public-messages";

/** What else the documents say of a county, parcels that may lie in it, and whom to ask where nothing is known. */
export function CountyMore({
  county,
  dataset,
}: {
  readonly county: PublicCounty;
  readonly dataset: Dataset;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const figures = useMemo(
    () => countyFigures(dataset, county.name, language),
    [dataset, county.name, language],
  );
  const documents = useMemo(() => countyDocuments(dataset, county.name), [dataset, county.name]);
  const areas = useMemo(() => unplacedAreas(dataset), [dataset]);
  return (
    <>
      {(documents.length > 0 || figures.length > 0) && (
        <section className="public-zone">
          <h2>{p("public.more")}</h2>
          {documents.length > 0 && (
            <>
              <p>{p("public.more.documents", { count: documents.length })}</p>
              <ul className="public-links">
                {documents.map((document) => (
                  <li key={document.id}>
                    <AppLink to={(state) => publicOpened(state, document.id)}>
                      <span lang="zh-CN">{document.title ?? document.id}</span>
                    </AppLink>{" "}
                    <span className="muted">
                      {document.number}
                      {document.date !== null && ` · ${dateText(document.date, language)}`}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {figures.map((row) => (
            <div key={`${row.title}/${row.evidence.start}`} className="public-figures">
              <h3 lang="zh-CN">{row.title}</h3>
              <p className="muted">
                {row.document?.number} <EvidenceButton evidence={row.evidence} />
              </p>
              {oneScript(row.title).includes("批而未") && <TermInPlace id="unsupplied" />}
              <ul>
                {row.figures.map(({ name, value }) => (
                  <li key={name}>
                    <span lang="zh-CN">{name}</span>{" "}
                    {language === "en" && quotaGloss(name) !== null && (
                      <span className="muted">({quotaGloss(name)}) </span>
                    )}
                    <strong lang="zh-CN">{value}</strong>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {areas.length > 0 && county.parcelConcern !== "not-concerned" && (
        <section className="public-zone">
          <h2>{p("public.unplaced")}</h2>
          <p>{p("public.unplaced.why")}</p>
          <ul className="public-links">
            {areas.map(({ name, parcels }) => (
              <li key={name ?? ""}>
                {name === null ? (
                  p("public.unplaced.none", { count: parcels })
                ) : (
                  <>
                    <AppLink to={(state) => publicOpened(state, placeId(name))}>
                      <span lang="zh-CN">{name}</span>
                    </AppLink>{" "}
                    {p("public.unplaced.count", { count: parcels })}
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="public-zone">
        <h2>{p("public.askOffice")}</h2>
        <p>{p("public.askOffice.why")}</p>
        <ul className="public-duties">
          <li>{p("public.askOffice.planning", { county: county.name })}</li>
          <li>{p("public.askOffice.disclosure")}</li>
          <li>{p("public.askOffice.assembly")}</li>
        </ul>
      </section>
    </>
  );
}
