import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, type PreviewServer, preview } from "vite";
import { bench } from "vitest";
import region from "../../data/regions/linfen.json";
import { BROWSER_FLAGS, browserEnvironment, browserPath } from "../../scripts/browser.mjs";
import type { Dataset } from "../../src/domain/dataset";
import { mapScene } from "../../src/view/map-scene";
import { servedPage } from "../e2e/served-page";
import { manyParcels } from "./many-parcels";

/**
 * Not a time of one function: the built page in a browser beside a bare MapLibre page with the same layers and the same
 * shapes, one after the other in the same run, each first in every second round. Total blocking time is the share of
 * long tasks above 50 ms, counted from the start of the navigation until the map rests and `REST` beyond, so that work
 * put off is not work left out. The first round, in which the browser starts its graphics process, is not counted; a
 * page that was closed is given `AFTERWARDS` to go, or the next would pay for it. The bare page draws less: no icons, no
 * rivers, no grid. Printed as the table of docs/measured.md, with the half of the rounds in the middle, because a
 * machine that does other work makes single rounds ten times as long. Needs `npm run build` before.
 */
const ROOT = resolve(import.meta.dirname, "../..");
const RUNS = 9;
/** Milliseconds for which both pages are watched after their map stands. */
const REST = 3000;
/** Milliseconds between a page and the next. */
const AFTERWARDS = 1000;
const demo = JSON.parse(readFileSync(join(ROOT, "data/demo/dataset.json"), "utf8")) as Dataset;
const out = mkdtempSync(join(tmpdir(), "dikuai-bare-"));
await build({
  root: join(import.meta.dirname, "bare-map"),
  configFile: false,
  base: "./",
  logLevel: "error",
  worker: { format: "es" },
  build: { outDir: out, target: "es2022", emptyOutDir: true },
});

const serve = (root: string, outDir: string): Promise<PreviewServer> =>
  preview({
    root,
    configFile: false,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
const [ours, bare] = [await servedPage(), await serve(import.meta.dirname, out)];
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: BROWSER_FLAGS,
  env: browserEnvironment(),
});

/** The value below which this share of the values lies. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? Number.NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

async function freshPage(from: Browser): Promise<Page> {
  const context = await from.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
    locale: "zh-CN",
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
  });
  return page;
}

const blocked = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (window as unknown as { longTasks: number[] }).longTasks.reduce(
      (sum, one) => sum + Math.max(0, one - 50),
      0,
    ),
  );

async function rested(page: Page, sign: string): Promise<void> {
  await page.locator(sign).waitFor({ state: "attached", timeout: 120_000 });
  await page.waitForTimeout(REST);
}

async function ourPage(dataset: Dataset): Promise<Page> {
  const page = await freshPage(browser);
  const text = JSON.stringify(dataset);
  ours.replace("data/demo/dataset.json", () => text);
  await page.goto(`${ours.address}#data=demo&lang=zh`);
  await rested(page, '.dk-map[data-map-state="ready"]');
  return page;
}

async function barePage(dataset: Dataset): Promise<Page> {
  const page = await freshPage(browser);
  const scene = mapScene(dataset, { shown: null, seats: region.places, language: "zh" });
  writeFileSync(join(out, "scene.json"), JSON.stringify(scene));
  await page.goto(bare.resolvedUrls?.local[0] ?? "");
  await rested(page, 'body[data-ready="yes"]');
  return page;
}

/** One layer switched on or off: milliseconds until the page answers again, and until it has painted. */
interface Switch {
  readonly layer: string;
  readonly shown: boolean;
  readonly handled: number;
  readonly painted: number;
}

/** Every layer off and on, twice; each press comes when the map rests again, as a reader's does. */
const switches = (page: Page): Promise<readonly Switch[]> =>
  page.evaluate(async () => {
    const found: Switch[] = [];
    const boxes = [...document.querySelectorAll<HTMLInputElement>("li:not([hidden]) .dk-map-layers-box")];
    for (const box of [...boxes, ...boxes].flatMap((one) => [one, one])) {
      const began = performance.now();
      box.click();
      const handled = performance.now() - began;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const painted = performance.now() - began;
      found.push({ layer: box.closest("li")?.textContent ?? "", shown: box.checked, handled, painted });
      const { dikuaiMap } = window as unknown as { dikuaiMap: { readonly atRest: () => boolean } };
      do await new Promise((done) => setTimeout(done, 1500));
      while (!dikuaiMap.atRest());
    }
    return found;
  });

function spokenSwitches(found: readonly Switch[]): string {
  const slowest = found.toSorted((a, b) => b.painted - a.painted).slice(0, 4);
  const named = slowest.map(
    ({ layer, shown, painted }) => `${layer} ${shown ? "on" : "off"} ${painted.toFixed(0)}`,
  );
  const [handled, painted] = [found.map((one) => one.handled), found.map((one) => one.painted)];
  return `${found.length} switches: handler ${median(handled).toFixed(1)} ms, most ${Math.max(...handled).toFixed(1)}; painted ${median(painted).toFixed(0)} ms; slowest ${named.join(", ")}`;
}

async function left(page: Page): Promise<void> {
  await page.context().close();
  await new Promise((done) => setTimeout(done, AFTERWARDS));
}

const told = (values: readonly number[]): string =>
  `${values.map((value) => value.toFixed(0)).join(", ")} (median ${median(values).toFixed(0)}, half of them ${quantile(values, 0.25).toFixed(0)} to ${quantile(values, 0.75).toFixed(0)})`;

console.log("| parcels | page, blocked | bare map, blocked | ratio of the medians, of the sums |");
for (const dataset of [demo, manyParcels(10_000)]) {
  const blockedBy: Record<"page" | "bare", number[]> = { page: [], bare: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    for (const which of run % 2 === 0 ? (["bare", "page"] as const) : (["page", "bare"] as const)) {
      const one = await (which === "bare" ? barePage(dataset) : ourPage(dataset));
      const figure = await blocked(one);
      if (run > 0) blockedBy[which].push(figure);
      if (run === RUNS && which === "page")
        console.log(`${dataset.parcels.length} parcels, ${spokenSwitches(await switches(one))}`);
      await left(one);
    }
  }
  const { page, bare: map } = blockedBy;
  console.log(
    `| ${dataset.parcels.length} | ${told(page)} | ${told(map)} | ${(median(page) / median(map)).toFixed(2)}, ${(sum(page) / sum(map)).toFixed(2)} |`,
  );
}
await browser.close();
await ours.stop();
await bare.close();
rmSync(out, { recursive: true });

/** vitest wants something to time: what the map is given of ten thousand parcels. */
const many = manyParcels(10_000);
bench("scene of 10,000 parcels", () => {
  mapScene(many, { shown: null, seats: region.places, language: "zh" });
});
