// A headless Chromium from the npm package, unpacked once a machine: no root, no download, no system packages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./installed.mjs";

/**
 * Flags for steady pictures: the software renderer by name (screenshots differ between renderers), no sandbox
 * because containers allow none, no traffic of the browser's own.
 */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of the browser's program; unpacks it to a folder under the system's temporary one where it is not there yet. */
export function browserPath() {
  const manifest = join(root, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const home = join(tmpdir(), `dikuai-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(join(home, "chromium"))) unpack(home);
  return join(home, "chromium");
}

/** Environment that the browser needs: its own libraries where the system lacks them, its own fonts where there are none. */
export function browserEnvironment() {
  const home = join(browserPath(), "..");
  const missing = spawnSync("ldd", [join(home, "chromium")], { encoding: "utf8" }).stdout?.includes(
    "not found",
  );
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(home, "fonts") };
  return { ...process.env, ...fonts, ...(missing ? { LD_LIBRARY_PATH: join(home, "al2023/lib") } : {}) };
}

function unpack(home) {
  mkdirSync(tmpdir(), { recursive: true });
  const partial = mkdtempSync(`${home}-`);
  // The package unpacks to the temporary folder of its process, and its libraries only where it believes to be on
  // a function host; a child process gets both without touching ours.
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      'await (await import("@sparticuz/chromium")).default.executablePath();',
    ],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    },
  );
  if (status !== 0) throw new Error(`the browser could not be unpacked: ${stderr}`);
  try {
    // Two test runs may unpack at once: the first to be ready wins, whole.
    renameSync(partial, home);
  } catch (error) {
    if (!existsSync(join(home, "chromium"))) throw error;
    rmSync(partial, { recursive: true });
  }
}
