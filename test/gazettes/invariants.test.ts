import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { DatasetSchema } from "../../src/domain/dataset";
import type { Evidence } from "../../src/domain/evidence";
import { type Ingested, ingest } from "../../src/pipeline";
import { gazetteDataset, gazetteInputs, gazettesPresent, linfen } from "../support/gazettes";

function visited(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) visited(item, visit);
  else if (typeof value === "object" && value !== null) {
    visit(value as Record<string, unknown>);
    for (const item of Object.values(value)) visited(item, visit);
  }
}

describe.skipIf(!gazettesPresent)("the dataset of the five gazettes", () => {
  let run: Ingested;
  beforeAll(async () => {
    run = await gazetteDataset();
  });

  it("fits its schema", () => {
    expect(v.safeParse(DatasetSchema, run.dataset).issues).toBeUndefined();
  });

  it("has raw equal to the characters of its evidence, everywhere", () => {
    let seen = 0;
    visited(run.dataset, (node) => {
      if (typeof node.raw !== "string" || typeof node.evidence !== "object" || node.evidence === null) return;
      const evidence = node.evidence as Evidence;
      expect(run.texts.get(evidence.source)?.slice(evidence.start, evidence.end)).toBe(node.raw);
      seen++;
    });
    expect(seen).toBeGreaterThan(150);
  });

  it("has unique ids that name what exists", () => {
    const ids = [
      ...run.dataset.documents.map((document) => document.id),
      ...run.dataset.parcels.map((parcel) => parcel.id),
      ...run.dataset.zones.map((zone) => zone.id),
      ...run.dataset.quotas.map((quota) => quota.id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    for (const parcel of run.dataset.parcels) {
      if (parcel.parent !== null) expect(known).toContain(parcel.parent);
      expect(known).toContain(parcel.document);
    }
    for (const finding of run.dataset.findings) expect(known).toContain(finding.subject);
    expect(new Set(run.dataset.findings.map((finding) => finding.id)).size).toBe(run.dataset.findings.length);
  });

  it("comes out the same a second time", async () => {
    const again = await ingest(gazetteInputs(), { region: linfen(), epsg: null });
    expect(JSON.stringify(again.dataset)).toBe(JSON.stringify(run.dataset));
  });
});
