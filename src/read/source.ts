import type { Message } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Source } from "../domain/source";
import { csvText, isQuotedCsv } from "./csv";
import { type Damage, decodedText } from "./decoded-text";
import { type Format, formatOf } from "./format";
import { isCass } from "./gis/cass";
import { mapText } from "./gis/map-text";
import type { PageSegment } from "./paged-text";
import { sha256Hex } from "./sha256";

/** One input as text, or null with the reason in `issues`. */
export interface ReadSource {
  readonly source: Source;
  /** what evidence counts in */
  readonly text: string | null;
  /** where pages show the text; empty for formats without pages */
  readonly segments: readonly PageSegment[];
  readonly issues: readonly Issue[];
}

/** Where a reader finds the files it cannot carry itself. */
export interface ReadResources {
  /** folder or URL of the PDF character maps, ending in a slash */
  readonly cMapUrl: string;
}

/** Hex digits of the digest that make a source id. */
const ID_DIGITS = 12;
/** Largest file that is read: a scanned yearbook has a few hundred megabytes. */
const LARGEST_FILE = 512 * 1024 * 1024;

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
  doc: "application/x-ole-storage",
};

interface Content {
  readonly text: string | null;
  readonly encoding: string | null;
  readonly segments: readonly PageSegment[];
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
  const content = await contentOf(id, name, bytes, format, resources);
  return {
    source: {
      id,
      name,
      sha256: digest,
      mediaType: MEDIA_TYPES[format],
      encoding: content.encoding,
      textSha256: content.text === null ? null : await sha256Hex(new TextEncoder().encode(content.text)),
    },
    text: content.text,
    segments: content.segments,
    issues: content.issues,
  };
}

function refusal(source: string, code: string, message: Message): Content {
  return {
    text: null,
    encoding: null,
    segments: [],
    issues: [{ code, severity: "error", message, evidence: null, source }],
  };
}

async function contentOf(
  source: string,
  name: string,
  bytes: Uint8Array,
  format: Format,
  resources: ReadResources,
): Promise<Content> {
  if (bytes.length > LARGEST_FILE) {
    return refusal(source, "source-too-large", {
      zh: `${name}:超过 512 MB 的上限,未读取。`,
      en: `${name}: larger than the limit of 512 MB; not read.`,
    });
  }
  switch (format) {
    case "text":
    case "geojson":
    case "kml":
    case "dxf": {
      const plain = plainText(source, name, bytes);
      if (plain.text === null) return plain;
      if (format === "text" && isQuotedCsv(plain.text)) return { ...plain, text: csvText(plain.text) };
      if (format === "text" && !isCass(plain.text)) return plain;
      const map = await mapText(source, name, format, plain.text, bytes);
      return { ...plain, text: map.text, issues: [...plain.issues, ...map.issues] };
    }
    case "kmz":
    case "shapefile": {
      const map = await mapText(source, name, format, "", bytes);
      return { text: map.text, encoding: null, segments: [], issues: map.issues };
    }
    case "html": {
      const plain = plainText(source, name, bytes);
      if (plain.text === null) return plain;
      const { htmlText } = await import("./html");
      return { ...plain, text: htmlText(plain.text) };
    }
    case "pdf": {
      const { pdfText } = await import("./pdf");
      const { text, issues } = await pdfText(source, name, bytes, resources);
      return { text: text?.text ?? null, encoding: null, segments: text?.segments ?? [], issues };
    }
    case "docx":
      return office(source, name, async () => (await import("./docx")).docxText(bytes));
    case "xlsx":
      return office(source, name, async () => (await import("./xlsx")).xlsxText(bytes));
    case "doc":
      return refusal(source, "source-old-office", {
        zh: `${name}:旧版 Office 文件(.doc/.xls),请另存为 .docx 或 .xlsx 后再读。`,
        en: `${name}: an old Office file (.doc, .xls); please save it as .docx or .xlsx.`,
      });
    case "dwg":
      return refusal(source, "source-dwg", {
        zh: `${name}:DWG 图形文件无法直接读取,请另存为 DXF 后再读。`,
        en: `${name}: a DWG drawing cannot be read directly; please save it as DXF.`,
      });
    case "zip":
      return refusal(source, "source-archive", {
        zh: `${name}:压缩包或已损坏的 Office 文件,请解压后逐个读取。`,
        en: `${name}: an archive, or a damaged Office file; please unpack it and read its files.`,
      });
  }
}

async function office(source: string, name: string, read: () => Promise<string>): Promise<Content> {
  try {
    return { text: await read(), encoding: null, segments: [], issues: [] };
  } catch {
    return refusal(source, "office-damaged", {
      zh: `${name}:文件已损坏、加密或不完整,无法读取。`,
      en: `${name}: the file is damaged, encrypted or cut short and cannot be read.`,
    });
  }
}

function plainText(source: string, name: string, bytes: Uint8Array): Content {
  const decoded = decodedText(bytes);
  if (decoded.kind === "refused") return refusal(source, decoded.code, decoded.message(name));
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
