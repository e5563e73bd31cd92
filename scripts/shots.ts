import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { BROWSER_FLAGS, browserEnvironment, browserPath } from "./browser.mjs";
import { type Shot, type Spot, shots } from "./data/shot-list";

/**
 * npm run shots [-- words...]: pictures of every page, wide and phone-sized, in both languages and both themes, for
 * whoever changed them to look at. Words keep only the pictures whose names hold all of them; `built` takes the build
 * that is there; `overview` makes the picture of the readme and no other.
 */
const ROOT = resolve(import.meta.dirname, "..");
const SHOTS = join(ROOT, "shots");
const WIDTHS = [
  { name: "wide", width: 1440, height: 900 },
  { name: "phone", width: 390, height: 844 },
];
const LANGUAGES = ["zh", "en"];
const THEMES = ["light", "dark"] as const;
/** The picture of the readme: small enough to be fetched with the words. */
const OVERVIEW = { width: 1280, height: 720 };
/** The software renderer draws a map in about a second; pages without one stand at once. */
const MAP_MS = 1200;
const MAP_READY_MS = 8000;
const PAGE_MS = 250;

const asked = process.argv.slice(2);
const words = asked.filter((one) => one !== "built");
const [overview, ...list] = shots(ROOT);

if (!asked.includes("built")) await build({ root: ROOT, logLevel: "warn" });
const server = await preview({ root: ROOT, logLevel: "warn", preview: { port: 4600, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "http://127.0.0.1:4600/";
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: BROWSER_FLAGS,
  env: browserEnvironment(),
});
if (words.length === 0) rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
let taken = 0;
for (const { name: size, width, height } of WIDTHS) {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const wanted = list
        .map((shot) => ({ shot, name: `${shot.name}-${size}-${language}-${theme}` }))
        .filter(({ name }) => words.every((word) => name.includes(word)));
      if (wanted.length === 0) continue;
      const context = await fresh({ width, height }, language, theme);
      for (const { shot, name } of wanted) await take(context, shot, language, join(SHOTS, `${name}.png`));
      await context.close();
    }
  }
}
if (overview && (words.length === 0 || words.includes(overview.name))) {
  const context = await fresh(OVERVIEW, "zh", "light");
  await take(context, overview, "zh", join(ROOT, "docs/images/overview.png"));
  await context.close();
}
await browser.close();
await server.close();
if (taken === 0) throw new Error(`no picture is called by ${words.join(" ")}`);
console.log(`${taken} pictures`);

/** A context in which nothing is kept between pictures, and nothing is said of an offline copy that was refused. */
async function fresh(
  viewport: { readonly width: number; readonly height: number },
  locale: string,
  colorScheme: (typeof THEMES)[number],
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, locale, colorScheme });
  await context.addInitScript(() => {
    // @ts-expect-error: pages without a secure origin have no such member at all
    delete Navigator.prototype.serviceWorker;
  });
  return context;
}

/** One page of a context serves all its pictures: the next address is a step within the page. */
async function take(context: BrowserContext, shot: Shot, language: string, path: string): Promise<void> {
  const page = context.pages()[0] ?? (await opened(context));
  const fragment = new URLSearchParams({ ...shot.fragment, lang: language });
  for (const id of shot.compared ?? []) fragment.append("with", id);
  // The first visit has no address to follow.
  const visit = Object.keys(shot.fragment).length === 0;
  await page.goto(visit ? address : `${address}#${fragment.toString()}`);
  if (visit && language === "en") await page.getByText("EN", { exact: true }).click();
  await settled(page);
  for (const press of shot.press ?? []) await pressed(page, press);
  if ((shot.press ?? []).length > 0) await settled(page);
  await page.screenshot({ path });
  taken += 1;
  // What was opened by a press is closed by a fresh page, and so is the greeting.
  if (visit || (shot.press ?? []).length > 0) await page.close();
}

async function pressed(page: Page, press: string | Spot): Promise<void> {
  if (typeof press === "string") return page.locator(press).first().click();
  const element = page.locator(press.on).first();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${press.on} is not on the page`);
  await element.click({ position: { x: box.width * press.across, y: box.height * press.down } });
}

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      console.error(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** The page stands still: nothing is being fetched, fonts are there, the map has drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  // A page whose script is still being read has no content of its own.
  await page.waitForFunction(() => document.querySelector(".coming") === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const map = await page.evaluate(() => {
    const place = document.querySelector(".stage");
    return place !== null && place.getBoundingClientRect().height > 0;
  });
  // On a busy machine the first picture of the data takes longer; where there are no data it never comes.
  if (map)
    await page
      .locator('[data-map-state="ready"], [data-map-state="unavailable"]')
      .waitFor({ timeout: MAP_READY_MS })
      .catch(() => undefined);
  await page.waitForTimeout(map ? MAP_MS : PAGE_MS);
}
