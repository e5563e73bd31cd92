import type { Point } from "../../domain/boundary";
import { pointName } from "../boundary-faults";
import { type PlacedRing, placedPosition } from "../placed-rings";
import { planarArea } from "../planar-area";
import type { Position, PositionRing } from "../position";
import { projectionOf } from "../projection";
import { type DigitEdit, digitEdits } from "./digit-edits";
import { type Edit, type EditContext, signOf, written } from "./edit";
import { movedVertexBits } from "./irregularity";

type Axis = "north" | "east";

/**
 * One digit of one coordinate mistyped, or two neighbouring digits transposed. The area is linear in a single
 * vertex, so each edit costs a few multiplications (and a projection for degrees): about 200 a point.
 */
export function digitsMistyped(context: EditContext): Edit[] {
  const geographic = context.placed.definition.kind === "geographic";
  const { toPlane, toDegrees } = projectionOf(context.placed.plane);
  const tried = { digit: 0, transposed: 0 };
  const found: { edit: Omit<Edit, "tried">; kind: DigitEdit["kind"] }[] = [];
  for (const [index, ring] of context.placed.rings.entries()) {
    const signed = planarArea(ring.plane);
    for (const [k, point] of ring.ring.points.entries()) {
      const at = ring.plane[k];
      const printed: Position = [Number(point.east), Number(point.north)];
      if (at === undefined) continue;
      for (const axis of ["north", "east"] as const) {
        for (const edit of digitEdits(printOf(point, axis, context.axesSwapped))) {
          tried[edit.kind] += 1;
          const moved: Position =
            axis === "north" ? [printed[0], printed[1] + edit.delta] : [printed[0] + edit.delta, printed[1]];
          const to = geographic ? toPlane(moved) : moved;
          if (to === null) continue;
          const given =
            context.area + signOf(ring) * (Math.abs(signed + moveGain(ring.plane, k, to)) - Math.abs(signed));
          // an edit that leads out of the plane cannot be drawn and is no explanation
          if (!context.fits(given) || placedPosition(moved, { toPlane, toDegrees }, geographic) === null)
            continue;
          found.push({
            kind: edit.kind,
            edit: mistyped({ ring, index, k, axis, edit, to, given, geographic, context }),
          });
        }
      }
    }
  }
  return found.map(({ edit, kind }) => ({ ...edit, tried: tried[kind] }));
}

/** The digits as printed; decimal degrees where an angle has no parts. */
function printOf(point: Point, axis: Axis, axesSwapped: boolean): string {
  const print = point.printed?.[(axis === "north") === axesSwapped ? 1 : 0];
  const parts = print?.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  return print !== undefined && (parts === 2 || parts === 3) ? print : point[axis];
}

/** Change of the signed area when vertex k moves. */
function moveGain(ring: PositionRing, k: number, to: Position): number {
  const count = ring.length;
  const at = ring[k] ?? to;
  const before = ring[(k + count - 1) % count] ?? at;
  const after = ring[(k + 1) % count] ?? at;
  const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
  return (dx * (after[1] - before[1]) - dy * (after[0] - before[0])) / 2;
}

interface Mistyped {
  readonly ring: PlacedRing;
  readonly index: number;
  readonly k: number;
  readonly axis: Axis;
  readonly edit: DigitEdit;
  readonly to: Position;
  readonly given: number;
  readonly geographic: boolean;
  readonly context: EditContext;
}

const AXIS_NAMES = {
  plane: { north: { zh: "纵坐标X", en: "northing X" }, east: { zh: "横坐标Y", en: "easting Y" } },
  degrees: { north: { zh: "纬度", en: "latitude" }, east: { zh: "经度", en: "longitude" } },
} as const;

function mistyped({
  ring,
  index,
  k,
  axis,
  edit,
  to,
  given,
  geographic,
  context,
}: Mistyped): Omit<Edit, "tried"> {
  const name = pointName(ring, k);
  const point = ring.ring.points[k];
  const print = point === undefined ? "" : printOf(point, axis, context.axesSwapped);
  const axisName = AXIS_NAMES[geographic ? "degrees" : "plane"][axis];
  const { text } = edit;
  const how =
    edit.kind === "digit"
      ? { zh: "一位数字印错", en: "has one digit mistyped" }
      : { zh: "相邻两位数字颠倒", en: "has two digits transposed" };
  return {
    kind: edit.kind === "digit" ? "digit-mistyped" : "digits-transposed",
    area: given,
    message: {
      zh: `点${name}的${axisName.zh} ${print} ${how.zh}：若为 ${text}，面积为${written(given)}平方米。`,
      en: `The ${axisName.en} of point ${name}, ${print}, ${how.en}: ${text} would give ${written(given)} m².`,
    },
    labels: [name],
    outline: {
      ring: index,
      irregularity: () => movedVertexBits(ring.plane, k, to),
      edited: () => ring.plane.toSpliced(k, 1, to),
    },
  };
}
