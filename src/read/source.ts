import type { Issue } from "../domain/issue";
import type { FileColumnChoice, MapFile } from "../domain/map-file";
import type { Source } from "../domain/source";
import { unpacked } from "./archive";
import { csvText, isQuotedCsv, isSemicolonTable } from "./csv";
import { type Damage, decodedText } from "./decoded-text";
import { type Format, formatOf, holdsTableMarkup } from "./format";
import { type MapFormat, mapText } from "./gis/map-text";
import { mayHeadPoints } from "./gis/point-header";
import { isPointList } from "./gis/point-list";
import { isWktTable } from "./gis/wkt-sniff";
import { LIMITS, type Limits } from "./limits";
import type { PageSegment } from "./paged-text";
import { quotesRings, withoutKmlTags } from "./quoted-kml";
import { ADVICE, type AdviceCode, archiveRefusal, Refusal, refusalIssue } from "./refusal";
import { sha256Hex } from "./sha256";

/** One input as text, or null with the reason in `issues`. */
export interface ReadSource {
  readonly source: Source;
  /** what evidence counts in */
  readonly text: string | null;
  /** where pages show the text; empty for formats without pages */
  readonly segments: readonly PageSegment[];
  /** a list of points of which nothing says that they bound anything */
  readonly pointsAlone: boolean;
  readonly issues: readonly Issue[];
}

/** What a reader cannot carry itself, and what the caller wishes. */
export interface ReadResources {
  /** folder or URL of the PDF character maps, ending in a slash */
  readonly cMapUrl: string;
  readonly limits?: Partial<Limits>;
  /** what the reader said of the columns of this file, where it is a map file */
  readonly columns?: FileColumnChoice;
  /** how far one long file is, pages of a PDF */
  readonly onPart?: (done: number, total: number) => void;
}

/** Hex digits of the digest that make a source id. */
const ID_DIGITS = 12;

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: "text/plain",
  html: "text/html",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  geojson: "application/geo+json",
  kml: "application/vnd.google-earth.kml+xml",
  kmz: "application/vnd.google-earth.kmz",
  shapefile: "application/x-shapefile+zip",
  dxf: "image/vnd.dxf",
  dwg: "image/vnd.dwg",
  zip: "application/zip",
  "encrypted-zip": "application/zip",
  "damaged-zip": "application/zip",
  archive: "application/octet-stream",
  picture: "image/*",
  "loose-shapefile": "application/x-shapefile",
  rtf: "application/rtf",
  ofd: "application/ofd",
  opendocument: "application/vnd.oasis.opendocument",
  doc: "application/x-ole-storage",
  "encrypted-office": "application/x-ole-storage",
};

/** Formats that are refused with advice. */
const REFUSED: Readonly<Partial<Record<Format, AdviceCode>>> = {
  doc: "source-old-office",
  dwg: "source-dwg",
  zip: "source-archive",
  archive: "source-archive",
  "encrypted-zip": "source-encrypted",
  "encrypted-office": "source-encrypted",
  "damaged-zip": "source-damaged-archive",
  picture: "source-picture",
  "loose-shapefile": "source-loose-shapefile",
  rtf: "source-rtf",
  ofd: "source-ofd",
  opendocument: "source-opendocument",
};

interface Content {
  readonly text: string | null;
  readonly encoding: string | null;
  readonly segments: readonly PageSegment[];
  readonly mapFile?: MapFile;
  readonly pointsAlone?: boolean;
  readonly issues: readonly Issue[];
}

/** Reads one input by its content. Never throws on any bytes. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  resources: ReadResources,
): Promise<ReadSource> {
  const digest = await sha256Hex(bytes);
  const id = digest.slice(0, ID_DIGITS);
  const format = formatOf(bytes);
  let content: Content;
  try {
    content = await contentOf(id, name, bytes, format, resources);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    content = { text: null, encoding: null, segments: [], issues: [refusalIssue(error, id, name)] };
  }
  return {
    source: {
      id,
      name,
      sha256: digest,
      mediaType: MEDIA_TYPES[format],
      encoding: content.encoding,
      textSha256: content.text === null ? null : await sha256Hex(new TextEncoder().encode(content.text)),
      ...(content.mapFile === undefined ? {} : { mapFile: content.mapFile }),
    },
    text: content.text,
    segments: content.segments,
    pointsAlone: content.pointsAlone === true,
    issues: content.issues,
  };
}

const MEGABYTE = 1024 * 1024;

/** @throws Refusal */
async function contentOf(
  source: string,
  name: string,
  bytes: Uint8Array,
  format: Format,
  resources: ReadResources,
): Promise<Content> {
  const limits: Limits = { ...LIMITS, ...resources.limits };
  if (bytes.length > limits.fileBytes) {
    const most = Math.round((limits.fileBytes / MEGABYTE) * 1000) / 1000;
    throw new Refusal("source-too-large", {
      zh: `超过 ${most} MB 的上限，未读取。`,
      en: `larger than the limit of ${most} MB; not read.`,
    });
  }
  const refused = REFUSED[format];
  if (refused !== undefined) throw new Refusal(refused, ADVICE[refused]);
  const asMap = async (mapFormat: MapFormat, plain: Content): Promise<Content> => {
    const options = { limits, choice: resources.columns ?? {} };
    const map = await mapText(source, name, mapFormat, { text: plain.text ?? "", bytes }, options);
    return { ...plain, ...map, issues: [...plain.issues, ...map.issues] };
  };
  switch (format) {
    case "text": {
      const plain = plainText(source, name, bytes);
      if (plain.text === null) return plain;
      // its entities end with semicolons, its attributes have quotes
      if (holdsTableMarkup(plain.text)) {
        const { embeddedTables } = await import("./html");
        const { markupIssues } = await import("./markup-issues");
        const { text, hidden } = embeddedTables(plain.text);
        return {
          ...plain,
          text,
          issues: [...plain.issues, ...markupIssues(source, name, plain.text, hidden)],
        };
      }
      if (quotesRings(plain.text)) return { ...plain, text: withoutKmlTags(plain.text) };
      if (isWktTable(plain.text)) return asMap("wkt", plain);
      if (mayHeadPoints(plain.text)) {
        const { pointTable } = await import("./gis/point-table");
        if (pointTable(plain.text) !== null) return asMap("points", plain);
      }
      if (isSemicolonTable(plain.text) && !plain.text.includes('"'))
        return { ...plain, text: plain.text.replaceAll(";", "\t") };
      if (isQuotedCsv(plain.text)) return { ...plain, text: csvText(plain.text) };
      return isPointList(plain.text) ? asMap("text", plain) : plain;
    }
    case "geojson":
    case "kml":
    case "dxf": {
      const plain = plainText(source, name, bytes);
      return plain.text === null ? plain : asMap(format, plain);
    }
    case "kmz":
    case "shapefile":
      return asMap(format, { text: "", encoding: null, segments: [], issues: [] });
    case "html": {
      const plain = plainText(source, name, bytes);
      if (plain.text === null) return plain;
      const { htmlText } = await import("./html");
      const { markupIssues } = await import("./markup-issues");
      const { text, hidden } = htmlText(plain.text);
      return { ...plain, text, issues: [...plain.issues, ...markupIssues(source, name, plain.text, hidden)] };
    }
    case "pdf": {
      const { pdfText } = await import("./pdf/pdf");
      const { text, issues } = await pdfText(source, name, bytes, { ...resources, limits });
      return { text: text?.text ?? null, encoding: null, segments: text?.segments ?? [], issues };
    }
    case "docx":
      return office(
        bytes,
        limits,
        () => false,
        async () => ({ text: await (await import("./docx")).docxText(bytes), issues: [] }),
      );
    case "xlsx":
      return office(
        bytes,
        limits,
        (file) => /^xl\/(?:workbook|styles|worksheets\/|_rels\/)/u.test(file),
        async (files) => {
          const { text, hidden } = await (await import("./xlsx")).xlsxText(bytes, files);
          return { text, issues: hidden.length === 0 ? [] : [hiddenSheets(source, name, hidden)] };
        },
      );
    default:
      throw new Error(`${format} has no reader`);
  }
}

/** Reads an Office file whose archive was unpacked once within the limits: the libraries know none. */
async function office(
  bytes: Uint8Array,
  limits: Limits,
  wanted: (file: string) => boolean,
  read: (files: ReadonlyMap<string, Uint8Array>) => Promise<Pick<Content, "text" | "issues">>,
): Promise<Content> {
  try {
    const files = unpacked(bytes, limits, wanted);
    return { ...(await read(files)), encoding: null, segments: [] };
  } catch (error) {
    throw (
      archiveRefusal(error, limits) ??
      new Refusal("office-damaged", {
        zh: "文件已损坏或不完整，无法读取。",
        en: "the file is damaged or cut short and cannot be read.",
      })
    );
  }
}

function hiddenSheets(source: string, name: string, hidden: readonly string[]): Issue {
  return {
    code: "sheet-hidden",
    severity: "warning",
    message: {
      zh: `${name}：工作簿中隐藏的工作表未读取：${hidden.join("、")}。`,
      en: `${name}: sheets that the workbook keeps out of sight were not read: ${hidden.join(", ")}.`,
    },
    evidence: null,
    source,
  };
}

function plainText(source: string, name: string, bytes: Uint8Array): Content {
  const decoded = decodedText(bytes);
  if (decoded.kind === "refused") throw new Refusal(decoded.code, decoded.said);
  const issues =
    decoded.damage === null
      ? []
      : [undecodable(source, name, decoded.encoding, decoded.damage, decoded.text)];
  return { text: decoded.text, encoding: decoded.encoding, segments: [], issues };
}

function undecodable(source: string, name: string, encoding: string, damage: Damage, text: string): Issue {
  const line = text.slice(0, damage.at).split(/\r\n?|\n/u).length;
  const places = damage.places === 1 ? "1 place" : `${damage.places} places`;
  return {
    code: "source-undecodable",
    severity: "error",
    message: {
      zh: `${name}:第 ${line} 行(第 ${damage.byte} 字节)起有 ${damage.places} 处共 ${damage.bytes} 字节不能按 ${encoding} 解码,已以 \ufffd 代替,其余照读。`,
      en: `${name}: from line ${line} (byte ${damage.byte}) on, ${places} (${damage.bytes} bytes) cannot be decoded as ${encoding}; they read as \ufffd, the rest is kept.`,
    },
    evidence: { source, start: damage.at, end: damage.at + 1, lines: [line, line] },
    source,
  };
}
