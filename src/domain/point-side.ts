/** -1 inside, 0 on the boundary, 1 outside, by even-odd; positions are the numbers themselves. */
export function pointSide(
  [x, y]: readonly [number, number],
  ring: readonly (readonly [number, number])[],
): -1 | 0 | 1 {
  let inside = false;
  let before = ring.at(-1);
  if (before === undefined) return 1;
  for (const point of ring) {
    const [x1, y1] = before;
    const [x2, y2] = point;
    const cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    const between =
      Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2);
    if (cross === 0 && between) return 0;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    before = point;
  }
  return inside ? -1 : 1;
}
