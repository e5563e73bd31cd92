import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Decision } from "../domain/decision";
import { decisionOf, recordOf } from "./decision-records";

/** Version of the layout of the database (its stores and indices); the entries have a version of their own. */
const LAYOUT = 1;
const DATABASE = "dikuai";

interface Layout extends DBSchema {
  /** records of the log by the id of their entry; never overwritten */
  decisions: { key: string; value: unknown };
}

/** What leads the layout from version n to n + 1, at index n. */
const layouts: readonly ((database: IDBPDatabase<Layout>) => void)[] = [
  (database) => database.createObjectStore("decisions"),
];

/** The log of decisions on this machine. */
export interface DecisionStorage {
  /** the entries that this program can read, and how many it cannot */
  read(): Promise<{ readonly entries: readonly Decision[]; readonly unread: number }>;
  add(entries: readonly Decision[]): Promise<void>;
}

/** Opens the log of this browser. @throws where the browser keeps nothing (private windows, full disks) */
export async function openDecisionStorage(): Promise<DecisionStorage> {
  const database = await openDB<Layout>(DATABASE, LAYOUT, {
    upgrade(opened, from) {
      for (const step of layouts.slice(from)) step(opened);
    },
    blocking(_current, _blocked, event) {
      // A newer page in another tab wants to change the layout: it must not wait for this one.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    async read() {
      const records = await database.getAll("decisions");
      const entries = records.map(decisionOf);
      const readable = entries.filter((one) => one !== null);
      return { entries: readable, unread: entries.length - readable.length };
    },
    async add(entries) {
      const transaction = database.transaction("decisions", "readwrite");
      for (const entry of entries) {
        // Append-only: what is there stays as it is.
        const known = await transaction.store.getKey(entry.id);
        if (known === undefined) await transaction.store.add(recordOf(entry), entry.id);
      }
      await transaction.done;
    },
  };
}
