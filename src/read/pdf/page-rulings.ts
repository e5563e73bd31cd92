import { composedMatrix, type Matrix, transformed } from "./page-frame";

/** A ruled line of a page: `at` is its y and `from`, `to` its x where it is horizontal, else the other way round. */
export interface Ruling {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page draws, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The operators that move the pen or the paper, by their numbers in pdf.js. */
export interface OperatorNumbers {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
}

/** Signs of a path in pdf.js 5, with the numbers behind each. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;

/** A filled strip no wider than this is a line; a wider one is a background. Points. */
const THICKEST = 3;
/** A line may lean by this much, in points. */
const STRAIGHT = 0.5;
/** Shorter strokes are parts of signs and dashes. Points. */
const SHORTEST = 3;
/** A page with more lines than this is a drawing. */
const MOST_RULINGS = 20_000;

type Place = readonly [x: number, y: number];

/** The axis-parallel lines that a page draws, as strokes or as thin filled strips, in the frame of `base`. */
export function pageRulings(list: OperatorList, numbers: OperatorNumbers, base: Matrix): Ruling[] {
  const found: Ruling[] = [];
  let current: Matrix = base;
  const kept: Matrix[] = [];
  for (let i = 0; i < list.fnArray.length && found.length < MOST_RULINGS; i++) {
    const operator = list.fnArray[i];
    const args = list.argsArray[i];
    if (operator === numbers.save) kept.push(current);
    else if (operator === numbers.restore || operator === numbers.paintFormXObjectEnd)
      current = kept.pop() ?? base;
    else if (operator === numbers.transform) current = composedMatrix(current, args as number[]);
    else if (operator === numbers.paintFormXObjectBegin) {
      kept.push(current);
      const [matrix] = args as [Matrix | null];
      if (matrix !== null && matrix !== undefined) current = composedMatrix(current, matrix);
    } else if (operator === numbers.constructPath) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      if (path === null || path === undefined) continue;
      const stroked = paint === numbers.stroke || paint === numbers.closeStroke;
      const filled = paint === numbers.fill || paint === numbers.eoFill;
      if (!stroked && !filled) continue;
      for (const outline of outlines(path, current))
        for (const one of stroked ? strokes(outline) : strip(outline)) found.push(one);
    }
  }
  return found.length < MOST_RULINGS ? found : [];
}

/** The subpaths of a path; one with a curve in it is no ruling and left out. */
function outlines(path: ArrayLike<number>, matrix: Matrix): Place[][] {
  const all: Place[][] = [];
  let outline: Place[] = [];
  let curved = false;
  const close = (): void => {
    if (outline.length > 1 && !curved) all.push(outline);
    outline = [];
    curved = false;
  };
  for (let i = 0; i < path.length; ) {
    const sign = path[i];
    if (sign === MOVE || sign === LINE) {
      if (sign === MOVE) close();
      outline.push(transformed(matrix, path[i + 1] ?? 0, path[i + 2] ?? 0));
      i += 3;
    } else if (sign === CURVE || sign === QUADRATIC) {
      curved = true;
      i += sign === CURVE ? 7 : 5;
    } else {
      const [first] = outline;
      if (first !== undefined) outline.push(first);
      i += 1;
    }
  }
  close();
  return all;
}

function strokes(outline: readonly Place[]): Ruling[] {
  const found: Ruling[] = [];
  for (let i = 1; i < outline.length; i++) {
    const [from, to] = [outline[i - 1], outline[i]];
    if (from === undefined || to === undefined) continue;
    const [wide, high] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
    if (high <= STRAIGHT && wide >= SHORTEST) found.push(ruling(true, (from[1] + to[1]) / 2, from[0], to[0]));
    else if (wide <= STRAIGHT && high >= SHORTEST)
      found.push(ruling(false, (from[0] + to[0]) / 2, from[1], to[1]));
  }
  return found;
}

function strip(outline: readonly Place[]): Ruling[] {
  const far = Number.POSITIVE_INFINITY;
  let [x0, x1, y0, y1] = [far, -far, far, -far];
  // an outline may have more points than a call takes arguments
  for (const [x, y] of outline) {
    [x0, x1] = [Math.min(x0, x), Math.max(x1, x)];
    [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
  }
  if (y1 - y0 <= THICKEST && x1 - x0 >= SHORTEST && x1 - x0 > y1 - y0)
    return [ruling(true, (y0 + y1) / 2, x0, x1)];
  if (x1 - x0 <= THICKEST && y1 - y0 >= SHORTEST) return [ruling(false, (x0 + x1) / 2, y0, y1)];
  return [];
}

function ruling(horizontal: boolean, at: number, a: number, b: number): Ruling {
  return { horizontal, at, from: Math.min(a, b), to: Math.max(a, b) };
}
