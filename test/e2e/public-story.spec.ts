import { axeFaults } from "./axe";
import { mapReady } from "./drawn-map";
import { type BrowserContext, expect, type Page, test, withoutWorker } from "./fixture";
import { hasRasterizer, paperPages, paperText } from "./rendered-paper";
import { servedPage } from "./served-page";

/** A slow phone: what Lighthouse calls slow 4G, and a processor a quarter as fast as this one. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER_PROCESSOR = 4;
/** The seat of the county (data/regions/linfen.json), degrees. */
const PUXIAN = { lon: 111.095, lat: 36.41361 };

async function slowed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_PROCESSOR });
}

/** What the policy of the page refused, reported by the browser itself. */
async function reportsViolations(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeFunction("reportViolation", (said: string) => violations.push(said));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const told = window as unknown as { reportViolation: (said: string) => void };
      told.reportViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return violations;
}

test.use({
  keepsOffline: true,
  // What is asked of a server that has gone is heard in the console.
  expectedInConsole: [/net::ERR_(?:CONNECTION_REFUSED|FAILED)/u],
  viewport: { width: 390, height: 844 },
  permissions: ["clipboard-read", "clipboard-write"],
});

test("a citizen finds a zone, understands it, prints it, passes it on, and reads it without a network", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(240_000);
  const { address, stop } = await servedPage();
  const violations = await reportsViolations(context);
  const requests: string[] = [];
  // What the worker fetches for offline use is no wait of the reader's: it is looked at for foreign hosts only.
  const fetched: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("request", (request) => {
    if (request.serviceWorker() === null) fetched.push(request.url());
  });
  // Without the share sheet of a phone the link goes to the clipboard.
  await context.addInitScript(() => {
    // @ts-expect-error: browsers without a share sheet have no such member at all
    delete Navigator.prototype.share;
  });
  await slowed(page);

  // Find it.
  await page.goto(`${address}#data=linfen&door=public&page=public&lang=zh`);
  await expect(page.locator(".public h1")).toHaveText("您想知道哪里的土地？", { timeout: 60_000 });
  await page.getByRole("searchbox").fill("蒲县");
  const hits = page.locator(".public-hits");
  await expect(hits).toContainText("片区");
  // The document that approves it is found as well, further down.
  await hits.getByRole("link", { name: "蒲县2023年土地征收成片开发方案" }).first().click();

  // Understand it.
  const door = page.locator(".public");
  await expect(page.locator(".public h1")).toBeFocused();
  for (const sentence of [
    "一片土地的成片开发方案。",
    "这是 2023 年的方案。",
    "临汾市人民政府用文件《关于蒲县2023年土地征收成片开发方案的批复》（临政函〔2023〕32号）同意，日期是2023年7月29日。",
    "40.2733 公顷，就是 604.10 亩。",
    "大约相当于 56 个足球场",
    "边界的坐标没有公布，所以我们没有画。",
    "刊登在：《临汾市人民政府公报》2023年第7期",
    "政府网站上的原文：暂无网址。",
    "这份文件以后有没有再改、是否已经开工",
  ])
    await expect(door).toContainText(sentence);
  expect(await axeFaults(page)).toEqual([]);

  // Print it.
  if (hasRasterizer) {
    const pages = paperPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(paperText(pages)).toContain("40.2733");
    expect(pages.length).toBeLessThanOrEqual(2);
  }

  // Pass it on: the link opens at the same zone for somebody who was never here.
  await page.getByRole("button", { name: "转给别人", exact: true }).click();
  await expect(door).toContainText("链接已复制");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
  const fresh = await other.newPage();
  await fresh.goto(link);
  await expect(fresh.locator(".public h1")).toHaveText("蒲县2023年土地征收成片开发方案");
  await other.close();

  // No map was fetched for pages of words; nobody else was asked anything; the policy had nothing to refuse.
  expect(fetched.filter((url) => url.includes("mount-map"))).toEqual([]);
  const foreign = requests.filter((url) => /^https?:/u.test(url) && !url.startsWith(address));
  expect(foreign).toEqual([]);
  expect(requests.length).toBeGreaterThan(10);
  expect(violations).toEqual([]);

  // Without a network.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
    }
  });
  await stop();
  await page.reload();
  await expect(door).toContainText("大约相当于 56 个足球场", { timeout: 60_000 });
  await page.getByRole("link", { name: "蒲县的全部内容" }).click();
  await expect(page.locator(".public h1")).toHaveText("蒲县");
  expect(violations).toEqual([]);
});

test("saved data: neither map nor font is fetched, on a wide screen too, and it stays so", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
  });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto("/#data=linfen&door=public&page=public&lang=zh");
  await expect(page.locator(".county-tile")).toHaveCount(17);
  await expect(page.locator(".map-note")).toContainText("正在省流量");
  await page.waitForLoadState("networkidle");
  const heavy = /mount-map|\.woff2/u;
  // The worker keeps the program for offline use; the page itself asks for none of these.
  expect(requests.filter((url) => heavy.test(url))).toEqual([]);
  await page.getByRole("button", { name: "省流量" }).click();
  await expect.poll(() => requests.filter((url) => heavy.test(url)).length).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "省流量" })).toHaveAttribute("aria-pressed", "false");

  // The graphics card goes and comes back: the words stay, the map returns to what it showed.
  await page.locator(".county-tile", { hasText: "蒲县" }).click();
  await mapReady(page);
  const map = page.locator(".dk-map");
  // It went to the county.
  const offset = async (): Promise<number> => {
    const { lon = 0, lat = 0 } = (await page.evaluate(() => window.dikuaiMap?.view())) ?? {};
    return Math.hypot(lon - PUXIAN.lon, lat - PUXIAN.lat);
  };
  await expect.poll(offset).toBeLessThan(0.001);
  await expect.poll(() => page.evaluate(() => window.dikuaiMap?.atRest())).toBe(true);
  const view = await page.evaluate(() => window.dikuaiMap?.view());
  const restore = await page.evaluateHandle(() => window.dikuaiMap?.loseContext());
  await expect(map).toHaveAttribute("data-map-state", "lost");
  await expect(page.locator(".public")).toContainText("大约相当于 56 个足球场");
  await page.getByRole("link", { name: "所有县" }).first().click();
  await expect(page.locator(".county-tile")).toHaveCount(17);
  await page.goBack();
  await restore.evaluate((again) => again?.());
  await expect(map).toHaveAttribute("data-map-state", "ready");
  await expect(page.locator(".public h1")).toHaveText("蒲县");
  expect(await page.evaluate(() => window.dikuaiMap?.view())).toEqual(view);
});

test("without WebGL and without an offline copy the page says so and answers", async ({ page, context }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await context.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
      return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
    } as typeof getContext;
    navigator.serviceWorker.register = () =>
      Promise.reject(new TypeError("Failed to register a ServiceWorker"));
  });
  await page.goto("/#data=linfen&door=public&page=public&lang=zh");
  await expect(page.locator(".dk-map")).toHaveAttribute("data-map-state", "unavailable");
  await expect(page.locator(".dk-map")).toContainText("WebGL");
  await expect(page.locator(".reading-card")).toContainText("没有网络时打不开本页");
  await page.getByRole("button", { name: "知道了" }).click();
  await page.locator(".county-tile", { hasText: "蒲县" }).click();
  await expect(page.locator(".public")).toContainText("大约相当于 56 个足球场");
});

test("near me: asked only when pressed, and told to nobody", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ longitude: 111.09, latitude: 36.41, accuracy: 30 });
  await page.goto("/#data=linfen&door=public&page=public&lang=zh");
  const requests: string[] = [];
  await expect(page.locator(".county-tile")).toHaveCount(17);
  await page.waitForLoadState("networkidle");
  page.on("request", (request) => requests.push(request.url() + (request.postData() ?? "")));
  await page.getByRole("button", { name: "我附近有什么" }).click();
  await expect(page.locator(".public-near")).toContainText("蒲县");
  await expect(page.locator(".public-near")).toContainText("没有公布了边界的");
  expect(requests.filter((url) => /111\.|36\.4/u.test(url))).toEqual([]);
  expect(page.url()).not.toMatch(/111\.09|36\.41/u);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/111\.09|36\.41/u);
});

test("a report of an error carries the evidence into a letter and a file", async ({ page }) => {
  const zone = "临政函〔2023〕32号/zone/蒲县2023年土地征收成片开发方案/current";
  await page.goto(
    `/#${new URLSearchParams({ data: "linfen", door: "public", page: "public", id: zone, lang: "zh" })}`,
  );
  await page.getByRole("button", { name: "这里有错" }).click();
  await page.getByRole("textbox").fill("面积应为 40.2737 公顷");
  const address = new URL((await page.getByRole("link", { name: "写邮件" }).getAttribute("href")) ?? "");
  expect(address.protocol).toBe("mailto:");
  expect(address.searchParams.get("body")).toContain("面积应为 40.2737 公顷");
  expect(address.searchParams.get("body")).toMatch(/SHA-256：[0-9a-f]{64}/u);
  expect(await axeFaults(page, { within: ".modal" })).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "存成文件" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("dikuai-correction.json");
});

test("an office's outline is drawn with a review number, and not even asked for without", async ({
  page,
  context,
}) => {
  await withoutWorker(context);
  const line = {
    type: "LineString",
    coordinates: [
      [111, 35.6],
      [111.4, 36],
      [112, 36.4],
    ],
  };
  let area: object | null = null;
  const asked: string[] = [];
  const config = {
    reviewNumber: null as string | null,
    boundaryFile: "boundary.geojson",
    tiandituKey: null as string | null,
  };
  await page.route("**/config.json", (route) => route.fulfill({ json: config }));
  await page.route("**/boundary.geojson", (route) => {
    asked.push(route.request().url());
    return route.fulfill({ json: area ?? line });
  });
  await page.goto("/#data=linfen&door=public&page=sheet&lang=zh");
  await expect(page.locator(".sheet-map svg")).toBeVisible();
  await expect(page.locator(".map-sheet")).toContainText("没有审图号，不画行政区界线");
  await expect(page.locator(".sheet-outline")).toHaveCount(0);
  expect(asked).toEqual([]);
  config.reviewNumber = "晋S（2023）008号";
  await page.reload();
  await expect(page.locator(".sheet-map .sheet-outline")).toHaveCount(1);
  await expect(page.locator(".map-sheet")).toContainText("审图号：晋S（2023）008号");

  // The same on the live map: the file's areas, the office's key of 天地图, asked for only when it is chosen.
  config.tiandituKey = "0123456789abcdef0123456789abcdef";
  const ring = [...line.coordinates, [111, 36.4], [111, 35.6]];
  area = {
    type: "Feature",
    properties: { NAME: "样板县" },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
  const tiles: string[] = [];
  await context.route(/^https:\/\/t\d\.tianditu\.gov\.cn\//u, (route) => {
    tiles.push(route.request().url());
    return route.fulfill({ status: 204, headers: { "Access-Control-Allow-Origin": "*" } });
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/#data=linfen&door=public&page=public&lang=zh");
  await page.reload();
  await mapReady(page);
  await expect
    .poll(() => page.evaluate(() => window.dikuaiMap?.drawnCorners("样板县").length ?? 0))
    .toBeGreaterThan(3);
  expect(tiles).toEqual([]);
  await page.locator(".dk-map-panel summary").click();
  await page.locator(".dk-map-panel").getByLabel("天地图 · 矢量").check();
  await expect.poll(() => tiles.length).toBeGreaterThan(0);
  expect(tiles.every((url) => url.includes(`tk=${config.tiandituKey}`))).toBe(true);
});

test("little room is said in time", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 20_000_000, usage: 15_000_000 });
  });
  await page.goto("/#data=linfen&door=public&page=public&lang=zh");
  await expect(page.locator(".reading-card")).toContainText("已经存下的不会被覆盖");
  await page.getByRole("button", { name: "知道了" }).click();
  await expect(page.locator(".reading-card")).toBeHidden();
});
