import type { Axis } from "../../lexicon/axis-terms";

/** Northings of China have seven integer digits: 1 900 km (17° N) to 6 000 km (54° N) from the equator. */
const NORTHING = { least: 1_900_000, most: 6_000_000 };
/** Eastings about the false 500 km: half a 6° zone is 333 km at the equator, some surveys reach further. */
const EASTING = { least: 100_000, most: 900_000 };

/** Zone numbers over China: 13 to 23 are zones of 6°, 25 to 45 zones of 3°. */
export function isZoneNumber(zone: number): boolean {
  return (zone >= 13 && zone <= 23) || (zone >= 25 && zone <= 45);
}

/** The direction of a number of metres by its integer digits alone, null where it is no Gauss-Krüger coordinate. */
export function planeAxis(integer: string): Axis | null {
  const value = Number(integer);
  switch (integer.length) {
    case 7:
      return value >= NORTHING.least && value < NORTHING.most ? "north" : null;
    case 6:
      return value >= EASTING.least && value < EASTING.most ? "east" : null;
    case 8: {
      const rest = value % 1_000_000;
      const zoned = isZoneNumber(Math.floor(value / 1_000_000));
      return zoned && rest >= EASTING.least && rest < EASTING.most ? "east" : null;
    }
    default:
      return null;
  }
}

/** Decimal degrees over China (lon 73 to 136, lat 3 to 54). */
export function angleAxis(degrees: number): Axis | null {
  if (degrees >= 73 && degrees < 136) return "east";
  if (degrees >= 3 && degrees < 54) return "north";
  return null;
}

/** Degrees, minutes and seconds as decimal degrees with 12 decimals; null where the parts are out of range. */
export function decimalDegrees(degrees: string, minutes: string, seconds: string): string | null {
  const [d, m, s] = [Number(degrees), Number(minutes || "0"), Number(seconds || "0")];
  if (!(m < 60) || !(s <= 60)) return null;
  return ((d * 3600 + m * 60 + s) / 3600).toFixed(12);
}

/** A number printed as ddmmss.s or dddmmss.s in decimal degrees; null where it cannot be one. */
export function packedDegrees(integer: string, fraction: string): string | null {
  if (integer.length < 6 || integer.length > 7) return null;
  const degrees = integer.slice(0, -4);
  const value = decimalDegrees(degrees, integer.slice(-4, -2), `${integer.slice(-2)}.${fraction || "0"}`);
  return value === null || angleAxis(Number(value)) === null ? null : value;
}

/** A number printed as d.mmss(s…) in decimal degrees; null where minutes or seconds are out of range. */
export function dottedDegrees(value: string): string | null {
  const [integer = "", fraction = ""] = value.split(".");
  if (fraction.length < 3) return null;
  const seconds = fraction.slice(2).padEnd(2, "0");
  const result = decimalDegrees(
    integer,
    fraction.slice(0, 2),
    `${seconds.slice(0, 2)}.${seconds.slice(2) || "0"}`,
  );
  return seconds.startsWith("6") ? null : result;
}

/** A number with its decimals as printed. */
export interface NumberPiece {
  readonly text: string;
  /** offset in the run of digits */
  readonly offset: number;
  readonly role: "label" | "number";
}

/** Longest label that can be glued to a number. */
const LONGEST_LABEL = 4;

/** Integer parts that a run of digits may be cut into, the label first; null where no cut is valid. */
function integerPieces(digits: string, labelled: boolean, angles: boolean): string[] | null {
  const valid = (part: string): boolean =>
    planeAxis(part) !== null || (angles && /^\d{1,3}$/u.test(part) && angleAxis(Number(part)) !== null);
  if (!labelled && valid(digits)) return ["", digits];
  const cuts = Array.from({ length: Math.min(LONGEST_LABEL, digits.length - 1) }, (_, i) => i + 1).filter(
    (cut) => valid(digits.slice(cut)),
  );
  // a label stands before the first number of a row, which by convention is the northing
  const cut = cuts.find((at) => planeAxis(digits.slice(at)) === "north") ?? cuts[0];
  if (cut !== undefined) return [digits.slice(0, cut), digits.slice(cut)];
  return null;
}

/** Fewest decimals that tell degrees from other numbers. */
const ANGLE_DECIMALS = 4;

/**
 * Cuts a run of digits and points that holds several numbers grown together: the decimals of the last number tell
 * where the others end ("3994445.70937544694.284"); what remains before a coordinate is its label. Null where no cut
 * gives coordinates.
 * @param labelled letters stand before the run, so that it must begin with the figure of a label
 */
export function splitRun(run: string, labelled = false): readonly NumberPiece[] | null {
  const segments = run.split(".");
  const tail = segments.at(-1) ?? "";
  if (segments.length === 1) return splitIntegers(run);
  const tries = [tail.length, 3, 4, 2, 1, 5, 6, 7, 8].filter((n, i, all) => n > 0 && all.indexOf(n) === i);
  const listed = listedNumber(segments);
  if (listed !== null) return listed;
  for (const decimals of segments.length === 2 ? [tail.length] : tries) {
    const pieces = splitAt(segments, decimals, labelled);
    if (pieces !== null) return pieces;
  }
  return null;
}

/** "1.3994445.709": the number of an item and its point before a coordinate. */
function listedNumber(segments: readonly string[]): readonly NumberPiece[] | null {
  const [item = "", integer = "", fraction = ""] = segments;
  if (segments.length !== 3 || item.length > 3) return null;
  const angle =
    integer.length <= 3 && fraction.length >= ANGLE_DECIMALS && angleAxis(Number(integer)) !== null;
  if (planeAxis(integer) === null && !angle) return null;
  return [
    { text: item, offset: 0, role: "label" },
    { text: `${integer}.${fraction}`, offset: item.length + 1, role: "number" },
  ];
}

function splitAt(
  segments: readonly string[],
  decimals: number,
  labelled: boolean,
): readonly NumberPiece[] | null {
  const pieces: NumberPiece[] = [];
  let offset = 0;
  let integer = segments[0] ?? "";
  for (let i = 1; i < segments.length; i++) {
    const segment = segments[i] ?? "";
    const last = i === segments.length - 1;
    const fraction = last ? segment : segment.slice(0, decimals);
    const cut = integerPieces(
      integer,
      labelled && i === 1,
      decimals >= ANGLE_DECIMALS && segments.length > 2,
    );
    if (cut === null || fraction === "" || (!last && segment.length <= decimals)) return null;
    const [label = "", number = ""] = cut;
    if (label !== "") pieces.push({ text: label, offset, role: "label" });
    pieces.push({ text: `${number}.${fraction}`, offset: offset + label.length, role: "number" });
    offset += integer.length + 1 + fraction.length;
    integer = segment.slice(decimals);
  }
  return pieces;
}

/** Two whole numbers run together: seven and eight (or six) digits in either order, perhaps after a label. */
function splitIntegers(run: string): readonly NumberPiece[] | null {
  if (run.length < 8 || run.length > 19) return null;
  if (run.length === 8 && planeAxis(run) === null && planeAxis(run.slice(1)) === "north")
    return [
      { text: run.slice(0, 1), offset: 0, role: "label" },
      { text: run.slice(1), offset: 1, role: "number" },
    ];
  for (const [first, second] of [
    [7, 8],
    [8, 7],
    [7, 6],
    [6, 7],
  ] as const) {
    const label = run.length - first - second;
    if (label < 0 || label > LONGEST_LABEL) continue;
    const a = run.slice(label, label + first);
    const b = run.slice(label + first);
    const axes = [planeAxis(a), planeAxis(b)];
    if (axes.includes(null) || axes[0] === axes[1]) continue;
    const pieces: NumberPiece[] = [
      { text: a, offset: label, role: "number" },
      { text: b, offset: label + first, role: "number" },
    ];
    return label === 0 ? pieces : [{ text: run.slice(0, label), offset: 0, role: "label" }, ...pieces];
  }
  return null;
}
