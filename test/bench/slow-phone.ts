import { resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { BROWSER_FLAGS, browserEnvironment, browserPath } from "../../scripts/browser.mjs";

/**
 * npm run slow [-- rounds]: when the built page is of use on a slow phone, first visit, nothing kept: the question of the public door
 * answers, the ledger has its first row, the map is there. Processor and network are throttled by the browser itself.
 */
const ROOT = resolve(import.meta.dirname, "../..");
const ROUNDS = Number(process.argv[2] ?? 2);
const kilobits = (rate: number): number => (rate * 1000) / 8;

/** What Lighthouse and the browser's own tools call by these names. */
const LINES = {
  "slow 4G": { latency: 150, down: kilobits(1600), up: kilobits(750) },
  "slow 3G": { latency: 400, down: kilobits(400), up: kilobits(400) },
} as const;

const server = await preview({ root: ROOT, logLevel: "warn", preview: { port: 4615, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "http://127.0.0.1:4615/";
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: BROWSER_FLAGS,
  env: browserEnvironment(),
});

/** Seconds from the request of the page, the least of some rounds: other work on the machine only adds. */
async function least(
  of: (page: Page, began: number) => Promise<readonly number[]>,
  line: keyof typeof LINES,
  slower: number,
) {
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "zh-CN" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const { latency, down, up } = LINES[line];
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: down,
      uploadThroughput: up,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    rounds.push(await of(page, performance.now()));
    await context.close();
  }
  const [first = []] = rounds;
  return first.map(
    (_, index) => Math.min(...rounds.map((one) => one[index] ?? Number.POSITIVE_INFINITY)) / 1000,
  );
}

/** The question is there, and a county typed into it is found. */
async function publicDoor(page: Page, began: number): Promise<readonly number[]> {
  await page.goto(`${address}#data=linfen&door=public&page=public&lang=zh`, { waitUntil: "commit" });
  await page.locator(".public h1").waitFor({ timeout: 240_000 });
  const there = performance.now() - began;
  await page.getByRole("searchbox").fill("蒲县");
  await page.locator(".public-hits a").first().waitFor({ timeout: 60_000 });
  return [there, performance.now() - began];
}

/** The first row of the ledger, then the first picture of the map above it. */
async function ledger(page: Page, began: number): Promise<readonly number[]> {
  await page.goto(`${address}#data=linfen&lang=zh`, { waitUntil: "commit" });
  await page.locator(".row-title").first().waitFor({ timeout: 240_000 });
  const row = performance.now() - began;
  await page.waitForFunction(() => "dikuaiMap" in window, null, { timeout: 240_000 });
  return [row, performance.now() - began];
}

for (const [line, slower] of [
  ["slow 4G", 4],
  ["slow 3G", 6],
] as const) {
  const said = (times: readonly number[]): string => times.map((one) => `${one.toFixed(1)} s`).join(", ");
  const name = `${line}, processor 1/${slower}`;
  console.log(`${name}: question there, answered: ${said(await least(publicDoor, line, slower))}`);
  console.log(`${name}: first row, map: ${said(await least(ledger, line, slower))}`);
}
await browser.close();
await server.close();
