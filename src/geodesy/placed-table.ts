import type { StatedArea } from "../domain/area";
import type { Point, Ring } from "../domain/boundary";
import type { Crs } from "../domain/crs";
import type { Evidence, Message } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { PointTable, TablePoint } from "../domain/point-table";
import { readingsByArea } from "./degree-areas";
import { type PlacedRings, placedRings } from "./placed-rings";
import type { PositionRing } from "./position";
import { type ReadingContext, readings } from "./readings";
import { ringRoles } from "./ring-roles";
import { type ColumnOrder, numberOf, positionOf, type TableDigits } from "./table-digits";

export interface TableContext extends ReadingContext {
  /** areas that the text gives for the same ground: they weigh readings of degrees */
  readonly declared?: readonly StatedArea[];
}

/** A table read, its rings with their roles and in their place; nothing placed where it could not be. */
export interface PlacedTable {
  readonly crs: Crs | null;
  readonly ranked: readonly Crs[];
  readonly rings: readonly Ring[];
  readonly placed: PlacedRings | null;
  readonly issues: readonly Issue[];
}

/** Reads one table by its best reading (or the reader's choice). Every refusal is an issue with a place. */
export function placedTable(table: PointTable, context: TableContext): PlacedTable {
  const nothing = (issues: readonly Issue[]): PlacedTable => ({
    crs: null,
    ranked: [],
    rings: [],
    placed: null,
    issues,
  });
  const few = tooFewPoints(table, context.source);
  if (few.length > 0) return nothing(few);
  const { chosen: read, ranked: unjudged, digits, issues } = readings(table, context);
  if (read === null || digits === null) return nothing(issues);
  const unfit = unfitPoints(table, digits, context.source);
  if (unfit.length > 0) return nothing([...issues, ...unfit]);
  const rings = ringsOf(table, digits.order);
  if (rings.length === 0) return nothing([...issues, noOuterRing(table, context.source)]);
  const { chosen, ranked } = readingsByArea(
    { chosen: read, ranked: unjudged },
    rings,
    context.declared ?? [],
  );
  const placed = placedRings(rings, chosen);
  if ("misplaced" in placed) {
    const [first] = placed.misplaced;
    const message: Message = {
      zh: `点${names(placed.misplaced)}的坐标（如 ${first?.north}，${first?.east}）超出该坐标系的范围，未绘制界线。`,
      en: `The coordinates of point ${names(placed.misplaced)} (such as ${first?.north}, ${first?.east}) lie outside the reach of the system; no boundary was made.`,
    };
    const issue = errorAt("point-out-of-range", message, firstOf(table, first), context.source);
    return nothing([...issues, issue]);
  }
  return { crs: chosen, ranked, rings, placed, issues };
}

const errorAt = (code: string, message: Message, evidence: Issue["evidence"], source: string): Issue => ({
  code,
  severity: "error",
  message,
  evidence,
  source,
});

/** The place of the first point that is wrong, and with it the whole table, which is lost with it. */
function firstOf(table: PointTable, point: { readonly evidence: Evidence } | undefined): Evidence {
  return point === undefined ? table.evidence : { ...point.evidence, more: [table.evidence] };
}

const SHOWN = 5;

/** Labels of points for a message, the first few of them. */
function names(points: readonly { readonly label: string | null }[]): string {
  const shown = points.slice(0, SHOWN).map((point) => point.label ?? "?");
  return shown.join("、") + (points.length > SHOWN ? "…" : "");
}

/** A ring needs three different points. */
function tooFewPoints(table: PointTable, source: string): Issue[] {
  const rings = table.rings.length === 0 ? [{ points: [] as readonly TablePoint[] }] : table.rings;
  return rings.flatMap((ring, index) => {
    const distinct = new Set(ring.points.map((point) => `${numberOf(point.first)} ${numberOf(point.second)}`))
      .size;
    if (distinct >= 3) return [];
    const message: Message = {
      zh: `第${index + 1}圈只有${distinct}个不同的界址点，不足3个，围不成界线。`,
      en: `Ring ${index + 1} has only ${distinct} different boundary points; three are needed, no boundary was made.`,
    };
    return [errorAt("boundary-too-few-points", message, firstOf(table, ring.points[0]), source)];
  });
}

/** Points that contradict the reading of the others so that no plane holds them all. */
function unfitPoints(table: PointTable, digits: TableDigits, source: string): Issue[] {
  const points = table.rings.flatMap((ring) => ring.points);
  const found: Issue[] = [];
  const report = (code: string, wrong: readonly TablePoint[], zh: string, en: string): void => {
    const [first] = wrong;
    if (first === undefined) return;
    const shown = `${first.first}, ${first.second}`;
    const message: Message = {
      zh: `点${names(wrong)}（如 ${shown}）${zh}；未绘制界线。`,
      en: `Point ${names(wrong)} (such as ${shown}) ${en}; no boundary was made.`,
    };
    found.push(errorAt(code, message, firstOf(table, first), source));
  };
  const illegible = points.filter(
    (point) => !(Number.isFinite(numberOf(point.first)) && Number.isFinite(numberOf(point.second))),
  );
  report("coordinate-unreadable", illegible, "的坐标不是数字", "has coordinates that are no numbers");
  report(
    "axes-mixed",
    digits.swapped,
    "的两列坐标与其他点相反",
    "has its two columns the other way round than the other points",
  );
  report(
    "crs-mixed",
    digits.otherForm,
    "的坐标形式与其他点不同（带号或单位）",
    "is of another form than the others (zone number or unit)",
  );
  if (digits.otherPrefix.length * 3 > points.length)
    report(
      "crs-mixed-zones",
      digits.otherPrefix,
      "的带号与其他点不同，无法放在同一平面上",
      "is in another zone than the others, and no one plane holds them",
    );
  return found;
}

const noOuterRing = (table: PointTable, source: string): Issue =>
  errorAt(
    "boundary-no-outer-ring",
    {
      zh: "表中只有扣除的内圈，没有外圈；未绘制界线。",
      en: "The table has only rings to be deducted and no outer ring; no boundary was made.",
    },
    table.evidence,
    source,
  );

const pointOf = (point: TablePoint, order: ColumnOrder): Point => ({
  label: point.label,
  north: order === "north-east" ? point.first : point.second,
  east: order === "north-east" ? point.second : point.first,
  printed: point.printed === null ? null : [point.printed[0], point.printed[1]],
  evidence: point.evidence,
});

/** The rings of a table with roles and parts; empty where there is no outer ring. */
function ringsOf(table: PointTable, order: ColumnOrder): Ring[] {
  const positions: PositionRing[] = table.rings.map((ring) =>
    ring.points.map((point) => positionOf(point, order)),
  );
  return ringRoles(table.rings, positions).flatMap(({ index, role, part }) => {
    const ring = table.rings[index];
    return ring === undefined
      ? []
      : [{ role, part, points: ring.points.map((point) => pointOf(point, order)) }];
  });
}
