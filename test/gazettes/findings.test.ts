import { beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/domain/finding";
import type { Ingested } from "../../src/pipeline";
import { gazetteDataset, gazettesPresent } from "../support/gazettes";

/** rule, severity, document number, what the subject or message must name. Found by people in the texts. */
const EXPECTED: readonly (readonly [string, Finding["severity"], string, string])[] = [
  ["heading-body", "warning", "临政函〔2021〕64号", "C-07-11b"],
  ["heading-body", "warning", "临政函〔2021〕64号", "C-07-13"],
  ["heading-body", "warning", "临政函〔2021〕64号", "C-07-14"],
  ["heading-body", "warning", "临政函〔2021〕64号", "0320-03"],
  ["heading-body", "note", "临政函〔2022〕63号", "0112-03"],
  ["sum-of-parts", "pass", "临政函〔2022〕63号", "地块一"],
  ["sum-of-parts", "pass", "临政函〔2022〕63号", "地块二"],
  ["sum-of-parts", "pass", "临政函〔2022〕63号", "地块三"],
  ["sum-of-parts", "pass", "临政函〔2023〕24号", "0104-04"],
  ["sum-of-parts", "pass", "临政函〔2023〕24号", "0127-02"],
  ["unit-pair", "pass", "临政函〔2023〕28号", "9.85"],
  ["area-geometry", "pass", "临政函〔2023〕28号", "6569.76"],
  ["operator-unusual", "warning", "临政函〔2022〕11号", "10"],
  ["caps-together", "note", "临政函〔2022〕11号", "0.25"],
  ["land-use-wording", "note", "临政函〔2022〕63号", "3-01"],
  ["number-date-order", "note", "临政函〔2023〕24号", "24"],
  ["number-date-order", "note", "临政函〔2021〕67号", "67"],
  ["imprint-date", "warning", "临政办发〔2023〕24号", "2022"],
  ["duplicate-document", "note", "临政办发〔2023〕24号", "临政办发〔2023〕24号"],
  ["title-signature", "note", "临政通告〔2022〕4号", "办公室"],
  ["annex-reference", "note", "临政发〔2022〕5号", ""],
  ["annex-reference", "note", "临政办发〔2023〕24号", "附件"],
  ["table-total", "pass", "临政办发〔2022〕15号", "5147.33"],
  ["table-total", "pass", "临政办发〔2022〕15号", "383.528"],
  ["possible-amendment", "note", "", "88"],
  ["threshold", "note", "临政函〔2022〕63号", "199.5"],
];

describe.skipIf(!gazettesPresent)("findings of the five gazettes", () => {
  let run: Ingested;
  beforeAll(async () => {
    run = await gazetteDataset();
  });

  const documentsOf = (finding: Finding): string => {
    const { parcels, zones, quotas, documents } = run.dataset;
    const record = [...parcels, ...zones, ...quotas].find((candidate) => candidate.id === finding.subject);
    const id = record === undefined ? finding.subject : record.document;
    return documents.find((document) => document.id === id)?.number ?? "";
  };
  const words = (finding: Finding): string =>
    `${finding.subject} ${finding.message.zh} ${finding.message.en} ${finding.expected ?? ""} ${finding.actual ?? ""}`;
  const accusing = (finding: Finding): boolean =>
    finding.severity === "warning" || finding.severity === "error";

  it.each(EXPECTED)("%s %s %s %s", (rule, severity, document, word) => {
    const found = run.dataset.findings.filter(
      (finding) =>
        finding.rule === rule &&
        finding.severity === severity &&
        (documentsOf(finding) === document || document === "") &&
        words(finding).includes(word),
    );
    expect(found.length, JSON.stringify(run.dataset.findings.filter((f) => f.rule === rule))).toBeGreaterThan(
      0,
    );
    expect(found[0]?.evidence.length).toBeGreaterThan(0);
  });

  it("accuse nothing else", () => {
    const others = run.dataset.findings.filter(
      (finding) =>
        accusing(finding) &&
        !EXPECTED.some(
          ([rule, severity, document, word]) =>
            finding.rule === rule &&
            finding.severity === severity &&
            documentsOf(finding) === document &&
            words(finding).includes(word),
        ),
    );
    expect(others).toEqual([]);
    expect(run.dataset.findings.filter(accusing)).toHaveLength(6);
  });

  it("pass the chain of the split parcel twice", () => {
    const chain = run.dataset.findings.filter(
      (finding) =>
        finding.rule === "sum-of-parts" && finding.severity === "pass" && finding.subject.includes("0104-04"),
    );
    expect(chain).toHaveLength(2);
  });

  it("speak both languages and are marked where they stand", () => {
    for (const finding of run.dataset.findings) {
      expect(finding.message.zh).toMatch(/\p{Script=Han}/u);
      expect(finding.message.en).toMatch(/[a-z]/u);
    }
  });
});
