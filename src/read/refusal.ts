import type { Message } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import { ArchiveTooLarge } from "./archive";
import type { Limits } from "./limits";

/** Why an input is not read: thrown by a reader, an issue to everybody else. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    /** sentences without the name of the file */
    readonly said: Message,
  ) {
    super(code);
  }
}

/** The refusal as an issue that names the file. */
export function refusalIssue({ code, said }: Refusal, source: string, name: string): Issue {
  const message = { zh: `${name}：${said.zh}`, en: `${name}: ${said.en}` };
  return { code, severity: "error", message, evidence: null, source };
}

const MEGABYTE = 1024 * 1024;

/** What an archive exceeds, as a refusal; null for any other error. */
export function archiveRefusal(error: unknown, limits: Limits): Refusal | null {
  if (!(error instanceof ArchiveTooLarge)) return null;
  const { limit, entry } = error;
  const most = limits[limit];
  switch (limit) {
    case "archiveEntries":
      return new Refusal("archive-too-large", {
        zh: `压缩包内文件多于 ${most} 个的上限（到 ${entry} 为止），未读取。`,
        en: `more files in the archive than the limit of ${most} (at ${entry}); not read.`,
      });
    case "unpackedBytes":
      return new Refusal("archive-too-large", {
        zh: `解开到 ${entry} 时已超过 ${most / MEGABYTE} MB 的上限，未读取。`,
        en: `unpacks to more than the limit of ${most / MEGABYTE} MB (at ${entry}); not read.`,
      });
    case "unpackedRatio":
      return new Refusal("archive-too-large", {
        zh: `其中 ${entry} 的压缩比超过 ${most} : 1 的上限，疑为压缩炸弹，未读取。`,
        en: `${entry} in it is packed tighter than the limit of ${most} : 1, as a bomb would be; not read.`,
      });
  }
}

/** What is no format of ours, with advice where there is any. */
export const ADVICE = {
  "source-old-office": {
    zh: "旧版 Office 文件（.doc、.xls 或 .wps），请另存为 .docx 或 .xlsx 后再读。",
    en: "an old Office file (.doc, .xls or .wps); please save it as .docx or .xlsx.",
  },
  "source-rtf": {
    zh: "RTF 文件，请另存为 .docx 后再读。",
    en: "an RTF file; please save it as .docx.",
  },
  "source-opendocument": {
    zh: "OpenDocument 文件，请另存为 .docx 或 .xlsx 后再读。",
    en: "an OpenDocument file; please save it as .docx or .xlsx.",
  },
  "source-ofd": {
    zh: "OFD 版式文件，请转换为 PDF 后再读。",
    en: "an OFD document; please convert it to PDF.",
  },
  "source-picture": {
    zh: "图片文件，没有文字层，需先做文字识别。",
    en: "a picture without a text layer; it needs character recognition first.",
  },
  "source-dwg": {
    zh: "DWG 图形或二进制 DXF 无法直接读取，请另存为文本（ASCII）DXF 后再读。",
    en: "a DWG drawing or a binary DXF cannot be read directly; please save it as DXF in ASCII.",
  },
  "source-loose-shapefile": {
    zh: "单独的 .shp 文件缺少属性和坐标系，请与 .dbf、.prj 一起压缩为 .zip 后再读。",
    en: "a .shp alone has no attributes and no system; please zip it with its .dbf and .prj.",
  },
  "source-archive": {
    zh: "压缩包，请解压后逐个读取其中的文件。",
    en: "an archive; please unpack it and read its files.",
  },
  "source-damaged-archive": {
    zh: "压缩包或 Office 文件已损坏或不完整，无法读取。",
    en: "an archive or an Office file that is damaged or cut short and cannot be read.",
  },
  "source-encrypted": {
    zh: "文件已加密，请去除密码后再读。",
    en: "the file is encrypted; please remove its password first.",
  },
} as const satisfies Readonly<Record<string, Message>>;
export type AdviceCode = keyof typeof ADVICE;

/** The codes of all refusals with advice. */
export const ADVICE_CODES: readonly string[] = Object.keys(ADVICE);
