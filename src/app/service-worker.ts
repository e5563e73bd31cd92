import { clientsClaim } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types";
import { ExpirationPlugin } from "workbox-expiration";
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";

declare const self: ServiceWorkerGlobalScope;
/** Files of the build with their digests; written in by the build. */
declare const PRECACHED: PrecacheEntry[];
/** Files that an office may change without a new build, relative to this script; written in by the build. */
declare const WARMED: string[];

/** Seconds after which a slow network loses against what was kept. */
const PATIENCE = 4;
/** All subsets of the font together are 101 files; those of an older build go first. */
const MOST_ASSETS = 200;
const MOST_MAPS = 60;

// The program of the page: all of it or none, so that old and new parts never meet.
precacheAndRoute(PRECACHED);
cleanupOutdatedCaches();

// Settings and data: the server's word first, the kept copy where there is no network.
const changing = new NetworkFirst({ cacheName: "dikuai-data", networkTimeoutSeconds: PATIENCE });
/** The library's plugins leave unset callbacks undefined, which its own types do not foresee. */
const atMost = (maxEntries: number): WorkboxPlugin =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;
const beside = (path: string): string => new URL(path, self.location.href).href;
registerRoute(
  ({ url }) => url.href === beside("config.json") || url.href.startsWith(beside("data/")),
  changing,
);

// Subsets of the font, the reader of PDFs and its character maps: kept as they are used, for they are many and large.
registerRoute(
  ({ url }) => url.href.startsWith(beside("assets/")),
  new CacheFirst({
    cacheName: "dikuai-assets",
    plugins: [atMost(MOST_ASSETS)],
  }),
);
registerRoute(
  ({ url }) => url.href.startsWith(beside("cmaps/")),
  new CacheFirst({
    cacheName: "dikuai-character-maps",
    plugins: [atMost(MOST_MAPS)],
  }),
);

// The first visit fetched them before this worker was there. What cannot be had does not stop the installation.
self.addEventListener("install", (event) => {
  for (const path of WARMED) {
    const [, done] = changing.handleAll({ event, request: new Request(beside(path)) });
    event.waitUntil(done.catch(() => undefined));
  }
});

// A new version waits until the reader asks for it.
self.addEventListener("message", (event) => {
  const said: unknown = event.data;
  if (typeof said === "object" && said !== null && "type" in said && said.type === "SKIP_WAITING") {
    void self.skipWaiting();
  }
});
clientsClaim();
