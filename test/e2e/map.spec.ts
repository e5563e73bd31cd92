import { axeFaults } from "./axe";
import { atRest, countsPrograms, mapReady } from "./drawn-map";
import { expect, type Page, test } from "./fixture";
import { foreignRequests, quietPage } from "./quiet-page";

const PARCEL = "SL02-02";
const panel = (page: Page) => page.locator(".dk-map-panel");

async function opened(page: Page, fragment = "data=demo&lang=en"): Promise<void> {
  await page.goto(`/#${fragment}`);
  await mapReady(page);
}

/** Presses Shift and Tab until the canvas of the map has the focus: the map stands before the ledger's rows. */
async function tabToCanvas(page: Page): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Shift+Tab");
    if (await page.evaluate(() => document.activeElement?.classList.contains("maplibregl-canvas"))) return;
  }
  throw new Error("the canvas is not reached by Tab");
}

/** Presses an arrow and waits until the map rests again. */
async function step(page: Page, key: string): Promise<void> {
  const before = page.url();
  await page.keyboard.press(key);
  await page.waitForFunction((url) => location.href !== url, before);
  // What the crosshair stands on is said when the map rests.
  await atRest(page);
  await page.waitForTimeout(300);
}

test("the keyboard alone finds a parcel on the map, hears of it and opens it", async ({ page }) => {
  const quiet = quietPage(page);
  await opened(page);
  await tabToCanvas(page);
  const aim = page.locator(".dk-map-aim");
  await expect(aim).not.toBeEmpty();
  // Zoom in on the middle of the town, then step until the crosshair stands on a parcel with a code.
  for (let k = 0; k < 2; k += 1) await step(page, "Equal");
  const steps = ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"];
  for (const key of steps) {
    if (/SL\d/u.test((await aim.textContent()) ?? "")) break;
    await step(page, key);
  }
  await expect(aim).toContainText(/SL\d\d-\d\d.*Enter opens it/u);
  const code = /SL\d\d-\d\d/u.exec((await aim.textContent()) ?? "")?.[0] ?? "nothing";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`page=parcel.*${code}|${code}.*page=parcel`, "u"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(code);
  // The map is described for those who do not see it.
  const canvas = page.locator(".maplibregl-canvas");
  await expect(canvas).toHaveAccessibleName(/Arrow keys move/u);
  await expect(canvas).toHaveAccessibleDescription(/On the map: parcels 119, zones 1;/u);
  quiet.check();
});

test("a lost graphics context comes back with everything", async ({ page }) => {
  test.slow();
  const quiet = quietPage(page);
  await opened(page);
  await panel(page).locator("summary").click();
  for (const layer of ["County seats", "Zones"])
    await panel(page).getByLabel(layer, { exact: true }).uncheck();
  await panel(page).getByLabel("Parcels · opacity").fill("5");
  const id = await page.evaluate(() => {
    window.dikuaiMap?.look(111.7838, 35.8828, 17);
    return new Promise<string>((resolve) => {
      const look = (): void => {
        const [found] = window.dikuaiMap?.recordsAt(111.7838, 35.8828) ?? [];
        if (found === undefined) setTimeout(look, 100);
        else resolve(found);
      };
      look();
    });
  });
  const state = () =>
    page.evaluate(
      (one) => ({
        view: window.dikuaiMap?.view(),
        // A shape that two tiles share is met once or twice, as the tiles happen to come.
        records: [...new Set(window.dikuaiMap?.recordsAt(111.7838, 35.8828))],
        corners: window.dikuaiMap?.drawnCorners(one).length,
        layers: window.dikuaiMap?.layers(),
        hash: location.hash,
      }),
      id,
    );
  // Tiles of the wider view are kept until those of the closer one have come: what is compared is at rest.
  await atRest(page);
  const before = await state();
  const restore = await page.evaluateHandle(() => window.dikuaiMap?.loseContext());
  await expect(page.locator(".dk-map")).toHaveAttribute("data-map-state", "lost");
  await restore.evaluate((again) => again?.());
  await expect(page.locator(".dk-map")).toHaveAttribute("data-map-state", "ready");
  // A shape on several tiles is whole again when the last of them has come.
  await expect.poll(state).toEqual(before);
  // Signs and areas are hidden in different ways.
  for (const layer of ["seat", "zone-fill"]) expect(before.layers?.[layer]).toMatchObject({ hidden: true });
  expect(before.layers?.["parcel-fill"]).toMatchObject({ hidden: false });
  expect(JSON.stringify(before.layers?.["parcel-fill"])).toContain('"*",0.5');
  await hidesAndShows(page, id);
  quiet.check();
});

/** Hides the parcels, changes the theme and shows them again; the record `id` stands in the middle of the map. */
async function hidesAndShows(page: Page, id: string): Promise<void> {
  await panel(page).locator("summary").click();
  // So close that beside the label there is room for bare ground.
  await page.evaluate(() => window.dikuaiMap?.look(111.7838, 35.8828, 19));
  const canvas = (await page.locator(".maplibregl-canvas").boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
  const pixels = async (): Promise<string> => {
    await page.mouse.move(0, 0);
    await atRest(page);
    const clip = { x: x + 60, y: y + 60, width: 6, height: 6 };
    return (await page.screenshot({ clip })).toString("base64");
  };
  const records = () => page.evaluate(() => window.dikuaiMap?.recordsAt(111.7838, 35.8828));
  const box = panel(page).getByLabel("Parcels", { exact: true });
  const drawn = await pixels();
  await box.dispatchEvent("click");
  await expect.poll(records).toEqual([]);
  expect(await pixels()).not.toBe(drawn);
  await page.mouse.click(x, y);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const bare = await pixels();
  expect(await records()).toEqual([]);
  await box.dispatchEvent("click");
  await expect.poll(records).toContain(id);
  expect(await pixels()).not.toBe(bare);
  // What was hidden was not pressed either.
  expect(page.url()).not.toContain("id=");
  const outlined = () => page.evaluate(() => window.dikuaiMap?.outlined());
  await page.mouse.move(x, y);
  await expect.poll(outlined).toEqual({ [id]: false });
  // A press chooses it, on the map and in the list, and the next one opens it.
  await page.mouse.click(x, y);
  await expect.poll(outlined).toEqual({ [id]: true });
  await expect(page.locator('.ledger tr[aria-current="true"]')).toBeInViewport();
  expect(page.url()).not.toContain("page=parcel");
  await atRest(page);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/page=parcel/u);
}

test("what the limits allow is raised, said in figures, and follows the reader's assumptions", async ({
  page,
}) => {
  const quiet = quietPage(page);
  await opened(
    page,
    `data=demo&lang=en&page=parcel&id=${encodeURIComponent("示政函〔2023〕11号/parcel/SL02-02/current")}`,
  );
  await expect(page.getByRole("heading", { level: 1 })).toContainText(PARCEL);
  await page.locator(".dk-map-envelope-button").press("Enter");
  const side = page.locator(".dk-map-envelope");
  // FAR 1.6 on 8600 m² at 50 %: 13 760 m², 4300 m², 3.2 floors of 3 m.
  for (const figure of ["13,760 m²", "4,300 m²", "9.6 m", "3.2 floors", "20.4 m to spare"])
    await expect(side).toContainText(figure);
  await expect.poll(() => page.evaluate(() => window.dikuaiMap?.raised())).toContain("9.6");
  await side.getByLabel("Floor height (m)").fill("4.5");
  await side.getByLabel("Floor height (m)").press("Enter");
  await expect(side).toContainText("14.4 m");
  await side.getByLabel("Footprint (%)").fill("20");
  await side.getByLabel("Footprint (%)").press("Enter");
  await expect(side).toContainText("6.0 m above the height limit");
  await expect.poll(() => page.evaluate(() => window.dikuaiMap?.raised())).toContain("36");
  await side.getByRole("button", { name: "Back to density limit" }).click();
  await expect(side).toContainText("14.4 m");
  await page.locator(".dk-map-envelope-button").press("Enter");
  await expect(side).toBeHidden();
  await expect.poll(() => page.evaluate(() => window.dikuaiMap?.raised())).toEqual([]);
  quiet.check();
});

const county = (west: number) => ({
  name: "own.geojson",
  mimeType: "application/geo+json",
  buffer: Buffer.from(
    JSON.stringify({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { 县名: "尧都区" },
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [west, 35.9],
                [west + 0.3, 35.9],
                [west + 0.3, 36.2],
                [west, 36.2],
                [west, 35.9],
              ],
            ],
          },
        },
      ],
    }),
  ),
});

test("the reader's own boundaries are drawn as theirs, warn of a parcel beyond its county, and stay on the machine", async ({
  page,
  baseURL,
}) => {
  const quiet = quietPage(page);
  const foreign = foreignRequests(page, baseURL);
  await opened(page, "data=linfen&lang=en&page=findings");
  await panel(page).locator("summary").click();
  await panel(page).locator('input[type="file"]').setInputFiles(county(111.55));
  await expect(panel(page)).toContainText("own.geojson · 1 area");
  await expect(page.locator("main")).toContainText("beyond 尧都区");
  const legend = page.locator(".dk-map-legend");
  await legend.evaluate((one: HTMLDetailsElement) => {
    one.open = true;
  });
  await expect(legend).toContainText("Your own boundaries, not verified here: own.geojson");
  await page.reload();
  await mapReady(page);
  await expect(page.locator("main")).toContainText("beyond 尧都区");
  await panel(page).locator("summary").click();
  await panel(page).getByRole("button", { name: "Remove" }).click();
  await expect(page.locator("main")).not.toContainText("beyond 尧都区");
  await panel(page).locator('input[type="file"]').setInputFiles(county(111.4));
  await expect(panel(page)).toContainText("own.geojson");
  await page.waitForTimeout(300);
  await expect(page.locator("main")).not.toContainText("beyond 尧都区");
  await panel(page)
    .locator('input[type="file"]')
    .setInputFiles({
      name: "bad.geojson",
      mimeType: "application/json",
      buffer: Buffer.from("{"),
    });
  await expect(panel(page)).toContainText("No areas could be read");
  expect(foreign).toEqual([]);
  quiet.check();
});

test("coordinates follow the plane that the reader chose", async ({ page }) => {
  await opened(page, "data=linfen&lang=en&map=111.000000,36.130293,14.00");
  const readout = page.locator(".dk-map-readout");
  // PROJ: 36.1302929207 N on 111° E is 4 000 000 N, 37 500 000 E in EPSG:4525 and 500 000 E in EPSG:4546.
  await expect(readout).toContainText(/Y 375000?00\.0|Y 37499999\.9/u);
  await panel(page).locator("summary").click();
  await panel(page).getByRole("combobox").selectOption("4546");
  await expect(readout).toContainText(/Y 50000?0\.0|Y 499999\.9/u);
  await expect(readout).toContainText("EPSG:4546");
});

test("the map fills the screen and gives it back", async ({ page }) => {
  const quiet = quietPage(page);
  await opened(page);
  await page.locator(".dk-map-full").click();
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.className ?? ""))
    .toContain("dk-map");
  await expect(page.locator(".dk-map-full")).toHaveAccessibleName("Leave full screen");
  await page.locator(".dk-map-full").click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  quiet.check();
});

test("with reduced motion the map is there at once, and fingers find their targets", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    hasTouch: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await countsPrograms(page);
  await opened(page);
  // The page stands still while programs of the graphics processor are built: a few in a frame, never all of them.
  const programs = await page.evaluate(() => window.programsByFrame ?? []);
  expect(programs.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(10);
  expect(Math.max(...programs)).toBeLessThanOrEqual(4);
  await page.evaluate(() => window.dikuaiMap?.look(111.7, 35.8, 12));
  await page.locator(".dk-map-all").click();
  const view = await page.evaluate(() => window.dikuaiMap?.view());
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => window.dikuaiMap?.view())).toEqual(view);
  await panel(page).locator("summary").click();
  expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
  const targets = page.locator(
    ".dk-map-button, .dk-map-panel-summary, .dk-map-legend-summary, .dk-map-layers-list label, .dk-map-layers-slider, .dk-map-choice, .dk-map-field",
  );
  const heights = await targets.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().height).filter((height) => height > 0),
  );
  expect(heights.length).toBeGreaterThan(20);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await context.close();
});

test("axe finds nothing on the opened map, light and dark, with the system's colours and without", async ({
  page,
}) => {
  // Every frame is drawn in software, and the rules look at every element under every other.
  test.slow();
  // Beside a page with little on it: the rules look at all of it, whatever they are asked about.
  await opened(page, "data=demo&lang=en&page=quotas");
  await panel(page).locator("summary").click();
  await page.locator(".dk-map-envelope-button").click();
  await page.locator(".dk-map-measure-button").click();
  for (const colorScheme of ["light", "dark"] as const) {
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ colorScheme, forcedColors });
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      expect(
        await axeFaults(page, { within: ".dk-map" }),
        `${colorScheme}, forced colours ${forcedColors}`,
      ).toEqual([]);
    }
  }
});

/** 320 px (WCAG 1.4.10), letters of twice the size (1.4.4), and the whole page at 200 %. */
const sizes = [
  { width: 320, height: 640, letters: "100%" },
  { width: 1440, height: 900, letters: "200%" },
  { width: 720, height: 450, letters: "100%" },
] as const;

test("every control of the map lies within it, on small pages and with large letters", async ({ page }) => {
  await opened(page);
  await panel(page).locator("summary").click();
  for (const { width, height, letters } of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate((one) => {
      document.documentElement.style.fontSize = one;
    }, letters);
    await page.waitForTimeout(300);
    const outside = await page.evaluate(() => {
      const map = document.querySelector(".dk-map")?.getBoundingClientRect() ?? new DOMRect();
      return [...document.querySelectorAll(".dk-map button, .dk-map summary, .dk-map-side")]
        .map((one) => ({
          name: one.className,
          box: one.getBoundingClientRect(),
          inPanel: one.closest(".dk-map-panel-body"),
        }))
        .filter(({ box, inPanel }) => box.width > 0 && inPanel === null)
        .filter(
          ({ box }) =>
            box.left < map.left - 1 ||
            box.right > map.right + 1 ||
            box.top < map.top - 1 ||
            box.bottom > map.bottom + 1,
        )
        .map((one) => one.name);
    });
    const size = `${width} by ${height} px, letters ${letters}`;
    expect(outside, size).toEqual([]);
    // A line of words, however low the map is.
    const badge = await page.locator(".dk-map-invented").boundingBox();
    expect(badge?.height, size).toBeLessThan(letters === "100%" ? 40 : 80);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), size).toBeLessThanOrEqual(width);
  }
});
