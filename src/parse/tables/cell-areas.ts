import type { StatedArea } from "../../domain/area";
import { areaMentions, statedArea } from "../area-mentions";
import { bareArea } from "../bare-area";
import type { AreaUnitTerm } from "../lexicon/area-units";
import type { MappedText } from "../text/mapped-text";

/** The figure of a cell with its own unit, else in the unit of the header; nothing where neither names one. */
export function cellAreas(
  mapped: MappedText,
  unit: AreaUnitTerm | null,
  role: "site" | "total",
): readonly StatedArea[] {
  const [mention] = areaMentions(mapped);
  if (mention !== undefined) return [statedArea(mapped, mention, role)];
  if (unit === null) return [];
  const bare = bareArea(mapped, 0, unit, role);
  return bare === null || bare.to !== mapped.text.length ? [] : [bare.area];
}
