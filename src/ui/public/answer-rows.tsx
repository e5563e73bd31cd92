import type { ReactNode } from "react";
import type { StatedArea } from "../../domain/area";
import type { Dataset } from "../../domain/dataset";
import type { Evidence } from "../../domain/evidence";
import { familiarSize } from "../../view/familiar-size";
import { hectaresAndMu } from "../../view/public-zone";
import { EvidenceButton } from "../evidence-button";
import { DocumentLine } from "./document-line";
import { TermInPlace } from "./public-glossary";
import { usePublicMessages } from "./use-public-messages";

/** By whom and when a record was decided. */
export function DocumentRow({
  dataset,
  record,
}: {
  readonly dataset: Dataset;
  readonly record: { readonly document: string | null; readonly evidence: Evidence };
}): ReactNode {
  const { p } = usePublicMessages();
  return (
    <>
      <dt>{p("public.by")}</dt>
      <dd>
        <DocumentLine dataset={dataset} document={record.document} evidence={record.evidence} />
      </dd>
    </>
  );
}

/** How large a record is, in hectares, 亩 and something familiar; `check` says whether the points bear it out. */
export function SizeRow({
  area,
  check = null,
}: {
  readonly area: StatedArea | null;
  readonly check?: string | null;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const size = area === null ? null : hectaresAndMu(area, language);
  return (
    <>
      <dt>{p("public.size")}</dt>
      <dd>
        {area === null || size === null ? (
          <p>{p("public.size.none")}</p>
        ) : (
          <>
            <p>
              <strong>{p("public.size.text", size)}</strong> <EvidenceButton evidence={area.evidence} />
            </p>
            <p>{familiarSize(area.squareMetres, language)}</p>
            <TermInPlace id="mu" />
          </>
        )}
        {check !== null && <p>{check}</p>}
      </dd>
    </>
  );
}
