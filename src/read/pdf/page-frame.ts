/** A box on a page as it is shown, PDF points from the lower left. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];
/** `[a, b, c, d, e, f]` of a PDF transformation: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly number[];

/** `outer` after `inner`. */
export function composedMatrix(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function transformed(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  x: number,
  y: number,
): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Quarter turns, counter-clockwise, by which text is turned on the page as shown. */
export type Turn = 0 | 1 | 2 | 3;

/** Text that leans more than this (tangent) is a stamp or a watermark. */
const LEAN = 0.05;

/** The quarter turn of a line of text with direction (x, y); null where it leans. */
export function turnOf(x: number, y: number): Turn | null {
  if (Math.abs(y) <= LEAN * Math.abs(x)) return x > 0 ? 0 : 2;
  if (Math.abs(x) <= LEAN * Math.abs(y)) return y > 0 ? 1 : 3;
  return null;
}

/** Leads points of a page of the given size into the frame in which text of that turn runs from left to right. */
export function uprightMatrix(turn: Turn, width: number, height: number): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 1:
      return [0, -1, 1, 0, 0, width];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, 1, -1, 0, height, 0];
  }
}

/** The matrix that undoes a turn. */
export function invertedTurn([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Matrix {
  // a turn keeps lengths: its inverse is its transpose
  return [a, c, b, d, -(a * e + b * f), -(c * e + d * f)];
}

/** The box around a transformed box. */
export function transformedBox(matrix: Matrix, [x0, y0, x1, y1]: Box): Box {
  const [ax, ay] = transformed(matrix, x0, y0);
  const [bx, by] = transformed(matrix, x1, y1);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}
