import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Boundary } from "../domain/boundary";
import type { Language } from "./language";
import { decimalText } from "./number-text";
import { boundaryGround, type Ground } from "./workbench-ground";
import { LabelRoom, type PlacedText, textWidth } from "./workbench-labels";

/** One boundary point on the drawing, in pixels. */
export interface PlanPoint {
  /** `ring/index`, as in the table of points */
  readonly key: string;
  /** as printed; the ordinal in brackets where none is printed */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** where its number stands; null where points crowd */
  readonly label: PlacedText | null;
  /** where its number would stand, were there room */
  readonly wish: PlacedText;
}

/** The drawing of one boundary: everything in pixels, y down. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly rings: readonly { readonly role: "outer" | "inner"; readonly path: string }[];
  readonly points: readonly PlanPoint[];
  /** lengths of edges in metres, where an edge is long enough to bear its text */
  readonly lengths: readonly PlacedText[];
  /** outline of a possible cause; null where none was asked for or it cannot be placed */
  readonly ghost: string | null;
  /** numbers left out because points crowd */
  readonly crowded: number;
  readonly north: "grid" | "true";
  readonly scale: { readonly metres: number; readonly pixels: number };
}

const MARGIN = 30;
const DOT = 4;
/** More numbers than this find no room on any screen: of a longer ring only every second, third, … is tried. */
const MOST_NUMBERS = 500;
/** How far the middle of a number stands from its point, first choice first. */
const REACHES = [13, 21];
/** Turns from the outward direction that a number may take, in degrees. */
const TURNS = [0, 35, -35, 70, -70, 110, -110, 150, -150, 180];
/** Spots on a line stand this far apart: closer than a line of text is high. */
const LINE_STEP = 6;
/** How far a length stands from its edge. */
const OFF_EDGE = 9;

/**
 * A boundary drawn to fit a box, north up: rings, numbered points, lengths of edges, a scale bar.
 * @param ghost a ring in degrees (longitude, latitude), closed, drawn on the same ground
 */
export function workbenchPlan(
  boundary: Boundary,
  box: { readonly width: number; readonly height: number },
  ghost: readonly (readonly number[])[] | null,
  language: Language,
): Plan {
  const { width, height } = box;
  const ground = boundaryGround(boundary);
  const { placed } = ground;
  const ghostRing =
    ghost === null || placed === null ? null : ghost.map(([lon, lat]) => placed(lon ?? 0, lat ?? 0));
  const fit = fitted([...ground.rings.flat(), ...(ghostRing ?? [])], width, height);
  const rings = ground.rings.map((ring) => ring.map(fit.at));
  const room = new LabelRoom(width, height);
  const points = numberedPoints(rings, boundary, room);
  return {
    width,
    height,
    rings: rings.map((ring, index) => ({ role: boundary.rings[index]?.role ?? "outer", path: path(ring) })),
    points,
    lengths: rings.flatMap((ring, index) => edgeLengths(ring, ground.rings[index] ?? [], room, language)),
    ghost: ghostRing && path(ghostRing.map(fit.at)),
    crowded: points.filter((one) => one.label === null).length,
    north: ground.north,
    scale: scaleBar(fit.pixelsPerMetre, width),
  };
}

type Pixel = readonly [x: number, y: number];

/**
 * The points of a boundary with their numbers, outside it where there is room, never across one of its lines.
 * @param rings the rings of the boundary in their printed order, in pixels
 */
export function numberedPoints(
  rings: readonly (readonly Pixel[])[],
  boundary: Boundary,
  room: LabelRoom,
): PlanPoint[] {
  for (const ring of rings) {
    for (const [x, y] of ring) room.reserve(x, y, DOT);
    for (const [x, y] of alongEdges(ring)) room.reserve(x, y, 1);
  }
  return rings.flatMap((ring, index) =>
    planPoints(ring, index, boundary.rings[index]?.points.map((one) => one.label) ?? [], room),
  );
}

function fitted(
  points: readonly Ground[],
  width: number,
  height: number,
): { readonly at: (point: Ground) => Pixel; readonly pixelsPerMetre: number } {
  const [west = 0, east = 0] = extent(points, (one) => one[0]);
  const [south = 0, north = 0] = extent(points, (one) => one[1]);
  // A boundary without extent (one point, or all in one place) is drawn as one spot.
  const per = Math.min(
    (width - 2 * MARGIN) / Math.max(east - west, 1e-3),
    (height - 2 * MARGIN) / Math.max(north - south, 1e-3),
  );
  const [halfWidth, halfHeight] = [width / per / 2, height / per / 2];
  const [x0, y0] = [(west + east) / 2, (south + north) / 2];
  const x = scaleLinear([x0 - halfWidth, x0 + halfWidth], [0, width]);
  const y = scaleLinear([y0 - halfHeight, y0 + halfHeight], [height, 0]);
  return { at: ([e, n]) => [x(e), y(n)], pixelsPerMetre: per };
}

const path = (ring: readonly Pixel[]): string =>
  ring.length === 0 ? "" : `M${ring.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`;

/** Spots along the edges of a ring, so that no text is written across a line. */
function alongEdges(ring: readonly Pixel[]): Pixel[] {
  return ring.flatMap(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const steps = Math.floor(Math.hypot(nextX - x, nextY - y) / LINE_STEP);
    return Array.from({ length: steps }, (_, step): Pixel => {
      const share = (step + 0.5) / steps;
      return [x + share * (nextX - x), y + share * (nextY - y)];
    });
  });
}

function planPoints(
  ring: readonly Pixel[],
  ringIndex: number,
  labels: readonly (string | null)[],
  room: LabelRoom,
): PlanPoint[] {
  const outward = windingSign(ring);
  const every = Math.ceil(ring.length / MOST_NUMBERS);
  return ring.map(([x, y], index) => {
    const text = labels[index] ?? `(${index + 1})`;
    const direction = outwardAngle(ring, index, outward);
    const places = REACHES.flatMap((reach) =>
      TURNS.map((turn) => {
        const angle = direction + (turn * Math.PI) / 180;
        // A wide text needs more room sideways than up and down.
        const far = reach + Math.abs(Math.cos(angle)) * Math.max(0, textWidth(text) / 2 - 7);
        return { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle), angle: 0 };
      }),
    );
    const [first = { x, y, angle: 0 }] = places;
    return {
      key: `${ringIndex}/${index}`,
      text,
      x,
      y,
      label: index % every === 0 ? room.place(text, places) : null,
      wish: { ...first, text },
    };
  });
}

/** +1 where the ring runs clockwise on the page (y down), -1 where it runs the other way. */
function windingSign(ring: readonly Pixel[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return doubled >= 0 ? 1 : -1;
}

/** The direction that leads away from the ring at one of its points, in radians on the page. */
function outwardAngle(ring: readonly Pixel[], index: number, sign: number): number {
  const [x, y] = ring[index] ?? [0, 0];
  const [beforeX, beforeY] = ring[(index + ring.length - 1) % ring.length] ?? [x, y];
  const [afterX, afterY] = ring[(index + 1) % ring.length] ?? [x, y];
  const [inLength, outLength] = [Math.hypot(x - beforeX, y - beforeY), Math.hypot(afterX - x, afterY - y)];
  // The sum of the two outward normals of the edges that meet here.
  const normal = (dx: number, dy: number, length: number): Pixel =>
    length === 0 ? [0, 0] : [(sign * dy) / length, (-sign * dx) / length];
  const [ax, ay] = normal(x - beforeX, y - beforeY, inLength);
  const [bx, by] = normal(afterX - x, afterY - y, outLength);
  return ax + bx === 0 && ay + by === 0 ? 0 : Math.atan2(ay + by, ax + bx);
}

function edgeLengths(
  ring: readonly Pixel[],
  ground: readonly Ground[],
  room: LabelRoom,
  language: Language,
): PlacedText[] {
  if (ring.length < 2) return [];
  const sign = windingSign(ring);
  return ring.flatMap(([x, y], index): PlacedText[] => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const here = ground[index];
    const there = ground[(index + 1) % ground.length];
    if (here === undefined || there === undefined) return [];
    const text = decimalText(Math.hypot(there[0] - here[0], there[1] - here[1]), 2, language);
    const pixels = Math.hypot(nextX - x, nextY - y);
    if (pixels < textWidth(text) + 10) return [];
    const slope = (Math.atan2(nextY - y, nextX - x) * 180) / Math.PI;
    const angle = slope > 90 ? slope - 180 : slope <= -90 ? slope + 180 : slope;
    const [inX, inY] = [(-sign * (nextY - y)) / pixels, (sign * (nextX - x)) / pixels];
    const [middleX, middleY] = [(x + nextX) / 2, (y + nextY) / 2];
    // Inside first: outside stand the numbers of the points.
    const placed = room.place(
      text,
      [1, -1].map((side) => ({
        x: middleX + side * OFF_EDGE * inX,
        y: middleY + side * OFF_EDGE * inY,
        angle,
      })),
    );
    return placed === null ? [] : [placed];
  });
}

/** A round length of about a fifth of the width. */
function scaleBar(pixelsPerMetre: number, width: number): Plan["scale"] {
  const wanted = width / 5 / pixelsPerMetre;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const metres = ([5, 2, 1].find((one) => one * power <= wanted) ?? 1) * power;
  return { metres, pixels: metres * pixelsPerMetre };
}
