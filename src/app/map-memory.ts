import type { DBSchema } from "idb";
import type { AppStore } from "../store/app-state";
import { type BaseMap, defaultMapSettings, type MapSettings, type OfficialFile } from "../store/map-settings";
import { officialGiven } from "../store/map-transitions";

const PREFERENCES = "dikuai/map";
const DATABASE = "dikuai-map";
const OFFICIAL = "official";
const bases: readonly BaseMap[] = ["none", "tianditu-map", "tianditu-image", "osm"];

interface Layout extends DBSchema {
  files: { key: string; value: OfficialFile };
}

/**
 * How this machine's reader last set up the map: background and key. Nothing of it travels in links.
 * @param officeKey key for Tianditu that the office gives to readers without one of their own; empty where it gives none
 */
export function keptMapSettings(officeKey = ""): MapSettings {
  const fresh = { ...defaultMapSettings, tiandituKey: officeKey };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
    if (typeof kept !== "object" || kept === null) return fresh;
    const base = "base" in kept ? bases.find((one) => one === kept.base) : undefined;
    const key = "tiandituKey" in kept && typeof kept.tiandituKey === "string" ? kept.tiandituKey : "";
    return { ...fresh, base: base ?? "none", ...(key === "" ? {} : { tiandituKey: key }) };
  } catch {
    return fresh;
  }
}

/** Keeps background and key beyond the page, and the reader's own boundaries; all on this machine. */
export async function keepMapSettings(store: AppStore): Promise<void> {
  store.subscribe(({ mapSettings: after }, { mapSettings: before }) => {
    if (after.base === before.base && after.tiandituKey === before.tiandituKey) return;
    try {
      localStorage.setItem(PREFERENCES, JSON.stringify({ base: after.base, tiandituKey: after.tiandituKey }));
    } catch {
      // Storage may be full or forbidden; the page works without a memory.
    }
  });
  try {
    // Nothing that the first screen waits for.
    const { openDB } = await import("idb");
    const database = await openDB<Layout>(DATABASE, 1, {
      upgrade: (opened) => {
        opened.createObjectStore("files");
      },
    });
    const kept = await database.get("files", OFFICIAL);
    if (kept !== undefined && store.getState().mapSettings.official === null)
      store.setState((state) => officialGiven(state, kept));
    store.subscribe(({ mapSettings: { official } }, before) => {
      if (official === before.mapSettings.official) return;
      const done =
        official === null ? database.delete("files", OFFICIAL) : database.put("files", official, OFFICIAL);
      void done.catch(() => undefined);
    });
  } catch {
    // Private windows keep nothing: the file lasts as long as the page.
  }
}
