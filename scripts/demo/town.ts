import { picked, type Random } from "./random";

/** A position in whole millimetres of the Gauss-Krüger plane (zone 37), easting with its zone number. */
export interface Corner {
  readonly north: number;
  readonly east: number;
}

export type Use =
  | "二类居住用地"
  | "公园绿地"
  | "商业用地"
  | "商务用地"
  | "中小学用地"
  | "医院用地"
  | "供热用地"
  | "一类工业用地"
  | "社会停车场用地";

export interface TownParcel {
  /** number of its street block, from 1, and its own number inside the block, from 1 */
  readonly block: number;
  readonly ordinal: number;
  readonly use: Use;
  readonly ring: readonly Corner[];
  readonly hole: readonly Corner[] | null;
  readonly limits: Limits;
}

export interface Limits {
  readonly far: number | null;
  readonly density: number | null;
  readonly green: number | null;
  readonly height: number | null;
}

export interface TownBlock {
  readonly number: number;
  readonly parcels: readonly TownParcel[];
  readonly outline: readonly Corner[];
}

/** Open hill land in zone 37, far from any town; the place means nothing. Metres. */
const ORIGIN = { north: 3_972_000, east: 37_570_400 };
/** The streets are turned against the grid, so that no edge runs along an axis. */
const TURN = (8 * Math.PI) / 180;
const COLUMNS = 6;
const ROWS = 4;
const CHAMFER = 6;

const USES: readonly (readonly [Use, number])[] = [
  ["二类居住用地", 40],
  ["公园绿地", 18],
  ["商业用地", 10],
  ["商务用地", 6],
  ["中小学用地", 6],
  ["医院用地", 2],
  ["供热用地", 3],
  ["一类工业用地", 10],
  ["社会停车场用地", 5],
];

const LIMITS: Readonly<Record<Use, readonly Limits[]>> = {
  二类居住用地: [
    { far: 2.5, density: 20, green: 35, height: 54 },
    { far: 2.8, density: 20, green: 35, height: 80 },
    { far: 1.8, density: 28, green: 30, height: 36 },
  ],
  公园绿地: [{ far: null, density: null, green: 70, height: null }],
  商业用地: [{ far: 2.2, density: 45, green: 20, height: 40 }],
  商务用地: [{ far: 3.0, density: 40, green: 25, height: 80 }],
  中小学用地: [{ far: 0.8, density: 25, green: 35, height: 24 }],
  医院用地: [{ far: 2.0, density: 35, green: 35, height: 60 }],
  供热用地: [{ far: 0.8, density: 40, green: 20, height: 20 }],
  一类工业用地: [{ far: 1.6, density: 50, green: 15, height: 30 }],
  社会停车场用地: [{ far: null, density: null, green: 20, height: null }],
};

function corner(u: number, v: number): Corner {
  const east = ORIGIN.east + u * Math.cos(TURN) + v * Math.sin(TURN);
  const north = ORIGIN.north - u * Math.sin(TURN) + v * Math.cos(TURN);
  return { north: Math.round(north * 1000), east: Math.round(east * 1000) };
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

function split(random: Random, box: Box, pieces: number): Box[] {
  if (pieces === 1) return [box];
  const first = Math.floor(pieces / 2);
  const share = first / pieces + (random() - 0.5) * 0.16;
  if (box.east - box.west > box.north - box.south) {
    const at = box.west + (box.east - box.west) * share;
    return [
      ...split(random, { ...box, east: at }, first),
      ...split(random, { ...box, west: at }, pieces - first),
    ];
  }
  const at = box.south + (box.north - box.south) * share;
  return [
    ...split(random, { ...box, north: at }, first),
    ...split(random, { ...box, south: at }, pieces - first),
  ];
}

/** Corners clockwise from the north-west; corners of the street block are cut, as at a crossing. */
function ringOf(box: Box, block: Box): Corner[] {
  const ring: Corner[] = [];
  const visit = (u: number, v: number, du: number, dv: number, cut: boolean): void => {
    if (!cut) ring.push(corner(u, v));
    else if (du * dv < 0) ring.push(corner(u, v + dv * CHAMFER), corner(u + du * CHAMFER, v));
    else ring.push(corner(u + du * CHAMFER, v), corner(u, v + dv * CHAMFER));
  };
  const west = box.west === block.west;
  const east = box.east === block.east;
  const south = box.south === block.south;
  const north = box.north === block.north;
  visit(box.west, box.north, 1, -1, west && north);
  visit(box.east, box.north, -1, -1, east && north);
  visit(box.east, box.south, -1, 1, east && south);
  visit(box.west, box.south, 1, 1, west && south);
  return ring;
}

function pondOf(box: Box): Corner[] {
  const u = (box.west + box.east) / 2;
  const v = (box.south + box.north) / 2;
  return [corner(u - 12, v + 9), corner(u + 14, v + 7), corner(u + 11, v - 10), corner(u - 13, v - 8)];
}

/** The whole town: street blocks in rows from the north-west, each cut into parcels. */
export function town(random: Random): TownBlock[] {
  const blocks: TownBlock[] = [];
  let v = ROWS * 230;
  for (let row = 0; row < ROWS; row++) {
    const height = 150 + Math.round(random() * 60);
    let u = 0;
    for (let column = 0; column < COLUMNS; column++) {
      const width = 190 + Math.round(random() * 110);
      const number = row * COLUMNS + column + 1;
      const box: Box = { west: u, east: u + width, north: v, south: v - height };
      const pieces = 4 + Math.floor(random() * 3);
      const parcels = split(random, box, pieces).map((piece, index): TownParcel => {
        const use = picked(random, USES);
        const choices = LIMITS[use];
        const limits = choices[Math.floor(random() * choices.length)] ?? choices[0];
        if (limits === undefined) throw new Error(`no limits for ${use}`);
        const hole = use === "公园绿地" && number % 5 === 0 ? pondOf(piece) : null;
        return { block: number, ordinal: index + 1, use, ring: ringOf(piece, box), hole, limits };
      });
      blocks.push({ number, parcels, outline: ringOf(box, box) });
      u += width + (column % 2 === 0 ? 24 : 36);
    }
    v -= height + 30;
  }
  return blocks;
}

/** Area enclosed by corners in whole millimetres, exact, in square metres as a decimal string of 7 digits. */
export function enclosed(ring: readonly Corner[]): bigint {
  let twice = 0n;
  ring.forEach((here, index) => {
    const next = ring[(index + 1) % ring.length] ?? here;
    twice += BigInt(here.north) * BigInt(next.east) - BigInt(next.north) * BigInt(here.east);
  });
  return twice < 0n ? -twice : twice;
}

/** Twice the square millimetres of a parcel, its hole taken out. */
export function enclosedByParcel(parcel: TownParcel): bigint {
  return enclosed(parcel.ring) - (parcel.hole === null ? 0n : enclosed(parcel.hole));
}

/** Twice a number of square millimetres, rounded half up to `decimals` places of a unit of `squareMetres`. */
export function printedArea(twice: bigint, squareMetres: number, decimals: number): string {
  const unit = BigInt(squareMetres) * 2_000_000n;
  const scaled = twice * 10n ** BigInt(decimals);
  const rounded = (scaled * 2n + unit) / (unit * 2n);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Whole millimetres as metres with three decimals. */
export function metres(millimetres: number): string {
  const digits = Math.abs(millimetres).toString().padStart(4, "0");
  return `${millimetres < 0 ? "-" : ""}${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
