import { type ReactNode, useDeferredValue, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { filtered, publicOpened } from "../../store/transitions";
import type { PublicCounties } from "../../view/public-counties";
import { hitKindName, hitKinds, type PublicHit, publicHits } from "../../view/public-hits";
import { linfenTiles } from "../../view/public-tiles";
import { AppLink } from "../app-link";
import { SearchInput } from "../primitives/search-input";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { CountyChoice } from "./county-choice";
import { NearMe } from "./near-me";
import { usePublicMessages } from "./use-public-messages";

/** More than these of one kind are not read through: a further word finds fewer. */
const MOST = 12;

/** The first page: which county, which place, which document. */
export function PublicStart({
  dataset,
  counties,
}: {
  readonly dataset: Dataset;
  readonly counties: PublicCounties;
}): ReactNode {
  const { p } = usePublicMessages();
  const { t } = useMessages();
  const act = useAct();
  const text = useApp((state) => state.filters.text);
  return (
    <>
      <h1>{p("public.title")}</h1>
      <div className="public-ask">
        <SearchInput
          label={p("public.ask")}
          placeholder={p("public.ask.placeholder")}
          clearLabel={t("search.clear")}
          value={text}
          onChange={(value) => act((state) => filtered(state, { text: value }))}
          onSubmit={() => undefined}
        />
        <p className="public-ask-how">{p("public.ask.how")}</p>
        <NearMe dataset={dataset} />
      </div>
      <Hits dataset={dataset} counties={counties} />
      <CountyChoice counties={counties} />
    </>
  );
}

function Hits({
  dataset,
  counties,
}: {
  readonly dataset: Dataset;
  readonly counties: PublicCounties;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const text = useDeferredValue(useApp((state) => state.filters.text));
  const hits = useMemo(() => {
    const names = [...counties.tiles.map(({ county }) => county), ...counties.others].map(({ name }) => name);
    return publicHits(dataset, names, linfenTiles, text, language);
  }, [dataset, counties, text, language]);
  if (text.trim() === "") return null;
  return (
    <section className="public-hits" aria-label={p("public.hits")}>
      <p role="status">
        {hits.length === 0 ? p("public.hits.none") : p("public.hits.found", { count: hits.length })}
      </p>
      {hitKinds.map((kind) => {
        const own = hits.filter((one) => one.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <h2>{hitKindName(kind, language)}</h2>
            <ul>
              {own.slice(0, MOST).map((hit) => (
                <HitLine key={hit.id} hit={hit} />
              ))}
            </ul>
            {own.length > MOST && (
              <p className="muted">{p("public.hits.more", { count: own.length - MOST })}</p>
            )}
          </div>
        );
      })}
    </section>
  );
}

function HitLine({ hit }: { readonly hit: PublicHit }): ReactNode {
  return (
    <li>
      <AppLink to={(state) => publicOpened(state, hit.id)}>
        <span lang="zh-CN">{hit.title}</span>
        {hit.note !== "" && <small>{hit.note}</small>}
      </AppLink>
    </li>
  );
}
