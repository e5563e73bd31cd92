import { describe, expect, it } from "vitest";
import { momentText } from "../../src/view/audit-moment";
import { policyOf } from "../../src/view/audit-policy";
import { ledgerRows } from "../../src/view/ledger-rows";
import {
  failingFirst,
  reportFindings,
  reportGrounds,
  sheetParcels,
  verdictTally,
} from "../../src/view/report-contents";
import { documentName } from "../../src/view/report-names";
import { sampleDataset, sampleSource } from "../support/sample-dataset";

const { parcels } = sampleDataset;
const block = parcels.find((one) => one.role === "block")!;
const surveyed = parcels.find((one) => one.boundary !== null)!;

describe("the contents of a report", () => {
  it("are the findings on the parcels and their documents, those to be dealt with first", () => {
    expect(reportFindings(sampleDataset, [block], false).map((one) => one.rule)).toEqual([
      "heading-body",
      "sum-of-parts",
    ]);
    expect(reportFindings(sampleDataset, [], false)).toEqual([]);
    expect(reportFindings(sampleDataset, [], true)).toHaveLength(sampleDataset.findings.length);
  });

  it("name policy, rules with versions, and sources with digests", () => {
    const findings = sampleDataset.findings.map((one) => ({ ...one, ruleVersion: 3 }));
    const grounds = reportGrounds(sampleDataset, parcels, findings);
    expect(grounds.policies).toEqual(["sample 0"]);
    expect(grounds.rules).toEqual([
      { rule: "heading-body", version: 3 },
      { rule: "sum-of-parts", version: 3 },
    ]);
    expect(grounds.sources.map((one) => [one.id, one.sha256])).toEqual([[sampleSource, "a".repeat(64)]]);
    expect(policyOf(sampleDataset)).toBe("sample 0");
    expect(policyOf({ ...sampleDataset, parcels: [] })).toBeNull();
  });

  it("give sheets to parcels with a boundary, or only to those whose figure is not reproduced", () => {
    expect(sheetParcels(parcels, "all")).toEqual([surveyed]);
    expect(sheetParcels(parcels, "open")).toEqual([]);
    const off = {
      ...surveyed,
      verdicts: surveyed.verdicts.map((one) => ({ ...one, verdict: "review" as const })),
    };
    expect(sheetParcels([off], "open")).toEqual([off]);
    expect(sheetParcels([off], "none")).toEqual([]);
  });

  it("list what fails first, and count every verdict, the worst first", () => {
    const rows = ledgerRows(
      {
        ...sampleDataset,
        parcels: (["reproduced", "review", "inconsistent"] as const).map((verdict) => ({
          ...surveyed,
          id: verdict,
          verdicts: surveyed.verdicts.slice(0, 1).map((one) => ({ ...one, verdict })),
        })),
      },
      "zh",
    );
    expect(failingFirst(rows).map(({ id }) => id)).toEqual(["inconsistent", "review", "reproduced"]);
    expect(verdictTally(rows.map(({ parcel }) => parcel))).toEqual([
      { verdict: "inconsistent", count: 1 },
      { verdict: "review", count: 1 },
      { verdict: "reproduced", count: 1 },
    ]);
  });

  it("name documents as people do, and moments in the reader's time", () => {
    expect(documentName(sampleDataset, surveyed.document)).toBe("样政函〔2024〕7号");
    expect(documentName(sampleDataset, null)).toBe("");
    expect(momentText(new Date(2024, 2, 5, 14, 7).toISOString())).toBe("2024-03-05 14:07");
    expect(momentText("unknown")).toBe("unknown");
  });
});
