import { beforeAll, describe, expect, it } from "vitest";
import { writtenDemo } from "../../scripts/demo/written-demo";
import type { Finding } from "../../src/domain/finding";
import { type Ingested, ingest } from "../../src/pipeline";
import { linfen } from "../support/gazettes";

const gazettes = writtenDemo();
const planted = gazettes.flatMap((gazette) => gazette.planted);

describe("the invented town", () => {
  let run: Ingested;
  beforeAll(async () => {
    const inputs = gazettes.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
    run = await ingest(inputs, { region: linfen(), epsg: null });
  });

  const documentOf = (finding: Finding): string | null => {
    const { parcels, zones, documents } = run.dataset;
    const record = [...parcels, ...zones].find((candidate) => candidate.id === finding.subject);
    const id = record === undefined ? finding.subject : record.document;
    return documents.find((document) => document.id === id)?.number ?? null;
  };
  const speaksOf = (finding: Finding, subject: string | null): boolean =>
    subject === null || finding.subject.includes(subject) || finding.message.zh.includes(subject);

  it("is read whole: about 120 parcels with boundary and indicators", () => {
    const parcels = run.dataset.parcels.filter(
      (parcel) => parcel.kind === "control" && parcel.role === "parcel" && parcel.boundary !== null,
    );
    expect(parcels.length).toBeGreaterThan(115);
    expect(parcels.every((parcel) => Object.keys(parcel.indicators).length > 0)).toBe(true);
    expect(new Set(parcels.map((parcel) => parcel.code)).size).toBe(parcels.length);
    expect(run.dataset.zones[0]?.blocks.every((block) => block.boundary !== null)).toBe(true);
  });

  it.each(planted.map((plant) => [`${plant.rule} ${plant.document} ${plant.subject ?? ""}`, plant] as const))(
    "finds %s",
    (_, plant) => {
      const found = run.dataset.findings.filter(
        (finding) =>
          finding.rule === plant.rule &&
          finding.severity !== "pass" &&
          documentOf(finding) === plant.document &&
          speaksOf(finding, plant.subject),
      );
      expect(found.length).toBeGreaterThan(0);
    },
  );

  it("accuses nothing else", () => {
    const accused = run.dataset.findings.filter(
      (finding) => finding.severity === "warning" || finding.severity === "error",
    );
    // an error of the ring shows in more than one rule: its crossing, its overlap with a neighbour, its two figures
    const strangers = accused.filter(
      (finding) =>
        !planted.some((plant) => plant.document === documentOf(finding) && speaksOf(finding, plant.subject)),
    );
    expect(strangers.map((finding) => `${finding.rule} ${finding.subject}`)).toEqual([]);
  });

  it("judges every planted area error as one", () => {
    for (const plant of planted) {
      if (plant.cause === null) continue;
      const parcel = run.dataset.parcels.find((candidate) => candidate.code === plant.subject)!;
      const verdict = parcel.verdicts[0]!;
      expect(["review", "inconsistent"], `${plant.subject} ${plant.cause}`).toContain(verdict.verdict);
    }
  });
});
