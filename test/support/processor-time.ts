/** Milliseconds of the processor, not of the clock: other work may share the machine. */
function spent(work: () => void): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}

/** A neighbour that fills the caches goes away sooner when waited for than when raced. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The least cost of a few tries, in milliseconds of the processor; ends as soon as one costs no more than `enough`. */
export function leastTime(work: () => void, enough: number, tries: number): number {
  let least = spent(work);
  for (let n = 1; n < tries && least > enough; n++) {
    // the second follows at once, for it was perhaps the compiler that cost
    if (n > 1) pause(50 * n);
    least = Math.min(least, spent(work));
  }
  return least;
}

/** Cost of twice the size over cost of the size where it grows as the size does is 2, as its square 4. */
export const LINEAR = 3;
/** Milliseconds below which a cost is start-up and chance. */
const NOTHING = 15;
const TRIES = 6;
/** Fewer pairs have no middle worth the name. */
const FEWEST_PAIRS = 3;
/** Once twice the size takes this long, patience ends. */
const HOPELESS = 20_000;

/** At a larger size the machine's chance weighs less; what grows as its square does so there too. */
const SCALES = [1, 4];

/**
 * How many times as much twice the size costs as the size does, in time of the processor, by the least or the middle
 * of a few tries; ends as soon as the ratio is at most `LINEAR`, at the size or at a larger one. Where both cost next to
 * nothing, it is 1.
 */
export function growth(prepared: (size: number) => () => void, size: number): number {
  // the compiler's share is not the reader's
  prepared(Math.ceil(size / 8))();
  let least = Number.POSITIVE_INFINITY;
  for (const scale of SCALES) {
    const found = growthAt(prepared(scale * size), prepared(2 * scale * size));
    least = Math.min(least, found.ratio);
    if (least <= LINEAR || found.hopeless) break;
  }
  return least;
}

function growthAt(one: () => void, two: () => void): { ratio: number; hopeless: boolean } {
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const pairs: number[] = [];
  const over = (above: number, below: number): number => Math.max(above, NOTHING) / Math.max(below, NOTHING);
  // the least of all tries, or the middle of what followed at once: a machine that slows down slows both of a pair
  const ratio = (): number =>
    Math.min(over(twice, once), pairs.length < FEWEST_PAIRS ? Number.POSITIVE_INFINITY : middle(pairs));
  for (let n = 0; n < TRIES; n++) {
    if (n > 1) pause(50 * n);
    const above = spent(two);
    // where the smaller size was disturbed, a growth would hide: it is tried twice
    const below = Array.from({ length: above > NOTHING ? 2 : 1 }, () => spent(one));
    twice = Math.min(twice, above);
    once = Math.min(once, ...below);
    pairs.push(over(above, below.reduce((sum, cost) => sum + cost, 0) / below.length));
    if (ratio() <= LINEAR || twice > HOPELESS) break;
  }
  return { ratio: ratio(), hopeless: twice > HOPELESS };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.POSITIVE_INFINITY;
}
