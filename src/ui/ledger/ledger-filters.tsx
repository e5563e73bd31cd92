import { type ReactNode, useMemo } from "react";
import type { LandUse } from "../../domain/parcel";
import type { Filters } from "../../store/app-state";
import { activeDataset } from "../../store/selectors";
import { filtered, filtersCleared } from "../../store/transitions";
import { landUseSign } from "../../view/land-use";
import { type Facet, facetValues, isFiltering, noVerdict } from "../../view/ledger-filter";
import { countText } from "../../view/number-text";
import { landUseKey } from "../../view/parcel-title";
import { type VerdictKind, verdictLabel } from "../../view/verdict-words";
import type { MessageKey } from "../messages/message-key";
import { Button } from "../primitives/button";
import { Choice } from "../primitives/choice";
import { FacetMenu } from "../primitives/facet-menu";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { useLedger } from "./use-ledger";

const facetNames: readonly { readonly facet: Facet; readonly name: MessageKey }[] = [
  { facet: "landUse", name: "facet.landUse" },
  { facet: "planArea", name: "facet.planArea" },
  { facet: "document", name: "facet.document" },
  { facet: "verdict", name: "facet.verdict" },
];

/** What the ledger is narrowed by; `boundary` stands in for the choice by boundary. */
export function LedgerFilters({ boundary }: { readonly boundary?: ReactNode } = {}): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const filters = useApp((state) => state.filters);
  const loaded = useApp(activeDataset);
  const { all } = useLedger();
  const uses = useMemo(() => {
    const found = new Map<string, LandUse>();
    for (const row of all) for (const use of row.parcel.landUse) found.set(landUseKey(use), use);
    return found;
  }, [all]);
  const numbers = useMemo(
    () => new Map(loaded?.dataset.documents.map((one) => [one.id, one.number ?? one.title ?? one.id])),
    [loaded],
  );
  const label = (facet: Facet, key: string): string => {
    if (facet === "landUse") {
      const use = uses.get(key);
      if (!use) return key;
      const swatch = landUseSign([use]);
      return swatch.code === null ? swatch.name[language] : `${swatch.code} ${swatch.name[language]}`;
    }
    if (facet === "document") return numbers.get(key) ?? key;
    if (facet === "verdict")
      return key === noVerdict ? t("verdict.none") : verdictLabel(key as VerdictKind)[language];
    return key;
  };
  return (
    <div className="filters">
      {facetNames.map(({ facet, name }) => (
        <FacetMenu
          key={facet}
          label={t(name)}
          empty={t("facet.empty")}
          chosen={filters[facet]}
          options={() =>
            facetValues(all, filters, facet).map(({ key, count }) => ({
              key,
              label: label(facet, key),
              count: countText(count, language),
            }))
          }
          onChange={(chosen) => act((state) => filtered(state, { [facet]: chosen }))}
        />
      ))}
      {boundary ?? (
        <Choice<Filters["boundary"]>
          label={t("facet.boundary")}
          value={filters.boundary}
          options={[
            { value: "all", label: t("boundary.all") },
            { value: "with", label: t("boundary.with") },
            { value: "without", label: t("boundary.without") },
          ]}
          onChange={(chosen) => act((state) => filtered(state, { boundary: chosen }))}
        />
      )}
      {isFiltering(filters) && (
        <Button look="plain" onPress={() => act(filtersCleared)}>
          {t("facet.clear")}
        </Button>
      )}
    </div>
  );
}
