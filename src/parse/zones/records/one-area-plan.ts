import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import { isNumberedBlock } from "../names/part-names";
import type { ZoneHead } from "../statements/zone-head";
import type { TabledZone } from "../tables/zone-row";
import { tabledZone } from "./zone-records";

/**
 * The one area of a land-assembly plan, where it alone stands in a table or a form of its own: it is the land of the plan.
 * Null where the plan has several areas or lots, or the paper several plans.
 */
export function oneAreaPlan(
  section: DocumentSection,
  heads: readonly ZoneHead[],
  rows: readonly TabledZone[],
  taken: Map<string, number>,
): readonly Zone[] | null {
  const [plan, otherPlan] = heads;
  const [row, otherRow] = rows;
  if (plan?.kind !== "land-assembly" || row === undefined) return null;
  if (otherPlan !== undefined || otherRow !== undefined) return null;
  if (row.kind !== null || row.of !== null || row.isLot || isNumberedBlock(row.name)) return null;
  const { county, year, batch, entitled } = plan;
  return tabledZone(section, { ...row, name: entitled ?? row.name }, "land-assembly", taken).map((zone) => ({
    ...zone,
    county: county ?? zone.county,
    year,
    batch,
  }));
}
