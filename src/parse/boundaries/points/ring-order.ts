import { letteredRing } from "./lettered-ring";
import { ringWithGaps } from "./numbering-gap";
import { CORNER_SERIES, follows, isFirst, type PointLabel, sameLabel } from "./point-label";
import type { PrintedPoint } from "./printed-point";

/** Points in ring order, the closing point taken off. */
export interface OrderedRing {
  readonly points: readonly PrintedPoint[];
  readonly closed: boolean;
}

/** Why points make no ring. */
export interface OrderFault {
  readonly fault: "few-points" | "gap" | "duplicate" | "numbering";
  /** numbers or labels concerned */
  readonly labels: readonly string[];
}

export type Order = { readonly rings: readonly OrderedRing[] } | OrderFault;

const FEWEST = 3;

/**
 * Ring order is the printed numbering. Tried in turn: rows as they stand, a new ring where the first point is
 * repeated or numbering restarts; letters whose print order goes round; all rows sorted where their numbers are a run; columns read down; series of
 * labels apart; labels as mere names where every ring is closed; a count with a number left out and nothing unread
 * between the rows. A numbering that is none of these is a fault.
 * @param before number of the last point of the ring before, where numbering continues over rings; else 0
 */
export function ringOrder(printed: readonly PrintedPoint[], before: number): Order {
  const points = printed.filter((point, index) => {
    const previous = printed[index - 1];
    return previous === undefined || previous.key !== point.key || !sameLabel(previous.label, point.label);
  });
  if (new Set(points.map((point) => point.key)).size < FEWEST) return { fault: "few-points", labels: [] };
  const rings =
    byCorners(points) ??
    inSequence(points, before) ??
    byLetters(points) ??
    sorted(points, before) ??
    byColumns(points, before) ??
    bySeries(points, before) ??
    asNames(points) ??
    withGaps(points, before);
  if (rings === null) return faultOf(points);
  // a table printed twice
  const different = [
    ...new Map(rings.map((ring) => [ring.points.map((point) => point.key).join(), ring] as const)).values(),
  ];
  const whole = different.every((ring) => new Set(ring.points.map((point) => point.key)).size >= FEWEST);
  return whole ? { rings: different } : faultOf(points);
}

function inSequence(points: readonly PrintedPoint[], before: number): OrderedRing[] | null {
  const rings: OrderedRing[] = [];
  let ring: PrintedPoint[] = [];
  let last: PointLabel | null = null;
  const labelled = points.some((point) => point.label !== null);
  for (const point of points) {
    const [first] = ring;
    if (first === undefined) {
      if (labelled && point.label === null) return null;
    } else if (point.key === first.key && ring.length >= FEWEST) {
      rings.push({ points: ring, closed: true });
      ring = [];
      last = null;
      continue;
    } else if (labelled) {
      const implied: PointLabel | null =
        point.label ?? (last === null ? null : { series: last.series, number: last.number + 1, sub: 0 });
      if (last === null || implied === null) return null;
      if (!follows(last, implied)) {
        if (!isFirst(implied) || ring.length < FEWEST) return null;
        rings.push({ points: ring, closed: false });
        ring = [];
      }
      ring.push(point);
      last = implied;
      continue;
    }
    ring.push(point);
    last = point.label;
  }
  if (ring.length > 0) {
    if (ring.length < FEWEST) return null;
    rings.push({ points: ring, closed: false });
  }
  return rings.every((done) => done.closed || startsAt(done, before, rings)) ? rings : null;
}

function byLetters(points: readonly PrintedPoint[]): OrderedRing[] | null {
  const ring = letteredRing(points);
  return ring === null ? null : [{ points: ring, closed: ring.length < points.length }];
}

function withGaps(points: readonly PrintedPoint[], before: number): OrderedRing[] | null {
  const ring = ringWithGaps(points, before);
  return ring === null ? null : [{ points: ring, closed: ring.length < points.length }];
}

/** A ring begins at 1 or goes on from the ring before; only one that closes may begin anywhere. */
function startsAt(ring: OrderedRing, before: number, rings: readonly OrderedRing[]): boolean {
  const label = ring.points[0]?.label ?? null;
  if (label === null || isFirst(label)) return true;
  if (before > 0 && label.number === before + 1) return true;
  return rings.some((other) => other !== ring && other.points.at(-1)?.label?.number === label.number - 1);
}

function sorted(points: readonly PrintedPoint[], before: number): OrderedRing[] | null {
  const byNumber = new Map<number, PrintedPoint>();
  const repeated = new Set<number>();
  const series = points[0]?.label?.series;
  for (const point of points) {
    if (point.label === null || point.label.series !== series || point.label.sub !== 0) return null;
    const known = byNumber.get(point.label.number);
    if (known !== undefined && known.key !== point.key) return null;
    if (known !== undefined) repeated.add(point.label.number);
    else byNumber.set(point.label.number, point);
  }
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const [first = 0] = numbers;
  if (numbers.some((number, index) => number !== first + index)) return null;
  const closed = repeated.has(first);
  if (!closed && first > 1 && first !== before + 1) return null;
  const ring = numbers.flatMap((number) => byNumber.get(number) ?? []);
  if (ring.length < FEWEST) return null;
  // the closing point may carry a number of its own
  const renamed = ring.at(-1)?.key === ring[0]?.key;
  return [{ points: renamed ? ring.slice(0, -1) : ring, closed: closed || renamed }];
}

/** Corners named by the compass: as printed where that leads round, else in the order of the compass. */
function byCorners(points: readonly PrintedPoint[]): OrderedRing[] | null {
  const closed = points.length > FEWEST && points.at(-1)?.key === points[0]?.key;
  const ring = closed ? points.slice(0, -1) : [...points];
  const places = ring.map(({ label }) => (label?.series === CORNER_SERIES ? label.number : 0));
  if (places.includes(0) || new Set(places).size < ring.length) return null;
  const across = places.some((place, index) => Math.abs(place - (places[index - 1] ?? place)) === 2);
  const opposite = ring.length > FEWEST && across;
  const order = opposite ? ring.toSorted((a, b) => (a.label?.number ?? 0) - (b.label?.number ?? 0)) : ring;
  return [{ points: order, closed }];
}

const MOST_COLUMNS = 6;

function byColumns(points: readonly PrintedPoint[], before: number): OrderedRing[] | null {
  const rows = new Map<number, PrintedPoint[]>();
  for (const point of points) {
    const row = rows.get(point.line);
    if (row === undefined) rows.set(point.line, [point]);
    else row.push(point);
  }
  let widest = 0;
  for (const row of rows.values()) widest = Math.max(widest, row.length);
  // a line of more points is running text, and no point of it may be lost
  if (widest > MOST_COLUMNS) return null;
  if (widest > 1) {
    const columns = Array.from({ length: widest }, (_, column) =>
      [...rows.values()].flatMap((row) => row[column] ?? []),
    );
    return inSequence(columns.flat(), before);
  }
  for (let count = 2; count <= MOST_COLUMNS; count++) {
    const columns = Array.from({ length: count }, (_, column) =>
      points.filter((_point, index) => index % count === column),
    );
    const rings = points.every((point) => point.label !== null) ? inSequence(columns.flat(), before) : null;
    if (rings !== null) return rings;
  }
  return null;
}

function bySeries(points: readonly PrintedPoint[], before: number): OrderedRing[] | null {
  const series = grouped(points);
  if (series.size < 2 || series.has(null)) return null;
  const rings: OrderedRing[] = [];
  for (const group of series.values()) {
    const own = inSequence(group, before) ?? sorted(group, before);
    if (own === null) return null;
    for (const ring of own) rings.push(ring);
  }
  return rings;
}

function grouped(points: readonly PrintedPoint[]): Map<string | null, PrintedPoint[]> {
  const groups = new Map<string | null, PrintedPoint[]>();
  for (const point of points) {
    const key = point.label?.series ?? null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [point]);
    else group.push(point);
  }
  return groups;
}

/** Labels that name points of a larger survey: print order counts, and every ring must repeat its first point. */
function asNames(points: readonly PrintedPoint[]): OrderedRing[] | null {
  const rings: OrderedRing[] = [];
  let ring: PrintedPoint[] = [];
  for (const point of points) {
    if (ring.length >= FEWEST && point.key === ring[0]?.key) {
      if (isInterrupted(ring)) return null;
      rings.push({ points: ring, closed: true });
      ring = [];
    } else ring.push(point);
  }
  const repeated = rings.some(
    (done) => new Set(done.points.map((point) => point.key)).size < done.points.length,
  );
  return ring.length === 0 && rings.length > 0 && !repeated ? rings : null;
}

/** Numbers that rise one by one with a gap here and there: points are missing. Or one label for two points. */
function isInterrupted(ring: readonly PrintedPoint[]): boolean {
  const numbers = ring.map((point) => point.label?.number ?? Number.NaN);
  const labels = ring.map((point) => point.point.label);
  if (new Set(labels).size < labels.length) return true;
  let ones = 0;
  let falls = 0;
  for (let i = 1; i < numbers.length; i++) {
    const step = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
    if (step === 1) ones++;
    if (!(step > 0)) falls++;
  }
  return falls === 0 && ones * 2 >= numbers.length - 1;
}

function faultOf(points: readonly PrintedPoint[]): OrderFault {
  const byLabel = new Map<string, Set<string>>();
  for (const { point, key } of points) {
    if (point.label === null) continue;
    const keys = byLabel.get(point.label) ?? new Set();
    byLabel.set(point.label, keys.add(key));
  }
  const twice = [...byLabel].filter(([, keys]) => keys.size > 1).map(([label]) => label);
  const known = new Set(points.flatMap((point) => point.label?.number ?? []));
  const numbers = [...known].sort((a, b) => a - b);
  const missing: string[] = [];
  const [least = 1, most = 0] = [numbers[0], numbers.at(-1)];
  for (let n = Math.min(least, 1); n < most && missing.length < 20; n++) {
    if (n > 0 && !known.has(n)) missing.push(String(n));
  }
  if (twice.length > 0) return { fault: "duplicate", labels: twice.slice(0, 20) };
  if (missing.length > 0) return { fault: "gap", labels: missing };
  return { fault: "numbering", labels: [] };
}
