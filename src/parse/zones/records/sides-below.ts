import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import { runningIndex } from "../../text/running-index";
import { isBareKind } from "../names/bare-kind";
import type { Statement } from "../statements/zone-statements";
import { subjectOf } from "../subjects/anchor-subject";
import type { TabledZone } from "../tables/zone-row";

/**
 * A zone whose blocks stand in a table, with the sides that the text tells below the table: of the zone, or of nothing
 * else that it names. A zone that has sides keeps them.
 */
export function withSidesBelow(
  section: DocumentSection,
  zone: Zone,
  rows: readonly TabledZone[],
  statements: readonly Statement[],
): Zone {
  if (rows.length === 0 || zone.version !== "current" || zone.sides.length > 0) return zone;
  const { running } = section;
  const below = runningIndex(
    running,
    rows.reduce((end, { evidence }) => Math.max(end, evidence.end), 0),
  );
  const own = statements.find(({ sides, from, isStrong, floor }) => {
    if (sides === null || !isStrong || from < below) return false;
    const subject = subjectOf(running, Math.max(floor, below), from);
    const name = subject.zone?.name ?? zone.name;
    return subject.part === null && (zone.name.endsWith(name) || isBareKind(name));
  });
  return own?.sides == null ? zone : { ...zone, sides: own.sides.sides };
}

/** The sides that the text tells outside of tables of what stands in rows without any, by their names. */
export function sidesByName(
  section: DocumentSection,
  rows: readonly TabledZone[],
  statements: readonly Statement[],
): ReadonlyMap<string, Zone["sides"]> {
  const names = new Set(rows.flatMap(({ name, sides }) => (sides.length === 0 ? [name] : [])));
  const found = new Map<string, Zone["sides"]>();
  if (names.size === 0) return found;
  for (const { sides, isStrong, floor, from } of statements) {
    if (sides === null || !isStrong) continue;
    const { zone, part } = subjectOf(section.running, floor, from);
    const name = zone?.name ?? "";
    if (part === null && names.has(name) && !found.has(name)) found.set(name, sides.sides);
  }
  return found;
}
