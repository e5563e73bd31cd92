import { describe, expect, it } from "vitest";
import type { DocumentRelation } from "../../src/domain/document";
import { referenceRanges } from "../../src/domain/reference-ranges";
import { earlierRecord, laterRecord } from "../../src/view/amendments";
import { boardItems } from "../../src/view/board-items";
import { boardScale, heightLimit } from "../../src/view/board-scale";
import { bullet } from "../../src/view/bullet";
import { citation } from "../../src/view/citation";
import { isCounted, ledgerRows, planAreaOf } from "../../src/view/ledger-rows";
import { namedNeighbours } from "../../src/view/named-neighbours";
import { originalLink } from "../../src/view/original-link";
import { parcelHistory, statedChanges } from "../../src/view/parcel-history";
import { bound, parcel, sampleDataset } from "../support/sample-dataset";

const [home, green] = sampleDataset.parcels;

describe("the bullet of a limit", () => {
  it("draws the limit and the reference range on one scale", () => {
    const density = bullet(home!, "density", "zh")!;
    // At most 20 % of a scale of 100; the line of GB 50180 for a ratio of 2.5 allows 20 %.
    expect(density.allowed).toEqual({ start: 0, length: 20 });
    expect(density.ends).toEqual([20]);
    expect(density.hint).toEqual({ start: 0, length: 20 });
    expect([density.hintText, density.outside]).toEqual(["≤ 20%", false]);
    const ratio = bullet(home!, "greenRatio", "en")!;
    expect(ratio.allowed).toEqual({ start: 35, length: 65 });
    expect(ratio.hintText).toBe("≥ 35%");
  });

  it("says what lies outside, as the audit does", () => {
    const dense = { ...home!, indicators: { density: bound("30%", { max: 30, unit: "percent" }) } };
    // Without a ratio only what no line allows is outside: the first line allows 40 %.
    expect(bullet(dense, "density", "zh")!.outside).toBe(false);
    const denser = { ...home!, indicators: { density: bound("45%", { max: 45, unit: "percent" }) } };
    expect(bullet(denser, "density", "zh")!.outside).toBe(true);
  });

  it("has no reference for a use that no table knows, and none for what is not drawn", () => {
    const unknown = { ...home!, landUse: [] };
    expect(bullet(unknown, "far", "zh")).toMatchObject({ hint: null, hintText: null, outside: false });
    expect(bullet(home!, "buildingCoefficient", "zh")).toBeNull();
    expect(bullet(green!, "far", "zh")).toBeNull();
  });

  it("leaves room beyond the largest figure", () => {
    const far = bullet(home!, "far", "zh")!;
    expect(referenceRanges.housing.rows.find((one) => 2.5 <= one.far)!.far).toBe(2.6);
    expect(far.hintText).toBe("≤ 2.6");
    expect(Math.max(...far.ends)).toBeLessThan(100);
    expect(far.ticks[0]).toEqual({ text: "0", at: 0 });
  });
});

describe("the history of a parcel", () => {
  const document = sampleDataset.documents[0]!;
  const before = parcel("b", {
    code: "A-01",
    version: "before",
    document: "later",
    indicators: { far: bound("2.0", { max: 2 }) },
  });
  const after = parcel("a", {
    code: "A-01",
    document: "later",
    supersedes: "b",
    indicators: { far: bound("2.4", { max: 2.4 }) },
  });
  const dataset = {
    ...sampleDataset,
    documents: [document, { ...document, id: "later", number: "later", date: "2025-01-02" }],
    parcels: [after, before, ...sampleDataset.parcels],
  };

  it("goes from the oldest to the newest, the same from whichever version it is asked", () => {
    const ids = [home!.id, "b", "a"];
    for (const one of [home!, before, after])
      expect(parcelHistory(dataset, one, "zh").map((entry) => entry.parcel.id)).toEqual(ids);
  });

  it("says what each version changed", () => {
    const [first, , last] = parcelHistory(dataset, after, "zh");
    expect(first!.changes).toEqual([]);
    const far = last!.changes.find((row) => row.key === "far")!;
    expect(far.cells.map((cell) => cell.text)).toEqual(["≤ 2.0", "≤ 2.4"]);
  });

  it("does not take another plan area's parcel of the same code for a version", () => {
    const stranger = parcel("s", { code: "A-01", planArea: "另一片区", document: "later" });
    const more = { ...dataset, parcels: [...dataset.parcels, stranger] };
    expect(parcelHistory(more, stranger, "zh")).toHaveLength(1);
  });
});

describe("what a later document changed", () => {
  const document = sampleDataset.documents[0]!;
  const of = (number: string): DocumentRelation => ({ kind: "cites", number, evidence: home!.evidence });
  const change = parcel("c", {
    code: "A-01",
    document: "later",
    planArea: null,
    status: "modified",
    indicators: { far: bound("2.8", { max: 2.8 }) },
  });
  const read = (relations: DocumentRelation[], changed = change, date: string | null = "2025-01-02") => ({
    ...sampleDataset,
    documents: [document, { ...document, id: "later", number: "later", date, relations }],
    parcels: [...sampleDataset.parcels, changed],
  });
  const named = read([of(document.number!)]);

  it("is told of the earlier record, and the earlier record of the later", () => {
    expect(laterRecord(named, home!)?.id).toBe("c");
    expect(earlierRecord(named, change)?.id).toBe(home!.id);
    expect(laterRecord(named, green!)).toBeNull();
    expect(laterRecord(named, change)).toBeNull();
  });

  it("wants more than a code: the other document's number, or its office, plan area and an earlier day", () => {
    expect(laterRecord(read([]), home!)).toBeNull();
    expect(laterRecord(read([of("别的文号")]), home!)).toBeNull();
    const there = { ...change, planArea: home!.planArea };
    expect(laterRecord(read([], there), home!)?.id).toBe("c");
    expect(laterRecord(read([], there, document.date), home!)).toBeNull();
    expect(laterRecord(read([], there, null), home!)).toBeNull();
    expect(laterRecord(read([of(document.number!)], { ...change, status: "approved" }), home!)).toBeNull();
    expect(laterRecord(read([of(document.number!)], { ...change, version: "before" }), home!)).toBeNull();
  });

  it("takes the latest of several changes", () => {
    const last = { ...change, id: "d", document: "last" };
    const documents = [
      ...named.documents,
      { ...document, id: "last", number: "last", date: "2026-01-02", relations: [of(document.number!)] },
    ];
    const dataset = { ...named, documents, parcels: [last, ...named.parcels] };
    expect(laterRecord(dataset, home!)?.id).toBe("d");
  });

  it("counts land once, where the document that it changes has it", () => {
    const rows = ledgerRows(named, "zh");
    const [old, now] = [rows.find(({ id }) => id === home!.id)!, rows.find(({ id }) => id === "c")!];
    expect([isCounted(old), isCounted(now)]).toEqual([false, true]);
    expect([now.parcel.planArea, planAreaOf(now)]).toEqual([null, home!.planArea]);
    // The board draws the earlier limit as such: the change does not speak of heights.
    expect(heightLimit(now)).toBe(54);
    const [, shelf] = boardItems(
      [{ ...now, amends: home!, area: old.area }],
      { by: "area", descending: true },
      boardScale([old], 600),
      600,
    );
    expect(shelf).toMatchObject({ tiles: [{ barCarried: true }] });
  });

  it("changes nothing that it is silent on", () => {
    const entry = parcelHistory(named, change, "zh").at(-1)!;
    expect(entry.changes.map((row) => row.key)).toEqual(["far"]);
    expect(statedChanges(named, home!, change, "zh").map((row) => row.key)).toEqual(["far"]);
  });
});

describe("the citation", () => {
  it("names issuer, title, number, date, issue, line and parcel", () => {
    expect(citation(sampleDataset, home!, { invented: false, links: {} }, "zh")).toBe(
      "样板市人民政府：《关于样板片区 A-01、A-02 地块的批复》（样政函〔2024〕7号），2024年5月6日，载《sample》第 1 行，A-01。"
        .replace("样板片区 A-01", "样板片区A-01")
        .replace("A-02 地块", "A-02地块"),
    );
    expect(citation(sampleDataset, home!, { invented: true, links: {} }, "en")).toBe(
      "样板市人民政府, “关于样板片区A-01、A-02地块的批复”, 样政函〔2024〕7号, 6 May 2024, in sample, line 1, parcel A-01 (invented data).",
    );
  });

  it("names the issue of the gazette and the original's address where they are known", () => {
    const issue = {
      gazette: "样板公报",
      year: 2024,
      number: "5·6",
      total: "017",
      raw: "",
      evidence: home!.evidence,
    };
    const documents = sampleDataset.documents.map((one) => ({ ...one, gazetteIssue: issue }));
    const links = { "《样板公报》 2024年第5·6期": "https://example.org/5-6.pdf" };
    expect(citation({ ...sampleDataset, documents }, home!, { invented: false, links }, "zh")).toContain(
      "，载《样板公报》2024年第5·6期（总第017期）（所读文本第 1 行），A-01。https://example.org/5-6.pdf",
    );
    expect(citation({ ...sampleDataset, documents }, home!, { invented: false, links }, "en")).toContain(
      "in 样板公报 2024, no. 5·6 (no. 017 of all) (line 1 of the text read), parcel A-01. https://example.org/5-6.pdf",
    );
    const own = { ...links, "样政函〔2024〕 7号": "https://example.org/7.html" };
    const [document] = documents;
    expect(originalLink(own, document!)).toEqual({ address: "https://example.org/7.html", of: "document" });
    expect(originalLink(links, document!)?.of).toBe("issue");
    expect(originalLink({ 样板公报2024年第5期: "https://example.org/5" }, document!)).toBeNull();
  });

  it("leaves out what is not known", () => {
    expect(citation({ ...sampleDataset, documents: [] }, home!, { invented: false, links: {} }, "zh")).toBe(
      "《sample》第 1 行，A-01。",
    );
  });
});

describe("neighbours in the text", () => {
  const side = (text: string) => ({ ...home!.sides[0]!, text, masked: false });
  const dataset = (sides: Readonly<Record<string, string>>) => ({
    ...sampleDataset,
    parcels: Object.entries(sides).map(([code, text]) => parcel(code, { code, sides: [side(text)] })),
  });

  it("are the parcels that a side names by their whole code, from both", () => {
    const data = dataset({ "0104-02": "0104-03地块（公园）", "0104-03": "现状路", "0104-031": "河" });
    const [a, b, c] = data.parcels;
    expect(namedNeighbours(data, a!).named.map((one) => [one.parcel.code, one.side])).toEqual([
      ["0104-03", "E"],
    ]);
    expect(namedNeighbours(data, b!).named.map((one) => [one.parcel.code, one.side])).toEqual([
      ["0104-02", null],
    ]);
    expect(namedNeighbours(data, c!).named).toEqual([]);
  });

  it("are the parcels on the same road, unless the road has no name of its own", () => {
    const data = dataset({ "P-01": "青禾街", "P-02": "青禾街", "P-03": "规划道路", "P-04": "规划道路" });
    expect(namedNeighbours(data, data.parcels[0]!).along).toMatchObject([
      { name: "青禾街", parcels: [{ code: "P-02" }] },
    ]);
    expect(namedNeighbours(data, data.parcels[2]!).along).toEqual([]);
  });
});
