import type { StatedArea } from "../domain/area";
import type { Boundary, Ring } from "../domain/boundary";
import type { BoundaryFacts } from "../domain/boundary-facts";
import type { Crs } from "../domain/crs";
import type { Issue } from "../domain/issue";
import type { PointTable } from "../domain/point-table";
import type { Region } from "../domain/region";
import { areaSensitivity, simplifiedRing } from "./area-sensitivity";
import { boundaryFaults } from "./boundary-faults";
import { boundaryMeasures, wgs84View } from "./boundary-measures";
import { coordinateStep } from "./coordinate-step";
import type { PlacedRings } from "./placed-rings";
import { placedTable, type TableContext } from "./placed-table";
import { readings } from "./readings";
import type { PlaceHint } from "./region-hint";

export interface BoundaryContext {
  /** id of the parcel, zone or block */
  readonly subject: string;
  /** id of the source, for issues */
  readonly source: string;
  /** ISO date of the document */
  readonly documentDate: string | null;
  readonly region: Region | null;
  /** the reader's own word on the system */
  readonly userEpsg: number | null;
  /** areas that the text gives for the same ground */
  readonly declared?: readonly StatedArea[];
}

export interface MeasuredBoundary {
  readonly boundary: Boundary | null;
  readonly facts: BoundaryFacts | null;
  readonly issues: readonly Issue[];
}

/**
 * One boundary from the tables that print it: the first table that can be read is the master, the others stay
 * beside it. Rings get their roles, the system its ranked readings, the areas their measures and the faults their
 * places. Numbers that cannot be coordinates give issues and no boundary; nothing is repaired or made up.
 * `facts.hypotheses` is empty: `hypotheses()` asks for the declared figure.
 */
export function measuredBoundary(tables: readonly PointTable[], context: BoundaryContext): MeasuredBoundary {
  const issues: Issue[] = [];
  let master: ReturnType<typeof placedTable> | null = null;
  let masterTable: PointTable | null = null;
  const others: { crs: Crs; rings: Ring[] }[] = [];
  for (const table of tables) {
    const hint = placeOfOthers(tables, table, context);
    const found = placedTable(table, { ...context, hint });
    for (const issue of found.issues)
      if (master === null || !issue.code.startsWith("crs-user")) issues.push(issue);
    if (found.placed === null || found.crs === null) continue;
    if (master === null) {
      master = found;
      masterTable = table;
    } else {
      others.push({ crs: found.crs, rings: [...found.rings] });
    }
  }
  if (master === null || masterTable === null || master.placed === null || master.crs === null)
    return { boundary: null, facts: null, issues };
  const { placed, crs } = master;
  const { measured, inPlane } = boundaryMeasures(placed);
  const boundary: Boundary = {
    crs,
    alternatives: [...master.ranked],
    rings: [...master.rings],
    otherTables: others,
    wgs84: wgs84View(placed.rings),
    measured,
  };
  return { boundary, facts: factsOf(context.subject, boundary, placed, inPlane), issues };
}

/** What geodesy knows of one placed boundary. */
export function factsOf(
  subject: string,
  { rings, crs, measured }: Boundary,
  placed: PlacedRings,
  planarEquivalent: number,
): BoundaryFacts {
  const planes = placed.rings.map((ring) => ring.plane);
  return {
    subject,
    measured,
    planarEquivalent,
    vertices: rings.reduce((sum, ring) => sum + ring.points.length, 0),
    coordinateStep: coordinateStep(rings, placed.definition, crs.axesSwapped),
    areaPerCoordinate: areaSensitivity(planes),
    areaPerCoordinateSimplified: areaSensitivity(planes.map(simplifiedRing)),
    offMeridian: offMeridian(placed),
    faults: boundaryFaults(placed),
    hypotheses: [],
  };
}

/** Degrees from the meridian to the mean of the points; null for geographic tables. */
function offMeridian({ rings, definition }: PlacedRings): number | null {
  if (definition.kind === "geographic" || definition.centralMeridian === null) return null;
  const longitudes = rings.flatMap((ring) => ring.degrees.map(([lon]) => lon));
  const mean = longitudes.reduce((sum, lon) => sum + lon, 0) / Math.max(1, longitudes.length);
  return mean - definition.centralMeridian;
}

/** Where another table of the same boundary lies, if its digits alone say so: degrees, or eastings with a zone. */
function placeOfOthers(
  tables: readonly PointTable[],
  table: PointTable,
  context: BoundaryContext,
): PlaceHint | null {
  for (const other of tables) {
    if (other === table) continue;
    const { digits } = readings(other, { ...context, userEpsg: null });
    if (digits === null || digits.form === "unprefixed") continue;
    const found: TableContext = { ...context, userEpsg: null, hint: null };
    const at = placedTable(other, found).placed?.rings[0]?.degrees[0];
    if (at !== undefined) return { at };
  }
  return null;
}
