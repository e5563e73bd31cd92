import { describe, expect, it } from "vitest";
import { isWithheldLand, withoutWithheldLand } from "../../src/domain/withheld-land";
import { parcel, placeOf, sampleDataset } from "../support/sample-dataset";

const use = (raw: string, code: string | null) => ({
  raw,
  code,
  scheme: code === null ? null : ("MNR-2023" as const),
  suggested: false,
  evidence: placeOf("A-01"),
});

describe("land withheld from the public", () => {
  it.each([
    ["军事设施用地", "1501", true],
    ["特殊用地", "1501", true],
    ["军事用地", "H41", true],
    ["军 事\n设施用地", null, true],
    ["国防用地", null, true],
    ["二类居住用地", "070102", false],
    ["宗教用地", "1503", false],
    ["公园绿地", "1401", false],
  ])("%s (%s): %s", (raw, code, withheld) => {
    expect(isWithheldLand({ landUse: [use(raw, code)] })).toBe(withheld);
  });

  it("leaves no parcel and no finding on one behind", () => {
    const hidden = parcel("hidden", { landUse: [use("军事设施用地", "1501")], code: "X-99" });
    const [finding] = sampleDataset.findings;
    const whole = {
      ...sampleDataset,
      parcels: [...sampleDataset.parcels, hidden],
      findings: [...sampleDataset.findings, { ...finding!, id: "f", subject: "hidden" }],
    };
    const left = withoutWithheldLand(whole);
    expect(JSON.stringify(left)).not.toContain("X-99");
    expect(left.parcels).toEqual(sampleDataset.parcels);
    expect(left.findings).toEqual(sampleDataset.findings);
    expect(withoutWithheldLand(sampleDataset)).toBe(sampleDataset);
  });
});
