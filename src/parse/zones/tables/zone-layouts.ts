import type { DocumentSection } from "../../document-section";
import { STACKED_ZONES } from "./stacked-zones";
import { TURNED_ZONES } from "./transposed-zones";
import { FORM_OF_ZONE } from "./zone-form";
import type { ZoneLayout } from "./zone-layout";
import type { TabledZone } from "./zone-row";
import { withStatesAsNames, withStatesOfTables } from "./zone-states";
import { RULED_ZONES } from "./zone-table";

/**
 * Every layout of a table of zones that is read. They do not compete: each gives the zones that it finds. A layout is added
 * by a file of its own and a line here.
 */
export const ZONE_LAYOUTS: readonly ZoneLayout[] = [STACKED_ZONES, RULED_ZONES, TURNED_ZONES];

/** The zones of the tables of a document, whatever their layout; a form is read where no table is, or tells more. */
export function tabledZones(section: DocumentSection): readonly TabledZone[] {
  const forms = FORM_OF_ZONE.read(section);
  const found = ZONE_LAYOUTS.flatMap(({ read }) => read(section)).filter(
    (one) => one.sides.length > 0 || one.blocks.length > 0 || !forms.some(({ of }) => of === one.name),
  );
  const others = forms.filter(
    ({ evidence }) =>
      !found.some((one) => one.evidence.start < evidence.end && evidence.start < one.evidence.end),
  );
  return withStatesOfTables(section, withStatesAsNames(section, [...found, ...others]));
}
