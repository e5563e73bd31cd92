import type { Issue } from "../../domain/issue";
import { Refusal } from "../refusal";

/** The end of the file is missing. */
export function repaired(source: string, name: string): Issue {
  return {
    code: "pdf-repaired",
    severity: "error",
    message: {
      zh: `${name}：PDF 结尾缺失或已损坏，只读出能找到的部分，可能不全。`,
      en: `${name}: the end of the PDF is missing or damaged; what could be found was read, pages may be lost.`,
    },
    evidence: null,
    source,
  };
}

/** A page that looks like the right part of a sheet, of nobody knows which. */
export function notJoined(source: string, name: string, page: number): Issue {
  return {
    code: "pdf-sheet-apart",
    severity: "warning",
    message: {
      zh: `${name}：第 ${page} 页像是横向分页打印的表格的右半部分，但不能判定接在哪一页，未与左半部分合并，请对照原件。`,
      en: `${name}: page ${page} looks like the right part of a sheet printed over several pages in width, but it cannot be told of which page; it was not joined. Please compare the print.`,
    },
    evidence: null,
    source,
  };
}

/** Parts of the file are damaged. */
export function torn(source: string, name: string, damaged: number): Issue {
  const parts = damaged === 1 ? "one part" : `${damaged} parts`;
  return {
    code: "pdf-torn",
    severity: "error",
    message: {
      zh: `${name}：PDF 中有 ${damaged} 处数据损坏，只读出其余部分，可能缺页或缺字，请取得完好的文件再读。`,
      en: `${name}: damage in ${parts} of the PDF; the rest was read, pages or words may be lost. Please get a sound copy.`,
    },
    evidence: null,
    source,
  };
}

/** What pdf.js says of a file that it does not read, as a refusal. */
export function failure(error: unknown): Refusal {
  return error instanceof Error && error.name === "PasswordException"
    ? new Refusal("pdf-encrypted", {
        zh: "PDF 已加密，请去除密码后再读。",
        en: "the PDF is encrypted; remove its password first.",
      })
    : new Refusal("pdf-damaged", {
        zh: "PDF 已损坏或不完整，无法读取。",
        en: "the PDF is damaged or cut short and cannot be read.",
      });
}
