import { type ReactNode, useDeferredValue, useMemo } from "react";
import { activeDataset } from "../../store/selectors";
import { filtered, pageOpened } from "../../store/transitions";
import { listedDocuments } from "../../view/document-list";
import { sourceTitle } from "../../view/printed-in";
import { sentenceGap } from "../../view/sentence-gap";
import { AppLink } from "../app-link";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { DocumentCard } from "./document-card";
import { useListMessages } from "./use-list-messages";
import { useScrollToSelection } from "./use-scroll-to-selection";

/** All documents, those with records first, and the files they were read from. */
export function DocumentsPage(): ReactNode {
  const { t, language } = useMessages();
  const { l } = useListMessages();
  const loaded = useApp(activeDataset);
  const text = useDeferredValue(useApp((state) => state.filters.text));
  const documents = useMemo(() => (loaded ? listedDocuments(loaded.dataset, text) : []), [loaded, text]);
  useScrollToSelection();
  if (!loaded) return null;
  const { dataset } = loaded;
  return (
    <div className="page">
      <h1>{t("page.documents")}</h1>
      <p className="lead">
        {l("documents.lead", { count: documents.length })}
        {sentenceGap(language)}
        {l("documents.sources", { count: dataset.sources.length })}
      </p>
      {documents.map(({ document, parcels, zones, quotas }) => (
        <div key={document.id} className="listed">
          <DocumentCard document={document} dataset={dataset} />
          {parcels + zones + quotas > 0 && (
            <p className="holds">
              {parcels > 0 && (
                <AppLink
                  to={(state) =>
                    pageOpened(filtered(state, { document: [document.id], text: "" }), "overview")
                  }
                >
                  {l("documents.parcels", { count: parcels })}
                </AppLink>
              )}
              {zones > 0 && (
                <AppLink to={(state) => pageOpened(state, "zones")}>
                  {l("documents.zones", { count: zones })}
                </AppLink>
              )}
              {quotas > 0 && (
                <AppLink to={(state) => pageOpened(state, "quotas")}>
                  {l("documents.quotas", { count: quotas })}
                </AppLink>
              )}
            </p>
          )}
        </div>
      ))}
      <section className="section">
        <h2>{l("sources.title")}</h2>
        <ul className="sources">
          {dataset.sources.map((source) => (
            <li key={source.id}>
              <strong>{sourceTitle(dataset, source.id, language)}</strong>
              <span className="muted">
                {source.name} · {source.mediaType}
                {source.encoding && ` · ${source.encoding}`} ·{" "}
                {loaded.texts[source.id] === undefined ? l("sources.noText") : l("sources.text")}
              </span>
              <code className="hash">SHA-256 {source.sha256}</code>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
