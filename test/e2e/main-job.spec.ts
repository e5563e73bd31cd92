import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawnCorners, mapReady, metresBetween } from "./drawn-map";
import { expect, test } from "./fixture";

const DEMO = join(import.meta.dirname, "../../data/demo/gazettes");
const SURVEYED = "临政函〔2023〕28号/parcel/山西师范大学实验小学/current";
// PROJ 9.1.1, EPSG:4525 to EPSG:4490, of the first printed point.
const FIRST_POINT = [111.4961963567, 36.0792095025] as const;

const address = (fragment: Record<string, string>): string => `/#${new URLSearchParams(fragment).toString()}`;

test("the surveyed parcel is drawn within 0.1 m of its place", async ({ page }) => {
  await page.goto(address({ data: "linfen" }));
  await mapReady(page);
  // Tiles of a coarser zoom, where corners are simplified, stand until the finest ones are cut.
  await expect
    .poll(async () => {
      const corners = await drawnCorners(page, SURVEYED, FIRST_POINT);
      return Math.min(...corners.map((corner) => metresBetween(FIRST_POINT, corner)));
    })
    .toBeLessThan(0.1);
});

test.describe("in words and figures", () => {
  test.use({ drawsMap: false });

  test("a link opens the parcel, its areas and its verdict with the reason", async ({ page }) => {
    await page.goto(address({ data: "linfen", page: "parcel", id: SURVEYED, lang: "zh" }));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("山西师范大学实验小学");
    const main = page.locator("main");
    await expect(main).toContainText("6,569.76 平方米");
    await expect(main).toContainText("6,569.7759");
    await expect(main).toContainText("6,569.4521");
    await expect(main).toContainText("323.366");
    await expect(main).toContainText("复算一致");
    await expect(main).toContainText("EPSG:4525");
  });

  test("the language is switched at run time, everywhere, and stays in the link", async ({ page }) => {
    await page.goto(address({ data: "linfen", page: "parcel", id: SURVEYED, lang: "zh" }));
    await expect(page.locator("html")).toHaveAttribute("lang", /^zh/u);
    await page.getByText("EN", { exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", /^en/u);
    await expect(page.locator("main")).toContainText("Reproduced");
    await expect(page).toHaveURL(/lang=en/u);
    await page.reload();
    await expect(page.locator("main")).toContainText("Reproduced");
  });

  test("the ledger is searched, and a row opens its parcel; back leads back", async ({ page }) => {
    await page.goto(address({ data: "linfen", lang: "zh" }));
    await expect(page.locator("main")).toContainText("0104-04a");
    await page.getByRole("searchbox").first().fill("DC06-01-06");
    await expect(page.locator("main")).not.toContainText("0104-04a");
    await page.locator("main").getByText("DC06-01-06", { exact: true }).first().click();
    await expect(page).toHaveURL(/id=[^&]*DC06-01-06/u);
    await page.goBack();
    await expect(page).not.toHaveURL(/id=/u);
    await expect(page.locator("main")).toContainText("DC06-01-06");
  });

  test("a pasted gazette is read on this machine and shows the characters behind a value", async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const [name = ""] = readdirSync(DEMO).sort();
    const text = readFileSync(join(DEMO, name), "utf8");
    await page.goto(address({ data: "linfen", lang: "zh" }));
    await expect(page.getByRole("button", { name: "读入文件" })).toBeVisible();
    // From here on nothing may leave: the document is the reader's own.
    const sent: string[] = [];
    page.on("request", (request) => {
      const data = request.method() !== "GET" || request.url().includes(encodeURIComponent("示政函"));
      if (data || new URL(request.url()).origin !== baseURL) sent.push(request.url());
    });
    await page.getByRole("button", { name: "读入文件" }).click();
    // Really pasted: typing so many lines takes Chromium ten seconds.
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.getByRole("dialog").getByRole("textbox").press("ControlOrMeta+V");
    await page.getByRole("dialog").getByRole("button", { name: "读取", exact: true }).click();
    await expect(page.locator("main")).toContainText("SL01-01", { timeout: 30_000 });
    await page.locator("main").getByText("SL01-01", { exact: true }).first().click();
    await expect(page).toHaveURL(/SL01-01/u);
    await page.goto(`${page.url()}&page=parcel`);
    const shown = page.getByRole("button", { name: /^查看原文/u }).first();
    await shown.click();
    const marked = page.locator("mark").first();
    await expect(marked).toBeVisible();
    expect(text).toContain((await marked.textContent()) ?? "nothing");
    expect(sent.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  });
});
