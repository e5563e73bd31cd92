import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Parcel } from "../../domain/parcel";
import { publicOpened } from "../../store/transitions";
import { earlierRecord, laterRecord } from "../../view/amendments";
import { documentOfRecord } from "../../view/document-of-record";
import { findingsOf } from "../../view/finding-list";
import { parcelTitle } from "../../view/parcel-title";
import { placeId } from "../../view/public-ids";
import { limitSentences } from "../../view/public-limits";
import {
  changeSentences,
  checkSentence,
  decisionSentences,
  type PublicSentence,
  partsOf,
  publicParcelTitle,
} from "../../view/public-parcel";
import { parcelSureness } from "../../view/public-sure";
import { parcelThemes } from "../../view/public-themes";
import { sentenceFigures } from "../../view/sentence-figures";
import { AppLink } from "../app-link";
import { EvidenceButton } from "../evidence-button";
import { SidesDiagram } from "../parcel/sides-section";
import { PrintedText } from "../printed-text";
import { DocumentRow, SizeRow } from "./answer-rows";
import { LimitsPicture } from "./limits-picture";
import { ParcelList } from "./parcel-list";
import { TermInPlace } from "./public-glossary";
import { PublicHead } from "./public-head";
import { PublicTools } from "./public-tools";
import { SureList } from "./sure-list";
import { ThemeList } from "./theme-list";
import { usePublicMessages } from "./use-public-messages";

/** One parcel in plain words: what was decided, what may be built, how large, where, how sure. */
export function ParcelDetail({
  parcel,
  dataset,
}: {
  readonly parcel: Parcel;
  readonly dataset: Dataset;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const title = publicParcelTitle(parcel, language);
  const limits = limitSentences(parcel, language);
  const changes = changeSentences(parcel, dataset, language);
  const parts = partsOf(parcel, dataset);
  const faults = useMemo(
    () =>
      findingsOf(dataset, parcel.id).filter(({ severity }) => severity === "error" || severity === "warning"),
    [dataset, parcel.id],
  );
  const { planArea } = parcel;
  return (
    <>
      <PublicHead kind={p("public.parcel")}>
        <span lang="zh-CN">{title}</span>
      </PublicHead>
      {planArea !== null && (
        <p className="public-note screen-only">
          <AppLink to={(state) => publicOpened(state, placeId(planArea))}>
            <PrintedText text={p("public.place.all", { place: planArea })} />
          </AppLink>
        </p>
      )}
      <AmendedLines parcel={parcel} dataset={dataset} />
      <article className="public-zone">
        <dl>
          <dt>{p("public.what")}</dt>
          <dd>
            <Sentences sentences={decisionSentences(parcel, language)} />
          </dd>
          {changes.length > 0 && (
            <>
              <dt>{p("public.changed")}</dt>
              <dd>
                <Sentences sentences={changes} />
              </dd>
            </>
          )}
          <dt>{p("public.may")}</dt>
          <dd>
            {limits.length === 0 && <p>{p("public.may.none")}</p>}
            {limits.map((limit) => (
              <div key={limit.key} className="public-limit">
                <p>
                  <PrintedText text={limit.words} /> {limit.assumed && <em>{p("public.may.assumed")}</em>}{" "}
                  <EvidenceButton evidence={limit.evidence} />
                </p>
                {limit.term !== null && <TermInPlace id={limit.term} />}
              </div>
            ))}
            <LimitsPicture parcel={parcel} />
            {parcel.obligations.length > 0 && (
              <>
                <p>{p("public.duties")}</p>
                <ul className="public-duties">
                  {parcel.obligations.map((duty) => (
                    <li key={duty.evidence.start} lang="zh-CN">
                      {duty.text} <EvidenceButton evidence={duty.evidence} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </dd>
          {parts.length > 0 && (
            <>
              <dt>{p("public.parts")}</dt>
              <dd>
                <ParcelList parcels={parts} />
              </dd>
            </>
          )}
          <DocumentRow dataset={dataset} record={parcel} />
          <SizeRow area={parcel.areas[0] ?? null} check={checkSentence(parcel, language)} />
          <dt>{p("public.where")}</dt>
          <dd>
            <p>{parcel.boundary === null ? p("public.missing.boundary") : p("public.published.boundary")}</p>
            {parcel.sides.length > 0 ? (
              <>
                <p>{p("public.published.sidesOnly")}</p>
                <SidesDiagram sides={parcel.sides} centre={parcelTitle(parcel, language)} />
              </>
            ) : (
              parcel.boundary === null && <p>{p("public.missing.sides")}</p>
            )}
            <TermInPlace id="sides" />
          </dd>
          {faults.length > 0 && (
            <>
              <dt>{p("public.faults")}</dt>
              <dd>
                <ul className="public-duties">
                  {faults.map((finding) => (
                    <li key={finding.id}>
                      <PrintedText text={sentenceFigures(finding.message[language], language)} />
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <div className="keep-together">
            <dt>{p("public.themes")}</dt>
            <dd>
              <ThemeList themes={parcelThemes(parcel, language)} />
            </dd>
          </div>
          <dt>{p("public.sure")}</dt>
          <dd>
            <SureList statements={parcelSureness(parcel, language)} />
          </dd>
        </dl>
      </article>
      <PublicTools about={{ id: parcel.id, title, document: parcel.document, evidence: parcel.evidence }} />
    </>
  );
}

/** That a later document changed what stands here, or that this one changes an earlier. */
function AmendedLines({
  parcel,
  dataset,
}: {
  readonly parcel: Parcel;
  readonly dataset: Dataset;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const later = laterRecord(dataset, parcel);
  const earlier = earlierRecord(dataset, parcel);
  return (
    <>
      {later && (
        <p className="public-amended">
          <strong>
            <PrintedText
              text={p("public.amended", { document: documentOfRecord(dataset, later, language) })}
            />
          </strong>{" "}
          <AppLink to={(state) => publicOpened(state, later.id)}>{p("public.amended.open")}</AppLink>
        </p>
      )}
      {earlier && (
        <p className="public-amended">
          <PrintedText
            text={p("public.amends", { document: documentOfRecord(dataset, earlier, language) })}
          />{" "}
          <AppLink to={(state) => publicOpened(state, earlier.id)}>{p("public.amends.open")}</AppLink>
        </p>
      )}
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly PublicSentence[] }): ReactNode {
  return sentences.map(({ words, evidence }) => (
    <p key={words}>
      <PrintedText text={words} /> {evidence && <EvidenceButton evidence={evidence} />}
    </p>
  ));
}
