import { expect, type Page, test } from "./fixture";
import { glyphPictures, hasRasterizer, type PaperPage, paperPages, paperText, qrOf } from "./rendered-paper";

const ZONE = "临政函〔2023〕32号/zone/蒲县2023年土地征收成片开发方案/current";
const PARCEL = "临政函〔2022〕63号/parcel/0112-02/current";

async function printed(
  page: Page,
  fragment: Record<string, string>,
  paper = "a4",
): Promise<readonly PaperPage[]> {
  await page.goto(`/#${new URLSearchParams({ door: "public", ...fragment }).toString()}`);
  await expect(page.locator("h1").first()).toBeVisible();
  if (fragment.page === "sheet") {
    await expect(page.locator(".sheet-map svg")).toBeVisible();
    if (paper === "a3") await page.getByRole("button", { name: "A3" }).click();
  } else {
    await page.evaluate((name) => {
      document.documentElement.dataset.paper = name;
    }, paper);
  }
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return paperPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

/** Chinese characters are there as pictures: most have ink, and different ones look different. */
function expectGlyphs(pages: readonly PaperPage[], least: number): void {
  const pictures = new Map(pages.flatMap((one) => [...glyphPictures(one)]));
  expect(pictures.size).toBeGreaterThan(least);
  const inked = [...pictures.values()].filter((one) => one.includes("#"));
  expect(inked.length / pictures.size).toBeGreaterThan(0.95);
  expect(new Set(inked).size / inked.length).toBeGreaterThan(0.9);
}

test.describe("on paper", () => {
  test.skip(!hasRasterizer, "no rasterizer on this machine");
  // Paper has a width of its own; beside so narrow a page of words no map is drawn.
  test.use({ viewport: { width: 390, height: 844 } });

  test("the extract of a zone: sentences, sources, notices, and the way back", async ({ page }) => {
    const pages = await printed(page, { data: "linfen", page: "public", id: ZONE, lang: "zh" });
    expect(pages.map(({ size }) => size)).toEqual(pages.map(() => [210, 297]));
    expect(pages.length).toBeLessThanOrEqual(2);
    const text = paperText(pages);
    for (const words of [
      "土地信息摘录",
      "蒲县2023年土地征收成片开发方案",
      "临政函〔2023〕32号",
      "40.2733",
      "604.10",
      "56",
      "原文印着",
      "不知道",
      "SHA-256",
      "未经地图审核",
    ])
      expect(text).toContain(words);
    // What is only for pressing is not on paper.
    expect(text).not.toContain("转给别人");
    expectGlyphs(pages, 60);
    const link = qrOf(pages[0]!);
    expect(link).toBe(page.url().replace(/&map=.*$/u, ""));
  });

  test("the extract of a parcel in English, with the drawing, on A4 and in large print on A3", async ({
    page,
  }) => {
    const fragment = { data: "linfen", page: "public", id: PARCEL, lang: "en" };
    const pages = await printed(page, fragment);
    expect(pages[0]!.size).toEqual([210, 297]);
    const text = paperText(pages).replace(/\s/gu, "");
    for (const words of [
      "Atmost80",
      "Ofevery100m²ofground,atmost20m²maybebuiltover",
      "Notknown",
      "legaldocumentsarebinding",
    ])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    const large = await printed(page, fragment, "a3");
    expect(large[0]!.size).toEqual([297, 420]);
  });

  for (const [paper, size, language] of [
    ["a4", [297, 210], "zh"],
    ["a3", [420, 297], "en"],
  ] as const) {
    test(`the map sheet on ${paper} in ${language}`, async ({ page }) => {
      const pages = await printed(
        page,
        { data: "linfen", page: "sheet", id: "county/蒲县", lang: language },
        paper,
      );
      const [sheet, ...tables] = pages;
      expect(sheet!.size).toEqual(size);
      expect(tables.length).toBeGreaterThan(0);
      const text = paperText([sheet!]);
      for (const words of [
        "蒲县",
        "安泽县",
        "1:",
        "GeoNames",
        "EPSG:4525",
        language === "zh" ? "图例" : "Legend",
      ])
        expect(text).toContain(words);
      expect(text).toContain(language === "zh" ? "未经地图审核" : "review");
      expect(qrOf(sheet!)).toContain(`lang=${language}`);
      expectGlyphs([sheet!], language === "zh" ? 40 : 15);
      expect(paperText(tables)).toContain("40.27");
    });
  }
});
