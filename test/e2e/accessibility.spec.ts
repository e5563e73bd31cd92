import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const PAGES = ["overview", "findings", "zones", "quotas", "documents"];

for (const width of [1440, 390]) {
  for (const name of PAGES) {
    test(`axe finds nothing on ${name} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/#data=demo&page=${name}&lang=zh`);
      await expect(page.locator("h1, h2").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    });
  }
}

for (const language of ["zh", "en"]) {
  test(`nothing is wider than a phone in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const name of PAGES) {
      await page.goto(`/#data=linfen&page=${name}&lang=${language}`);
      await page.waitForLoadState("networkidle");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, name).toBeLessThanOrEqual(390);
    }
  });
}
