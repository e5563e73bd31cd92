import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Parcel } from "../../src/domain/parcel";
import { type Ingested, ingest } from "../../src/pipeline";

const FOLDER = join(import.meta.dirname, "../fixtures/office");
const SLOW = 60_000;

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const ingested = (name: string, bytes: Uint8Array): Promise<Ingested> =>
  ingest([{ name, bytes }], { region: null, epsg: null });
/** Whole files are read once for all tests. */
const whole = new Map<string, Promise<Ingested>>();
function read(name: string, bytes?: Uint8Array): Promise<Ingested> {
  if (bytes !== undefined) return ingested(name, bytes);
  const held = whole.get(name) ?? ingested(name, bytesOf(name));
  whole.set(name, held);
  return held;
}

/** What a record says, without where it was read. */
function facts(parcel: Parcel, asNumbers: boolean): unknown {
  const digits = (printed: string): string | number => (asNumbers ? Number(printed) : printed);
  return {
    code: parcel.code,
    use: parcel.landUse.map((use) => use.raw),
    areas: parcel.areas.map((area) => [area.value, area.unit]),
    indicators: Object.entries(parcel.indicators)
      .map(([name, bound]) => [name, bound?.min, bound?.max, bound?.operator])
      .sort(),
    rings: parcel.boundary?.rings.map((ring) => [
      ring.role,
      ring.points.map((point) => [point.label, digits(point.north), digits(point.east)]),
    ]),
  };
}

describe("one approval in six formats", () => {
  let expected: Ingested;
  beforeAll(async () => {
    expected = await read("approval.txt");
  }, SLOW);

  it("is whole in the text", () => {
    expect(expected.dataset.parcels).toHaveLength(27);
    expect(expected.dataset.parcels.every((parcel) => parcel.boundary !== null)).toBe(true);
  });

  it.each(["approval.html", "approval.docx", "approval.xlsx", "one-column.pdf", "two-columns.pdf"])(
    "%s gives the same records",
    async (name) => {
      const { dataset, texts } = await read(name);
      const asNumbers = name.endsWith(".xlsx");
      const sorted = (parcels: readonly Parcel[]): unknown[] =>
        [...parcels]
          .sort((a, b) => ((a.code ?? "") < (b.code ?? "") ? -1 : 1))
          .map((parcel) => facts(parcel, asNumbers));
      expect(sorted(dataset.parcels)).toEqual(sorted(expected.dataset.parcels));
      expect(dataset.documents.map((document) => [document.number, document.date])).toEqual(
        expected.dataset.documents.map((document) => [document.number, document.date]),
      );
      for (const parcel of dataset.parcels) {
        const area = parcel.areas[0]!;
        const text = texts.get(area.evidence.source)!;
        expect(text.slice(area.evidence.start, area.evidence.end)).toBe(area.raw);
      }
    },
    SLOW,
  );

  it(
    "a page that is laid out with tables gives them too, tables in cells and cells beside them",
    async () => {
      const frame = (inner: string): string =>
        `<table><tr><th colspan="2">示例新区政务网</th></tr><tr><td><p>公开目录</p><p>通知</p></td><td>${inner}</td></tr></table>`;
      const framed = new TextDecoder()
        .decode(bytesOf("approval.html"))
        .replace(/<body>(.*)<\/body>/su, (_, body: string) => `<body>${frame(frame(body))}</body>`);
      expect(framed.match(/<table>/gu)).toHaveLength(2);
      const { dataset } = await read("framed.html", new TextEncoder().encode(framed));
      const flat = await read("approval.html");
      expect(dataset.parcels.map((parcel) => facts(parcel, false))).toEqual(
        flat.dataset.parcels.map((parcel) => facts(parcel, false)),
      );
      expect(dataset.documents.map(({ number }) => number)).toEqual(
        flat.dataset.documents.map(({ number }) => number),
      );
      expect(dataset.issues).toEqual(flat.dataset.issues);
    },
    SLOW,
  );

  it.each(["one-column.pdf", "two-columns.pdf"])(
    "%s says on which page and where",
    async (name) => {
      const { dataset } = await read(name);
      for (const parcel of dataset.parcels) {
        const { page, box } = parcel.areas[0]!.evidence;
        expect(page).toBeGreaterThan(0);
        const [x0, y0, x1, y1] = box!;
        // A4 is 595 by 842 points
        expect(x0).toBeGreaterThanOrEqual(0);
        expect(x1).toBeLessThanOrEqual(596);
        expect(x1).toBeGreaterThan(x0);
        expect(y1).toBeGreaterThan(y0);
        expect(y1).toBeLessThanOrEqual(843);
      }
    },
    SLOW,
  );

  it.each(["approval.docx", "approval.xlsx", "one-column.pdf"])(
    "%s cut short is refused with its name, in both languages",
    async (name) => {
      const whole = bytesOf(name);
      const { dataset, failures } = await read(name, whole.subarray(0, Math.floor(whole.length / 3)));
      expect(dataset.parcels).toEqual([]);
      expect(failures.length).toBeGreaterThan(0);
      expect(failures[0]!.message.zh).toContain(name);
      expect(failures[0]!.message.en).toContain(name);
    },
    SLOW,
  );

  it(
    "is told by its content, not by its name",
    async () => {
      const { dataset } = await read("wrong.txt", bytesOf("approval.docx"));
      expect(dataset.parcels).toHaveLength(27);
    },
    SLOW,
  );
});

describe("a gazette of four documents in six formats", () => {
  const DEMO = join(import.meta.dirname, "../../data/demo/gazettes/示例新区公报-2023-2.txt");
  let expected: Ingested;
  beforeAll(async () => {
    expected = await read("gazette.txt", new Uint8Array(readFileSync(DEMO)));
  }, SLOW);

  const said = (text: string | null): string | null => text?.replace(/\s/gu, "") ?? null;
  const summary = ({ dataset }: Ingested): unknown => ({
    documents: dataset.documents.map(({ number, date, title }) => [said(number), date, said(title)]),
    parcels: dataset.parcels
      .toSorted((a, b) => ((a.code ?? "") < (b.code ?? "") ? -1 : 1))
      .map((parcel) => [facts(parcel, true), parcel.verdicts.map(({ verdict }) => verdict)]),
    zones: dataset.zones.map((zone) => [said(zone.name), zone.areas.map(({ value, unit }) => [value, unit])]),
    findings: dataset.findings.map(({ rule }) => rule).sort(),
    issues: dataset.issues.map(({ code }) => code),
  });

  it("is whole in the text", () => {
    expect(expected.dataset.documents).toHaveLength(4);
    expect(expected.dataset.parcels.length).toBeGreaterThan(60);
  });

  it.each([
    "gazette.html",
    "gazette.docx",
    "gazette.xlsx",
    "gazette-one-column.pdf",
    "gazette-two-columns.pdf",
  ])(
    "%s gives the same records, findings and verdicts",
    async (name) => {
      expect(summary(await read(name))).toEqual(summary(expected));
    },
    SLOW,
  );
});
