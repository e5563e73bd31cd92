import type { AreaUnit } from "../../domain/area";
import { squareMetresPerUnit } from "../../units/area";
import type { PolygonFeature } from "./feature-set";

const HECTARE = squareMetresPerUnit.ha;

const UNIT_NAMES: readonly (readonly [RegExp, AreaUnit])[] = [
  [/公顷|_?ha$|hm2/iu, "ha"],
  [/亩|_?mu$/iu, "mu"],
  [/平方公里|平方千米|km2/iu, "km2"],
  [/平方米|㎡|m2/iu, "m2"],
];

/** A figure without a unit takes the unit whose area comes this near to the drawn one. */
const NEAR = 0.02;
const METRES_PER_DEGREE = 111_320;

/** Rough area of the drawing in hectares: good enough to tell hectares from square metres and mu. */
function drawnHectares(feature: PolygonFeature, degrees: boolean): number {
  let total = 0;
  for (const polygon of feature.polygons) {
    polygon.forEach((ring, index) => {
      const [origin] = ring;
      if (origin === undefined) return;
      const scale = degrees ? METRES_PER_DEGREE : 1;
      const squeeze = degrees ? Math.cos((origin[1] * Math.PI) / 180) : 1;
      const twice = ring.reduce((sum, [east, north], at) => {
        const next = ring[(at + 1) % ring.length] ?? origin;
        return sum + (east - origin[0]) * (next[1] - origin[1]) - (next[0] - origin[0]) * (north - origin[1]);
      }, 0);
      total += ((index === 0 ? 1 : -1) * Math.abs(twice) * scale * scale * squeeze) / 2;
    });
  }
  return total / HECTARE;
}

/** A figure of an area as the file has it, without blanks and separators of thousands; null where it is none. */
export function areaFigure(feature: PolygonFeature, column: string | null): string | null {
  const value = (column === null ? "" : (feature.attributes[column] ?? "")).replace(/[,，\s]/gu, "");
  return /^\d+(?:\.\d+)?$/u.test(value) && Number(value) > 0 ? value : null;
}

/**
 * The unit of the declared areas of a file: by the name of their column, else the one of hectares, square metres and
 * mu by which most of them come near the drawn areas. Null where neither tells.
 */
export function declaredUnit(
  features: readonly PolygonFeature[],
  column: string | null,
  degrees: boolean,
): AreaUnit | null {
  if (column === null) return null;
  const named = UNIT_NAMES.find(([pattern]) => pattern.test(column))?.[1];
  if (named !== undefined) return named;
  const votes = new Map<AreaUnit, number>();
  for (const feature of features) {
    const value = Number(areaFigure(feature, column) ?? Number.NaN);
    const drawn = drawnHectares(feature, degrees);
    const unit = (["ha", "m2", "mu"] as const).find(
      (candidate) => Math.abs((value * squareMetresPerUnit[candidate]) / HECTARE - drawn) <= NEAR * drawn,
    );
    if (unit !== undefined) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
