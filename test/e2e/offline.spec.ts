import { expect, type Page, test } from "./fixture";
import { servedPage } from "./served-page";

// Where the server is gone, what was never kept cannot be had: the browser says so, and the map of a font.
test.use({
  keepsOffline: true,
  // What is kept is asked of the worker alone; the map has tests of its own.
  drawsMap: false,
  expectedInConsole: [/net::ERR_(?:CONNECTION_REFUSED|FAILED)|^Failed to load font/u],
});

/** The worker is in charge of the page, and what it keeps is there. */
async function kept(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
    }
  });
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map((request) => new URL(request.url).pathname);
  });
}

test("after one visit the ledger and the public door are there without a server", async ({ page }) => {
  const { address, stop } = await servedPage();
  await page.goto(`${address}#data=linfen&lang=zh`);
  await expect(page.locator(".row-title").first()).toBeVisible();
  const rows = await page.locator(".row-title").first().textContent();
  const files = await kept(page);
  expect(files).toContain("/office/land/data/linfen/dataset.json");
  expect(files.filter((path) => path.includes("cmaps/"))).toEqual([]);

  await stop();
  expect(await page.evaluate(() => fetch("never-asked-for.txt").catch(() => null))).toBeNull();
  await page.reload();
  await expect(page.locator(".row-title").first()).toHaveText(rows ?? "");
  // A page that was never opened while there was a server.
  await page.goto(`${address}#data=linfen&door=public&page=public&id=county/蒲县&lang=zh`);
  await expect(page.locator(".public h1")).toContainText("蒲县");
  await expect(page.locator(".public")).toContainText("40.2733 公顷");
});

test("fonts and character maps are not fetched beforehand", async ({ page, request }) => {
  await page.goto("/#data=linfen&lang=zh");
  await expect(page.locator(".row-title").first()).toBeVisible();
  const files = await kept(page);
  expect(files.length).toBeGreaterThan(20);
  const script = await (await request.get("/sw.js")).text();
  expect(script).not.toMatch(/\.woff2|\.bcmap/u);
});

test("the page can be installed", async ({ page, request }) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest: unknown = await (await request.get(`/${address?.replace(/^\.?\//u, "")}`)).json();
  expect(manifest).toMatchObject({ display: "standalone", start_url: "./", scope: "./" });
  for (const size of [192, 512]) {
    const icon = await request.get(`/icon-${size}.png`);
    // Width and height stand at bytes 16 to 23 of a PNG.
    const bytes = await icon.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("a newer version is announced and waits for the button", async ({ page }) => {
  const { address, replace, stop } = await servedPage();
  await page.goto(`${address}#data=linfen&lang=zh`);
  await expect(page.locator(".row-title").first()).toBeVisible();
  await kept(page);
  // A build of a later day: the same worker with one more line.
  replace("sw.js", (text) => `${text}\n// a later day`);
  await page.reload();
  const button = page.getByRole("button", { name: "换到新版本" });
  await expect(button).toBeVisible();
  const again = page.waitForEvent("load");
  await button.click();
  await again;
  await expect(page.locator(".row-title").first()).toBeVisible();
  await expect(button).toBeHidden();
  await stop();
});
