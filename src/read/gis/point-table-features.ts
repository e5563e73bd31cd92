import { type FeatureSet, openRing, type PolygonFeature } from "./feature-set";
import { nestedRings } from "./nested-rings";
import { numberedSystem } from "./numbered-system";
import { FEWEST_ROWS, inDegrees } from "./point-list";
import { type PointTable, pointTable } from "./point-table";
import { SYSTEM_COLUMN } from "./wkt-sniff";

/** What the columns say of the system of all rows. */
function saidSystem({ groups }: PointTable): FeatureSet["system"] {
  const numbers = groups.map(({ attributes }) => {
    const column = Object.keys(attributes).find((name) => SYSTEM_COLUMN.test(name));
    return Number(/\d{4,6}/u.exec(column === undefined ? "" : (attributes[column] ?? ""))?.[0] ?? 0);
  });
  const [first = 0] = numbers;
  return numberedSystem(numbers.every((number) => number === first) ? first : 0);
}

/** The parcels of a table of points, each with what its rows have in common; null where the text is no such table. */
export function pointTableFeatures(text: string): FeatureSet | null {
  const table = pointTable(text);
  if (table === null) return null;
  let [holes, outlines, joined, loose] = [0, 0, 0, 0];
  const features = table.groups.flatMap(({ attributes, rings }): PolygonFeature[] => {
    const open = rings.map(openRing);
    const whole = open.filter((ring) => ring.length >= FEWEST_ROWS);
    loose += open.reduce((sum, ring) => sum + (ring.length < FEWEST_ROWS ? ring.length : 0), 0);
    joined += rings.filter((ring, index) => ring.length === open[index]?.length).length;
    const nested = nestedRings(whole);
    outlines += nested.outlines;
    holes += nested.polygons.reduce((sum, polygon) => sum + polygon.length - 1, 0);
    if (table.groups.length > 1)
      return nested.polygons.length === 0 ? [] : [{ attributes, polygons: nested.polygons }];
    return nested.polygons.map((polygon) => ({ attributes, polygons: [polygon] }));
  });
  const [position] = features[0]?.polygons[0]?.[0] ?? [];
  const unit = position !== undefined && inDegrees(position) ? "degree" : "metre";
  return {
    features,
    left: loose === 0 ? {} : { Point: loose },
    holes,
    outlines,
    ...(table.bounds ? {} : { pointsAlone: true, joined }),
    system: { ...saidSystem(table), unit },
  };
}
