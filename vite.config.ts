import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { offlineWorker } from "./scripts/data/offline-worker.ts";
import { CONTENT_SECURITY_POLICY } from "./scripts/data/page-policy.ts";
import { publishCharacterMaps, publishData } from "./scripts/data/published-data.ts";

/** Only in the build: the development server injects inline scripts of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** The shipped datasets, copied to where the page fetches them. */
function shippedData(): Plugin {
  return {
    name: "shipped-data",
    buildStart() {
      publishData();
      publishCharacterMaps();
    },
  };
}

export default defineConfig({
  // Relative addresses, so that the built folder works under any path of a web server.
  base: "./",
  plugins: [react(), contentSecurityPolicy(), shippedData(), offlineWorker()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    // Nothing becomes a data: address, which the policy would refuse for fonts and scripts.
    assetsInlineLimit: 0,
    // MapLibre alone is 1 MB; the limit is there to notice the next such thing.
    chunkSizeWarningLimit: 1200,
    // The worker is a build of its own inside the build; that it takes most of the time is no news.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // One script for all that the first screen needs: sixty small ones are sixty questions to the server.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
});
