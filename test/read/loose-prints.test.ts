import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { type Ingested, ingest } from "../../src/pipeline";
import { looseTables } from "../../src/read/pdf/loose-tables";
import { tableLines } from "../../src/read/pdf/page-tables";

const FOLDER = join(import.meta.dirname, "../fixtures/print");

const read = (name: string): Promise<Ingested> =>
  ingest([{ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }], { region: null, epsg: null });

/** What a document says, whatever it is printed in. */
function said({ parcels, quotas }: Dataset): unknown {
  const plain = (text: string): string => text.normalize("NFKC").replaceAll(/\s/gu, "");
  return {
    parcels: parcels.map(({ code, block, landUse, areas, boundary, indicators }) => [
      code,
      plain(block ?? ""),
      landUse.map(({ raw }) => plain(raw)),
      areas.map(({ value, unit }) => [value, unit]),
      boundary?.rings.map(({ points }) => points.map(({ label, north, east }) => [label, north, east])),
      Object.entries(indicators).map(([name, bound]) => [name, bound?.min, bound?.max]),
    ]),
    quotas: quotas.map(({ columns, rows, total }) => [
      columns.map(plain),
      rows.map(({ name, values }) => [plain(name), values]),
      total?.values,
    ]),
  };
}

describe("headers and torn rows of tables without lines", () => {
  it.each<[string, string, string[]]>([
    ["loose-head-left.pdf", "loose-limits.html", []],
    ["loose-torn-row.pdf", "loose-limits.html", []],
    ["loose-torn-block.pdf", "loose-begun.html", []],
    ["loose-torn-low.pdf", "loose-limits.html", []],
    ["loose-begun.pdf", "loose-begun.html", []],
    ["loose-years.pdf", "loose-years.html", []],
    // set low and to the left: nothing tells how far the two headings reach
    ["loose-head-low.pdf", "loose-two-heads.html", ["pdf-head-span", "pdf-head-span"]],
  ])(
    "%s says what %s says",
    async (print, source, codes) => {
      const [{ dataset }, { dataset: page }] = await Promise.all([read(print), read(source)]);
      expect(page.parcels.length + page.quotas.length).toBeGreaterThan(0);
      expect(said(dataset)).toEqual(said(page));
      expect(dataset.issues.map(({ code }) => code)).toEqual(codes);
    },
    60_000,
  );
});

describe("cells that span rows of a table without lines", () => {
  /** A column of codes before two of numbers, 16 points a row; a code stands on the baseline of its row. */
  function printed(codes: readonly string[]) {
    const run = (text: string, x: number, row: number) => ({
      text,
      x,
      y: 700 - 16 * row,
      width: 5 * text.length,
      size: 10,
    });
    return codes.flatMap((code, row) => [
      ...(code === "" ? [] : [run(code, 60, row)]),
      run(`${row + 1}`, 160, row),
      run(`38910${10 + row}.25`, 240, row),
    ]);
  }
  function laid(codes: readonly string[], before: Parameters<typeof looseTables>[1] = null) {
    const [table] = looseTables(printed(codes), before).tables;
    const lines = tableLines(table!).map(({ pieces }) => pieces.map(({ text }) => text).join(""));
    return { table: table!, codes: lines.map((line) => line.split("\t")[0]), doubts: table!.doubts };
  }

  it("are read from their head where they are alike that way, and not in the middle", () => {
    // in the middle of its rows the second code would span five, the first and third one
    const { codes, doubts } = laid(["B-01", "", "", "B-02", "", "", "B-03", "", ""]);
    expect(codes).toEqual(["B-01", "B-01", "B-01", "B-02", "B-02", "B-02", "B-03", "B-03", "B-03"]);
    expect(doubts).toEqual([]);
  });

  it("stand in the middle where the first row has none", () => {
    expect(laid(["", "B-01", "", "", "B-02", ""]).codes).toEqual([
      "B-01",
      "B-01",
      "B-01",
      "B-02",
      "B-02",
      "B-02",
    ]);
  });

  it("stand at the foot where the first row has none, the last one has, and words stand above the table", () => {
    const words = [1, 2, 3, 4, 5].map((line) => ({
      text: "以下各地块",
      x: 60,
      y: 740 + 30 * line,
      width: 50,
      size: 10,
    }));
    const [table] = looseTables([...words, ...printed(["", "", "", "B-01", "", "", "", "B-02"])]).tables;
    const codes = tableLines(table!).map(
      ({ pieces }) =>
        pieces
          .map(({ text }) => text)
          .join("")
          .split("\t")[0],
    );
    expect(codes).toEqual([...Array(4).fill("B-01"), ...Array(4).fill("B-02")]);
    expect(table!.doubts).toEqual([]);
    // at the head of a page they may go on from the one before
    expect(laid(["", "", "", "B-01", "", "", "", "B-02"]).doubts).toEqual(["B-01"]);
  });

  it("that may be one row and five or two and four leave the row in doubt blank, and say so", () => {
    const { codes, doubts } = laid(["B-01", "", "B-02", "", "", ""]);
    expect(codes).toEqual(["B-01", "", "B-02", "B-02", "B-02", "B-02"]);
    expect(doubts).toEqual(["B-01"]);
  });

  it("stand on the next page as they did on the one before", () => {
    const { table } = laid(["B-01", "", "", "B-02", "", "", "B-03", "", ""]);
    expect(laid(["", "", "B-04", "", "", "B-05", "", ""], table).codes).toEqual([
      "",
      "",
      "B-04",
      "B-04",
      "B-04",
      "B-05",
      "B-05",
      "B-05",
    ]);
  });
});
