import { archiveDirectory } from "./archive";
import { quotesRings } from "./quoted-kml";

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
  | "encrypted-zip"
  | "damaged-zip"
  | "archive"
  | "picture"
  | "loose-shapefile"
  | "rtf"
  | "ofd"
  | "opendocument"
  | "doc"
  | "encrypted-office";

/** Bytes looked at when a file is sniffed. */
const SNIFFED = 4096;
const PDF_WITHIN = 1024;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[index] === value);
}

function archiveFormat(bytes: Uint8Array): Format {
  const entries = archiveDirectory(bytes);
  if (entries === null) return "damaged-zip";
  const names = entries.map((entry) => entry.name);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (entries.some((entry) => entry.encrypted)) return "encrypted-zip";
  if (has(/^word\/document\.xml$/u)) return "docx";
  if (has(/^xl\/workbook\.xml$/u)) return "xlsx";
  if (has(/\.shp$/iu)) return "shapefile";
  if (has(/\.kml$/iu)) return "kmz";
  if (has(/^OFD\.xml$/u)) return "ofd";
  return names.includes("mimetype") && names.includes("content.xml") ? "opendocument" : "zip";
}

/** Name of the stream that holds an encrypted .docx or .xlsx in the old Office container, in UTF-16 ([MS-OFFCRYPTO] 2.3.4). */
const ENCRYPTED_PACKAGE = [..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((value, index) => bytes[at + index] === value)) return true;
  return false;
}

/** Formats that are told by their first bytes alone. */
const MAGIC: readonly (readonly [Format, readonly number[]])[] = [
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["archive", [0x1f, 0x8b]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["picture", [0x4d, 0x4d, 0x00, 0x2a]],
  // AutoCAD Binary DXF
  ["dwg", [0x41, 0x75, 0x74, 0x6f, 0x43, 0x41, 0x44, 0x20, 0x42, 0x69, 0x6e, 0x61, 0x72, 0x79, 0x20, 0x44]],
  ["loose-shapefile", [0x00, 0x00, 0x27, 0x0a]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What may stand before the first tag of a page: a mark of the encoding, a declaration, comments. */
const PROLOGUE = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?xml[^<>]{0,200}>|<!--[^<>]{0,400}-->)*/u;
const MARKUP =
  /^<(?:!doctype\s+html|(?:html|head|body|table|tbody|thead|div|p|section|article|main|meta|title|style|center|span|h[1-6]|ul|ol|b|strong|font)[\s>])/iu;

/** The format of a file by its first bytes; text unless they say otherwise. */
export function formatOf(bytes: Uint8Array): Format {
  // a mark or a line of a mail program may stand before it (PDF 32000-1, implementation note 13)
  if (holds(bytes.subarray(0, PDF_WITHIN), [0x25, 0x50, 0x44, 0x46, 0x2d])) return "pdf";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return archiveFormat(bytes);
  // the old Office container holds .doc and .xls alike; both are refused with the same advice
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holds(bytes, ENCRYPTED_PACKAGE) ? "encrypted-office" : "doc";
  const magic = MAGIC.find(([, first]) => startsWith(bytes, first));
  if (magic !== undefined) return magic[0];
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED)).replace(/\0/gu, "");
  if (MARKUP.test(head.replace(PROLOGUE, ""))) return "html";
  if (
    /^\W{0,4}\s*\{[\s\S]{0,2000}"type"\s*:\s*"(?:FeatureCollection|Feature|Polygon|MultiPolygon|GeometryCollection)"/u.test(
      head,
    )
  )
    return "geojson";
  if (
    /"(?:geometryType"\s*:\s*"esriGeometry|attributes"\s*:\s*\{)/u.test(head) &&
    /^\W{0,4}\s*\{/u.test(head)
  )
    return "geojson";
  if (/<(?:\w{1,20}:)?kml[\s>]/u.test(head))
    return quotesRings(new TextDecoder("latin1").decode(bytes).replace(/\0/gu, "")) ? "text" : "kml";
  if (/^\W{0,4}\s*(?:999[^\S\n]*\n[^\n]*\n\s*){0,20}0[^\S\n]*\n\s*SECTION/u.test(head)) return "dxf";
  if (/^AC10\d\d/u.test(head)) return "dwg";
  return "text";
}

/** Whether rows of a table stand in a text as markup, copied from the source of a page. */
export function holdsTableMarkup(text: string): boolean {
  return /<tr[\s>]/iu.test(text) && /<\/?t[dh][\s>]/iu.test(text);
}
