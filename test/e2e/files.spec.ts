import { join } from "node:path";
import { expect, type Page, test } from "./fixture";

const FIXTURES = join(import.meta.dirname, "../fixtures");

async function readFile(page: Page, path: string): Promise<void> {
  await page.getByRole("button", { name: "读入文件" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("dialog").getByRole("button", { name: "选择文件" }).click();
  await (await chooser).setFiles(join(FIXTURES, path));
}

test.use({ drawsMap: false });

test("a PDF shows its page with the evidence framed, by keyboard too", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto("/#data=linfen&lang=zh");
  await readFile(page, "print/long-table.pdf");
  await page.locator("main").getByText("YH-3-04", { exact: true }).first().click({ timeout: 30_000 });
  await page.goto(`${page.url()}&page=parcel`);
  await page
    .getByRole("button", { name: /^查看原文/u })
    .first()
    .click();
  const picture = page.getByRole("img", { name: /出处已框出/u });
  await expect(picture).toBeVisible({ timeout: 30_000 });
  // the frame lies on the drawn page, and there is ink under it
  const ink = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".page-sheet canvas");
    const frame = document.querySelector<HTMLElement>(".page-box");
    if (!canvas || !frame) return null;
    const [sheet, box] = [canvas.getBoundingClientRect(), frame.getBoundingClientRect()];
    const scale = canvas.width / sheet.width;
    const { data } = canvas
      .getContext("2d")!
      .getImageData(
        (box.x - sheet.x) * scale,
        (box.y - sheet.y) * scale,
        box.width * scale,
        box.height * scale,
      );
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i]! < 128) dark++;
    return {
      dark,
      share: dark / (data.length / 4),
      inside: box.x >= sheet.x && box.right <= sheet.right + 1,
    };
  });
  expect(ink!.inside).toBe(true);
  expect(ink!.dark).toBeGreaterThan(20);
  expect(ink!.share).toBeLessThan(0.6);
  await page.getByRole("button", { name: "下一页" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "回到出处页" })).toBeVisible();
  await page.getByRole("button", { name: "文字", exact: true }).click();
  await expect(page.locator(".source-text mark").first()).toBeVisible();
  expect(errors).toEqual([]);
});

test("the columns of a map file are changed on the page, and remembered; its system is asked for", async ({
  page,
}) => {
  // Four readings, each in a worker of its own.
  test.slow();
  await page.goto("/#data=linfen&lang=zh");
  await readFile(page, "formats/odd-columns.zip");
  const panel = page.locator(".file-columns");
  await expect(panel).toContainText("字段对应", { timeout: 30_000 });
  for (const [role, column] of [
    ["编号", "T1"],
    ["名称", "T2"],
    ["面积", "T3"],
    ["用地性质", "T4"],
  ] as const)
    await panel.getByRole("combobox", { name: role, exact: true }).selectOption(column);
  await panel.getByRole("button", { name: "按此重新读取" }).click();
  await expect(page.locator("main").getByText("SL90-01", { exact: true }).first()).toBeVisible({
    timeout: 30_000,
  });
  await expect(panel).toContainText("已为此文件记住");
  const question = page.locator(".system-question");
  await expect(question).toContainText("没有写明坐标系");
  await question.getByRole("button").first().click();
  await expect(question).toContainText("已指定", { timeout: 30_000 });
  // layers are matched each by itself, by keyboard; those of the same columns at once
  await readFile(page, "formats/layered.zip");
  const list = (role: string, layer: string) =>
    panel.getByRole("combobox", { name: `${role}（${layer}）`, exact: true });
  await list("编号", "lots").focus({ timeout: 30_000 });
  await page.keyboard.press("ArrowDown");
  await list("面积", "lots").focus();
  await page.keyboard.press("End");
  await expect(list("编号", "lots")).toHaveValue("P1");
  await page.getByRole("button", { name: "同样用于字段相同的另外 1 个图层" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByText("已改，尚未读取")).toHaveCount(2);
  await page.getByRole("button", { name: "按此重新读取" }).focus();
  await page.keyboard.press("Enter");
  for (const code of ["LT-1", "RD-1", "RD-2"])
    await expect(page.locator("main").getByText(code, { exact: true }).first()).toBeVisible({
      timeout: 30_000,
    });
  await expect(panel.getByText("已为此文件记住")).toHaveCount(2);
  // lots and roads have other digits, and sites names its system: two questions
  await expect(question).toHaveCount(2);
  await question
    .nth(1)
    .getByRole("button", { name: /EPSG:2361/u })
    .click();
  await expect(question.nth(1)).toContainText("已指定", { timeout: 30_000 });
  await expect(question.nth(0)).not.toContainText("已指定");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "按此重新读取" }).scrollIntoViewIfNeeded();
  expect(
    await page.locator(".map-file").evaluate((frame) => frame.scrollWidth - frame.clientWidth),
  ).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  // the same file in another visit is read as the reader said
  await page.goto("/#data=linfen&lang=zh");
  await page.reload();
  await readFile(page, "formats/odd-columns.zip");
  await expect(page.locator("main").getByText("SL90-01", { exact: true }).first()).toBeVisible({
    timeout: 30_000,
  });
});
