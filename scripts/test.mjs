// npm test: everything a release needs, from a bare clone. Node built-ins only until everything is installed.
// With --no-browser (npm run check): the same without the build and the browser tests.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled, root, run } from "./installed.mjs";

const withBrowser = !process.argv.includes("--no-browser");

ensureInstalled();
process.chdir(root);
const reports = mkdtempSync(join(tmpdir(), "dikuai-test-"));
// what the tests lay down for a while goes with the reports
process.env.TMPDIR = reports;
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");
const bin = (name) => join(root, "node_modules/.bin", name);

const steps = [
  ["类型 / types", () => run(bin("tsc"), ["-p", "."])],
  ["规范与格式 / lint and format", () => run(bin("biome"), ["check", "--error-on-warnings", "."])],
  ["无用代码 / dead code", () => run(bin("knip"), [])],
  [
    "结构、单元与性质测试 / architecture, unit and property tests",
    () =>
      run(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]),
  ],
];
if (withBrowser) {
  steps.push(["构建 / production build", () => run(bin("vite"), ["build", "--logLevel=warn"])]);
  steps.push([
    "浏览器测试 / browser tests",
    () =>
      run(bin("playwright"), ["test", "--reporter=list,json"], {
        env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
      }),
  ]);
}

const failedSteps = [];
for (const [name, step] of steps) {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const status = step();
  console.log(
    `== ${name}: ${status === 0 ? "通过 / passed" : "失败 / FAILED"} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) failedSteps.push(name);
}

const counts = [unitCounts(), ...(withBrowser ? [browserCounts()] : [])];
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
// A runner that looked at nothing must not pass for one that found nothing.
for (const count of counts)
  if (count.passed + count.failed === 0) failedSteps.push(`${count.name}: no test ran`);
const failed = total("failed") + failedSteps.length;
const skipped = total("skipped");

rmSync(reports, { recursive: true, force: true });
console.log("");
for (const name of failedSteps) console.log(`失败 / failed: ${name}`);
console.log(`${total("passed")} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`);
process.exit(failed === 0 ? 0 : 1);

/** Counts of vitest's JSON report; a file that could not even be loaded is a failed step already. */
function unitCounts() {
  const report = reportOf(unitReport);
  return {
    name: "unit",
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** Counts of Playwright's JSON report; a test that passed only at a second try counts as failed. */
function browserCounts() {
  const stats = reportOf(browserReport)?.stats;
  return {
    name: "browser",
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  };
}

function reportOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
