import { unzipSync } from "fflate";

/** What the bytes are, by their content; the name only breaks a tie. */
export type Format =
  | "text"
  | "html"
  | "pdf"
  | "docx"
  | "xlsx"
  | "geojson"
  | "kml"
  | "kmz"
  | "shapefile"
  | "dxf"
  | "dwg"
  | "zip"
  | "doc";

/** Bytes looked at when a file is sniffed. */
const SNIFFED = 4096;
/** Most entries of an archive that are listed; a document has a few dozen. */
const MOST_ENTRIES = 10_000;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}

/** The names in a zip archive without unpacking it; null where the directory cannot be read. */
export function archiveNames(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (names.length < MOST_ENTRIES) names.push(entry.name);
        return false;
      },
    });
    return names;
  } catch {
    return null;
  }
}

function archiveFormat(bytes: Uint8Array): Format {
  const names = archiveNames(bytes);
  if (names?.includes("word/document.xml")) return "docx";
  if (names?.includes("xl/workbook.xml")) return "xlsx";
  if (names?.some((name) => /\.shp$/iu.test(name))) return "shapefile";
  if (names?.some((name) => /\.kml$/iu.test(name))) return "kmz";
  return "zip";
}

/** The format of a file by its first bytes; text unless they say otherwise. */
export function formatOf(bytes: Uint8Array): Format {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return archiveFormat(bytes);
  // the old Office container holds .doc and .xls alike; both are refused with the same advice
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "doc";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED)).replace(/\0/gu, "");
  if (
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<!doctype\s+html|<html|<head|<body|<table|<div|<p[\s>])/iu.test(
      head,
    )
  )
    return "html";
  if (
    /^\W{0,4}\s*\{[\s\S]{0,2000}"type"\s*:\s*"(?:FeatureCollection|Feature|Polygon|MultiPolygon)"/u.test(head)
  )
    return "geojson";
  if (/<kml[\s>]/u.test(head)) return "kml";
  if (/^\W{0,4}\s*(?:999\s*\n[^\n]*\n\s*)?0\s*\r?\n\s*SECTION/u.test(head)) return "dxf";
  if (/^AC10\d\d/u.test(head)) return "dwg";
  return "text";
}
