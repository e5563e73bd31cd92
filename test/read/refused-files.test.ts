import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Limits } from "../../src/read/limits";
import { LIMITS } from "../../src/read/limits";
import { damagedObjects } from "../../src/read/pdf/damaged-objects";
import { type ReadSource, readSource } from "../../src/read/source";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const SLOW = 60_000;
const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, path)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<ReadSource> =>
  readSource(name, bytes, { cMapUrl: "", limits });

const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * 0.6));
const torn = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, index) => (index > bytes.length * 0.2 && index < bytes.length * 0.8 ? 7 : byte));

const CSV = utf8('"地块编号","用地性质"\n"A-01","居住"\n"A-02","商业"\n"A-03","商');

/** Expects a refusal whose message names the file in both languages, and something more of its own. */
function expectRefusal({ text, issues }: ReadSource, name: string, code: string): void {
  expect(text).toBeNull();
  expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, "error"]]);
  const [{ message }] = issues as [ReadSource["issues"][number]];
  expect(message.zh.startsWith(`${name}：`)).toBe(true);
  expect(message.en.startsWith(`${name}: `)).toBe(true);
  expect(message.zh).toMatch(/\p{Script=Han}{2}/u);
  expect(message.en).not.toMatch(/[：，。]/u);
}

describe("a damaged file gets its message", () => {
  it.each([
    ["cut short", "print/plan.docx", cut, "source-damaged-archive"],
    ["torn", "print/plan.docx", torn, "office-damaged"],
    ["cut short", "print/plan.xlsx", cut, "source-damaged-archive"],
    ["torn", "print/plan.xlsx", torn, "office-damaged"],
    ["cut at its head", "print/scanned.pdf", (bytes: Uint8Array) => bytes.subarray(0, 900), "pdf-damaged"],
    ["cut short", "formats/shapefile-gbk.zip", cut, "source-damaged-archive"],
    ["torn", "formats/shapefile-gbk.zip", torn, "source-damaged-archive"],
    ["cut short", "formats/parcels.kmz", cut, "source-damaged-archive"],
    ["torn", "formats/parcels.kmz", torn, "map-damaged"],
    ["cut short", "formats/parcels.kml", cut, "map-damaged"],
    ["cut short", "formats/native.geojson", cut, "map-damaged"],
    ["cut short", "formats/lines.dxf", cut, "map-damaged"],
    ["cut short", "formats/points.dat", (bytes: Uint8Array) => bytes.subarray(0, -14), "map-damaged"],
  ])(
    "%s: %s",
    async (_, path, damage, code) => {
      const name = path.split("/")[1]!;
      expectRefusal(await read(name, damage(file(path))), name, code);
    },
    SLOW,
  );

  it("a table of separated values whose quotes do not end", async () => {
    expectRefusal(await read("table.csv", CSV), "table.csv", "csv-damaged");
  });

  it("a page that ends within a table is read as far as it goes, with a word; a whole one says nothing", async () => {
    const page = file("print/plan.html");
    const [whole, half] = [await read("a.html", page), await read("a.html", cut(page))];
    expect(whole.issues).toEqual([]);
    expect(half.issues.map(({ code, severity }) => [code, severity])).toEqual([["html-cut", "error"]]);
    expect(half.text).not.toBeNull();
  });

  it.each([
    ["a tenth", 0.1],
    ["a third", 0.33],
    ["two thirds", 0.67],
    ["all but its end", 0.99],
  ])("a PDF of which %s is left is never read in silence", { timeout: SLOW }, async (_, share) => {
    const whole = file("print/long-table.pdf");
    const { text, issues } = await read("long.pdf", whole.subarray(0, Math.floor(whole.length * share)));
    expect(issues.map(({ code }) => code)).toContain(text === null ? "pdf-damaged" : "pdf-repaired");
    expect(issues.every(({ message }) => message.zh.includes("long.pdf"))).toBe(true);
  });
});

describe("a PDF that is damaged within", () => {
  const whole = file("print/long-table.pdf");
  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    [
      "a twentieth of it overwritten",
      (bytes) => bytes.slice().fill(7, bytes.length * 0.4, bytes.length * 0.45),
    ],
    [
      "a stretch cut out, its end whole",
      (bytes) => Uint8Array.from([...bytes.subarray(0, 9000), ...bytes.subarray(9600)]),
    ],
    ["one byte changed", (bytes) => bytes.map((byte, index) => (index === 40_000 ? byte ^ 0x55 : byte))],
  ])("%s: is never read in silence", { timeout: SLOW }, async (_, damage) => {
    const { text, issues } = await read("long.pdf", damage(whole));
    const [first] = issues;
    expect(first!.severity).toBe("error");
    expect(text === null ? ["pdf-damaged"] : ["pdf-torn", "pdf-repaired"]).toContain(first!.code);
    expect(first!.message.zh.startsWith("long.pdf：")).toBe(true);
  });

  it("whole files of every maker say nothing of the kind", () => {
    for (const name of ["libreoffice", "loose-writer", "loose-middle", "rotated", "radicals", "encrypted"])
      expect(damagedObjects(file(`print/${name}.pdf`))).toBe(0);
  });
});

describe("an encrypted file gets its message", () => {
  it.each([
    ["print/encrypted.pdf", "pdf-encrypted"],
    ["office/encrypted.docx", "source-encrypted"],
    ["office/encrypted.xlsx", "source-encrypted"],
    ["formats/password.zip", "source-encrypted"],
  ])("%s", { timeout: SLOW }, async (path, code) => {
    const name = path.split("/")[1]!;
    const answer = await read(name, file(path));
    expectRefusal(answer, name, code);
    expect(answer.issues[0]!.message.zh).toContain("加密");
  });
});

describe("what is no format of ours gets advice", () => {
  it.each([
    ["old.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "source-old-office"],
    ["plan.dwg", [..."AC1032"].map((sign) => sign.charCodeAt(0)), "source-dwg"],
    ["plan.dxf", [..."AutoCAD Binary DXF\r\n\u001a\0"].map((sign) => sign.charCodeAt(0)), "source-dwg"],
    ["files.rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], "source-archive"],
    ["files.7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], "source-archive"],
    ["scan.png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], "source-picture"],
    ["scan.tif", [0x49, 0x49, 0x2a, 0x00, 8, 0], "source-picture"],
    ["parcels.shp", [0, 0, 0x27, 0x0a, 0, 0], "source-loose-shapefile"],
    ["letter.rtf", [..."{\\rtf1\\ansi"].map((sign) => sign.charCodeAt(0)), "source-rtf"],
    ["files.zip", [...zipSync({ "a.txt": utf8("text") })], "source-archive"],
    ["letter.ofd", [...zipSync({ "OFD.xml": utf8("<x/>") })], "source-ofd"],
    ["letter.odt", [...zipSync({ mimetype: utf8("x"), "content.xml": utf8("<x/>") })], "source-opendocument"],
  ])("%s", async (name, bytes, code) => {
    expectRefusal(await read(name, Uint8Array.from(bytes)), name, code);
  });
});

describe("a file with another name", () => {
  it.each([
    "print/plan.docx",
    "print/plan.xlsx",
    "print/plan.html",
    "print/scanned.pdf",
    "formats/shapefile-gbk.zip",
    "formats/parcels.kmz",
    "formats/parcels.kml",
    "formats/native.geojson",
    "formats/lines.dxf",
    "formats/points.dat",
  ])("%s is read as what it is", { timeout: SLOW }, async (path) => {
    const [right, wrong] = [await read("right", file(path)), await read("报告.txt", file(path))];
    expect(wrong.source.mediaType).toBe(right.source.mediaType);
    expect(right.text).not.toBeNull();
    expect(wrong.text).toBe(right.text);
  });
});

describe("each limit, exceeded, is a message with the place", () => {
  const zeros = new Uint8Array(3 * 1024 * 1024);
  it.each<[keyof Limits, number, string, Uint8Array, string, string]>([
    ["fileBytes", 1000, "a.txt", utf8("地块".repeat(500)), "source-too-large", "MB"],
    ["pdfPages", 2, "a.pdf", file("print/scanned.pdf"), "pdf-too-long", "3"],
    ["mapPoints", 7, "a.geojson", file("formats/native.geojson"), "map-too-large", "1"],
    ["archiveEntries", 2, "a.zip", file("formats/shapefile-gbk.zip"), "archive-too-large", "."],
    ["unpackedBytes", 200, "a.kmz", file("formats/parcels.kmz"), "archive-too-large", ".kml"],
    ["unpackedRatio", 100, "a.kmz", zipSync({ "bomb.kml": zeros }), "archive-too-large", "bomb.kml"],
    ["unpackedBytes", 500, "a.docx", file("print/plan.docx"), "archive-too-large", "rels"],
    ["unpackedBytes", 500, "a.xlsx", file("print/plan.xlsx"), "archive-too-large", "rels"],
  ])("%s of %i: %s", { timeout: SLOW }, async (limit, most, name, bytes, code, place) => {
    const answer = await read(name, bytes, { [limit]: most });
    expectRefusal(answer, name, code);
    expect(answer.issues[0]!.message.en).toContain(place);
    expect(LIMITS[limit]).toBeGreaterThan(most);
  });

  it("a real bomb stops at the limits as they are, whatever its directory claims", {
    timeout: SLOW,
  }, async () => {
    const bomb = zipSync({ "doc.kml": new Uint8Array(64 * 1024 * 1024) }, { level: 9 });
    // the directory lies: 1000 bytes unpacked
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    expectRefusal(await read("bomb.kmz", bomb), "bomb.kmz", "archive-too-large");
  });
});
