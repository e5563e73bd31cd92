import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TABLE_LAYOUTS } from "../../src/parse/control/tables/layouts/table-layouts";
import { ZONE_LAYOUTS } from "../../src/parse/zones/tables/zone-layouts";
import { projectRoot, textOf } from "../support/imports";

const section = textOf("docs/architecture.md")
  .split("\n## ")
  .find((part) => part.startsWith("Where something is added"));
const rows = (section ?? "")
  .split("\n")
  .filter((line) => /^\| (?!what|layout|---)/u.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const filesIn = (cell = "", folder = ""): string[] =>
  [...cell.matchAll(/`([^`]+\.ts)`/gu)].map((match) => folder + (match[1] ?? ""));

describe("where something is added", () => {
  it("names files that exist, and the tables in them", () => {
    const places = rows.filter(([, where]) => where?.includes("src/parse/") === true);
    expect(places.length).toBeGreaterThanOrEqual(6);
    for (const [what, where = ""] of places) {
      const files = filesIn(where);
      expect(files, what).toHaveLength(1);
      const text = textOf(files[0] ?? "");
      for (const [, table] of where.matchAll(/\(`([A-Z_]+)`\)/gu))
        expect(text, what).toContain(`const ${table}`);
    }
  });

  it("tells every layout, in the order in which they are tried, with its file", () => {
    const told = rows.filter(([, where]) => where?.includes("/") === false);
    const names = [...TABLE_LAYOUTS, ...ZONE_LAYOUTS].map(({ name }) => name);
    expect(told.map(([name]) => name)).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const [index, [name, file]] of told.entries()) {
      const folder =
        index < TABLE_LAYOUTS.length ? "src/parse/control/tables/layouts/" : "src/parse/zones/tables/";
      const [path = ""] = filesIn(file, folder);
      expect(existsSync(join(projectRoot, path)), path).toBe(true);
      expect(textOf(path), path).toContain(`name: "${name}"`);
    }
  });

  it("is the driver's ignorance: it names no layout", () => {
    const driver = textOf("src/parse/control/tables/layouts/table-finder.ts");
    for (const { name } of TABLE_LAYOUTS) expect(driver).not.toContain(`"${name}"`);
    expect([...driver.matchAll(/from "\.\/([^"]+)"/gu)].map(([, file]) => file).toSorted()).toEqual([
      "cursor",
      "layout",
      "table-layouts",
    ]);
  });
});
