import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { DocumentRelation, GazetteDocument } from "../../domain/document";
import { isSameName } from "../../domain/one-script";
import { subjectOpened } from "../../store/transitions";
import { dateText } from "../../view/date-text";
import { originalLink } from "../../view/original-link";
import { issueText, sourceTitle } from "../../view/printed-in";
import { AppLink } from "../app-link";
import { EvidenceButton } from "../evidence-button";
import { PrintedText } from "../printed-text";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { type RelationMessageKey, useListMessages } from "./use-list-messages";

const relationNames: Record<DocumentRelation["kind"], RelationMessageKey> = {
  amends: "relation.amends",
  repeals: "relation.repeals",
  answers: "relation.answers",
  cites: "relation.cites",
};

/** A document: number, title, who, when, where it is printed, what it refers to. Titles stay as printed. */
export function DocumentCard({
  document,
  dataset,
}: {
  readonly document: GazetteDocument;
  readonly dataset: Dataset;
}): ReactNode {
  const { t, language } = useMessages();
  const { l } = useListMessages();
  const link = originalLink(
    useApp((state) => state.office.links),
    document,
  );
  const twin = dataset.documents.find((one) => one.id === document.duplicateOf);
  return (
    <article className="document" id={document.id}>
      <header>
        <strong>
          <PrintedText text={document.number ?? l("document.noNumber")} />
        </strong>
        <span className="muted">
          {document.date === null ? t("document.noDate") : dateText(document.date, language)}
        </span>
      </header>
      {document.title && <p lang="zh-CN">{document.title}</p>}
      <p className="muted small">
        {document.issuers.length > 0 && <span lang="zh-CN">{document.issuers.join("、")} · </span>}
        {document.gazetteIssue == null ? (
          sourceTitle(dataset, document.evidence.source, language)
        ) : (
          <PrintedText text={issueText(document.gazetteIssue, language)} />
        )}{" "}
        <EvidenceButton evidence={document.evidence} />
        {document.gazetteIssue != null && (
          <>
            {" "}
            · {l("document.issueNumber")} <EvidenceButton evidence={document.gazetteIssue.evidence} />
          </>
        )}
      </p>
      {link !== null && (
        <p className="small">
          <a href={link.address} rel="noreferrer noopener" target="_blank">
            {l(`document.link.${link.of}`)}
          </a>
        </p>
      )}
      {document.duplicateOf !== null && (
        <p className="small">
          {l("document.duplicate")}{" "}
          {twin ? (
            <AppLink to={(state) => subjectOpened(state, twin.id)}>
              {twin.number ?? twin.title ?? twin.id}
            </AppLink>
          ) : (
            document.duplicateOf
          )}
        </p>
      )}
      {document.relations.length > 0 && (
        <details>
          <summary className="small">{l("document.relations", { count: document.relations.length })}</summary>
          <ul className="relations small">
            {document.relations.map((relation) => {
              const target = dataset.documents.find((one) => isSameName(one.number, relation.number));
              return (
                <li key={`${relation.kind}/${relation.number}/${relation.evidence.start}`}>
                  {l(relationNames[relation.kind])}{" "}
                  {target ? (
                    <AppLink to={(state) => subjectOpened(state, target.id)}>{relation.number}</AppLink>
                  ) : (
                    <span lang="zh-CN">{relation.number}</span>
                  )}{" "}
                  <EvidenceButton evidence={relation.evidence} />
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </article>
  );
}
