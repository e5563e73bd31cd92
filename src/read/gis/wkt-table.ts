import type { Feature, MultiPolygon, Polygon } from "geojson";
import Papa from "papaparse";
import { collectionFeatures } from "./collection-features";
import { type FeatureSet, layeredSet } from "./feature-set";
import { numberedSystem } from "./numbered-system";
import { SYSTEM_COLUMN } from "./wkt-sniff";

/** A cell that holds a polygon as well-known text (OGC 06-103r4), perhaps with its system before it. */
const SHAPE = /^ ?(?:SRID=(\d{3,6});)? ?(MULTI)?POLYGON ?Z?M? ?\(/iu;
const POSITION =
  /(-?[\d.]{1,24}(?:e[+-]?\d{1,3})?)\s{1,9}(-?[\d.]{1,24}(?:e[+-]?\d{1,3})?)(?:\s{1,9}-?[\d.]{1,24}){0,2}/giu;
/** A cell of pairs of degrees, longitude first: a boundary as map programs for the field write it. */
const PAIRS = /^\s?\d{2,3}\.\d{3,20},\d{2,3}\.\d{3,20}(?:;\s?\d{2,3}\.\d{3,20},\d{2,3}\.\d{3,20}){2,};?\s?$/u;

const isShape = (cell: string): boolean => SHAPE.test(cell) || PAIRS.test(cell);

/** A polygon in well-known text or as pairs. @throws where it is cut short */
function geometryOf(cell: string): Polygon | MultiPolygon {
  if (PAIRS.test(cell)) {
    const pairs = cell.split(";").filter((pair) => pair.trim() !== "");
    return { type: "Polygon", coordinates: [pairs.map((pair) => pair.split(",").map(Number))] };
  }
  const body = cell.slice(cell.indexOf("("));
  const coordinates: unknown = JSON.parse(
    body.replace(POSITION, "[$1,$2]").replaceAll("(", "[").replaceAll(")", "]"),
  );
  const type = SHAPE.exec(cell)?.[2] === undefined ? "Polygon" : "MultiPolygon";
  return { type, coordinates } as Polygon | MultiPolygon;
}

/**
 * The polygons of a table of separated values, the other columns their attributes; a layer a system where rows name
 * different ones. Rows without a shape are counted.
 * @throws where a shape is cut short
 */
export function wktTableFeatures(text: string): FeatureSet {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ""), {
    header: true,
    skipEmptyLines: true,
  });
  const bySystem = new Map<number, Feature[]>();
  let without = 0;
  for (const row of data) {
    const cells = Object.entries(row).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    const shape = cells.find(([, value]) => isShape(value));
    if (shape === undefined) {
      without++;
      continue;
    }
    const [column, cell] = shape;
    const named = cells.find(([name]) => SYSTEM_COLUMN.test(name.trim()))?.[1] ?? "";
    const system = Number(SHAPE.exec(cell)?.[1] ?? /\d{4,6}/u.exec(named)?.[0] ?? 0);
    const properties = Object.fromEntries(cells.filter(([name]) => name !== column));
    const own = bySystem.get(system) ?? [];
    own.push({ type: "Feature", geometry: geometryOf(cell), properties });
    bySystem.set(system, own);
  }
  const set = layeredSet(
    [...bySystem].map(([epsg, features]) => ({
      layer: bySystem.size > 1 ? `EPSG:${epsg}` : "",
      set: { ...collectionFeatures(features), system: numberedSystem(epsg) },
    })),
  );
  return without === 0 ? set : { ...set, left: { ...set.left, "no WKT": without } };
}
