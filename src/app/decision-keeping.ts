import type { Decision } from "../domain/decision";
import type { AppStore } from "../store/app-state";
import { decisionsAdded, decisionsKept, workNoticed } from "../store/decision-transitions";
import type { DecisionStorage } from "./decision-storage";

/**
 * Keeps the log of decisions beyond the page: reads what was kept, and adds every new entry. Where nothing can be kept
 * the page says so and works on. Other tabs of the same browser hear of new entries.
 * @param open opens the storage; fails where the browser keeps nothing
 */
export async function keepDecisions(store: AppStore, open: () => Promise<DecisionStorage>): Promise<void> {
  const lose = (error: unknown): void => {
    console.warn("decisions", error);
    store.setState((state) => decisionsKept(state, false));
  };
  try {
    const storage = await open();
    const { entries, unread } = await storage.read();
    const stored = new Set(entries.map((one) => one.id));
    const channel = otherTabs((heard) => {
      for (const one of heard) stored.add(one.id);
      store.setState((state) => decisionsAdded(state, heard));
    });
    const keep = (log: readonly Decision[]): void => {
      const fresh = log.filter((one) => !stored.has(one.id));
      if (fresh.length === 0) return;
      for (const one of fresh) stored.add(one.id);
      storage.add(fresh).then(() => channel.tell(fresh), lose);
    };
    store.setState((state) => decisionsKept(decisionsAdded(state, entries), true));
    if (unread > 0) store.setState((state) => workNoticed(state, unreadable(unread)));
    keep(store.getState().decisions.log);
    store.subscribe((after, before) => {
      if (after.decisions.log !== before.decisions.log) keep(after.decisions.log);
    });
  } catch (error) {
    lose(error);
  }
}

const unreadable = (count: number) => ({
  zh: `本机存有 ${count} 条处理记录由较新的版本写成，此处读不了；它们仍保存着。`,
  en: `${count} stored entries were written by a newer version and cannot be read here; they are still kept.`,
});

/** Entries travel between the tabs of one browser. */
function otherTabs(heard: (entries: readonly Decision[]) => void): {
  readonly tell: (entries: readonly Decision[]) => void;
} {
  if (typeof BroadcastChannel === "undefined") return { tell: () => {} };
  const channel = new BroadcastChannel("dikuai/decisions");
  // Only pages of this origin can write here, and they write what the storage has just checked.
  channel.addEventListener("message", (event: MessageEvent<readonly Decision[]>) => heard(event.data));
  return { tell: (entries) => channel.postMessage(entries) };
}
