import { describe, expect, it } from "vitest";
import { offence, patterns, testCosts } from "../support/pattern-costs";
import { ofLexicon, ofZones } from "../support/pattern-shares";

describe("no pattern of the reader backtracks badly", { timeout: 120_000 }, () => {
  it("and all of them are found", () => {
    expect(patterns.literals.length).toBeGreaterThan(500);
    expect(patterns.built.length).toBeGreaterThan(30);
    expect(patterns.late).toEqual([]);
  });

  it("where one did, it would be seen", () => {
    expect(offence(/地+\d+号/u)).not.toBeNull();
    expect(offence(/\s+$/u)).not.toBeNull();
    // a digit would end it at once, a character does not
    expect(offence(/沿[\p{Script=Han}\d]+?(?=\d|,)/gu)).not.toBeNull();
    expect(offence(/\d{1,4}号/u)).toBeNull();
  });

  testCosts((file) => !ofLexicon(file) && !ofZones(file));
});
