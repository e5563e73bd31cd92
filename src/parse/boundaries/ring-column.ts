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
    last = own.reduce((most, { label }) => Math.max(most, label?.number ?? 0), last);
    from = to;
  }
  return { rings };
}
