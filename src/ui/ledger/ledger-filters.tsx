import { lazy, type ReactNode, Suspense, useMemo } from "react";
import type { LandUse } from "../../domain/parcel";
import type { Filters } from "../../store/app-state";
import { activeDataset } from "../../store/selectors";
import { filtered, filtersCleared } from "../../store/transitions";
import { landUseSign } from "../../view/land-use";
import { type Facet, facetValues, isFiltering, noVerdict } from "../../view/ledger-filter";
import { countText } from "../../view/number-text";
import { landUseKey } from "../../view/parcel-title";
import { statusWords } from "../../view/role-words";
import { type VerdictKind, verdictLabel } from "../../view/verdict-words";
import type { MessageKey } from "../messages/message-key";
import { Button } from "../primitives/button";
import { Choice } from "../primitives/choice";
import { FacetMenu } from "../primitives/facet-menu";
import { PopoverButton } from "../primitives/popover-button";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { useLedger } from "./use-ledger";

const facetNames: readonly { readonly facet: Facet; readonly name: MessageKey }[] = [
  { facet: "landUse", name: "facet.landUse" },
  { facet: "planArea", name: "facet.planArea" },
  { facet: "document", name: "facet.document" },
  { facet: "year", name: "facet.year" },
  { facet: "status", name: "facet.status" },
  { facet: "verdict", name: "facet.verdict" },
];

const RangePanel = lazy(() => import("./range-panel"));

/** What the ledger is narrowed by; `boundary` stands in for the choice by boundary. */
export function LedgerFilters({
  boundary,
  clears = true,
}: {
  readonly boundary?: ReactNode;
  /** false where the page offers to clear them in a better place */
  readonly clears?: boolean;
} = {}): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const filters = useApp((state) => state.filters);
  const loaded = useApp(activeDataset);
  const soundsLike = useApp((state) => state.soundsLike);
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
    if (facet === "status") return isStatus(key) ? statusWords[key][language] : key;
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
            facetValues(all, filters, facet, soundsLike).map(({ key, count }) => ({
              key,
              label: label(facet, key),
              count: countText(count, language),
            }))
          }
          onChange={(chosen) => act((state) => filtered(state, { [facet]: chosen }))}
        />
      ))}
      <PopoverButton label={t("facet.ranges")} count={Object.keys(filters.ranges).length}>
        <Suspense>
          <RangePanel />
        </Suspense>
      </PopoverButton>
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
      {clears && isFiltering(filters) && (
        <Button look="plain" onPress={() => act(filtersCleared)}>
          {t("facet.clear")}
        </Button>
      )}
    </div>
  );
}

function isStatus(key: string): key is keyof typeof statusWords {
  return key in statusWords;
}
