import { extent, max } from "d3-array";
import { scaleLinear, scaleLog, scaleSymlog } from "d3-scale";
import { area, curveLinear, line } from "d3-shape";
import type { BatchDot } from "./batch-dots";
import { verdictTone } from "./verdict-words";
import { textWidth } from "./workbench-labels";

/** A chart in pixels, y down: the same shape for both pictures. */
export interface BatchChart {
  readonly width: number;
  readonly height: number;
  /** the frame that the marks keep to */
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly xTicks: readonly { readonly value: number; readonly at: number }[];
  readonly yTicks: readonly { readonly value: number; readonly at: number }[];
  /** where nothing is wrong */
  readonly line: string;
  /** what is allowed */
  readonly band: string;
  readonly marks: readonly BatchMark[];
  /** names of the areas that do not hold, where they find room */
  readonly labels: readonly BatchLabel[];
}

interface BatchMark {
  readonly dot: BatchDot;
  readonly x: number;
  readonly y: number;
}

interface BatchLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

interface Box {
  readonly width: number;
  readonly height: number;
}

const LEFT = 64;
const RIGHT = 14;
const TOP = 12;
const BOTTOM = 42;

/** Relative differences below this are drawn linearly: 0.01 %, about what the last digit of a hectare leaves open. */
const LINEAR_BELOW = 1e-4;
/** A line of text of the axis, in pixels. */
const TEXT_HEIGHT = 13;
/** The room of a mark, in pixels. */
const MARK_ROOM = 9;
/** Parcels are of one size within a quarter of a decade. */
const SIZES_PER_DECADE = 4;

/** Computed areas above declared ones, both axes logarithmic. Null where there is nothing to draw. */
export function declaredComputedChart(dots: readonly BatchDot[], box: Box): BatchChart | null {
  const areas = spread(dots.flatMap((dot) => [dot.declared, dot.computed]));
  if (areas === null) return null;
  const x = scaleLog(areas, [LEFT, box.width - RIGHT]);
  const y = scaleLog(areas, [box.height - BOTTOM, TOP]);
  const sizes = steps(areas);
  const allowed = allowance(dots);
  const marks = worstLast(dots).map((dot) => ({ dot, x: x(dot.declared), y: y(dot.computed) }));
  return {
    ...box,
    frame: frameOf(box),
    xTicks: logTicks(x, box.width - LEFT),
    yTicks: logTicks(y, box.height),
    line: pathOf(
      line<number>()
        .x((size) => x(size))
        .y((size) => y(size))
        .curve(curveLinear)(areas),
    ),
    band: pathOf(
      area<number>()
        .x((size) => x(size))
        .y0((size) => y(size * Math.max(1 - allowed(size), 1e-3)))
        .y1((size) => y(size * (1 + allowed(size))))(sizes),
    ),
    marks,
    labels: labels(marks, frameOf(box)),
  };
}

/** Signed relative differences above the size of the parcel. Null where there is nothing to draw. */
export function errorSizeChart(dots: readonly BatchDot[], box: Box): BatchChart | null {
  const areas = spread(dots.map((dot) => dot.declared));
  if (areas === null) return null;
  const allowed = allowance(dots);
  const sizes = steps(areas);
  const largest = Math.max(
    max(dots, (dot) => Math.abs(dot.relative)) ?? 0,
    max(sizes, allowed) ?? 0,
    LINEAR_BELOW,
  );
  const reach = largest * 1.5;
  const x = scaleLog(areas, [LEFT, box.width - RIGHT]);
  const y = scaleSymlog([-reach, reach], [box.height - BOTTOM, TOP]).constant(LINEAR_BELOW);
  const marks = worstLast(dots).map((dot) => ({ dot, x: x(dot.declared), y: y(dot.relative) }));
  return {
    ...box,
    frame: frameOf(box),
    xTicks: logTicks(x, box.width - LEFT),
    yTicks: apart(
      shareTicks(reach).map((value) => ({ value, at: y(value) })),
      y(0),
    ),
    line: `M${LEFT} ${y(0)}H${box.width - RIGHT}`,
    band: pathOf(
      area<number>()
        .x((size) => x(size))
        .y0((size) => y(-allowed(size)))
        .y1((size) => y(allowed(size)))(sizes),
    ),
    marks,
    labels: labels(marks, frameOf(box)),
  };
}

const frameOf = ({ width, height }: Box): BatchChart["frame"] => ({
  left: LEFT,
  top: TOP,
  right: width - RIGHT,
  bottom: height - BOTTOM,
});

/** What differs most is drawn last, on top. */
const worstLast = (dots: readonly BatchDot[]): BatchDot[] =>
  dots.toSorted((one, other) => Math.abs(one.relative) - Math.abs(other.relative));

/** Names beside the marks that do not hold, the worst first; one that would run into another or out of the frame is left out. */
function labels(marks: readonly BatchMark[], frame: BatchChart["frame"]): BatchLabel[] {
  const placed: (BatchLabel & { readonly from: number; readonly to: number })[] = [];
  const failing = marks.filter(({ dot }) => ["warning", "error"].includes(verdictTone(dot.verdict)));
  for (const { dot, x, y } of failing.toReversed()) {
    const width = textWidth(dot.title);
    for (const anchor of ["start", "end"] as const) {
      const from = anchor === "start" ? x + MARK_ROOM : x - MARK_ROOM - width;
      const to = from + width;
      const crossed = failing.some(
        (one) =>
          one.dot !== dot &&
          Math.abs(one.y - y) < TEXT_HEIGHT &&
          one.x > from - MARK_ROOM &&
          one.x < to + MARK_ROOM,
      );
      const free =
        !crossed &&
        placed.every((one) => Math.abs(one.y - y) >= TEXT_HEIGHT || one.to < from || one.from > to);
      if (!free || from < frame.left || to > frame.right) continue;
      const at = anchor === "start" ? from : to;
      placed.push({ key: dot.key, text: dot.title, x: at, y, anchor, from, to });
      break;
    }
  }
  return placed.map(({ key, text, x, y, anchor }) => ({ key, text, x, y, anchor }));
}

const pathOf = (drawn: string | null): string => drawn ?? "";

/** From the smallest to the largest with some air, at least half a decade. */
function spread(values: readonly number[]): [number, number] | null {
  const [smallest, largest] = extent(values);
  if (smallest === undefined || largest === undefined) return null;
  const air = Math.max(1.25, Math.sqrt(3 / (largest / smallest)));
  return [smallest / air, largest * air];
}

/** Sizes at which a curve is computed, even on a logarithmic axis. */
function steps([from, to]: readonly [number, number]): number[] {
  const at = scaleLinear([0, 60], [Math.log(from), Math.log(to)]);
  return Array.from({ length: 61 }, (_, index) => Math.exp(at(index)));
}

/**
 * The widest allowance among parcels of a size, as a share of the size; between sizes that no parcel has it is
 * interpolated, beyond them it stays.
 */
function allowance(dots: readonly BatchDot[]): (size: number) => number {
  const widest = new Map<number, number>();
  for (const dot of dots) {
    const size = Math.round(Math.log10(dot.declared) * SIZES_PER_DECADE);
    widest.set(size, Math.max(widest.get(size) ?? 0, dot.allowed / dot.declared));
  }
  const known = [...widest].sort((one, other) => one[0] - other[0]);
  const scale = scaleLinear(
    known.map(([size]) => size),
    known.map(([, share]) => share),
  ).clamp(true);
  const [only] = known;
  return (size) => (known.length === 1 && only ? only[1] : scale(Math.log10(size) * SIZES_PER_DECADE));
}

/** Ones, twos and fives of every decade; only ones where there are many decades. */
function logTicks(
  scale: { (value: number): number; domain(): number[] },
  pixels: number,
): { value: number; at: number }[] {
  const [from = 1, to = 1] = scale.domain();
  const decades = Math.log10(to / from);
  const digits = pixels / decades > 240 ? [1, 2, 5] : [1];
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power += 1) {
    for (const digit of digits) {
      const value = Number(`${digit}e${power}`);
      if (value >= from && value <= to) values.push(value);
    }
  }
  return values.map((value) => ({ value, at: scale(value) }));
}

/** Ticks whose texts keep clear of each other and of zero. */
function apart(ticks: readonly { value: number; at: number }[], zero: number): typeof ticks {
  return ticks.filter(({ value, at }) => value === 0 || Math.abs(at - zero) >= TEXT_HEIGHT);
}

/** Zero and powers of ten on both sides, as shares. */
function shareTicks(reach: number): number[] {
  const powers: number[] = [];
  for (let power = Math.round(Math.log10(LINEAR_BELOW)); 10 ** power <= reach; power += 1) {
    powers.push(Number(`1e${power}`));
  }
  return [...powers.map((value) => -value).reverse(), 0, ...powers];
}
