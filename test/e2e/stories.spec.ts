import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "./fixture";

const GAZETTE = join(import.meta.dirname, "../../data/demo/gazettes/示例新区公报-2023-2.txt");
const text = readFileSync(GAZETTE, "utf8");
// Amid the printed corners of SL03-02, which lie between 3972717 and 3972836 north, 37571044 and 37571179 east.
const INSIDE = "X=3972780.0 Y=37571110.0";

/** Presses Tab until the element has the focus: what cannot be reached so is no part of a keyboard's page. */
async function tabTo(page: Page, wanted: Locator, key = "Tab", most = 160): Promise<void> {
  await expect(wanted.first()).toBeVisible();
  // Looked for once: to find it by its role anew at every step takes longer than the steps.
  const element = await wanted.first().elementHandle();
  for (let count = 0; count < most; count += 1) {
    if (await element?.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(wanted)} was not reached by ${most} × ${key}`);
}

/** The focus can be seen: an outline, on the element itself or on what stands around it. */
async function focusIsSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    for (let at: Element | null = document.activeElement, step = 0; at !== null && step < 2; step += 1) {
      const style = getComputedStyle(at);
      if (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) return true;
      at = at.parentElement;
    }
    return false;
  });
  expect(seen, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "")).toBe(true);
}

test.use({ drawsMap: false });

test("a planner finds two parcels, by facet and by coordinate, compares them and exports a selection", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/#data=demo&lang=zh");
  await page.getByRole("button", { name: "用地性质" }).click();
  await page
    .locator(".list-box")
    .getByRole("option", { name: /医院用地/u })
    .click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".tally")).toContainText("列出 4 / 131");
  await page.locator('[data-row*="SL03-02"] td').nth(2).click();
  await expect(page).toHaveURL(/id=[^&]*SL03-02/u);
  await page.locator(".peek").getByRole("button", { name: "加入对比" }).click();

  await page.getByRole("button", { name: "清除筛选" }).click();
  await page.getByRole("searchbox").fill("X=3972746.4 Y=37570543.8");
  await page.locator(".coordinate-within a").click();
  await expect(page).toHaveURL(/page=parcel/u);
  const code = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  expect(code).toMatch(/^SL\d\d-\d\d$/u);
  await page.getByRole("button", { name: "清空搜索" }).click();
  await page.goBack();
  await page.locator(`[data-row*="${code}"] td`).nth(2).click();
  await page.locator(".peek").getByRole("button", { name: "加入对比" }).click();
  await page.getByRole("link", { name: "对比 2 块" }).click();
  const heads = page.locator("table.compare thead th");
  await expect(heads).toHaveCount(2);
  await expect(heads.first()).toContainText("SL03-02");
  await expect(heads.last()).toContainText(code);

  await page.getByRole("link", { name: "台账" }).click();
  await page.getByRole("button", { name: "规划片区" }).click();
  await page
    .locator(".list-box")
    .getByRole("option", { name: /西片区/u })
    .click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "导出所列" }).click();
  const download = page.waitForEvent("download");
  await page.locator(".export-panel").getByRole("button", { name: "CSV", exact: true }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  const listed = Number(/列出 (\d+)/u.exec((await page.locator(".tally").textContent()) ?? "")?.[1]);
  // 36 records name the plan area, and three records of a later document change parcels of it.
  expect(listed).toBe(39);
  expect(csv.trim().split("\r\n")).toHaveLength(listed + 1);
});

test("an auditor drops a gazette, follows a finding to its characters, explains it, prints the report", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/#data=linfen&lang=zh&door=audit");
  await expect(page.locator("h1").first()).toBeAttached();
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "gazette.txt", { type: "text/plain" }));
    return data;
  }, text);
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", type, { dataTransfer: transfer });
  await expect(page.locator("main")).toContainText("SL01-01", { timeout: 45_000 });
  await page.getByRole("button", { name: "关闭" }).first().click();

  await page.getByRole("navigation", { name: "页面" }).getByRole("link", { name: /核查/u }).click();
  const card = page.locator(".finding", { hasText: "SL02-02" }).first();
  const place = card.getByRole("button", { name: /^查看原文/u }).first();
  await place.click();
  const marked = page.locator(".source-text mark").first();
  await expect(marked).toBeVisible();
  expect(text).toContain((await marked.textContent()) ?? "nothing");
  await page.keyboard.press("Escape");
  await expect(place).toBeFocused();

  await card.getByRole("button", { name: "处理", exact: true }).click();
  await page.getByLabel("理由").fill("面积取自另一次测量");
  await page.getByLabel("经手人").fill("L.W.");
  await page.keyboard.press("Control+Enter");
  await expect(card.locator(".decision-now")).toContainText("已解释");
  // What changes data can be taken back, and the log says so.
  await page.locator(".undo-card").getByRole("button", { name: "撤销" }).click();
  await expect(card.locator(".decision-now")).toContainText("待处理");
  await card.getByRole("button", { name: "处理", exact: true }).click();
  await page.getByLabel("理由").fill("面积取自另一次测量");
  await page.keyboard.press("Control+Enter");

  const id = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("data"));
  await page.evaluate((data) => {
    location.hash = `data=${data}&page=report&door=audit&lang=zh`;
  }, id);
  await expect(page.locator("h1.report-title")).toBeVisible();
  await expect(page.locator(".report")).toContainText("面积取自另一次测量");
  const printed = page.waitForFunction(() => document.documentElement.dataset.printed === "yes");
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "yes";
    };
  });
  await page.getByRole("button", { name: "打印" }).click();
  await printed;
});

test("by keyboard alone: a planner filters, selects, opens, compares and goes back", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/#data=demo&lang=zh");
  await expect(page.locator(".tally")).toContainText("131");
  await tabTo(page, page.getByRole("button", { name: "用地性质" }));
  await focusIsSeen(page);
  await page.keyboard.press("Enter");
  await expect(page.locator(".list-box").getByRole("option").first()).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "用地性质" })).toBeFocused();
  await expect(page.locator(".tally")).not.toContainText("列出 131");

  await tabTo(page, page.getByRole("button", { name: "数值范围" }));
  await page.keyboard.press("Enter");
  const thumb = page.getByRole("slider", { name: "容积率，自" });
  await tabTo(page, thumb);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/far=/u);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "数值范围" })).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: "清除筛选" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("section.ledger"));
  await focusIsSeen(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[data-row][aria-current="true"]')).toContainText("SL01-01");
  // What is selected in the ledger is selected on the map: the address says it for both.
  await expect(page).toHaveURL(/id=[^&]*SL01-01/u);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("SL01-01");
  await tabTo(page, page.getByRole("button", { name: /^查看原文/u }));
  await page.keyboard.press("Enter");
  await expect(page.locator(".source-text mark").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^查看原文/u }).first()).toBeFocused();
  await page.goBack();
  await expect(page.locator(".tally")).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("SL01-01");
});

test("by keyboard alone: an auditor adds a document, explains a finding and reaches the report", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto("/#data=demo&lang=zh&door=audit&page=findings");
  await expect(page.locator(".finding").first()).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "读入文件" }));
  await focusIsSeen(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "读入文件" })).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: "处理", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("理由")).toBeFocused();
  await page.keyboard.type("逐点核对过");
  await tabTo(page, page.getByLabel("经手人"));
  await page.keyboard.type("L.W.");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".decision-now").first()).toContainText("已解释");
  await expect(page.locator(".undo-card")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.locator(".decision-now").first()).toContainText("待处理");

  await tabTo(page, page.locator(".finding").getByRole("link").first());
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/page=parcel/u);
  await tabTo(page, page.getByRole("link", { name: "核对报告", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.locator("h1.report-title")).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "打印" }));
  await focusIsSeen(page);
});

test("the first visit shows data, one sentence, one button, and the demonstration one click away", async ({
  page,
}) => {
  await page.goto("/");
  const greeting = page.locator(".welcome");
  await expect(greeting).toContainText("每一块地");
  await expect(page.locator(".row-title").first()).toBeVisible();
  await greeting.getByRole("button", { name: "拖入或粘贴一份文件" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await greeting.getByRole("button", { name: "看演示数据" }).click();
  await expect(page.locator(".row-title").first()).toContainText("地块一");
  await expect(greeting).toHaveCount(0);
  await page.goto("/");
  await expect(page.locator(".row-title").first()).toBeVisible();
  await expect(greeting).toHaveCount(0);
});

test("pinyin finds, columns are chosen and ordered, and the address carries all of it", async ({ page }) => {
  await page.goto("/#data=linfen&lang=zh");
  await page.getByRole("searchbox").fill("shiyan xiaoxue");
  await expect(page.locator(".tally")).toContainText("列出 1 / 43");
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: "显示列", exact: true }).click();
  await page.getByRole("checkbox", { name: "规划片区" }).check();
  await page.getByRole("button", { name: "规划片区前移" }).click();
  await expect(page.getByRole("button", { name: "规划片区前移" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("thead th")).toHaveText([
    "用地",
    "地块",
    "面积",
    "容积率",
    "密度",
    "绿地率",
    "限高",
    "规划片区",
    "面积核对",
  ]);
  await page.getByRole("button", { name: "面积", exact: true }).click();
  const address = page.url();
  expect(address).toContain("columns=");
  expect(address).toContain("sort=area");
  const first = await page.locator(".row-title").first().textContent();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(page.locator("thead th")).toHaveCount(9);
  await expect(page.locator(".row-title").first()).toHaveText(first ?? "");
});

test("a place inside a parcel names the parcel, in whatever notation it is pasted", async ({ page }) => {
  await page.goto("/#data=demo&lang=zh");
  for (const notation of [INSIDE, "35.8824, 111.7875", "35°52′56.6″N 111°47′15.0″E"]) {
    await page.getByRole("searchbox").fill(notation);
    await expect(page.locator(".coordinate-within")).toContainText("SL03-02");
  }
});
