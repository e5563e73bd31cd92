import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { BROWSER_FLAGS, browserEnvironment, browserPath } from "../../scripts/browser.mjs";
import { generatedLedger } from "./generated-ledger";

/**
 * npm run measure: how the built page feels. Frames while a hundred thousand rows are scrolled, time from an act to the
 * next picture with ten thousand rows, main-thread blocking against a bare MapLibre page in the same run, and
 * Lighthouse where it is installed (`npm install --no-save lighthouse@13.5.0`: too heavy to come with every clone).
 */
const ROOT = resolve(import.meta.dirname, "../..");
const PORT = 4610;
const DEBUG_PORT = 9333;

const server = await preview({ root: ROOT, logLevel: "warn", preview: { port: PORT, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${PORT}/`;
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: [...BROWSER_FLAGS, `--remote-debugging-port=${DEBUG_PORT}`],
  env: browserEnvironment(),
});
await scrolled(100_000);
await answered(10_000);
await blocked();
await lighthouse();
await browser.close();
await server.close();

/** A page that shows generated rows in place of the demonstration. */
async function withRows(count: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const dataset = generatedLedger(count);
  await page.route("**/data/demo/dataset.json", (route) => route.fulfill({ json: dataset }));
  await page.goto(`${address}#data=demo&lang=zh`);
  await page.locator(".row-title").first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
  return page;
}

/** Times between the frames of five seconds of scrolling, a screen every sixth frame. */
async function scrolled(count: number): Promise<void> {
  const page = await withRows(count);
  const times = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const list = document.querySelector(".ledger");
        const frames: number[] = [];
        let last = performance.now();
        const began = last;
        const frame = (now: number): void => {
          frames.push(now - last);
          last = now;
          if (list !== null && frames.length % 6 === 0) list.scrollTop += list.clientHeight;
          if (now - began < 5000) requestAnimationFrame(frame);
          else done(frames.slice(1));
        };
        requestAnimationFrame(frame);
      }),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(
    `${count} rows scrolled: ${sorted.length} frames, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`,
  );
  await page.context().close();
}

/** From an act to the second frame after it, when its picture is there. */
async function answered(count: number): Promise<void> {
  const page = await withRows(count);
  for (const [name, selector] of [
    ["select a row", '[data-row="generated/4"] td:nth-child(3)'],
    ["narrow to those without a boundary", ".filters .choice button:nth-of-type(3)"],
    ["show all again", ".filters .choice button:nth-of-type(1)"],
    ["sort by area", ".head-area button"],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      times.push(
        await page.evaluate(
          (wanted) =>
            new Promise<number>((done) => {
              const element = document.querySelector<HTMLElement>(wanted);
              const began = performance.now();
              element?.click();
              requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
            }),
          selector,
        ),
      );
      await page.waitForTimeout(300);
    }
    console.log(`${count} rows, ${name}: ${times.map((one) => one.toFixed(0)).join(", ")} ms`);
  }
  await page.context().close();
}

/** Blocking time of the main thread (tasks beyond 50 ms) until the map stands, ours and that of a bare map. */
async function blocked(): Promise<void> {
  const bare = await barePage();
  const rounds = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round < 5; round += 1) {
    rounds.ours.push(await blockingTime(browser, `${address}#data=linfen&lang=zh`));
    rounds.bare.push(await blockingTime(browser, bare.address));
  }
  await bare.stop();
  const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[2] ?? 0;
  const [ours, theirs] = [middle(rounds.ours), middle(rounds.bare)];
  console.log(
    `blocking time, median of five: ours ${ours.toFixed(0)} ms, bare MapLibre ${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)}`,
  );
}

async function blockingTime(from: Browser, url: string): Promise<number> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
  await context.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { blockingTimes: times });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) times.push(Math.max(0, entry.duration - 50));
    }).observe({ type: "longtask", buffered: true });
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator("canvas").first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(3000);
  const times = await page.evaluate(() => (window as unknown as { blockingTimes: number[] }).blockingTimes);
  await context.close();
  return times.reduce((sum, one) => sum + one, 0);
}

/** MapLibre with an empty style, the same size, built the same way. */
async function barePage(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "dikuai-bare-"));
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><title>bare</title><div id="map" style="position:fixed;inset:0"></div><script type="module" src="./bare.js"></script></html>',
  );
  writeFileSync(
    join(folder, "bare.js"),
    `import { Map } from ${JSON.stringify(join(ROOT, "node_modules/maplibre-gl"))};
new Map({ container: "map", center: [111.5, 36.1], zoom: 8, style: { version: 8, sources: {}, layers: [{ id: "ground", type: "background", paint: { "background-color": "#f4f6f6" } }] } });`,
  );
  const options = { root: folder, logLevel: "error" as const, configFile: false as const };
  await build({ ...options, base: "./", worker: { format: "es" } });
  const bare = await preview({ ...options, preview: { port: PORT + 1, host: "127.0.0.1" } });
  return {
    address: bare.resolvedUrls?.local[0] ?? `http://127.0.0.1:${PORT + 1}/`,
    stop: () => bare.close(),
  };
}

/** The shell alone: the page with the map's script refused, so that what is measured is ours. */
async function lighthouse(): Promise<void> {
  const name = "lighthouse";
  let run: (url: string, flags: object, config: object) => Promise<{ lhr: Report } | undefined>;
  try {
    ({ default: run } = await import(name));
  } catch {
    console.log("Lighthouse is not installed: npm install --no-save lighthouse@13.5.0");
    return;
  }
  const version = JSON.parse(readFileSync(join(ROOT, `node_modules/${name}/package.json`), "utf8")).version;
  for (const [what, blockedUrlPatterns] of [
    ["shell alone", ["*mount-map*", "*maplibre*"]],
    ["whole page", []],
  ] as const) {
    const result = await run(
      `${address}#data=linfen&lang=zh`,
      { port: DEBUG_PORT, output: "json", logLevel: "error", blockedUrlPatterns: [...blockedUrlPatterns] },
      {
        extends: "lighthouse:default",
        settings: {
          onlyCategories: ["performance", "accessibility", "best-practices"],
          formFactor: "desktop",
          screenEmulation: { mobile: false, width: 1440, height: 900, deviceScaleFactor: 1, disabled: false },
        },
      },
    );
    const scores = Object.values(result?.lhr.categories ?? {}).map(
      (one) => `${one.title} ${one.score === null ? "—" : Math.round(one.score * 100)}`,
    );
    console.log(`Lighthouse ${version}, ${what}: ${scores.join(", ")}`);
    for (const audit of Object.values(result?.lhr.audits ?? {}))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary")
        console.log(`  ${audit.id}: ${audit.title}`);
  }
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly id: string;
        readonly title: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
      }
    >
  >;
}
