import type { GeometryFault } from "../domain/boundary-facts";
import type { Message } from "../domain/evidence";
import { type Crossing, crossesItself, crossings } from "./crossings";
import type { CrsDefinition } from "./crs-table";
import type { PlacedRing, PlacedRings } from "./placed-rings";
import { planarArea, planarPerimeter } from "./planar-area";
import type { Position } from "./position";
import { projectionOf } from "./projection";
import { ringOrders } from "./ring-orders";
import { type Invalidity, invalidity } from "./validity";

/** Printed coordinates end at the millimetre: closer points are one point printed twice. */
const SAME_POINT_METRES = 0.001;
/** Narrower than the point accuracy of the first class (5 cm), a ring encloses nothing that a survey can show. */
const SLIVER_WIDTH_METRES = 0.05;
/** Neighbouring belts customarily overlap by 30′; beyond that a point is out of place or the zone is wrong. */
const BELT_OVERLAP_DEGREES = 0.5;

/** The name of a point in messages: its label, or its number in the ring. */
export const pointName = ({ ring }: PlacedRing, index: number): string =>
  ring.points[index]?.label ?? String(index + 1);

/** What is wrong with a boundary as geometry, each with its place; nothing is repaired. */
export function boundaryFaults(placed: PlacedRings): GeometryFault[] {
  const toDegrees = projectionOf(placed.plane).toDegrees;
  const singles = placed.rings.flatMap((ring) => ringFaults(ring, toDegrees));
  const broken = singles.some((fault) => fault.kind === "self-intersection" || fault.kind === "invalid");
  const whole = broken ? [] : togetherFaults(placed, toDegrees);
  return [...singles, ...whole, ...outsideZone(placed)];
}

type ToDegrees = (at: Position) => Position | null;

const place = (at: Position | null, toDegrees: ToDegrees): [number, number] | null => {
  const found = at === null ? null : toDegrees(at);
  return found === null ? null : [found[0], found[1]];
};

function ringFaults(ring: PlacedRing, toDegrees: ToDegrees): GeometryFault[] {
  const crossing = crossings(ring.plane);
  const [first] = crossing;
  const faults: GeometryFault[] = [];
  if (first !== undefined) faults.push(crossingFault(ring, first, crossing.length, toDegrees));
  else {
    const invalid = invalidity([[ring.plane]]);
    if (invalid !== null) faults.push(touchFault(ring, invalid, toDegrees));
  }
  return [...faults, ...duplicatePoints(ring), ...sliver(ring)];
}

function crossingFault(
  ring: PlacedRing,
  first: Crossing,
  count: number,
  toDegrees: ToDegrees,
): GeometryFault {
  const ends = (edge: number): [string, string] => [
    pointName(ring, edge),
    pointName(ring, (edge + 1) % ring.plane.length),
  ];
  const [a, b] = [ends(first.edges[0]), ends(first.edges[1])];
  const better = ringOrders(ring).find((order) => !order.crosses);
  const offered: Message =
    better === undefined
      ? { zh: "", en: "" }
      : {
          zh: `若按${better.name.zh}连接则不相交，面积为${better.area.toFixed(2)}平方米（未采用）。`,
          en: ` Joined in ${better.name.en} it would not cross itself and enclose ${better.area.toFixed(2)} m² (not applied).`,
        };
  return {
    kind: "self-intersection",
    message: {
      zh: `界线自相交：边${a.join("—")}与边${b.join("—")}相交${count > 1 ? `，共${count}处` : ""}。${offered.zh}`,
      en: `The boundary crosses itself: edge ${a.join("–")} meets edge ${b.join("–")}${count > 1 ? `, ${count} places in all` : ""}.${offered.en}`,
    },
    labels: [...new Set([...a, ...b])],
    at: place(first.at, toDegrees),
  };
}

function nearest(rings: readonly PlacedRing[], at: Position | null): string[] {
  if (at === null) return [];
  const distances = rings.flatMap((ring) =>
    ring.plane.map((point, index) => ({
      name: pointName(ring, index),
      distance: Math.hypot(point[0] - at[0], point[1] - at[1]),
    })),
  );
  const [closest] = distances.sort((p, q) => p.distance - q.distance);
  return closest === undefined ? [] : [closest.name];
}

function touchFault(ring: PlacedRing, { reason, at }: Invalidity, toDegrees: ToDegrees): GeometryFault {
  const labels = nearest([ring], at);
  const degenerate = reason === "degenerate" || reason === "disconnected";
  return {
    kind: degenerate ? "invalid" : "self-intersection",
    message: degenerate
      ? { zh: "界线不构成有效的面。", en: "The boundary does not form a valid area." }
      : {
          zh: `界线在点${labels.join("、")}附近与自身相接或重叠。`,
          en: `The boundary touches or retraces itself near point ${labels.join(", ")}.`,
        },
    labels,
    at: place(at, toDegrees),
  };
}

function duplicatePoints(ring: PlacedRing): GeometryFault[] {
  return ring.plane.flatMap((point, index) => {
    const next = (index + 1) % ring.plane.length;
    const other = ring.plane[next];
    if (other === undefined || next === index) return [];
    const distance = Math.hypot(other[0] - point[0], other[1] - point[1]);
    if (distance >= SAME_POINT_METRES) return [];
    const labels = [pointName(ring, index), pointName(ring, next)];
    const [lon, lat] = ring.degrees[index] ?? [];
    return [
      {
        kind: "duplicate-point" as const,
        message: {
          zh: `相邻两点${labels.join("、")}重合（相距不足1毫米）。`,
          en: `The neighbouring points ${labels.join(" and ")} are the same (less than 1 mm apart).`,
        },
        labels,
        at: lon === undefined || lat === undefined ? null : ([lon, lat] as const),
      },
    ];
  });
}

function sliver({ ring, plane, degrees }: PlacedRing): GeometryFault[] {
  const width = (2 * Math.abs(planarArea(plane))) / planarPerimeter(plane);
  // a figure that crosses itself may enclose nothing without being narrow
  if (!(width < SLIVER_WIDTH_METRES) || crossesItself(plane)) return [];
  const [lon, lat] = degrees[0] ?? [];
  return [
    {
      kind: "sliver",
      message: {
        zh: `界线围成的是狭条，平均宽度约${width.toFixed(3)}米。`,
        en: `The boundary encloses a sliver about ${width.toFixed(3)} m wide.`,
      },
      labels: ring.points.flatMap((point) => point.label ?? []),
      at: lon === undefined || lat === undefined ? null : [lon, lat],
    },
  ];
}

function togetherFaults({ rings }: PlacedRings, toDegrees: ToDegrees): GeometryFault[] {
  if (rings.length < 2) return [];
  const parts = new Map<number, Position[][]>();
  for (const { ring, plane } of rings) {
    const part = parts.get(ring.part);
    if (part === undefined) parts.set(ring.part, [[...plane]]);
    else part.push([...plane]);
  }
  const found = invalidity([...parts.values()]);
  if (found === null) return [];
  const labels = nearest(rings, found.at);
  const at = place(found.at, toDegrees);
  if (found.reason === "hole-outside")
    return [
      {
        kind: "hole-outside",
        message: {
          zh: `内圈不在外圈之内（点${labels.join("、")}附近）。`,
          en: `A hole lies outside its outer ring (near point ${labels.join(", ")}).`,
        },
        labels,
        at,
      },
    ];
  const degenerate = found.reason === "degenerate" || found.reason === "disconnected";
  return [
    {
      kind: degenerate ? "invalid" : "rings-overlap",
      message: {
        zh: `各圈之间相互重叠或相交（点${labels.join("、")}附近）。`,
        en: `The rings overlap or cross one another (near point ${labels.join(", ")}).`,
      },
      labels,
      at,
    },
  ];
}

function outsideZone({ rings, definition }: PlacedRings): GeometryFault[] {
  const reach = zoneReach(definition);
  if (reach === null) return [];
  const outside = rings.flatMap((ring) =>
    ring.degrees.flatMap((at, index) =>
      at[0] < reach.west || at[0] > reach.east ? [{ name: pointName(ring, index), at }] : [],
    ),
  );
  const [first] = outside;
  if (first === undefined) return [];
  const labels = outside.map((entry) => entry.name);
  const shown = labels.slice(0, 5).join("、") + (labels.length > 5 ? "…" : "");
  return [
    {
      kind: "outside-zone",
      message: {
        zh: `点${shown}（共${labels.length}个）远在该带范围（${reach.west}°至${reach.east}°E）之外：坐标或带号可能有误。`,
        en: `Point ${shown} (${labels.length} in all) lies far outside its zone (${reach.west}° to ${reach.east}°E): a coordinate or the zone may be wrong.`,
      },
      labels,
      at: [first.at[0], first.at[1]],
    },
  ];
}

/** Longitudes in which coordinates of a zone may be expected; null where there is no zone. */
function zoneReach({
  centralMeridian,
  zoneWidth,
  kind,
}: CrsDefinition): { west: number; east: number } | null {
  if (kind === "geographic" || centralMeridian === null) return null;
  const half = (zoneWidth ?? 3) / 2 + BELT_OVERLAP_DEGREES;
  return { west: centralMeridian - half, east: centralMeridian + half };
}
