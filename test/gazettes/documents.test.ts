import { beforeAll, describe, expect, it } from "vitest";
import type { Ingested } from "../../src/pipeline";
import { gazetteDataset, gazettesPresent } from "../support/gazettes";
import { EXPECTED_DOCUMENTS } from "./expected-documents";

describe.skipIf(!gazettesPresent)("documents of the five gazettes", () => {
  let run: Ingested;
  beforeAll(async () => {
    run = await gazetteDataset();
  });
  const fileOf = (source: string): string =>
    run.dataset.sources.find((candidate) => candidate.id === source)?.name.slice(0, 3) ?? "";
  const squeezed = (text: string): string => text.replace(/\s/gu, "");

  it("finds each document once", () => {
    const counts: Record<string, number> = {};
    for (const document of run.dataset.documents) {
      const file = fileOf(document.evidence.source);
      counts[file] = (counts[file] ?? 0) + 1;
    }
    expect(counts).toEqual({ "000": 13, "001": 19, "002": 1, "003": 12, "004": 13 });
  });

  it.each(EXPECTED_DOCUMENTS.map((document) => [`${document.file} ${document.number}`, document] as const))(
    "%s",
    (_, expected) => {
      const found = run.dataset.documents.filter(
        (document) =>
          document.number === expected.number && fileOf(document.evidence.source) === expected.file,
      );
      expect(found).toHaveLength(1);
      const document = found[0]!;
      expect(document.date).toBe(expected.date);
      let at = 0;
      for (const piece of expected.title ?? []) {
        const next = squeezed(document.title ?? "").indexOf(piece, at);
        expect(next, `${piece} in ${document.title}`).toBeGreaterThanOrEqual(0);
        at = next + piece.length;
      }
      if (expected.title === null) expect(document.title).toBeNull();
      expect(document.evidence.lines[0]).toBe(expected.first);
      const text = run.texts.get(document.evidence.source) ?? "";
      const lines = text.split("\n").slice(0, expected.last);
      let last = lines.length;
      while (last > 0 && (lines[last - 1] ?? "").trim() === "") last--;
      expect(document.evidence.lines[1]).toBeLessThanOrEqual(expected.last);
      expect(document.evidence.lines[1]).toBeGreaterThanOrEqual(last - 2);
    },
  );

  it("reads the issue where it is printed, and none where it is not", () => {
    // read by people in the running heads and in the masthead
    const name = "临汾市人民政府公报";
    const expected: Record<string, unknown> = {
      "000": [name, 2023, "7", null, 2871],
      "001": [name, 2022, "11·12", "037", 17],
      "002": null,
      "003": [name, 2022, "4", null, 3357],
      "004": [name, 2021, "6", null, 3060],
    };
    for (const { gazetteIssue: issue, evidence } of run.dataset.documents) {
      const said = issue
        ? [issue.gazette, issue.year, issue.number, issue.total, issue.evidence.lines[0]]
        : null;
      expect(said, evidence.source).toEqual(expected[fileOf(evidence.source)]);
    }
  });

  it("knows the copy of one document by its number", () => {
    const copies = run.dataset.documents.filter((document) => document.duplicateOf !== null);
    expect(copies).toHaveLength(1);
    expect(copies[0]?.number).toBe("临政办发〔2023〕24号");
    expect(fileOf(copies[0]!.evidence.source)).toBe("002");
  });
});
