import type { StatedArea } from "../../../domain/area";
import type { TableRing } from "../../../domain/point-table";
import { roughArea } from "./table-shape";

/** How near the enclosed area must come to a printed one to show that no point is missing, as a share of it. */
const SAME_AREA = { metres: 0.002, degrees: 0.006 };

/** What each ring encloses, square metres, the largest first. */
export function ringSizes(rings: readonly TableRing[]): readonly number[] {
  return rings.map((ring) => roughArea(ring.points)).sort((a, b) => b - a);
}

/** Whether rings enclose an area within its rounding and a few thousandths, holes taken out or parts added. */
export function encloses(
  rings: readonly TableRing[],
  area: Pick<StatedArea, "value" | "squareMetres" | "decimals">,
  sizes: readonly number[] = ringSizes(rings),
): boolean {
  const [largest = 0, ...others] = sizes;
  const rest = others.reduce((sum, size) => sum + size, 0);
  const rounding = (area.squareMetres / (area.value || 1)) * 0.5 * 10 ** -area.decimals;
  const degrees = rings.some((ring) => ring.points.some((point) => point.printed !== null));
  const tolerance = rounding + area.squareMetres * SAME_AREA[degrees ? "degrees" : "metres"];
  return [largest + rest, largest - rest].some((size) => Math.abs(size - area.squareMetres) <= tolerance);
}
