import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Parcel } from "../../src/domain/parcel";
import { type Ingested, ingest } from "../../src/pipeline";
import { overfullCells } from "../../src/read/pdf/overfull-cells";
import type { PlacedRun } from "../../src/read/pdf/page-rows";
import type { RawPage } from "../../src/read/pdf/raw-page";
import { joinedSheets } from "../../src/read/pdf/wide-sheets";
import { NUMBER, PLAN, type PlannedParcel } from "../fixtures/print/plan";

const FOLDER = join(import.meta.dirname, "../fixtures/print");
const SLOW = 60_000;

const read = (name: string): Promise<Ingested> =>
  ingest([{ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }], { region: null, epsg: null });

/** What was planned, as far as a print says it. */
function planned(parcel: PlannedParcel, withPoints: boolean, withLimits: boolean): unknown {
  const limit = (text: string): number | null => (text === "" ? null : Number(text));
  return {
    code: parcel.code,
    ...(withLimits && {
      uses: parcel.use === "商业用地与商务金融用地混合" ? ["商业用地", "商务金融用地"] : [parcel.use],
      area: [Number(parcel.area), "ha"],
      limits: [parcel.far, parcel.density, parcel.green, parcel.height].map(limit),
    }),
    ...(withPoints && { ring: parcel.ring.map((point) => [...point]) }),
    verdict: withPoints && withLimits ? "reproduced" : undefined,
  };
}

function given(parcel: Parcel, withPoints: boolean, withLimits: boolean): unknown {
  const { far, density, greenRatio, height } = parcel.indicators;
  return {
    code: parcel.code,
    ...(withLimits && {
      uses: parcel.landUse.map((use) => use.raw.normalize("NFKC")),
      area: [parcel.areas[0]?.value, parcel.areas[0]?.unit],
      limits: [far?.max, density?.max, greenRatio?.min, height?.max].map((value) => value ?? null),
    }),
    ...(withPoints && {
      ring: parcel.boundary?.rings[0]?.points.map(({ north, east }) => [north, east]),
    }),
    verdict: withPoints && withLimits ? parcel.verdicts[0]?.verdict : undefined,
  };
}

describe("one plan in many prints", () => {
  it.each([
    { name: "plan.html", points: true, limits: true },
    { name: "plan.docx", points: true, limits: true },
    { name: "plan.xlsx", points: true, limits: true },
    { name: "long-table.pdf", points: true, limits: true },
    { name: "two-columns.pdf", points: true, limits: true },
    { name: "rotated.pdf", points: true, limits: true },
    { name: "sideways.pdf", points: true, limits: true },
    { name: "libreoffice.pdf", points: true, limits: true },
    { name: "radicals.pdf", points: false, limits: true },
    { name: "no-rules.pdf", points: true, limits: false },
    { name: "loose-middle.pdf", points: false, limits: true },
    { name: "loose-top.pdf", points: false, limits: true },
    { name: "loose-columns.pdf", points: false, limits: true },
    { name: "loose-writer.pdf", points: true, limits: true },
  ])(
    "$name gives what was planned",
    async ({ name, points, limits }) => {
      const { dataset } = await read(name);
      expect(dataset.issues).toEqual([]);
      expect(dataset.documents.map((document) => [document.number, document.date])).toEqual([
        [NUMBER, "2021-09-14"],
      ]);
      const parcels = dataset.parcels.toSorted((a, b) => ((a.code ?? "") < (b.code ?? "") ? -1 : 1));
      expect(parcels.map((parcel) => given(parcel, points, limits))).toEqual(
        PLAN.map((parcel) => planned(parcel, points, limits)),
      );
    },
    SLOW,
  );

  it.each(["loose-in-column", "loose-cells-low", "loose-three-line"])(
    "%s.pdf gives the records of its page",
    async (name) => {
      const [print, page] = [await read(`${name}.pdf`), await read(`${name}.html`)];
      const said = ({ dataset }: Ingested): unknown => ({
        documents: dataset.documents.map(({ number, date }) => [number, date]),
        parcels: dataset.parcels.map((parcel) => given(parcel, true, false)),
        quotas: dataset.quotas.map(({ unit, columns, rows, total }) => ({
          unit,
          columns,
          rows: rows.map((row) => [row.name, row.values]),
          total: total?.values,
        })),
        issues: dataset.issues,
      });
      expect(said(print)).toEqual(said(page));
      expect(print.dataset.parcels.length + print.dataset.quotas.length).toBeGreaterThan(0);
    },
    SLOW,
  );

  it(
    "wide-sheet.pdf: a sheet printed over two pages in width is one table again, each cell on its own page",
    async () => {
      const { dataset } = await read("wide-sheet.pdf");
      expect(dataset.issues).toEqual([]);
      expect(
        dataset.parcels.map(({ areas, indicators: { far, density, greenRatio, height } }) => [
          areas[0]?.value,
          far?.max,
          density?.max,
          greenRatio?.min,
          height?.max,
        ]),
      ).toEqual(
        // the formulas that the sheet was filled by
        Array.from({ length: 70 }, (_, i) => [
          8000 + i * 137.25,
          1 + (i % 5) * 0.5,
          20 + (i % 4) * 5,
          25 + (i % 3) * 5,
          24 + (i % 5) * 6,
        ]),
      );
      const [first] = dataset.parcels;
      const last = dataset.parcels.at(-1);
      expect(
        [first, last].map((one) => [one!.areas[0]!.evidence.page, one!.indicators.height!.evidence.page]),
      ).toEqual([
        [1, 3],
        [2, 4],
      ]);
      // the right page begins at its own left margin
      expect(first!.indicators.height!.evidence.box![0]).toBeLessThan(
        first!.indicators.density!.evidence.box![0],
      );
    },
    SLOW,
  );

  it("a page that may be the right part of two others is joined to neither, and is in doubt", () => {
    const run = (text: string, x: number, row: number): PlacedRun => ({
      text,
      x,
      y: 700 - row * 13,
      width: 9 * text.length,
      size: 9,
    });
    const page = (columns: (row: number) => readonly string[]): RawPage => ({
      runs: [0, 1, 2, 3].flatMap((row) =>
        columns(row).map((text, column) => run(text, 50 + column * 90, row)),
      ),
      rulings: [],
      shown: [1, 0, 0, 1, 0, 0],
      turned: 0,
      seams: [],
    });
    const left = (part: string): RawPage =>
      page((row) => (row === 0 ? ["地块编号", "容积率"] : [`${part}-0${row}`, "≤2.0"]));
    const right = page((row) => (row === 0 ? ["绿地率", "限高"] : ["≥35", "≤24"]));
    const sheet = joinedSheets([left("A"), right, left("B")]);
    expect(sheet.doubtful).toEqual([]);
    expect(sheet.pages.map(({ runs }) => runs.length)).toEqual([16, 0, 8]);
    const two = joinedSheets([left("A"), left("B"), right, right]);
    expect(two.doubtful).toEqual([3, 4]);
    expect(two.pages.map(({ runs }) => runs.length)).toEqual([8, 8, 8, 8]);
    // a sheet prints this where a figure does not fit: it is lost, and said to be
    const lost = page((row) => (row === 0 ? ["点号", "X"] : [`J${row}`, "###"]));
    expect(overfullCells("s", "points.pdf", [left("A"), lost])[0]!.message.en).toMatch(
      /3 cells .*from page 2 on/u,
    );
    expect(overfullCells("s", "points.pdf", [left("A")])).toEqual([]);
    // what names its own rows stands by itself
    expect(joinedSheets([left("A"), left("B")]).pages.map(({ runs }) => runs.length)).toEqual([8, 8]);
  });

  it(
    "points of which nothing tells whose they are make no boundary, and an error says so",
    async () => {
      const { dataset } = await read("loose-doubtful.pdf");
      expect(dataset.parcels).toEqual([]);
      expect(dataset.issues.map(({ code, severity }) => [code, severity])).toEqual([
        ["pdf-points-unread", "error"],
      ]);
    },
    SLOW,
  );

  it(
    "evidence keeps the print: radicals stay in the raw value, its characters stand where it says",
    async () => {
      const { dataset, texts } = await read("radicals.pdf");
      const raws = dataset.parcels.flatMap((parcel) => parcel.landUse);
      expect(raws.some((use) => use.raw.includes("⽤"))).toBe(true);
      for (const { raw, evidence } of raws)
        expect(texts.get(evidence.source)!.slice(evidence.start, evidence.end)).toBe(raw);
    },
    SLOW,
  );

  it(
    "the box lies on the page as it is shown, also where the page or its text is turned",
    async () => {
      // A4 landscape, turned by 90 degrees, is shown upright: the table runs down the page
      const rotated = (await read("rotated.pdf")).dataset.parcels.map(
        (parcel) => parcel.areas[0]!.evidence.box!,
      );
      for (const [x0, y0, x1, y1] of rotated) {
        expect(x1).toBeLessThanOrEqual(596);
        expect(y1).toBeLessThanOrEqual(842);
        // figures of four decimals are longer than they are high; here they stand upright
        expect(y1 - y0).toBeGreaterThan(x1 - x0);
      }
      // one column of the table is one line across the page
      const heights = rotated.map(([, y0]) => y0);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(5);
    },
    SLOW,
  );

  it(
    "running heads and page numbers are no part of the text",
    async () => {
      const { texts } = await read("long-table.pdf");
      const [text] = texts.values();
      expect(text).not.toContain("第9期");
      expect(text).not.toMatch(/^— \d+ —$/mu);
    },
    SLOW,
  );

  it(
    "a scanned page is named by its number, the others are read",
    async () => {
      const { dataset, texts } = await read("scanned.pdf");
      expect(dataset.issues.map((issue) => [issue.code, issue.severity])).toEqual([
        ["pdf-page-scanned", "warning"],
      ]);
      expect(dataset.issues[0]!.message.zh).toContain("第 2 页");
      expect([...texts.values()][0]).toContain("第三页有文字");
    },
    SLOW,
  );
});
