import { mapReady } from "./drawn-map";
import { expect, type Page, test } from "./fixture";
import { foreignRequests, quietPage } from "./quiet-page";

/** A grey picture of one pixel. */
const TILE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGM4c+YMAATMAmU5mmUsAAAAAElFTkSuQmCC",
  "base64",
);
const OSM = /^https:\/\/tile\.openstreetmap\.org\//u;
const OSM_SAID = /tile\.openstreetmap\.org/u;
const TIANDITU = /^https:\/\/t\d\.tianditu\.gov\.cn\//u;

// One test lets the tile host fail; what the others may hear is checked by each.
test.use({ expectedInConsole: [OSM_SAID] });

async function opened(page: Page, fragment = "data=demo&lang=en"): Promise<void> {
  await page.goto(`/#${fragment}`);
  await mapReady(page);
}
const panel = (page: Page) => page.locator(".dk-map-panel");
const layers = (page: Page) => panel(page).locator("summary");

/** Works with the map as readers do: panel, layers, opacity, camera, a parcel. */
async function worked(page: Page): Promise<void> {
  await layers(page).click();
  await panel(page).getByLabel("Kilometre grid", { exact: true }).uncheck();
  await panel(page).getByLabel("Parcels · opacity").fill("4");
  await panel(page).getByRole("combobox").selectOption({ index: 2 });
  await page.locator(".dk-map-zoom-in").click();
  await page.locator(".dk-map-all").click();
  await page.locator(".dk-map-envelope-button").click();
  await page.waitForTimeout(800);
}

test("without a choice no host but the page's own is asked, whatever is done", async ({ page, baseURL }) => {
  const quiet = quietPage(page);
  const foreign = foreignRequests(page, baseURL);
  await opened(page);
  await worked(page);
  expect(foreign).toEqual([]);
  quiet.check();
});

test("OpenStreetMap by choice: its tiles and its name, the origin and no more; kept, and never in a link", async ({
  page,
  baseURL,
}) => {
  const quiet = quietPage(page);
  const referrers = new Set<string | undefined>();
  await page.context().route(OSM, async (route) => {
    referrers.add((await route.request().allHeaders()).referer);
    await route.fulfill({
      body: TILE,
      contentType: "image/png",
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  });
  const foreign = foreignRequests(page, baseURL);
  await opened(page);
  await layers(page).click();
  await panel(page).getByLabel("OpenStreetMap").check();
  await expect.poll(() => foreign.length).toBeGreaterThan(3);
  expect(foreign.filter((one) => !OSM.test(one))).toEqual([]);
  // Headers of a request are told a moment after its address.
  await expect.poll(() => [...referrers]).toEqual([`${baseURL}/`]);
  const credit = page.locator(".dk-map-attribution a");
  await expect(credit).toHaveText(/OpenStreetMap contributors/u);
  await expect(credit).toHaveAttribute("href", "https://www.openstreetmap.org/copyright");
  expect(page.url()).not.toMatch(/osm|openstreetmap/u);
  await page.reload();
  await mapReady(page);
  await expect(credit).toBeVisible();
  await layers(page).click();
  await panel(page).getByLabel(/^None/u).check();
  await expect(credit).toHaveCount(0);
  const asked = foreign.length;
  await page.locator(".dk-map-zoom-in").click();
  await page.waitForTimeout(800);
  expect(foreign.length).toBe(asked);
  quiet.check();
});

test("Tianditu is asked with the reader's own key and never without", async ({ page, baseURL }) => {
  const quiet = quietPage(page);
  await page.route(TIANDITU, (route) =>
    route.fulfill({ body: TILE, contentType: "image/png", headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  const foreign = foreignRequests(page, baseURL);
  await opened(page);
  await layers(page).click();
  await panel(page).getByLabel("Tianditu, map").check();
  await page.waitForTimeout(500);
  expect(foreign).toEqual([]);
  await expect(page.locator(".dk-map-attribution a")).toHaveCount(0);
  const key = panel(page).getByLabel(/Your own Tianditu key/u);
  await key.fill("0123456789abcdef");
  await key.press("Enter");
  const asked = () => new Set(foreign.map((one) => new URL(one).searchParams.get("LAYER")));
  await expect.poll(asked).toEqual(new Set(["vec", "cva"]));
  expect(foreign.every((one) => TIANDITU.test(one) && one.includes("tk=0123456789abcdef"))).toBe(true);
  await expect(page.locator(".dk-map-attribution a")).toHaveText(/Tianditu/u);
  expect(page.url()).not.toContain("0123456789abcdef");
  quiet.check();
});

test.describe("where the tile host fails", () => {
  test.use({ expectedInConsole: [/status of 503/u] });

  test("a base map that fails is said, asked no more, and breaks nothing", async ({ page }) => {
    const quiet = quietPage(page, OSM);
    let asked = 0;
    await page.route(OSM, (route) => {
      asked += 1;
      return route.fulfill({ status: 503, body: "", headers: { "Access-Control-Allow-Origin": "*" } });
    });
    await opened(page);
    await layers(page).click();
    await panel(page).getByLabel("OpenStreetMap").check();
    const failure = page.locator(".dk-map-base-failure");
    await expect(failure).toContainText("could not be had");
    await expect(page.locator(".dk-map-attribution a")).toHaveCount(0);
    await page.waitForTimeout(500);
    const before = asked;
    await page.locator(".dk-map-zoom-in").click();
    await page.waitForTimeout(1000);
    expect(asked).toBe(before);
    const view = await page.evaluate(() => window.dikuaiMap?.view());
    expect(view).toBeDefined();
    await page.evaluate(() => window.dikuaiMap?.look(111.7838, 35.8828, 16));
    await expect
      .poll(() => page.evaluate(() => window.dikuaiMap?.recordsAt(111.7838, 35.8828).length ?? 0))
      .toBeGreaterThan(0);
    // Once the host answers again, the reader may try again.
    await page.unroute(OSM);
    await page.route(OSM, (route) =>
      route.fulfill({
        body: TILE,
        contentType: "image/png",
        headers: { "Access-Control-Allow-Origin": "*" },
      }),
    );
    await panel(page).getByRole("button", { name: "Try again" }).click();
    await expect(failure).toBeHidden();
    await expect(page.locator(".dk-map-attribution a")).toBeVisible();
    quiet.check();
  });
});
