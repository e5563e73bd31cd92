import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset";
import { axeFaults } from "./axe";
import { expect, test } from "./fixture";

const demo = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/demo/dataset.json"), "utf8"),
) as Dataset;
const parcel = demo.parcels.find(({ boundary }) => boundary?.crs.epsg === 4525)!;
const address = (more: Record<string, string> = {}): string =>
  `/#${new URLSearchParams({ data: "demo", page: "parcel", id: parcel.id, lang: "zh", ...more }).toString()}`;

test.use({ drawsMap: false });

test("another reading is measured on the page, stands in the address, and Back undoes it", async ({
  page,
}) => {
  await page.goto(address());
  const section = page.locator(".reading-choice");
  await section.locator("summary").click();
  await section.getByRole("button", { name: /EPSG:2361/ }).click();
  await expect(section.locator(".reading-chosen")).toBeVisible();
  await expect(page.locator(".basis")).toContainText("使用者指定");
  await expect(page.locator(".parcel-page")).toContainText("旧基准未作转换");
  expect(decodeURIComponent(page.url())).toContain("crs=EPSG:2361");
  await page.reload();
  await expect(page.locator(".basis")).toContainText("使用者指定");
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "恢复自动判读" }).click();
  await expect(page.locator(".basis")).not.toContainText("使用者指定");
  await page.goBack();
  await expect(page.locator(".basis")).toContainText("使用者指定");
});

test("a system that the digits cannot be in is refused with the reason", async ({ page }) => {
  await page.goto(address());
  const section = page.locator(".reading-choice");
  await section.locator("summary").click();
  await section.getByLabel("其他坐标系，EPSG 代码").fill("4547");
  await page.keyboard.press("Enter");
  await expect(section.getByRole("alert")).toContainText("与此表的数值不符");
});
