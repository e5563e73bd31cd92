import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { BROWSER_FLAGS, browserEnvironment, browserPath } from "../../scripts/browser.mjs";
import { servedPage } from "../e2e/served-page";
import { generatedLedger } from "./generated-ledger";

/**
 * npm run measure: how the built page feels. Frames while a hundred thousand rows are scrolled, time from an act to the
 * next picture with ten thousand rows, and Lighthouse where it is installed: `npm install --no-save lighthouse@12.8.2`
 * (too heavy to come with every clone).
 */
const ROOT = resolve(import.meta.dirname, "../..");
const DEBUG_PORT = 9333;
/** Milliseconds after which a map of ten thousand parcels drawn by software stands again. */
const MAP_STANDS = 1500;

const { address, replace, stop } = await servedPage();
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: BROWSER_FLAGS,
  env: browserEnvironment(),
});
await scrolled(100_000);
await answered(10_000);
await browser.close();
await lighthouse();
await stop();

/** A page that shows generated rows in place of the demonstration. */
async function withRows(count: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  // tsx names functions by a helper of its own, which the page has not.
  await context.addInitScript("globalThis.__name = (one) => one");
  const page = await context.newPage();
  const dataset = JSON.stringify(generatedLedger(count));
  replace("data/demo/dataset.json", () => dataset);
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

/** From an act to the second frame after it, when its picture is there; every act changes something. */
async function answered(count: number): Promise<void> {
  const page = await withRows(count);
  const times = new Map<string, number[]>();
  for (let round = 0; round < 8; round += 1)
    for (const [name, selector] of [
      ["select a row", "[data-row] td:nth-child(3)"],
      ["narrow to those without a boundary", ".filters .choice button:nth-of-type(3)"],
      ["show all again", ".filters .choice button:nth-of-type(1)"],
      ["sort by area", ".head-area button"],
    ] as const) {
      const time = await page.evaluate(
        ([wanted, nth]) =>
          new Promise<number>((done) => {
            const all = document.querySelectorAll<HTMLElement>(wanted);
            const element = all[nth % all.length];
            if (element === undefined) throw new Error(`no ${wanted}`);
            const began = performance.now();
            element.click();
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
          }),
        [selector, round + 1] as const,
      );
      times.set(name, [...(times.get(name) ?? []), time]);
      await page.waitForTimeout(MAP_STANDS);
    }
  for (const [name, all] of times)
    console.log(`${count} rows, ${name}: ${all.map((one) => one.toFixed(0)).join(", ")} ms`);
  await page.context().close();
}

/**
 * The shell alone is the page with the map's script refused, so that what is measured is ours. It needs no graphics
 * card and is given none, as by Lighthouse itself: with an emulated one the browser, one second after the page began,
 * takes down the drawing of the page before and stands still until the emulation has done all that is waiting, which
 * Lighthouse counts against the page (0.7 to 1.9 s without any work of the processor). The whole page needs WebGL.
 */
async function lighthouse(): Promise<void> {
  const name = "lighthouse";
  let run: (url: string, flags: object, config: object) => Promise<{ lhr: Report } | undefined>;
  try {
    ({ default: run } = await import(name));
  } catch {
    console.log("Lighthouse is not installed: npm install --no-save lighthouse@12.8.2");
    return;
  }
  const version = JSON.parse(readFileSync(join(ROOT, `node_modules/${name}/package.json`), "utf8")).version;
  const desktop = await import(`${name}/core/config/desktop-config.js`);
  for (const [what, blockedUrlPatterns, flags] of [
    [
      "shell alone",
      ["*mount-map*", "*maplibre*"],
      BROWSER_FLAGS.filter((one) => !one.includes("swiftshader")),
    ],
    ["whole page", [], BROWSER_FLAGS],
  ] as const) {
    // A browser of its own: what it compiled and kept of one visit would flatter the next.
    const visited = await chromium.launch({
      executablePath: browserPath(),
      args: [...flags, `--remote-debugging-port=${DEBUG_PORT}`],
      env: browserEnvironment(),
    });
    const result = await run(
      `${address}#data=linfen&lang=zh`,
      { port: DEBUG_PORT, output: "json", logLevel: "error", blockedUrlPatterns: [...blockedUrlPatterns] },
      {
        ...desktop.default,
        settings: {
          ...desktop.default.settings,
          onlyCategories: ["performance", "accessibility", "best-practices"],
        },
      },
    );
    const scores = Object.values(result?.lhr.categories ?? {}).map(
      (one) => `${one.title} ${one.score === null ? "—" : Math.round(one.score * 100)}`,
    );
    console.log(`Lighthouse ${version}, ${what}: ${scores.join(", ")}`);
    for (const id of ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"])
      console.log(`  ${id}: ${result?.lhr.audits[id]?.displayValue ?? "—"}`);
    for (const audit of Object.values(result?.lhr.audits ?? {}))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === "binary")
        console.log(`  ${audit.id}: ${audit.title}`);
    await visited.close();
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
        readonly displayValue?: string;
      }
    >
  >;
}
