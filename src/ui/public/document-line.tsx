import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Evidence } from "../../domain/evidence";
import { oneScript } from "../../domain/one-script";
import { publicOpened } from "../../store/transitions";
import { dateText } from "../../view/date-text";
import { originalLink } from "../../view/original-link";
import { issueText, sourceTitle } from "../../view/printed-in";
import { AppLink } from "../app-link";
import { EvidenceButton } from "../evidence-button";
import { PrintedText } from "../printed-text";
import { useApp } from "../store-context";
import { usePublicMessages } from "./use-public-messages";

/** By whom, by which document, when; where it stands in the file that was read; and its published original. */
export function DocumentLine({
  dataset,
  document: id,
  evidence,
  own = false,
}: {
  readonly dataset: Dataset;
  readonly document: string | null;
  readonly evidence: Evidence;
  /** it stands on the document's own page, which needs no way there */
  readonly own?: boolean;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const links = useApp((state) => state.office.links);
  const document = dataset.documents.find((one) => one.id === id);
  if (document === undefined) return <p>{p("public.by.unknown")}</p>;
  const link = originalLink(links, document);
  const issue = document.gazetteIssue ?? null;
  const grants = /批[复覆准]/u.test(oneScript(document.title ?? ""));
  return (
    <>
      <p>
        <PrintedText
          text={p(own ? "public.by.own" : grants ? "public.by.approval" : "public.by.named", {
            issuer: document.issuers.join("、") || p("public.noIssuer"),
            title: document.title ?? document.id,
            number: document.number ?? p("public.noNumber"),
            date: document.date === null ? p("public.noDate") : dateText(document.date, language),
          })}
        />
      </p>
      {!own && (
        <p className="screen-only">
          <AppLink to={(state) => publicOpened(state, document.id)}>{p("public.document.open")}</AppLink>
        </p>
      )}
      {issue !== null && (
        <p className="public-where">
          <PrintedText text={p("public.issue", { issue: issueText(issue, language) })} />{" "}
          <EvidenceButton evidence={issue.evidence} />
        </p>
      )}
      <p className="public-where">
        {issue === null
          ? p("public.source", { name: sourceTitle(dataset, evidence.source, language) })
          : p("public.source.text")}{" "}
        <EvidenceButton evidence={evidence} />
      </p>
      <p className="public-where">
        {link === null ? (
          p("public.link.none")
        ) : (
          <a href={link.address} rel="noreferrer noopener" target="_blank">
            {p(`public.link.${link.of}`)}
          </a>
        )}
      </p>
    </>
  );
}
