import type { LabelledPair } from "./pairing";
import { pointLabel } from "./point-label";
import type { PrintedPoint } from "./printed-point";
import { type Order, type OrderedRing, ringOrder } from "./ring-order";

/** Labels that may stand before a coordinate. */
const COLUMNS = [0, 1, 2];

const RING_NUMBER = /^(?:\d{1,2}|[①-⑳Ⅰ-Ⅻ])$/u;

function ringNumber(text: string): number {
  return pointLabel(text)?.number ?? Number.NaN;
}

/** The ring of every point by its column; null where no column of small numbers counts rings. */
function ringNumbers(pairs: readonly LabelledPair[]): readonly number[] | null {
  const nested = nestedNumbers(pairs);
  if (nested !== null) return nested;
  for (const back of COLUMNS) {
    let above = Number.NaN;
    const numbers = pairs.map(({ candidates, label }) => {
      const own = candidates.at(-1 - back);
      // in a merged cell the number stands beside the first point of its ring alone
      if (own !== undefined)
        above = own !== label && RING_NUMBER.test(own.text) ? ringNumber(own.text) : Number.NaN;
      return above;
    });
    const counts = numbers.every((number, index) => {
      const step = number - (numbers[index - 1] ?? number);
      return step === 0 || step === 1;
    });
    if (counts && new Set(numbers).size < numbers.length) return numbers;
  }
  return null;
}

/**
 * The rings of points of which one column counts the parts and the next the rings of each, from 1 again in every part:
 * numbered through; null where two columns do not count so.
 */
function nestedNumbers(pairs: readonly LabelledPair[]): readonly number[] | null {
  const columns = COLUMNS.map((back) =>
    pairs.map(({ candidates, label }) => {
      const own = candidates.at(-1 - back);
      return own !== undefined && own !== label && RING_NUMBER.test(own.text)
        ? ringNumber(own.text)
        : Number.NaN;
    }),
  ).filter((column) => !column.some(Number.isNaN));
  const [rings, parts, ...others] = columns;
  if (rings === undefined || parts === undefined || others.length > 0) return null;
  let ring = 1;
  const numbers: number[] = [];
  for (let at = 0; at < pairs.length; at++) {
    const [part = 0, own = 0] = [parts[at], rings[at]];
    const [partAbove = part, above = own] = at === 0 ? [] : [parts[at - 1], rings[at - 1]];
    const opens = part === partAbove + 1;
    const counts = opens ? own === 1 : part === partAbove && (own === above || own === above + 1);
    if (!counts) return null;
    if (opens || own !== above) ring++;
    numbers.push(ring);
  }
  return numbers;
}

/**
 * The rings of points that a column tells apart, each in its own order.
 * @param before as for {@link ringOrder}
 */
export function ordersByRing(
  pairs: readonly LabelledPair[],
  points: readonly PrintedPoint[],
  before: number,
): Order {
  const numbers = ringNumbers(pairs);
  if (numbers === null) return ringOrder(points, before);
  const rings: OrderedRing[] = [];
  let last = before;
  for (let from = 0; from < points.length; ) {
    let to = from + 1;
    while (to < points.length && numbers[to] === numbers[from]) to++;
    const own = points.slice(from, to);
    const order = ringOrder(own, last);
    if ("fault" in order) return order;
    for (const ring of order.rings) rings.push(ring);
    // the count goes on from the rings of this table, not from those of the table before
    last = own.reduce((most, { label }) => Math.max(most, label?.number ?? 0), from === 0 ? 0 : last);
    from = to;
  }
  return { rings };
}
