import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/audit/policy";
import { rules } from "../../src/audit/rules";
import { VerdictSchema } from "../../src/domain/verdict";
import { ruleName } from "../../src/view/rule-names";

const text = readFileSync(new URL("../../docs/findings.md", import.meta.url), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split(/(?<!\\)\|/u)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const first = (cells: readonly string[]): string => (cells[0] ?? "").replaceAll("`", "");

describe("docs/findings.md", () => {
  it("has one row for every rule, in the order of the code", () => {
    expect(rows.filter((cells) => cells.length === 6).map(first)).toEqual(rules.map((rule) => rule.id));
  });

  it("every rule has a name in both languages on the page", () => {
    for (const { id } of rules)
      for (const language of ["zh", "en"] as const) expect(ruleName(id, language)).not.toBe(id);
  });

  it("has no empty cell", () => {
    for (const cells of rows) for (const cell of cells) expect(cell, cells[0]).not.toBe("");
  });

  it("names policy entries that exist", () => {
    const tuned = rows.filter((cells) => cells.length === 6).map((cells) => cells[5] ?? "");
    const named = tuned.flatMap((cell) => [...cell.matchAll(/`(\w+)`/gu)].map((match) => match[1] ?? ""));
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(defaultPolicy)).toContain(name);
  });

  it("explains every verdict, and names the policy", () => {
    const verdicts = rows.filter((cells) => cells.length === 2).map(first);
    expect(verdicts).toEqual([...VerdictSchema.entries.verdict.options]);
    expect(text).toContain(defaultPolicy.name);
  });
});
