import { readdirSync, readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { againstTheWay, cycleIn, forbiddenBecause } from "./support/architecture-rules";
import { PARSE_FOLDERS, ROOMS } from "./support/import-table";
import { importsOf, sourceFiles, textOf } from "./support/imports";

const files = [...sourceFiles("src"), ...sourceFiles("scripts")];
const known = new Set(files);
const imports = files.flatMap((file) => importsOf(file, textOf(file), known));

/** Files that are tables of data: their length is the length of the world they list. */
const DATA_TABLES = /\/(?:lexicon|messages)\//u;
const LONGEST = 300;
const FULLEST = 40;
const FORBIDDEN_NAMES = /^(?:index|utils?|helpers?|common|types)\.tsx?$/u;

const broken = (from: string, text: string): (string | null)[] =>
  importsOf(from, text, known).map(forbiddenBecause);

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

describe("the house", () => {
  it("was looked at: files, imports between them and of packages", () => {
    expect(files.length).toBeGreaterThan(150);
    expect(imports.filter((one) => one.file !== null).length).toBeGreaterThan(400);
    expect(imports.filter((one) => one.package !== null).length).toBeGreaterThan(50);
    const empty = ROOMS.filter(
      (room) => !files.some((file) => file === room.name || file.startsWith(`${room.name}/`)),
    );
    expect(empty.map((room) => room.name)).toEqual([]);
  });

  it("imports only along the arrows, and packages only by their owners", () => {
    expect(imports.map(forbiddenBecause).filter((reason) => reason !== null)).toEqual([]);
  });

  it("is the one that docs/architecture.md shows", () => {
    const rows = textOf("docs/architecture.md")
      .split("\n")
      .filter((line) => /^\| `(?:src|scripts)\//u.test(line))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    const shown = rows.map(([, name, , , packages]) => ({
      name: (name ?? "").replaceAll("`", "").replace(/\/$/u, ""),
      packages: (packages ?? "").split(", ").filter((one) => one !== "" && one !== "node:*"),
    }));
    const table = ROOMS.filter(({ name }) => !name.endsWith("version.ts")).map(({ name, packages }) => ({
      name,
      packages: packages.filter((one) => one !== "geojson"),
    }));
    expect(shown.toSorted(byName)).toEqual(table.toSorted(byName));
  });

  it("has no import of a file that is not there", () => {
    const missing = imports.filter(
      ({ file }) => file?.startsWith("src/") && !known.has(file) && !/\.(?:css|json)$/u.test(file),
    );
    expect(missing).toEqual([]);
  });

  it("has no cycle", () => {
    expect(cycleIn(imports)).toBeNull();
  });

  it("reads one way: every folder of src/parse stands in the order, and imports earlier ones alone", () => {
    const folders = new Set(
      files.filter((file) => file.startsWith("src/parse/")).map((file) => posix.dirname(file).slice(10)),
    );
    folders.delete("");
    expect([...folders].toSorted()).toEqual(PARSE_FOLDERS.toSorted());
    expect(imports.map(againstTheWay).filter((reason) => reason !== null)).toEqual([]);
  });

  it(`has no folder of src/parse with more than ${FULLEST} files, the lexicon apart`, () => {
    const folders = PARSE_FOLDERS.filter((folder) => folder !== "lexicon");
    const full = folders.filter(
      (folder) => files.filter((file) => posix.dirname(file) === `src/parse/${folder}`).length > FULLEST,
    );
    expect(full).toEqual([]);
  });

  it(`has no file over ${LONGEST} lines, data tables apart`, () => {
    const long = files.filter(
      (file) => !DATA_TABLES.test(file) && textOf(file).split("\n").length - 1 > LONGEST,
    );
    expect(long).toEqual([]);
  });

  it("has no barrel and no drawer for odds and ends", () => {
    expect(files.filter((file) => FORBIDDEN_NAMES.test(basename(file)))).toEqual([]);
  });
});

describe("the watchman himself", () => {
  it("sees a forbidden import in every form", () => {
    const forms = [
      'import { a } from "../geodesy/readings";',
      'import type { A } from "../geodesy/readings";',
      'export { a } from "../geodesy/readings";',
      'export * from "../geodesy/readings";',
      'const a = await import("../geodesy/readings");',
      'type A = import("../geodesy/readings").A;',
      'new Worker(new URL("../geodesy/readings.ts", import.meta.url));',
      'import proj4 from "proj4";',
      'import { readFileSync } from "node:fs";',
      'import anything from "a-package-nobody-owns";',
    ];
    for (const form of forms) {
      const reasons = broken("src/audit/rule.ts", form);
      expect(reasons, form).toHaveLength(1);
      expect(reasons[0], form).toContain("src/audit/rule.ts imports");
    }
  });

  it("lets through what the table allows", () => {
    expect(broken("src/audit/rule.ts", 'import type { Parcel } from "../domain/parcel";')).toEqual([null]);
    expect(broken("src/geodesy/x.ts", 'import proj4 from "proj4";')).toEqual([null]);
    expect(broken("src/app/x.ts", 'import { ingest } from "../pipeline";')).toEqual([null]);
  });

  it("sees a folder of the parser that imports a later one", () => {
    const told = (from: string, text: string) => importsOf(from, text, known).map(againstTheWay);
    const later = 'import { a } from "../facts/fact";';
    expect(told("src/parse/control/values/x.ts", later)[0]).toContain(
      "src/parse/control/values/x.ts imports",
    );
    expect(told("src/parse/control/records/x.ts", later)).toEqual([null]);
    expect(told("src/parse/control/tables/layouts/x.ts", 'import { a } from "../row-lines";')).toEqual([
      null,
    ]);
    expect(told("src/parse/control/tables/x.ts", 'import { a } from "./layouts/long-table";')).not.toEqual([
      null,
    ]);
  });

  it("keeps map and ui apart, and the map free of React", () => {
    expect(broken("src/map/x.ts", 'import { a } from "../ui/a";')).not.toEqual([null]);
    expect(broken("src/ui/x.tsx", 'import { a } from "../map/a";')).not.toEqual([null]);
    expect(broken("src/map/x.ts", 'import { useState } from "react";')).not.toEqual([null]);
  });

  it("sees a cycle", () => {
    const one = (from: string, file: string) => ({ from, file, specifier: "", package: null });
    expect(cycleIn([one("a", "b"), one("b", "c"), one("c", "a")])).toEqual(["a", "b", "c", "a"]);
    expect(cycleIn([one("a", "b"), one("a", "c"), one("b", "c")])).toBeNull();
  });

  it("fails browser tests on a noisy console: every one takes its test from the fixture", () => {
    const folder = join(import.meta.dirname, "e2e");
    const specs = readdirSync(folder).filter((name) => name.endsWith(".spec.ts"));
    expect(specs.length).toBeGreaterThan(5);
    for (const name of specs) {
      const code = readFileSync(join(folder, name), "utf8");
      expect(code, name).toMatch(/import \{[^}]*\btest\b[^}]*\} from "\.\/fixture"/u);
      expect(code, name).not.toContain('from "@playwright/test"');
    }
  });
});
