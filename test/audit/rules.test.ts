import { describe, expect, it } from "vitest";
import { audited, findings } from "../../src/audit/audited";
import { defaultPolicy } from "../../src/audit/policy";
import { rules } from "../../src/audit/rules";
import { boundaryCases } from "./boundary-cases";
import { documentCases } from "./document-cases";
import { edgeCases } from "./edge-cases";
import { figureCases } from "./figure-cases";
import { indicatorCases } from "./indicator-cases";
import { planCases } from "./plan-cases";
import { area, parcel, records, squareFacts } from "./records";
import { factsOf, policyOf, type RuleCase } from "./rule-cases";
import { seriesCases } from "./series-cases";
import { sumCases } from "./sum-cases";
import { targetCases } from "./target-cases";

const cases: readonly RuleCase[] = [
  ...sumCases,
  ...indicatorCases,
  ...planCases,
  ...documentCases,
  ...boundaryCases,
  ...targetCases,
  ...edgeCases,
  ...figureCases,
  ...seriesCases,
];

function found(one: RuleCase) {
  const rule = rules.find((candidate) => candidate.id === one.rule);
  if (rule === undefined) throw new Error(`no rule ${one.rule}`);
  return findings(rule, one.records, factsOf(one), policyOf(one));
}

describe("rules", () => {
  it.each(cases.map((one) => [one.rule, one.what, one] as const))("%s: %s", (_rule, _what, one) => {
    const all = found(one);
    expect(
      all.map((finding) => [finding.severity, finding.subject]),
      JSON.stringify(all.map((finding) => finding.message.zh)),
    ).toEqual(one.expected.map(([severity, subject]) => [severity, subject]));
    for (const [index, [, , words]] of one.expected.entries())
      expect(all[index]?.message.zh).toContain(words);
  });

  it.each(rules.map((rule) => rule.id))("%s is seen to speak and seen to keep silent", (id) => {
    const own = cases.filter((one) => one.rule === id);
    const accusing = own.filter((one) => one.expected.some(([severity]) => severity !== "pass"));
    const quiet = own.filter((one) => one.expected.every(([severity]) => severity === "pass"));
    expect(accusing.length).toBeGreaterThan(0);
    expect(quiet.length).toBeGreaterThan(0);
  });

  it("have ids of their own", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it("give every finding evidence, a sentence in both languages and an id of its own", () => {
    let seen = 0;
    for (const one of cases) {
      const all = found(one);
      seen += all.length;
      expect(new Set(all.map((finding) => finding.id)).size).toBe(all.length);
      for (const finding of all) {
        expect(finding.id.startsWith(`${finding.rule}/${finding.subject}`)).toBe(true);
        expect(finding.evidence.length).toBeGreaterThan(0);
        expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
        expect(finding.message.en).toMatch(/[A-Za-z]/u);
        for (const text of [finding.message.zh, finding.message.en]) {
          expect(text).not.toMatch(/undefined|NaN|null|Infinity/u);
        }
      }
    }
    expect(seen).toBeGreaterThan(50);
  });

  it("give figures that agree with one another", () => {
    for (const one of cases)
      for (const { rule, severity, expected, actual, difference, tolerance, message } of found(one)) {
        if (typeof expected === "number" && typeof actual === "number" && difference != null)
          expect(Math.abs(difference), message.zh).toBeCloseTo(Math.abs(actual - expected), 6);
        if (severity === "pass" && difference != null && tolerance != null && rule !== "floor-area")
          expect(Math.abs(difference), message.zh).toBeLessThanOrEqual(tolerance + 1e-6);
        if (rule === "area-geometry" && severity === "pass") expect(message.zh).not.toMatch(/原因|改动/u);
      }
  });

  it("name the block of a zone in the id of its finding", () => {
    const zoned = cases.find((one) => one.rule === "area-geometry" && one.records.zones.length > 0);
    expect(zoned === undefined ? [] : found(zoned).map(({ id }) => id)).toContain("area-geometry/z/区块一");
  });
});

describe("audited", () => {
  const all = records({
    parcels: [parcel("p", { areas: [area("2.00")] }), parcel("q", { areas: [area("1.00")] })],
  });
  const facts = new Map([["p", squareFacts("p", 100)]]);

  it("gives the same findings for the same records, in the order of the rules", () => {
    const one = audited(all, facts, defaultPolicy);
    expect(JSON.stringify(audited(all, facts, defaultPolicy).findings)).toBe(JSON.stringify(one.findings));
    expect(one.findings.map((finding) => finding.id)).toEqual(["area-geometry/p"]);
  });

  it("states the tolerance that the verdict used", () => {
    const near = records({ parcels: [parcel("p", { areas: [area("10005.0", "m2")] })] });
    const {
      findings: [finding],
      verdicts,
    } = audited(near, facts, defaultPolicy);
    const [verdict] = verdicts.get("p") ?? [];
    expect(verdict?.verdict).toBe("within-survey-tolerance");
    expect([finding?.severity, finding?.tolerance]).toEqual(["pass", verdict?.surveyTolerance]);
  });

  it("answers every parcel", () => {
    const { verdicts } = audited(all, facts, defaultPolicy);
    expect([...verdicts].map(([id, own]) => [id, own[0]?.verdict])).toEqual([
      ["p", "inconsistent"],
      ["q", "not-checkable"],
    ]);
  });

  it("leaves out what the policy silences, by rule or by rule and subject", () => {
    const silent = (entry: { rule: string; subject?: string }) =>
      audited(all, facts, { ...defaultPolicy, silenced: [entry] }).findings.length;
    expect(silent({ rule: "area-geometry" })).toBe(0);
    expect(silent({ rule: "area-geometry", subject: "p" })).toBe(0);
    expect(silent({ rule: "area-geometry", subject: "q" })).toBe(1);
    expect(silent({ rule: "unit-pair" })).toBe(1);
  });

  it("stays fast with many parcels of like names and caps", () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      parcel(`p${index}`, {
        document: `d${index % 50}`,
        code: `X-${index}`,
        planArea: "片区",
        areas: [area("1.00")],
      }),
    );
    expect(audited(records({ parcels: many }), new Map(), defaultPolicy).verdicts.size).toBe(20_000);
  }, 5_000);
});
