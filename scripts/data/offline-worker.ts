import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { build, type Plugin } from "vite";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * Kept from the first visit on: the page, its program and its signs. Not: subsets of the font, the reader of PDFs
 * and its character maps (large, and kept as they are used), what an office may change (`config.json`, `data/`).
 */
const PRECACHED = /\.(?:html|js|mjs|css|svg|png|wasm|webmanifest)$/u;
const LEFT_OUT = /^(?:cmaps|data|schema)\/|^assets\/pdf[.-]|^sw\.js$/u;
/** A name with a digest of its contents needs no second one. */
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/u;

/** What the service worker is given: the files to keep, and those to fetch anew where there is a network. */
export interface OfflineFiles {
  readonly precached: readonly { readonly url: string; readonly revision: string | null }[];
  readonly warmed: readonly string[];
}

/** The files of a built folder, by what the service worker does with them. */
export function offlineFiles(folder: string): OfflineFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join("/"))
    .toSorted();
  return {
    precached: files
      .filter((url) => PRECACHED.test(url) && !LEFT_OUT.test(url))
      .map((url) => ({
        url,
        revision: HASHED.test(url)
          ? null
          : createHash("sha256")
              .update(readFileSync(join(folder, url)))
              .digest("hex")
              .slice(0, 16),
      })),
    warmed: files.filter((url) => url === "config.json" || /^data\/[^/]+\/dataset\.json$/u.test(url)),
  };
}

/** Builds `sw.js` beside the page once the page stands: one plain script, with the list of the files in it. */
export function offlineWorker(): Plugin {
  const place = { folder: "" };
  return {
    name: "offline-worker",
    apply: "build",
    configResolved: (config) => {
      place.folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      if (!existsSync(join(place.folder, "index.html"))) return;
      const { precached, warmed } = offlineFiles(place.folder);
      await build({
        configFile: false,
        root: ROOT,
        publicDir: false,
        logLevel: "warn",
        define: {
          PRECACHED: JSON.stringify(precached),
          WARMED: JSON.stringify(warmed),
          "process.env.NODE_ENV": '"production"',
        },
        build: {
          target: "es2022",
          outDir: place.folder,
          emptyOutDir: false,
          copyPublicDir: false,
          lib: {
            entry: join(ROOT, "src/app/service-worker.ts"),
            formats: ["iife"],
            name: "dikuaiServiceWorker",
            fileName: () => "sw.js",
          },
        },
      });
    },
  };
}
