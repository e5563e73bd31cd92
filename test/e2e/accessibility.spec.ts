import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset";
import { axeFaults } from "./axe";
import { everyPage } from "./every-page";
import { expect, type Page, test } from "./fixture";

const demo = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/demo/dataset.json"), "utf8"),
) as Dataset;
const located = demo.parcels.filter((one) => one.boundary !== null && one.indicators.far !== undefined);
const wrong = demo.parcels.find((one) => one.verdicts.some(({ verdict }) => verdict === "inconsistent"))!;
const pages = everyPage(
  wrong.id,
  located.slice(0, 3).map((one) => one.id),
);

// The map has tests of its own.
test.use({ drawsMap: false });

/** A step within the page: quicker than loading it anew, and what a reader does. */
async function open(page: Page, fragment: string, language: string): Promise<void> {
  await page.goto(`/#${fragment}&lang=${language}`);
  await expect(page.locator("h1").first()).toBeAttached();
  await page.waitForLoadState("networkidle");
}

/** Both languages, both themes, both widths in two looks. */
const looks = [
  { width: 1440, language: "zh", theme: "light" },
  { width: 390, language: "en", theme: "dark" },
] as const;

for (const { width, language, theme } of looks) {
  test(`axe finds nothing on any page at ${width} px, ${language}, ${theme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    const found: string[] = [];
    for (const [name, fragment] of pages) {
      await open(page, fragment, language);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      // The way past the links is a button; axe takes a link of the sections that is scrolled out of view for one.
      const faults = await axeFaults(page, { withoutRules: ["skip-link"] });
      found.push(...faults.map((fault) => `${name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

for (const { width, zoom, languages } of [
  { width: 320, zoom: 1, languages: ["zh", "en"] },
  // Text at 200 %: all measures of type and space are in rem.
  { width: 1280, zoom: 2, languages: ["en"] },
]) {
  for (const language of languages) {
    test(`nothing is wider than ${width} px with text at ${zoom * 100} % in ${language}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 800 });
      for (const [name, fragment] of pages) {
        await open(page, fragment, language);
        await page.evaluate((times) => {
          document.documentElement.style.fontSize = `${times * 100}%`;
        }, zoom);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, name).toBeLessThanOrEqual(width);
      }
    });
  }
}

test("where the system chooses the colours, what is chosen is outlined and the drawings stay", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "data=demo&page=charts", "zh");
  const chosen = page.locator('.choice [aria-pressed="true"]').first();
  await expect(chosen).toHaveCSS("outline-style", "solid");
  const plain = page.locator('.choice [aria-pressed="false"]').first();
  await expect(plain).toHaveCSS("outline-style", "none");
  // The colour of a land use is the information itself.
  await expect(page.locator(".bar-fill").first()).toHaveCSS("forced-color-adjust", "none");
});

test("who asked for less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "data=demo", "zh");
  const duration = await page
    .locator(".button")
    .first()
    .evaluate((element) => getComputedStyle(element).transitionDuration);
  expect(duration).toBe("0s");
});
