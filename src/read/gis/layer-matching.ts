import {
  COLUMN_ROLES,
  type ColumnChoice,
  type ColumnMatching,
  type ColumnRole,
  type FileColumnChoice,
  type MapFile,
} from "../../domain/map-file";
import { columnMatching, filledColumns, guessedColumn } from "./column-matching";
import { declaredUnit } from "./declared-area";
import type { FeatureSet, FileSystem, PolygonFeature } from "./feature-set";

/** The features of one layer, how its own columns were understood, and what it says of its system. */
export interface MatchedLayer extends Pick<MapFile, "columns" | "matching" | "matchedBy"> {
  /** as the file names it; empty for what stands in no layer */
  readonly name: string;
  readonly features: readonly PolygonFeature[];
  readonly system: FileSystem;
  readonly degrees: boolean;
  /** whether it was matched by its own columns otherwise than the file as a whole */
  readonly differs: boolean;
}

/** The layers of a map file, and the matching of all their columns together. */
export interface MatchedFile {
  readonly whole: Pick<MapFile, "columns" | "matching" | "matchedBy">;
  readonly layers: readonly MatchedLayer[];
}

/**
 * The layers of a map file in their order, each matched by itself: as the reader chose for it, else as the file as a
 * whole where it has the same columns, else by the names of its own. What the reader left out of the file is left out
 * of every layer for which nothing else was said.
 */
export function matchedFile(set: FeatureSet, choice: FileColumnChoice): MatchedFile {
  const byLayer = new Map<string, PolygonFeature[]>();
  for (const feature of set.features) {
    const layer = feature.layer ?? "";
    const own = byLayer.get(layer);
    if (own === undefined) byLayer.set(layer, [feature]);
    else own.push(feature);
  }
  const { layers: choices = {}, ...ofFile } = choice;
  const whole = columnMatching(set.features, ofFile, inDegrees(set.system, set.features));
  const layers = [...byLayer].map(([name, features]): MatchedLayer => {
    const system = set.layerSystems?.get(name) ?? set.system;
    const degrees = inDegrees(system, features);
    const alone = { name, features, system, degrees };
    if (byLayer.size === 1) return { ...alone, ...whole, differs: false };
    const own = Object.hasOwn(choices, name) ? choices[name] : undefined;
    if (own !== undefined) return { ...alone, ...columnMatching(features, own, degrees), differs: false };
    const columns = filledColumns(features);
    const matching = layerMatching(features, columns, ofFile, whole.matching, degrees);
    return {
      ...alone,
      columns: [...columns].map(([column, sample]) => ({ name: column, sample })),
      matching,
      matchedBy: whole.matchedBy,
      differs: differs(matching, whole.matching, features),
    };
  });
  return { whole, layers };
}

/** A degree has at most three digits before the point; a metre of a Gauss-Krüger plane six or more. */
const LARGEST_DEGREE = 180;

/** Whether positions are degrees: as the file says, else by their size. */
function inDegrees(system: FileSystem, features: readonly PolygonFeature[]): boolean {
  if (system.unit !== null) return system.unit === "degree";
  return features.every(({ polygons }) =>
    polygons.every((rings) =>
      rings.every((ring) =>
        ring.every(([east, north]) => Math.abs(east) <= LARGEST_DEGREE && Math.abs(north) <= LARGEST_DEGREE),
      ),
    ),
  );
}

function differs(
  matching: ColumnMatching,
  whole: ColumnMatching,
  features: readonly PolygonFeature[],
): boolean {
  const missing = (column: string | null): boolean =>
    column !== null && !features.some(({ attributes }) => column in attributes);
  return (
    COLUMN_ROLES.some(
      (role) => (matching[role] !== null && matching[role] !== whole[role]) || missing(whole[role]),
    ) ||
    (matching.areaUnit !== null && matching.areaUnit !== whole.areaUnit)
  );
}

function layerMatching(
  features: readonly PolygonFeature[],
  columns: ReadonlyMap<string, string>,
  choice: ColumnChoice,
  whole: ColumnMatching,
  degrees: boolean,
): ColumnMatching {
  const taken = new Set<string | null>();
  for (const role of COLUMN_ROLES) if (choice[role] !== undefined) taken.add(choice[role]);
  const free = [...columns.keys()].filter((column) => !taken.has(column));
  const of = (role: ColumnRole): string | null => {
    if (choice[role] === null) return null;
    const same = whole[role];
    return same !== null && columns.has(same) ? same : guessedColumn(free, role);
  };
  const area = of("area");
  const chosenUnit = area === whole.area ? choice.areaUnit : undefined;
  const fileUnit = area === whole.area ? whole.areaUnit : null;
  return {
    code: of("code"),
    name: of("name"),
    area,
    use: of("use"),
    useCode: of("useCode"),
    areaUnit: area === null ? null : (chosenUnit ?? declaredUnit(features, area, degrees) ?? fileUnit),
  };
}
