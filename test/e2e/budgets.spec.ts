import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "./fixture";

const DIST = resolve(import.meta.dirname, "../../dist");
const assets = readdirSync(join(DIST, "assets"));
const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, "assets", file))).length, 0) / 1000;

/** Scripts that a script imports at once, and theirs, itself included. */
function closure(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const code = readFileSync(join(DIST, "assets", file), "utf8");
  for (const [, name] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/gu))
    if (name) closure(name, known);
  return known;
}

const html = readFileSync(join(DIST, "index.html"), "utf8");
const entry = /<script type="module"[^>]*src="\.\/assets\/([^"]+)"/u.exec(html)?.[1] ?? "";
const first = closure(entry);
const mapScript = assets.find((name) => /^mount-map-.*\.js$/u.test(name)) ?? "";
const mapWorker = assets.find((name) => /^maplibre-gl-worker.*\.js$/u.test(name)) ?? "";

test("the script of the first load is at most 180 kB, and MapLibre is not in it", () => {
  const size = kilobytes(first);
  console.log(`first load: ${size.toFixed(1)} kB in ${first.size} scripts`);
  // React and the table alone are more; and many small scripts are as many questions to the server.
  expect(size).toBeGreaterThan(100);
  expect(first.size).toBeLessThan(5);
  expect(size).toBeLessThanOrEqual(180);
  expect([...first].filter((name) => /mount-map|maplibre|pdf|docx|xlsx|shp|kml/iu.test(name))).toEqual([]);
});

test("the map is at most 320 kB besides, its worker 150 kB", () => {
  const own = [...closure(mapScript)].filter((name) => !first.has(name));
  console.log(`map: ${kilobytes(own).toFixed(1)} kB, worker: ${kilobytes([mapWorker]).toFixed(1)} kB`);
  expect(kilobytes(own)).toBeLessThanOrEqual(320);
  expect(kilobytes([mapWorker])).toBeLessThanOrEqual(150);
});

test("nothing comes that is not needed: no reader, no PDF, no pinyin, only the characters in sight", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
  await page.goto("/#data=demo&lang=zh");
  await expect(page.locator(".row-title").first()).toBeVisible();
  // The font comes behind the words.
  await expect.poll(() => asked.filter((name) => name.endsWith(".woff2")).length).toBeGreaterThan(0);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(
    asked.filter((name) => /pdf|docx|xlsx|shp|kml|ingest|sounds-like|charts|parcel-page/iu.test(name)),
  ).toEqual([]);
  const fonts = asked.filter((name) => name.endsWith(".woff2"));
  const shipped = assets.filter((name) => name.endsWith(".woff2"));
  console.log(`fonts: ${fonts.length} of ${shipped.length} subsets, ${kilobytes(fonts).toFixed(0)} kB`);
  expect(shipped.length).toBeGreaterThan(90);
  expect(new Set(fonts).size).toBeLessThan(shipped.length / 2);
});
