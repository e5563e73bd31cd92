import { expect, test } from "./fixture";

test.use({ keepsOffline: true });

test("the page opens without an error and asks nobody but its own server", async ({ page, baseURL }) => {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== baseURL) foreign.push(request.url());
  });

  await page.goto("/");
  await expect(page.locator("#root > *").first()).toBeVisible();
  await expect(page.locator("h1").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  // A sign without words is told to the pointer as to a screen reader.
  const signs = await page
    .locator(".button.square")
    .evaluateAll((all) => all.map((one) => [one.getAttribute("title"), one.getAttribute("aria-label")]));
  expect(signs.length).toBeGreaterThan(0);
  for (const [title, name] of signs) expect(title).toBe(name);

  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test.describe("the policy of the page", () => {
  // The refusal is what is wanted.
  test.use({ expectedInConsole: [/^Executing inline script violates/u] });

  test("allows no inline script and no third party but chosen backgrounds", async ({ page }) => {
    await page.goto("/");
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)|\*/u);
    // The tile hosts that a reader may choose are named for fetching, and nowhere else.
    const naming = (policy ?? "").split("; ").filter((one) => /https?:/u.test(one));
    expect(naming.map((one) => one.split(" ")[0])).toEqual(["connect-src"]);
    // The policy is in force, not only written down: an inline script must not run.
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'inline ran'";
      document.head.append(script);
    });
    expect(await page.title()).not.toBe("inline ran");
  });
});
