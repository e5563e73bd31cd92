import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from "react";
import type { AppState, AppStore, Language } from "../store/app-state";

const LanguageContext = createContext<Language | null>(null);
const StoreContext = createContext<AppStore | null>(null);

/** Gives the store to everything below it. */
export function StoreProvider({ store, children }: { store: AppStore; children: ReactNode }): ReactNode {
  const read = (): Language => store.getState().language;
  const language = useSyncExternalStore(store.subscribe, read, read);
  return (
    <StoreContext value={store}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </StoreContext>
  );
}

/** The language that the reader chose; every cell of a table asks, so that one subscription serves them all. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error("no store above this component");
  return language;
}

function useStoreHandle(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("no store above this component");
  return store;
}

/** A part of the state. The selector must give the same object for the same state. */
export function useApp<Part>(selector: (state: AppState) => Part): Part {
  const store = useStoreHandle();
  const part = (): Part => selector(store.getState());
  return useSyncExternalStore(store.subscribe, part, part);
}

/** Performs a transition. */
export function useAct(): (transition: (state: AppState) => AppState) => void {
  const store = useStoreHandle();
  return useCallback((transition) => store.setState(transition), [store]);
}
