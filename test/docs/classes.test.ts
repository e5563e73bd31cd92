import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const SHORT: Readonly<Record<string, string>> = {
  rows: "test/fixtures/boundaries/rows.ts",
  parcels: "test/fixtures/boundaries/parcels.ts",
  offices: "test/fixtures/boundaries/offices.ts",
  degrees: "test/fixtures/boundaries/degree-layouts.ts",
  headings: "test/fixtures/boundaries/headings.ts",
  prose: "test/fixtures/boundaries/prose.ts",
  refused: "test/fixtures/boundaries/refused.ts",
  named: "test/fixtures/boundaries/named.ts",
  notices: "test/fixtures/boundaries/notices.ts",
  odd: "test/fixtures/boundaries/odd-prints.ts",
  counted: "test/fixtures/boundaries/counted.ts",
  others: "test/fixtures/boundaries/other-offices.ts",
  things: "test/fixtures/boundaries/things-and-corners.ts",
  lots: "test/fixtures/boundaries/lots-and-permits.ts",
  closings: "test/fixtures/boundaries/closings.ts",
  breaks: "test/fixtures/boundaries/breaks-and-names.ts",
  between: "test/fixtures/boundaries/between-rows.ts",
  pages: "test/fixtures/boundaries/pages-and-sentences.ts",
};

/** Characters of a row that can still be read at a glance; more is a second class, with a row of its own. */
const LONGEST_ROW = 480;

/** [file, name of a layout or test] of every row of the tables. */
function references(): readonly (readonly [string, string | null])[] {
  const found: (readonly [string, string | null])[] = [];
  for (const row of readFileSync(join(ROOT, "docs/classes.md"), "utf8").split("\n")) {
    if (!row.startsWith("| ") || row.startsWith("| class") || row.startsWith("| ---")) continue;
    let file: string | null = null;
    for (const match of row.matchAll(
      /`(test\/[^`]+)`|\b(rows|parcels|offices|degrees|headings|prose|refused|named|notices|odd|counted|others|things|lots|breaks|between|closings|pages) (?=")|"([^"]+)"/gu,
    )) {
      const [, path, short, name] = match;
      if (name !== undefined && file !== null) found.push([file, name]);
      else file = path ?? SHORT[short ?? ""] ?? null;
      if (path !== undefined) found.push([path, null]);
    }
  }
  return found;
}

describe("docs/classes.md", () => {
  it("names only files, layouts and tests that exist", () => {
    const all = references();
    expect(all.length).toBeGreaterThan(100);
    const missing = all.filter(([file, name]) => {
      const path = join(ROOT, file);
      return !existsSync(path) || (name !== null && !readFileSync(path, "utf8").includes(name));
    });
    expect(missing).toEqual([]);
  });

  it("has rows that are read at a glance", () => {
    const rows = readFileSync(join(ROOT, "docs/classes.md"), "utf8").split("\n");
    expect(rows.filter((row) => row.startsWith("| ") && row.length > LONGEST_ROW)).toEqual([]);
  });
});
