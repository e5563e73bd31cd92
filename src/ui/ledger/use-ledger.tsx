import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import { activeDataset } from "../../store/selectors";
import { filteredRows } from "../../view/ledger-filter";
import { orderedRows } from "../../view/ledger-order";
import { type LedgerRow, ledgerRows } from "../../view/ledger-rows";
import { useApp } from "../store-context";

/** Every parcel of the dataset in view, and those that the filter leaves, in the chosen order. */
export interface Ledger {
  readonly all: readonly LedgerRow[];
  readonly shown: readonly LedgerRow[];
}

const LedgerContext = createContext<Ledger>({ all: [], shown: [] });

/**
 * Computes the rows once for all that show them. Typing stays quick because the rows may come a moment later, and so
 * may those of a dataset that has just come.
 */
export function LedgerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const loaded = useDeferredValue(useApp(activeDataset));
  const language = useApp((state) => state.language);
  const filters = useDeferredValue(useApp((state) => state.filters));
  const soundsLike = useApp((state) => state.soundsLike);
  const sort = useApp((state) => state.sort);
  const all = useMemo(() => (loaded ? ledgerRows(loaded.dataset, language) : []), [loaded, language]);
  const shown = useMemo(
    () => orderedRows(filteredRows(all, filters, null, soundsLike), sort),
    [all, filters, soundsLike, sort],
  );
  const ledger = useMemo(() => ({ all, shown }), [all, shown]);
  return <LedgerContext value={ledger}>{children}</LedgerContext>;
}

/** The rows of the ledger. */
export function useLedger(): Ledger {
  return useContext(LedgerContext);
}
