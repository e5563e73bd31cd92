// Node built-ins only: this runs in a bare clone, before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The project's folder. */
export const root = resolve(import.meta.dirname, "..");

const OLDEST_NODE = [20, 19];

/** Ends with a sentence where Node is too old; otherwise installs from the lock file what is missing or differs. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(
      `Node.js ${OLDEST_NODE.join(".")} 或更新版本 / Node.js ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}`,
    );
    process.exit(1);
  }
  if (asLocked()) return;
  console.log("按锁文件安装依赖 / installing from the lock file …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("安装失败 / the installation failed: npm ci");
    process.exit(1);
  }
}

/** Whether node_modules holds every package of the lock file in its version (optional ones apart: they depend on the machine). */
function asLocked() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(installed);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Runs a tool of node_modules/.bin (by its JavaScript file, so that no shell is needed) and returns its exit status. */
export function run(command, args, options = {}) {
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  return signal === null ? (status ?? 1) : 1;
}
