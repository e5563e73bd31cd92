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
 * put off is not work left out. The bare page draws less: no icons, no rivers, no grid. Printed as the table of
 * docs/measured.md. Needs `npm run build` before.
 */
const ROOT = resolve(import.meta.dirname, "../..");
const RUNS = 5;
/** Milliseconds for which both pages are watched after their map stands. */
const REST = 3000;
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

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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

console.log("| parcels | page, blocked | bare map, blocked | ratio |");
for (const dataset of [demo, manyParcels(10_000)]) {
  const [page, map]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const bareTurn = async (): Promise<void> => {
      const bareOne = await barePage(dataset);
      map.push(await blocked(bareOne));
      await bareOne.context().close();
    };
    if (run % 2 === 0) await bareTurn();
    const one = await ourPage(dataset);
    page.push(await blocked(one));
    if (run === 0) {
      console.log(`${dataset.parcels.length} parcels, ${spokenSwitches(await switches(one))}`);
    }
    await one.context().close();
    if (run % 2 === 1) await bareTurn();
    const figures = (values: readonly number[]): string => values.map((value) => value.toFixed(0)).join(", ");
    console.log(
      `| ${dataset.parcels.length} | ${figures(page)} | ${figures(map)} | ${(median(page) / median(map)).toFixed(2)} |`,
    );
  }
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
