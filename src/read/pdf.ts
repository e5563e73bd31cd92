import type { Message } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import { type LaidLine, laidLines, type PlacedRun, pageGutter } from "./page-layout";
import type { PagedText, PageSegment } from "./paged-text";

/** Where pdf.js finds its character maps; a folder path in Node, a URL in the browser. */
export interface PdfResources {
  readonly cMapUrl: string;
}

interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Most pages of one file: a yearbook has about a thousand. */
const MOST_PAGES = 5000;
/** A line that stands at the same height of this many pages, digits aside, is a running head or foot. */
const REPEATED = 3;

function refused(source: string, code: string, message: Message): Issue {
  return { code, severity: "error", message, evidence: null, source };
}

/**
 * The text layer of a PDF in reading order, page by page, with the box of every run of characters.
 * Scanned pages are issues by number. Encrypted and damaged files give null and an issue.
 */
export async function pdfText(
  source: string,
  name: string,
  bytes: Uint8Array,
  resources: PdfResources,
): Promise<{ text: PagedText | null; issues: Issue[] }> {
  const [pdfjs, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  // with its worker module at hand pdf.js runs where we are: in our own worker, or in Node
  Object.assign(globalThis, { pdfjsWorker: worker });
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    // without the maps only old PDFs that embed none lose characters
    ...(resources.cMapUrl === "" ? {} : { cMapUrl: resources.cMapUrl, cMapPacked: true }),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      return {
        text: null,
        issues: [
          refused(source, "pdf-too-long", {
            zh: `${name}:共 ${document.numPages} 页,超过 ${MOST_PAGES} 页的上限,请拆分后再读。`,
            en: `${name}: ${document.numPages} pages, more than the limit of ${MOST_PAGES}; please split it.`,
          }),
        ],
      };
    }
    const pages: PlacedRun[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      pages.push(content.items.flatMap((item) => ("str" in item ? placed(item as PdfItem) : [])));
      page.cleanup();
    }
    return composed(source, name, pages);
  } catch (error) {
    return { text: null, issues: [failure(source, name, error)] };
  } finally {
    await task.destroy();
  }
}

function placed(item: PdfItem): PlacedRun[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  const size = Math.hypot(a, b);
  // turned text (stamps, margins) has no place in the reading order
  if (size === 0 || Math.abs(b) > Math.abs(a) || item.str === "") return [];
  return [{ text: item.str, x, y, width: item.width, size }];
}

function failure(source: string, name: string, error: unknown): Issue {
  const kind = error instanceof Error ? error.name : "";
  return kind === "PasswordException"
    ? refused(source, "pdf-encrypted", {
        zh: `${name}:PDF 已加密,请去除密码后再读。`,
        en: `${name}: the PDF is encrypted; remove its password first.`,
      })
    : refused(source, "pdf-damaged", {
        zh: `${name}:PDF 已损坏或不完整,无法读取。`,
        en: `${name}: the PDF is damaged or cut short and cannot be read.`,
      });
}

function composed(
  source: string,
  name: string,
  pages: readonly PlacedRun[][],
): { text: PagedText | null; issues: Issue[] } {
  const gutters = pages.map(pageGutter);
  const common = gutters.filter((gutter) => gutter !== null);
  // a page of tables alone follows the columns of its neighbours
  const usual =
    common.length * 2 >= pages.length - emptyPages(pages) ? (common[common.length >> 1] ?? null) : null;
  const laid = pages.map((runs, index) => laidLines(runs, gutters[index] ?? usual));
  const furniture = runningLines(laid);
  let text = "";
  const segments: PageSegment[] = [];
  const scanned: number[] = [];
  laid.forEach((lines, index) => {
    if (lines.length === 0) scanned.push(index + 1);
    for (const line of lines) {
      if (furniture.has(line)) continue;
      for (const piece of line.pieces) {
        const start = text.length;
        text += piece.text;
        if (piece.box !== null) segments.push({ start, end: text.length, page: index + 1, box: piece.box });
      }
      text += "\n";
    }
    text += "\n";
  });
  const issues: Issue[] = [];
  if (scanned.length > 0) {
    const list = scanned.join(", ");
    issues.push({
      code: "pdf-page-scanned",
      severity: scanned.length === pages.length ? "error" : "warning",
      message: {
        zh: `${name}:第 ${list} 页没有文字层(扫描件或空白页),需先做文字识别。`,
        en: `${name}: page ${list} has no text layer (a scan, or blank); it needs character recognition first.`,
      },
      evidence: null,
      source,
    });
  }
  return { text: scanned.length === pages.length ? null : { text, segments }, issues };
}

function emptyPages(pages: readonly PlacedRun[][]): number {
  return pages.filter((runs) => runs.length === 0).length;
}

/** Running heads, feet and page numbers: first or last lines of words that return on several pages. */
function runningLines(pages: readonly LaidLine[][]): ReadonlySet<LaidLine> {
  const edges = pages.flatMap((lines) => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])];
  });
  const groups = new Map<string, LaidLine[]>();
  for (const line of edges) {
    const text = line.pieces.map((piece) => piece.text).join("");
    const words = text.replace(/[\d\s]/gu, "");
    // rows of coordinates return too; heads have words, page numbers nothing but a number
    if (!/\p{Script=Han}{2}/u.test(words) && !/^[\s—–-]*\d{1,4}[\s—–-]*$/u.test(text)) continue;
    const key = `${Math.round(line.y / 6)} ${words}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return new Set([...groups.values()].filter((lines) => lines.length >= REPEATED).flat());
}
