import { COLUMN_ROLES, type ColumnChoice, type ColumnMatching } from "../../domain/map-file";
import { filledColumns, guessedColumn } from "./column-matching";
import { declaredUnit } from "./declared-area";
import type { PolygonFeature } from "./feature-set";

/** The features of one layer and how its own columns were understood. */
export interface MatchedLayer {
  readonly name: string | null;
  readonly features: readonly PolygonFeature[];
  readonly matching: ColumnMatching;
  /** whether it is matched otherwise than the file as a whole */
  readonly differs: boolean;
}

/**
 * The layers of a map file in their order, each matched by itself: as the file as a whole where a layer has the same
 * columns, else by the names of its own. What the reader left out is left out of every layer.
 */
export function matchedLayers(
  features: readonly PolygonFeature[],
  choice: ColumnChoice,
  whole: ColumnMatching,
  degrees: boolean,
): readonly MatchedLayer[] {
  const byLayer = new Map<string | null, PolygonFeature[]>();
  for (const feature of features) {
    const layer = feature.layer ?? null;
    const own = byLayer.get(layer);
    if (own === undefined) byLayer.set(layer, [feature]);
    else own.push(feature);
  }
  const [only] = byLayer.keys();
  if (byLayer.size === 1) return [{ name: only ?? null, features, matching: whole, differs: false }];
  return [...byLayer].map(([name, own]) => {
    const matching = layerMatching(own, choice, whole, degrees);
    const missing = (column: string | null): boolean =>
      column !== null && !own.some(({ attributes }) => column in attributes);
    const differs =
      COLUMN_ROLES.some(
        (role) => (matching[role] !== null && matching[role] !== whole[role]) || missing(whole[role]),
      ) ||
      (matching.areaUnit !== null && matching.areaUnit !== whole.areaUnit);
    return { name, features: own, matching, differs };
  });
}

function layerMatching(
  features: readonly PolygonFeature[],
  choice: ColumnChoice,
  whole: ColumnMatching,
  degrees: boolean,
): ColumnMatching {
  const columns = filledColumns(features);
  const taken = new Set<string | null>();
  for (const role of COLUMN_ROLES) if (choice[role] !== undefined) taken.add(choice[role]);
  const free = [...columns.keys()].filter((column) => !taken.has(column));
  const of = (role: (typeof COLUMN_ROLES)[number]): string | null => {
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
