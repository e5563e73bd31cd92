import type { Message } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Source } from "../domain/source";
import { csvText, isQuotedCsv } from "./csv";
import { type Format, formatOf } from "./format";
import type { PageSegment } from "./paged-text";
import { sha256Hex } from "./sha256";
import { readSource } from "./source";

/** One input of any format as text, or null with the reason in `issues`. */
export interface ReadInput {
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

/** Largest file that is read: a scanned yearbook has a few hundred megabytes. */
const LARGEST_FILE = 512 * 1024 * 1024;
const ID_DIGITS = 12;

type Packed = Exclude<Format, "text" | "html">;

const MEDIA_TYPES: Readonly<Record<Packed, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  doc: "application/x-ole-storage",
};

/** Reads one input by its content, not its name. Never throws on any bytes. */
export async function readInput(
  name: string,
  bytes: Uint8Array,
  resources: ReadResources,
): Promise<ReadInput> {
  const format = formatOf(bytes);
  if (format === "text" || format === "html") return readText(name, bytes, format);
  const sha256 = await sha256Hex(bytes);
  const source: Source = {
    id: sha256.slice(0, ID_DIGITS),
    name: name.split(/[\\/]/u).at(-1) ?? name,
    sha256,
    mediaType: MEDIA_TYPES[format],
    encoding: null,
    textSha256: null,
  };
  const content = await packedContent(source, bytes, format, resources);
  const textSha256 = content.text === null ? null : await sha256Hex(new TextEncoder().encode(content.text));
  return { ...content, source: { ...source, textSha256 } };
}

async function readText(name: string, bytes: Uint8Array, format: "text" | "html"): Promise<ReadInput> {
  const read = await readSource(name, bytes);
  if (read.text === null) return { ...read, segments: [] };
  let { text } = read;
  let { mediaType } = read.source;
  if (format === "html") {
    const { htmlText } = await import("./html");
    text = htmlText(text);
    mediaType = "text/html";
  } else if (isQuotedCsv(text)) {
    text = csvText(text);
    mediaType = "text/csv";
  }
  if (text === read.text) return { ...read, segments: [] };
  const textSha256 = await sha256Hex(new TextEncoder().encode(text));
  return { source: { ...read.source, mediaType, textSha256 }, text, segments: [], issues: read.issues };
}

type Content = Pick<ReadInput, "text" | "segments" | "issues">;

function refusal(source: Source, code: string, message: Message): Content {
  return {
    text: null,
    segments: [],
    issues: [{ code, severity: "error", message, evidence: null, source: source.id }],
  };
}

async function packedContent(
  source: Source,
  bytes: Uint8Array,
  format: Packed,
  resources: ReadResources,
): Promise<Content> {
  const { name } = source;
  if (bytes.length > LARGEST_FILE) {
    return refusal(source, "source-too-large", {
      zh: `${name}:超过 512 MB 的上限,未读取。`,
      en: `${name}: larger than the limit of 512 MB; not read.`,
    });
  }
  switch (format) {
    case "pdf": {
      const { pdfText } = await import("./pdf");
      const { text, issues } = await pdfText(source.id, name, bytes, resources);
      return { text: text?.text ?? null, segments: text?.segments ?? [], issues };
    }
    case "docx":
      return office(source, async () => (await import("./docx")).docxText(bytes));
    case "xlsx":
      return office(source, async () => (await import("./xlsx")).xlsxText(bytes));
    case "doc":
      return refusal(source, "source-old-office", {
        zh: `${name}:旧版 Office 文件(.doc、.xls),请另存为 .docx 或 .xlsx 后再读。`,
        en: `${name}: an old Office file (.doc, .xls); please save it as .docx or .xlsx.`,
      });
    case "zip":
      return refusal(source, "source-archive", {
        zh: `${name}:压缩包,或已损坏的 Office 文件,请解压后逐个读取。`,
        en: `${name}: an archive, or a damaged Office file; please unpack it and read its files.`,
      });
  }
}

async function office(source: Source, read: () => Promise<string>): Promise<Content> {
  try {
    return { text: await read(), segments: [], issues: [] };
  } catch {
    return refusal(source, "office-damaged", {
      zh: `${source.name}:文件已损坏、加密或不完整,无法读取。`,
      en: `${source.name}: the file is damaged, encrypted or cut short and cannot be read.`,
    });
  }
}
