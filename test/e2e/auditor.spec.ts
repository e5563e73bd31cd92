import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset";
import { sampleDataset, sampleSource, sampleText } from "../support/sample-dataset";
import { expect, type Locator, type Page, test, withoutWorker } from "./fixture";

const surveyed = sampleDataset.parcels.find((one) => one.boundary !== null)!;
const address = (fragment: Record<string, string>): string =>
  `/#${new URLSearchParams({ data: "demo", lang: "zh", ...fragment }).toString()}`;

/** The small dataset of the tests in the place of the demonstration: its figures are known by hand. */
async function serve(page: Page, dataset: Dataset = sampleDataset): Promise<void> {
  await page.route("**/data/demo/dataset.json", (route) => route.fulfill({ json: dataset }));
  await page.route(`**/data/demo/texts/${sampleSource}.txt`, (route) =>
    route.fulfill({ body: sampleText, contentType: "text/plain; charset=utf-8" }),
  );
}

test.use({ drawsMap: false });
test.beforeEach(({ page }) => serve(page));

/** Records a decision on the first finding that can be decided, by keyboard alone once the form is open. */
async function decide(page: Page, reason: string): Promise<void> {
  await page.getByRole("button", { name: "处理", exact: true }).first().click();
  await expect(page.getByLabel("理由")).toBeFocused();
  await page.keyboard.type(reason);
  await page.getByLabel("经手人").fill("L.W.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "处理", exact: true }).first()).toBeFocused();
}

test("a decision survives the page, and a changed finding is open again", async ({ page }) => {
  await page.goto(address({ page: "findings" }));
  await decide(page, "另有批文");
  await expect(page.locator(".decision-now")).toContainText("已解释");
  await page.reload();
  await expect(page.locator(".decision-now")).toContainText("另有批文");
  await expect(page.locator(".decision-now")).toContainText("L.W.");

  const changed = structuredClone(sampleDataset);
  for (const one of changed.findings) one.message.zh = `${one.message.zh}（第 2 次）`;
  await serve(page, changed);
  await page.reload();
  await expect(page.locator(".decision-now")).toContainText("待处理");
  await expect(page.locator(".decision")).toContainText("当时的数字与现在不同");
});

test("decisions travel with the dataset in a file", async ({ page, browser }) => {
  await page.goto(address({ page: "findings" }));
  await decide(page, "随数据带走");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出" }).click();
  const path = await (await download).path();
  const other = await browser.newContext();
  await withoutWorker(other);
  const elsewhere = await other.newPage();
  await elsewhere.route("**/data/**", (route) => route.abort());
  await serve(elsewhere, { ...sampleDataset, sources: [], findings: [], parcels: [] });
  await elsewhere.goto(new URL(address({ page: "findings" }), page.url()).href);
  const chooser = elsewhere.waitForEvent("filechooser");
  await elsewhere.getByRole("button", { name: "导入" }).click();
  await (await chooser).setFiles(path);
  await expect(elsewhere.locator(".work-notice")).toContainText("1 条处理记录");
  await expect(elsewhere.locator(".decision-now")).toContainText("随数据带走");
  await elsewhere.context().close();
});

test("point, row and printed characters light up one another", async ({ page }) => {
  await page.goto(address({ page: "parcel", id: surveyed.id }));
  const row = page.locator('tr[data-point="0/1"]');
  const point = page.locator('.plan [data-point="0/1"]');
  await row.getByRole("button").click();
  const characters = page.locator('.source-text [data-point="0/1"]');
  await expect(characters).toHaveText("J2 4000100.000 37500000.000");
  // By keyboard: the focus is on the row's own button after Escape.
  await page.keyboard.press("Escape");
  await expect(row).toHaveClass("on");
  await expect(point).toHaveClass(/ on/);

  await page.locator('tr[data-point="0/2"]').getByRole("button").click();
  await characters.hover();
  await expect(row).toHaveClass("on");
  await expect(point).toHaveClass(/ on/);
  await point.locator(".plan-dot").hover();
  await expect(characters).toHaveClass(/ on/);
  await page.mouse.move(2, 2);
  await expect(row).not.toHaveClass("on");
});

test("pressing a mark of the comparison narrows the ledger to its parcel, and the address keeps it", async ({
  page,
}) => {
  await page.goto(address({ page: "audit" }));
  await page.locator("[data-parcel]").first().click();
  await expect(page.locator(".tally")).toContainText("1 / 4");
  await page.reload();
  await expect(page.locator(".tally")).toContainText("1 / 4");
});

/** Pixels of a picture darker than a mid grey, counted by the browser itself. */
async function darkPixels(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (context === null) return -1;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) < 384) dark += 1;
    }
    return dark;
  }, picture.toString("base64"));
}

/** How many different pictures the characters of an element give: boxes for missing glyphs are all alike. */
async function differentGlyphs(title: Locator): Promise<number> {
  return title.evaluate((element) => {
    const { fontFamily, fontWeight } = getComputedStyle(element);
    const pictures = [...new Set(element.textContent ?? "")].map((character) => {
      const canvas = new OffscreenCanvas(48, 48);
      const context = canvas.getContext("2d");
      if (context === null) return "";
      context.font = `${fontWeight} 32px ${fontFamily}`;
      context.fillText(character, 4, 38);
      return context.getImageData(0, 0, 48, 48).data.join();
    });
    return new Set(pictures).size;
  });
}

const rasterizer = spawnSync("pdftoppm", ["-v"]).error === undefined;
if (!rasterizer) console.log("pdftoppm is not on this machine: the rendered PDF is not looked at");

test.describe("on paper", () => {
  // Where data is saved the font does not come either; beside so narrow a page of words no map is drawn.
  test.use({ drawsMap: true, viewport: { width: 900, height: 900 } });

  test("on paper the report is there alone, black on white, with Chinese glyphs that can be seen", async ({
    page,
  }) => {
    await page.goto(address({ page: "report" }));
    const title = page.locator("h1.report-title");
    await expect(title).toHaveText("用地面积核对报告");
    await expect(page.locator("html")).toHaveAttribute("data-font", "own");
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(() => {
      document.documentElement.dataset.theme = "dark";
    });
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".bar", ".stage", ".sections", ".report-tools", ".notice"])
      await expect(page.locator(hidden)).toBeHidden();
    expect(await differentGlyphs(title)).toBe(8);
    const box = (await title.boundingBox())!;
    const picture = await page.screenshot({ clip: { ...box, width: box.height * 7 } });
    const margin = await page.screenshot({
      clip: { x: box.x + box.width - box.height * 7, y: box.y, width: box.height * 7, height: box.height },
    });
    // Eight characters of a dozen strokes each cover far more than one pixel in forty; the blank beside them none.
    expect(await darkPixels(page, picture)).toBeGreaterThan((box.height * box.height * 7) / 40);
    expect(await darkPixels(page, margin)).toBe(0);
  });

  test("the PDF is A4 and its title is really drawn", async ({ page }) => {
    await page.goto(address({ page: "report", id: surveyed.id }));
    await expect(page.locator("h1.report-title")).toHaveText("样板小学");
    await expect(page.locator("html")).toHaveAttribute("data-font", "own");
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(sizes.length).toBeGreaterThan(0);
    for (const [, width, height] of sizes) {
      // 210 mm by 297 mm in points.
      expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1);
      expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1);
    }
    if (!rasterizer) return;
    const folder = mkdtempSync(join(tmpdir(), "dikuai-report-"));
    writeFileSync(join(folder, "report.pdf"), pdf);
    execFileSync("pdftoppm", ["-r", "100", "-gray", "-l", "1", "report.pdf", "page"], { cwd: folder });
    const file = readdirSync(folder).find((name) => name.endsWith(".pgm"))!;
    const { rows, width } = greyRows(readFileSync(join(folder, file)));
    const dark = (from: number, to: number): number =>
      rows.slice(from, to).reduce((sum, row) => sum + row.filter((value) => value < 110).length, 0);
    // The title stands in the first fifth of the page; nothing is printed in the top margin of 14 mm.
    expect(dark(0, 50)).toBe(0);
    expect(dark(50, Math.round(rows.length / 5))).toBeGreaterThan(width);
  });
});

/** The rows of a binary grey map (PGM, P5, one byte a pixel). */
function greyRows(file: Buffer): { readonly rows: readonly Uint8Array[]; readonly width: number } {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 60))!;
  const [width, height] = [Number(head[1]), Number(head[2])];
  const pixels = file.subarray(head[0].length);
  const rows = Array.from({ length: height }, (_, row) => pixels.subarray(row * width, (row + 1) * width));
  return { rows, width };
}
