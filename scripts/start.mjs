// npm start: from a bare clone to the page. Node built-ins only until everything is installed.
import { ensureInstalled, root, run } from "./installed.mjs";

ensureInstalled();
process.chdir(root);
process.env.NODE_ENV ??= "production";

console.log("构建页面 / building the page …");
const { build, preview } = await import("vite");
await build({ logLevel: "warn" });

const summary = run(process.execPath, ["--import", "tsx", "scripts/summary.ts"]);
if (summary !== 0) process.exit(summary);

const wish = process.env.PORT;
const port = wish === undefined || wish === "" ? 4173 : Number(wish);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT=${wish}:不是端口号 / not a port number`);
  process.exit(2);
}
// Without a wish, a taken port is no reason to stop: the next free one is printed.
const server = await preview({
  logLevel: "warn",
  preview: { port, host: "127.0.0.1", strictPort: wish !== undefined && wish !== "" },
});
console.log(
  `\n打开 / open  ${server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`}\n(Ctrl+C 结束 / to stop)`,
);
