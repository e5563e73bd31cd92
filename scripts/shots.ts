import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import type { Dataset } from "../src/domain/dataset";
import { BROWSER_FLAGS, browserEnvironment, browserPath } from "./browser.mjs";

/** npm run shots: pictures of the pages, wide and phone-sized, in both languages, for whoever changed them to look at. */
const ROOT = resolve(import.meta.dirname, "..");
const SHOTS = join(ROOT, "shots");
const WIDTHS = [
  { name: "wide", width: 1440, height: 900 },
  { name: "phone", width: 390, height: 844 },
];
const LANGUAGES = ["zh", "en"];
/** The picture of the readme. */
const OVERVIEW = "demo-overview-wide-zh";

/** Name of a picture and the fragment of its address. */
function pages(): readonly (readonly [name: string, fragment: Record<string, string>])[] {
  const surveyed = dataset("linfen").parcels.find((parcel) => parcel.boundary !== null);
  const audited = dataset("demo").parcels.find(({ verdicts }) =>
    verdicts.some((verdict) => verdict.verdict === "inconsistent"),
  );
  return [
    ["linfen-overview", { data: "linfen" }],
    ["linfen-surveyed", { data: "linfen", page: "parcel", id: surveyed?.id ?? "" }],
    ["linfen-findings", { data: "linfen", page: "findings" }],
    ["linfen-zones", { data: "linfen", page: "zones" }],
    ["linfen-quotas", { data: "linfen", page: "quotas" }],
    ["linfen-documents", { data: "linfen", page: "documents" }],
    ["demo-overview", { data: "demo" }],
    ["demo-audit", { data: "demo", door: "audit" }],
    ["demo-inconsistent", { data: "demo", page: "parcel", id: audited?.id ?? "" }],
  ];
}

function dataset(set: string): Dataset {
  return JSON.parse(readFileSync(join(ROOT, "data", set, "dataset.json"), "utf8")) as Dataset;
}

/** The page stands still: nothing is being fetched, fonts are there, the map has drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1500);
}

await build({ root: ROOT, logLevel: "warn" });
const server = await preview({ root: ROOT, logLevel: "warn", preview: { port: 4600, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "http://127.0.0.1:4600/";
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: BROWSER_FLAGS,
  env: browserEnvironment(),
});
rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
for (const { name: size, width, height } of WIDTHS) {
  for (const language of LANGUAGES) {
    for (const [name, fragment] of pages()) {
      const page = await browser.newPage({ viewport: { width, height }, locale: language });
      page.on("console", (message) => {
        if (message.type() === "error") console.error(`${name}: ${message.text()}`);
      });
      await page.goto(`${address}#${new URLSearchParams({ ...fragment, lang: language }).toString()}`);
      await settled(page);
      await page.screenshot({ path: join(SHOTS, `${name}-${size}-${language}.png`) });
      await page.close();
      console.log(`shots/${name}-${size}-${language}.png`);
    }
  }
}
await browser.close();
await server.close();
mkdirSync(join(ROOT, "docs/images"), { recursive: true });
copyFileSync(join(SHOTS, `${OVERVIEW}.png`), join(ROOT, "docs/images/overview.png"));
