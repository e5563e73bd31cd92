import { axeFaults } from "./axe";
import { expect, type Page, test } from "./fixture";

const DOOR = "/#data=linfen&door=public&page=public";

/** What is wider than its place. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const panel = document.querySelector(".public");
    const own = panel === null ? 0 : panel.scrollWidth - panel.clientWidth;
    return Math.max(own, document.documentElement.scrollWidth - window.innerWidth);
  });

test.describe("in words", () => {
  test.use({ drawsMap: false });

  test("from the question to the zone, on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/#data=linfen&lang=zh");
    await page
      .getByRole("radio", { name: "公众" })
      .or(page.getByRole("button", { name: "公众" }))
      .first()
      .click();
    await expect(page.locator(".public h1")).toHaveText("您想知道哪里的土地？");
    await expect(page.locator(".county-tile")).toHaveCount(17);
    await page.locator(".county-tile", { hasText: "蒲县" }).click();
    await expect(page.locator(".public h1")).toBeFocused();
    await expect(page.locator(".public")).toContainText("临政函〔2023〕32号");
    await expect(page.locator(".public")).toContainText("大约相当于 56 个足球场");
    await page.getByText("成片开发", { exact: true }).first().click();
    await expect(page.getByText("方案获批不等于某一块地已经被征收").first()).toBeVisible();
    // The link can be passed on: it opens at the same county.
    const link = page.url();
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.locator(".public h1")).toContainText("蒲县");
  });
});

const doors = [
  ["the question", "&lang=zh"],
  ["a county", "&id=county/安泽县&lang=en"],
  ["a parcel", "&id=临政函〔2022〕63号/parcel/0112-02/current&lang=zh"],
  ["what was found", "&q=河西新城&lang=zh"],
] as const;

for (const width of [320, 390, 1440]) {
  test.describe(`at ${width} px`, () => {
    // The map has tests of its own: here it is drawn once, on the usual phone.
    test.use({ drawsMap: width === 390 });

    test("axe finds nothing on the pages of the public door, and letters twice as large fit", async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      for (const [name, rest] of doors) {
        await page.goto("about:blank");
        await page.goto(`${DOOR}${rest}`);
        await expect(page.locator(".public h1")).toBeVisible();
        await page.waitForLoadState("networkidle");
        expect(await axeFaults(page), name).toEqual([]);
        expect(await overflow(page), name).toBeLessThanOrEqual(0);
        // At 320 px letters of the usual size must fit (WCAG 1.4.10); twice the size is asked of a usual phone (1.4.4).
        if (width < 390) continue;
        await page.evaluate(() => {
          document.documentElement.style.fontSize = "200%";
        });
        expect(await overflow(page), `${name}, 200 %`).toBeLessThanOrEqual(0);
      }
    });
  });
}
