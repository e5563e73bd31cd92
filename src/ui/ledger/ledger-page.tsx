import { lazy, type ReactNode, Suspense, useState } from "react";
import { activeDataset } from "../../store/selectors";
import { filtersCleared } from "../../store/transitions";
import { countText } from "../../view/number-text";
import { Button } from "../primitives/button";
import { PopoverButton } from "../primitives/popover-button";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { LedgerFilters } from "./ledger-filters";
import { LedgerTable } from "./ledger-table";
import { useLedger } from "./use-ledger";

const ExportPanel = lazy(() => import("./export-panel"));
const MapFilePanels = lazy(() => import("../files/map-file-panels"));
const NothingRead = lazy(() => import("./nothing-read"));
const ColumnPanel = lazy(() => import("./column-panel"));

/** The ledger of all parcels, with or without a boundary. */
export function LedgerPage(): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const [exporting, setExporting] = useState(false);
  const mapped = useApp(
    (state) => activeDataset(state)?.dataset.sources.some((source) => source.mapFile !== undefined) ?? false,
  );
  const chosen = useApp((state) => state.columns);
  const { all, shown } = useLedger();
  // The star beside a code or a bound is explained once, above the rows that bear it.
  const starred = shown.some((row) => row.parcel.landUse[0]?.suggested === true);
  const located = shown.filter((row) => row.located).length;
  return (
    <div className="page-ledger">
      <h1 className="unseen">{t("page.overview")}</h1>
      {mapped && (
        <Suspense>
          <MapFilePanels />
        </Suspense>
      )}
      <LedgerFilters clears={shown.length > 0 || all.length === 0} />
      <div className="tally-line">
        <div className="tally-words">
          <p className="tally" role="status">
            {t("ledger.tally", {
              count: all.length,
              shown: countText(shown.length, language),
              all: countText(all.length, language),
              located: countText(located, language),
            })}
          </p>
          {starred && <p className="stars">{t("ledger.stars")}</p>}
        </div>
        <PopoverButton label={t("columns.open")} count={chosen?.length ?? 0}>
          <Suspense>
            <ColumnPanel />
          </Suspense>
        </PopoverButton>
        <Button look="plain" icon="down" pressed={exporting} onPress={() => setExporting(!exporting)}>
          {t("export.open")}
        </Button>
      </div>
      {exporting && (
        <Suspense>
          <ExportPanel rows={shown} />
        </Suspense>
      )}
      {shown.length > 0 ? (
        <LedgerTable />
      ) : (
        <div className="empty">
          <p>{all.length === 0 ? t("ledger.none") : t("ledger.noMatch")}</p>
          {all.length > 0 ? (
            <Button onPress={() => act(filtersCleared)}>{t("facet.clear")}</Button>
          ) : (
            <Suspense>
              <NothingRead />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}
