import { describe, expect, it } from "vitest";
import { textOf } from "../support/imports";
import { issueCodes } from "../support/issue-codes";

const rows = textOf("docs/issues.md")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("docs/issues.md", () => {
  it("has one row for every code that the program can give, and none besides", () => {
    const documented = rows.map(([code]) => (code ?? "").replaceAll("`", ""));
    expect(documented.length).toBeGreaterThan(30);
    expect(new Set(documented).size).toBe(documented.length);
    expect(documented.toSorted()).toEqual([...issueCodes()].sort());
  });

  it("says of every code what happened and what was done", () => {
    for (const cells of rows) {
      expect(cells).toHaveLength(4);
      expect(cells[1], cells[0]).toMatch(/^(?:error|warning)$/u);
      for (const cell of cells) expect(cell, cells[0]).not.toBe("");
    }
  });
});
