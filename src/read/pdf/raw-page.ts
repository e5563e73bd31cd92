import type { PDFPageProxy } from "pdfjs-dist";
import {
  composedMatrix,
  invertedTurn,
  type Matrix,
  type Turn,
  transformed,
  turnOf,
  uprightMatrix,
} from "./page-frame";
import { hasCells, type PlacedRun, rowsOf } from "./page-rows";
import { type OperatorNumbers, pageRulings, type Ruling } from "./page-rulings";

/** Where what stood on another page was set beside a page, in the frame of that page. */
export interface Seam {
  /** from this x on */
  readonly from: number;
  /** what its own x were, less this */
  readonly shift: number;
  readonly page: number;
  readonly shown: Matrix;
}

/** The text and the lines of a page, in the frame in which most of its text runs from left to right. */
export interface RawPage {
  readonly runs: readonly PlacedRun[];
  readonly rulings: readonly Ruling[];
  /** leads from that frame back to the page as it is shown */
  readonly shown: Matrix;
  /** letters that run another way: stamps, watermarks, margins */
  readonly turned: number;
  /** pages that were set beside it, from left to right */
  readonly seams: readonly Seam[];
  /** index of the page that it was set beside */
  readonly partOf?: number;
}

interface PdfItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

/** From this many rows with gaps as between cells on, a page is searched for ruled tables. */
const FEWEST_ROWS = 2;

/** The text of one page, and its lines where it may have tables. */
export async function rawPage(page: PDFPageProxy, numbers: OperatorNumbers): Promise<RawPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // pdf.js counts from the upper left of the page as shown; evidence from the lower left
  const base = composedMatrix([1, 0, 0, -1, 0, height], transform);
  const content = await page.getTextContent();
  const items = content.items.flatMap((item) => {
    if (!("str" in item) || item.str === "") return [];
    const { str, transform: own, width: length } = item as PdfItem;
    const matrix = composedMatrix(base, own);
    const size = Math.hypot(matrix[0] ?? 0, matrix[1] ?? 0);
    return size === 0 ? [] : [{ str, length, matrix, size, turn: turnOf(matrix[0] ?? 0, matrix[1] ?? 0) }];
  });
  const turn = usualTurn(items);
  const upright = uprightMatrix(turn, width, height);
  const runs = items
    .filter((item) => item.turn === turn)
    .map(({ str, length, matrix, size }): PlacedRun => {
      const [x, y] = transformed(upright, matrix[4] ?? 0, matrix[5] ?? 0);
      // pdf.js has a NUL for a glyph that the file gives no character
      return { text: str.replaceAll("\0", "\ufffd"), x, y, width: length, size };
    });
  const others = items.filter((item) => item.turn !== turn && item.str.trim() !== "");
  const ruled = rowsOf(runs.filter((run) => run.text.trim() !== "")).filter(hasCells).length >= FEWEST_ROWS;
  const rulings = ruled
    ? pageRulings(await page.getOperatorList(), numbers, composedMatrix(upright, base))
    : [];
  return {
    runs,
    rulings,
    seams: [],
    shown: invertedTurn(upright),
    turned: others.reduce((sum, item) => sum + item.str.length, 0),
  };
}

/** The turn of most letters of a page. */
function usualTurn(items: readonly { readonly str: string; readonly turn: Turn | null }[]): Turn {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  for (const { str, turn } of items) if (turn !== null) letters[turn] += str.trim().length;
  const most = Math.max(...letters);
  return most === 0 ? 0 : ((letters.indexOf(most) as Turn) ?? 0);
}
