import type { Issue } from "../../domain/issue";
import type { Limits } from "../limits";
import type { PagedText, PageSegment } from "../paged-text";
import { Refusal } from "../refusal";
import { continuedTables } from "./continued-tables";
import { damagedObjects } from "./damaged-objects";
import { endsWhole } from "./intact";
import { type LooseTable, looseTables } from "./loose-tables";
import { overfullCells } from "./overfull-cells";
import { type Box, transformedBox } from "./page-frame";
import { laidBlocks, liesAcross, pageGutter, stretches } from "./page-layout";
import type { PlacedRun } from "./page-rows";
import { type PageTable, tableLines } from "./page-tables";
import { failure, notJoined, repaired, torn } from "./pdf-issues";
import { type RawPage, rawPage } from "./raw-page";
import { type ReadPage, readPage } from "./read-page";
import { runningLines } from "./running-lines";
import { isSideBySide } from "./side-by-side";
import { spanDoubts } from "./span-doubts";
import { unshownFonts } from "./unshown-fonts";
import { joinedSheets } from "./wide-sheets";

/** What reading a PDF needs beside its bytes. */
export interface PdfResources {
  /** where pdf.js finds its character maps; a folder path in Node, a URL in the browser */
  readonly cMapUrl: string;
  readonly limits: Pick<Limits, "pdfPages">;
  /** pages read so far */
  readonly onPart?: (done: number, total: number) => void;
}

/**
 * The text layer of a PDF in reading order, page by page, with the box of every run of characters.
 * Scanned pages are issues by number.
 * @throws Refusal where the file is encrypted, damaged or too long
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
    ...unshownFonts(),
    // pictures are of no use here: none is unpacked
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > resources.limits.pdfPages) {
      const most = resources.limits.pdfPages;
      throw new Refusal("pdf-too-long", {
        zh: `共 ${numPages} 页，超过 ${most} 页的上限，请拆分后再读。`,
        en: `${numPages} pages, more than the limit of ${most}; please split it.`,
      });
    }
    const raw: RawPage[] = [];
    for (let number = 1; number <= numPages; number++) {
      const page = await document.getPage(number);
      raw.push(await rawPage(page, pdfjs.OPS));
      page.cleanup();
      resources.onPart?.(number, numPages);
    }
    const sheets = joinedSheets(raw);
    const composition = composed(source, name, sheets.pages.map(readPage));
    const read = {
      ...composition,
      issues: [
        ...sheets.doubtful.map((page) => notJoined(source, name, page)),
        ...overfullCells(source, name, raw),
        ...composition.issues,
      ],
    };
    if (!endsWhole(bytes)) return { ...read, issues: [repaired(source, name), ...read.issues] };
    const damaged = damagedObjects(bytes);
    return damaged === 0 ? read : { ...read, issues: [torn(source, name, damaged), ...read.issues] };
  } catch (error) {
    throw error instanceof Refusal ? error : failure(error);
  } finally {
    await task.destroy();
  }
}

/** What a glyph without a character reads as. */
const UNMAPPED = "\ufffd";

const isEmpty = ({ runs, tables, partOf }: ReadPage): boolean =>
  partOf === undefined && tables.length === 0 && runs.every((run) => run.text.trim() === "");

function without(runs: readonly PlacedRun[], tables: readonly PageTable[]): PlacedRun[] {
  const taken = new Set(tables.flatMap((table) => table.runs));
  return runs.filter((run) => !taken.has(run));
}

/** Tables without ruled lines over the width of a page; beside prose only those that lie across its columns. */
function wideTables({ runs, tables: ruled }: ReadPage, before: LooseTable | null): readonly LooseTable[] {
  const tables = looseTables(runs, before).tables.filter((table) => !isSideBySide(table));
  if (tables.length === 0) return [];
  const gutter = pageGutter(runs, ruled);
  return gutter?.sure === true ? tables.filter((table) => liesAcross(table, gutter)) : tables;
}

/** Where a box is shown: on its own page, or on one that was set beside it. */
function shownPlace(pages: readonly ReadPage[], page: number, box: Box): Pick<PageSegment, "page" | "box"> {
  const own = pages[page - 1];
  const seam = own?.seams.findLast(({ from }) => box[0] >= from - SEAM);
  if (seam === undefined) return { page, box: transformedBox(own?.shown ?? [], box) };
  const [x0, y0, x1, y1] = box;
  const back: Box = [x0 - seam.shift, y0, x1 - seam.shift, y1];
  return { page: seam.page, box: transformedBox(seam.shown, back) };
}

/** Boxes begin where their letters do, within the rounding of sums. */
const SEAM = 0.01;

const crossesTable = ({ box: [x0, , x1] }: PageTable, x: number): boolean => x0 < x && x1 > x;

function composed(
  source: string,
  name: string,
  pages: readonly ReadPage[],
): { text: PagedText | null; issues: Issue[] } {
  let before: LooseTable | null = null;
  const wide: (readonly LooseTable[])[] = [];
  for (const page of pages) {
    const tables = wideTables(page, before);
    wide.push(tables);
    before = tables.at(-1) ?? null;
  }
  before = null;
  const loosely: LooseTable[][] = [];
  const gutters = pages.map(
    ({ runs, tables }, index) =>
      pageGutter(without(runs, wide[index] ?? []), [...tables, ...(wide[index] ?? [])])?.x ?? null,
  );
  const common = gutters.filter((gutter) => gutter !== null);
  // a page of tables alone follows the columns of its neighbours
  const usual =
    common.length * 2 >= pages.filter((page) => !isEmpty(page)).length
      ? (common[common.length >> 1] ?? null)
      : null;
  const parts = pages.flatMap(({ runs }, index) => {
    const gutter = gutters[index] ?? usual;
    const across = gutter === null ? [] : (wide[index] ?? []).filter((one) => crossesTable(one, gutter));
    loosely.push([...across]);
    return stretches(without(runs, across), gutter).map((part) => ({ index, ...part }));
  });
  const free: PlacedRun[][] = pages.map(() => []);
  parts.forEach((part, place) => {
    const next = parts.slice(place + 1).find((one) => !one.across && one.runs.length > 0)?.runs ?? [];
    const found = looseTables(part.runs, before, next);
    before = found.tables.at(-1) ?? before;
    loosely[part.index]?.push(...found.tables);
    free[part.index]?.push(...found.free);
  });
  const laid = pages.map(({ tables }, index) =>
    laidBlocks(free[index] ?? [], [...tables, ...(loosely[index] ?? [])], gutters[index] ?? usual),
  );
  const furniture = runningLines(laid);
  const blocks = continuedTables(
    laid.flatMap((own, index) =>
      own
        .filter((block) => block.kind === "table" || !furniture.has(block.line))
        .map((block) => ({ page: index + 1, block })),
    ),
  );
  let text = "";
  const segments: PageSegment[] = [];
  let current = 1;
  for (const { page, block, continues } of blocks) {
    if (!continues) text += "\n".repeat(page - current);
    current = page;
    for (const line of block.kind === "table" ? tableLines(block.table) : [block.line]) {
      for (const piece of line.pieces) {
        const start = text.length;
        text += piece.text;
        if (piece.box === null) continue;
        segments.push({ start, end: text.length, ...shownPlace(pages, piece.page ?? page, piece.box) });
      }
      text += "\n";
    }
  }
  text += "\n";
  const scanned = pages.flatMap((page, index) => (isEmpty(page) ? [index + 1] : []));
  const unmapped = [...text].filter((sign) => sign === UNMAPPED).length;
  const turned = pages.flatMap((page, index) => (page.turned > 0 ? [index + 1] : []));
  const issues: Issue[] = [...spanDoubts(source, name, loosely)];
  if (scanned.length > 0) {
    const list = numberList(scanned);
    issues.push({
      code: "pdf-page-scanned",
      severity: scanned.length === pages.length ? "error" : "warning",
      message: {
        zh: `${name}：第 ${list} 页没有文字层（扫描件或空白页），需先做文字识别。`,
        en: `${name}: page ${list} has no text layer (a scan, or blank); it needs character recognition first.`,
      },
      evidence: null,
      source,
    });
  }
  if (turned.length > 0) {
    const list = numberList(turned);
    issues.push({
      code: "pdf-text-turned",
      severity: "warning",
      message: {
        zh: `${name}：第 ${list} 页有与正文方向不同的文字（印章、水印、页边），未读取。`,
        en: `${name}: page ${list} has text that runs another way than the rest (stamps, watermarks, margins); it was not read.`,
      },
      evidence: null,
      source,
    });
  }
  if (unmapped > 0) {
    issues.push({
      code: "pdf-characters-unmapped",
      severity: "warning",
      message: {
        zh: `${name}：有 ${unmapped} 个字形没有对应的文字，以 ${UNMAPPED} 代替。`,
        en: `${name}: ${unmapped} glyphs stand for no character that the file names; they read as ${UNMAPPED}.`,
      },
      evidence: null,
      source,
    });
  }
  return { text: scanned.length === pages.length ? null : { text, segments }, issues };
}

/** Page numbers with runs drawn together: 1, 3–7. */
function numberList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
