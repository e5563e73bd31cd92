import type { Evidence } from "../../../domain/evidence";
import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import { LISTS_UNITS, OTHER_ZONE_MATTER } from "../../lexicon/zone-matters";
import { isStretch, isTermOfPart } from "../names/part-names";
import { FEWEST_SIDES, isReserve, tellsOtherLand } from "../statements/zone-statements";
import { zoneTitle } from "../statements/zone-title";
import type { TabledZone } from "../tables/zone-row";

/** The rows of the tables of zones; under a title about something else those of tables that tell sides. */
export function zoneRows(
  section: DocumentSection,
  all: readonly TabledZone[],
  title: string,
  claimed: readonly Evidence[],
): readonly TabledZone[] {
  if (all.length === 0 || title.includes("成片开发")) return all;
  // 拟收储地块 by their sides, where no parcel was read: land that is set apart; so are lots of which nothing else is told
  const reserved = claimed.length === 0 && (isReserve(section, title) || zoneTitle(section) === "");
  const isReserved = ({ sides }: TabledZone): boolean => reserved && sides.length >= FEWEST_SIDES;
  const rows = all.filter((row) => !row.isLot || isReserved(row));
  if (tellsOtherLand(section, zoneTitle(section))) return [];
  if (!OTHER_ZONE_MATTER.test(title) || LISTS_UNITS.test(zoneTitle(section))) return rows;
  const anchored = new Set(rows.flatMap(({ sides, table }) => (sides.length >= FEWEST_SIDES ? [table] : [])));
  return rows.filter(({ table }) => anchored.has(table));
}

/** 核心保护范围, 上游段 in the column of the names: a part of what the text is about, of no name of its own. */
export function asPart(row: TabledZone, title: string): TabledZone {
  const isPart = row.of === null && (isTermOfPart(row.name) || isStretch(row.name, title));
  return isPart ? { ...row, kind: null } : row;
}

/** Names in the running text of a table's rows are not read twice: only the zone of the title stays. */
export function isOutsideTable(
  section: DocumentSection,
  rows: readonly TabledZone[],
  name: string,
  own: Zone["kind"],
): boolean {
  if (!rows.some(({ kind, of }) => kind !== null || of !== null)) return true;
  // a table of plans is no part of the plan that its title seems to name
  if (own === "land-assembly" && rows.some((row) => row.kind === own || row.of?.includes("成片开发")))
    return false;
  const tabled = rows.some((row) => row.name === name || row.of === name);
  return (section.document.title ?? "").includes(name) && !tabled;
}
