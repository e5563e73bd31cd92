import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS, browserEnvironment, browserPath } from "./scripts/browser.mjs";

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(),
      );
    });
  });
}

// The file is read again in every worker, which inherits the environment of the first reading.
process.env.DIKUAI_PORT ??= String(await freePort());
const origin = `http://127.0.0.1:${process.env.DIKUAI_PORT}`;

export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  forbidOnly: true,
  // Two cores and a software renderer: more at once only makes each slower.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "off",
    launchOptions: { executablePath: browserPath(), args: BROWSER_FLAGS, env: browserEnvironment() },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --strictPort --port ${process.env.DIKUAI_PORT}`,
    url: origin,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
