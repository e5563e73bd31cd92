import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../scripts/data/page-policy";
import { changesNothing, defaultOffice } from "../../src/domain/office";
import { parseOffice } from "../../src/domain/office-file";

const shipped = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../public", name), "utf8");

describe("the settings of an office", () => {
  it("are the defaults in the shipped file, and in an empty one", () => {
    expect(parseOffice(JSON.parse(shipped("config.json")))).toEqual({ office: defaultOffice, problems: [] });
    expect(parseOffice({})).toEqual({ office: defaultOffice, problems: [] });
    // Neither needs to be read.
    expect(changesNothing(JSON.parse(shipped("config.json")))).toBe(true);
    expect(changesNothing({})).toBe(true);
  });

  it.each([
    { datasets: [] },
    { datasets: ["linfen"] },
    { reviewNumber: "待定" },
    { further: null },
    [],
    null,
  ])("are read where the file says anything else: %j", (file) => {
    expect(changesNothing(file)).toBe(false);
    expect(parseOffice(file)).not.toEqual({ office: defaultOffice, problems: [] });
  });

  it("are taken as written", () => {
    const office = {
      name: { zh: "样板市自然资源局", en: "Sample City" },
      notices: [{ zh: "样板", en: "Sample" }],
      reviewNumber: "晋S（2023）008号",
      datasets: ["linfen"],
      contact: "land@example.org",
      links: { "样政函〔2024〕7号": "https://example.org/7.html" },
      boundaryFile: "outline/boundary.geojson",
      tiandituKey: "0123456789abcdef0123456789abcdef",
    };
    expect(parseOffice(office)).toEqual({ office, problems: [] });
  });

  it.each(["GS（2024）0650号", "GS京（2022）1061号", "晋S（2023）008号", "GS(2019)1234号"])(
    "know %s as a review number",
    (number) => {
      expect(parseOffice({ reviewNumber: number }).office.reviewNumber).toBe(number);
    },
  );

  it.each(["", "待定", "GS", "已审", "晋S（23）008号", 12])(
    "take %j for no review number and say so",
    (number) => {
      const { office, problems } = parseOffice({ reviewNumber: number });
      expect(office.reviewNumber).toBeNull();
      expect(problems).toHaveLength(1);
      expect(problems[0]!.zh).toContain("reviewNumber");
      expect(problems[0]!.en).toContain("reviewNumber");
    },
  );

  it.each([
    ["contact", "somebody"],
    ["links", { "样政函〔2024〕7号": "http://example.org/7.html" }],
    ["links", { "样政函〔2024〕7号": "javascript:alert(1)" }],
    ["boundaryFile", "https://example.org/boundary.geojson"],
    ["boundaryFile", "../boundary.geojson"],
    ["boundaryFile", "//example.org/b.json"],
    ["boundaryFile", "boundary.svg"],
    ["tiandituKey", "a key"],
  ])("take a %s of %j for none and say so", (field, value) => {
    const { office, problems } = parseOffice({ [field]: value });
    expect(office).toEqual(defaultOffice);
    expect(problems.map(({ en }) => en).join()).toContain(field);
  });

  it("never show more than meant: a list that cannot be read shows no data", () => {
    expect(parseOffice({ datasets: "linfen" }).office.datasets).toEqual([]);
    expect(parseOffice([]).office.datasets).toEqual([]);
    expect(parseOffice(null).problems).toHaveLength(1);
    // What is wrong elsewhere does not touch the list.
    const { office, problems } = parseOffice({ name: 7, datasets: ["linfen"], colour: "red" });
    expect([office.datasets, office.name, problems.length]).toEqual([["linfen"], null, 2]);
  });
});

describe("the headers for static hosts", () => {
  it("repeat the policy of the page and add what a page cannot say of itself", () => {
    const headers = shipped("_headers");
    expect(headers).toContain(`Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
    expect(headers).toContain("Referrer-Policy: no-referrer");
    expect(headers).toContain("X-Content-Type-Options: nosniff");
  });
});
