/** A piece of text on a drawing, in pixels. */
export interface PlacedText {
  readonly text: string;
  /** middle of the text */
  readonly x: number;
  readonly y: number;
  /** degrees clockwise, never upside down */
  readonly angle: number;
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Half of the height of a line of text, with a little air. */
const HALF = 7;
/** No two discs that touch are more than a cell apart. */
const CELL = 2 * HALF;
/** Mean width of a figure or Latin letter at this size; Chinese characters are twice as wide. */
const LETTER = 6.4;

/** Width of a text in pixels, about. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 2 : 1) * LETTER, 0);
}

/** Texts that keep clear of each other: a text that finds no room is left out. */
export class LabelRoom {
  /** taken discs by the cell that holds their middle: a boundary may have thousands of points */
  readonly #cells = new Map<number, Disc[]>();

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  /** Keeps a spot free of text. */
  reserve(x: number, y: number, radius: number): void {
    this.#take({ x, y, radius });
  }

  /** The first of the places where the text has room, which it then takes; null where there is none. */
  place(text: string, places: readonly Omit<PlacedText, "text">[]): PlacedText | null {
    for (const place of places) {
      const discs = discsOf({ ...place, text });
      if (!discs.every((disc) => this.#free(disc))) continue;
      for (const disc of discs) this.#take(disc);
      return { ...place, text };
    }
    return null;
  }

  #take(disc: Disc): void {
    const key = cellKey(Math.floor(disc.x / CELL), Math.floor(disc.y / CELL));
    const cell = this.#cells.get(key) ?? [];
    this.#cells.set(key, cell);
    // Where points crowd a pixel apart, one disc stands for all.
    const covered = cell.some(
      (other) => other.radius >= disc.radius && Math.hypot(other.x - disc.x, other.y - disc.y) < 1,
    );
    if (!covered) cell.push(disc);
  }

  #free({ x, y, radius }: Disc): boolean {
    if (x < radius || y < radius || x > this.width - radius || y > this.height - radius) return false;
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = row - 1; down <= row + 1; down += 1) {
        const near = this.#cells.get(cellKey(across, down)) ?? [];
        if (near.some((other) => Math.hypot(other.x - x, other.y - y) < other.radius + radius)) return false;
      }
    }
    return true;
  }
}

/** Drawings are far below 65536 cells wide; places beyond the edges are negative. */
const cellKey = (column: number, row: number): number => column * 65_536 + row;

/** A line of text as a row of discs: turning costs nothing. */
function discsOf({ text, x, y, angle }: PlacedText): Disc[] {
  const reach = Math.max(0, textWidth(text) / 2 - HALF);
  const steps = Math.max(1, Math.ceil(reach / HALF));
  const [along, across] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return Array.from({ length: 2 * steps + 1 }, (_, index) => {
    const at = (reach * (index - steps)) / steps;
    return { x: x + along * at, y: y + across * at, radius: HALF };
  });
}
