import type { StatedArea } from "../../../domain/area";
import type { Zone } from "../../../domain/zone";
import { type AreaMention, statedArea } from "../../area-mentions";
import type { DocumentSection } from "../../document-section";
import { issuingPlace } from "../../issuing-place";
import { mappedEvidence } from "../../text/mapped-text";
import type { Monument } from "../monuments/monuments";
import { isNumberedBlock } from "../names/part-names";
import { zoneKind } from "../names/zone-names";
import { namedCounty } from "../statements/zone-county";
import type { TabledZone } from "../tables/zone-row";
import { planParts } from "./land-assembly";
import type { PairedZone } from "./paired-zones";

/** The id of a zone without its version; a name that comes again gets a number behind it. */
export function zoneId(section: DocumentSection, name: string, taken: Map<string, number>): string {
  const ordinal = (taken.get(name) ?? 0) + 1;
  taken.set(name, ordinal);
  return `${section.key}/zone/${ordinal === 1 ? name : `${name}~${ordinal}`}`;
}

/** A monument with its ranges as a zone. */
export function monumentZone(section: DocumentSection, one: Monument, taken: Map<string, number>): Zone {
  return {
    id: `${zoneId(section, one.name, taken)}/current`,
    document: section.document.id,
    kind: "other",
    name: one.name,
    county: issuingPlace(section),
    year: null,
    batch: null,
    areas: one.areas,
    version: "current",
    blocks: one.blocks,
    sides: one.sides,
    boundary: null,
    evidence: one.evidence,
  };
}

/** A zone of a list with its figure in another one, and the figure before the change where one stands there. */
export function pairedVersions(
  section: DocumentSection,
  pair: PairedZone,
  taken: Map<string, number>,
): Zone[] {
  const id = zoneId(section, pair.name, taken);
  const { county, year, batch } =
    pair.kind === "land-assembly" ? planParts(pair.name) : { county: null, year: null, batch: null };
  const version = (mention: AreaMention, state: Zone["version"]): Zone => ({
    id: `${id}/${state}`,
    document: section.document.id,
    kind: pair.kind,
    name: pair.name,
    county: county ?? namedCounty(section, pair.name),
    year,
    batch,
    areas: [statedArea(section.running, mention, "total")],
    version: state,
    blocks: [],
    sides: [],
    boundary: null,
    evidence: mappedEvidence(section.running, pair.from, pair.to),
  });
  const current = version(pair.current, "current");
  return pair.before === null ? [current] : [version(pair.before, "before"), current];
}

/** Land that a table tells only as it was. */
function isGone({ areas, sides, blocks, before, sidesBefore, blocksBefore, sizeLost }: TabledZone): boolean {
  if (areas.length + sides.length + blocks.length > 0 || sizeLost) return false;
  return before !== null || sidesBefore.length + blocksBefore.length > 0;
}

/** The rows of a table that are blocks. */
export function tabledBlocks(rows: readonly TabledZone[]): Zone["blocks"] {
  return rows
    .filter((row) => row.kind === null && !isGone(row))
    .map(({ name, areas, sides }) => ({ name, area: areas[0] ?? null, sides: [...sides], boundary: null }));
}

/** Rows that are blocks, by the zone that a column of their table names. */
export function ownedBlocks(rows: readonly TabledZone[]): ReadonlyMap<string, readonly TabledZone[]> {
  const owned = new Map<string, TabledZone[]>();
  for (const row of rows) {
    if (row.of === null || row.of === "" || row.kind !== null) continue;
    const own = owned.get(row.of) ?? [];
    own.push(row);
    owned.set(row.of, own);
  }
  return owned;
}

/** The size of a zone of which a cell before its blocks tells; none where each block has such a cell. */
function wholeSize(rows: readonly TabledZone[], sum: TabledZone | undefined): Zone["areas"] {
  const [first, ...others] = rows;
  if (sum !== undefined) return sum.areas.map((area) => ({ ...area, role: "total" as const }));
  // one block alone is all of its zone
  if (first !== undefined && others.length === 0 && first.whole.length === 0 && isNumberedBlock(first.name))
    return first.areas.map((area) => ({ ...area, role: "total" as const }));
  if (first === undefined || first.whole.length === 0) return [];
  const isOwn = isSame(first.areas[0], first.whole[0]);
  const isShared = isOwn && (others.length === 0 || others.some(({ whole }) => whole.length > 0));
  return isShared ? [] : [...first.whole];
}

function isSame(a: StatedArea | undefined, b: StatedArea | undefined): boolean {
  return a !== undefined && b !== undefined && a.evidence.start === b.evidence.start;
}

/** A zone whose blocks alone stand in a table. */
export function zoneOfBlocks(
  section: DocumentSection,
  name: string,
  told: readonly TabledZone[],
  taken: Map<string, number>,
): Zone[] {
  const rows = told.filter(({ isSum }) => !isSum);
  const [first] = rows;
  const sum = told.find(({ isSum }) => isSum);
  const whole = wholeSize(rows, sum);
  // a size that stands before the first of several blocks alone is none of its own
  const own = rows.map((row) =>
    rows.length > 1 && isSame(row.areas[0], whole[0]) ? { ...row, areas: [] } : row,
  );
  const id = zoneId(section, name, taken);
  const version = (state: Zone["version"], areas: Zone["areas"], blocks: Zone["blocks"]): Zone => ({
    id: `${id}/${state}`,
    document: section.document.id,
    kind: zoneKind(name),
    name,
    county: first?.county ?? namedCounty(section, name),
    year: planParts(name).year,
    batch: planParts(name).batch,
    areas,
    version: state,
    blocks,
    sides: [],
    boundary: null,
    evidence: first?.evidence ?? mappedEvidence(section.running, 0, section.running.text.length),
  });
  const current = version("current", whole, tabledBlocks(own));
  const past = earlierBlocks(rows);
  const before = sum?.before ?? null;
  if (past.length === 0 && before === null) return [current];
  const earlier = version("before", before === null ? [] : [{ ...before, role: "total" }], past);
  return rows.every(isGone) ? [earlier] : [earlier, current];
}

/** A zone in a row of a table, with a version of its own for its size before a change. */
export function tabledZone(
  section: DocumentSection,
  row: TabledZone,
  kind: Zone["kind"],
  taken: Map<string, number>,
): Zone[] {
  const id = zoneId(section, row.name, taken);
  const { county, year, batch } = planParts(row.name);
  const version = (state: Zone["version"], areas: Zone["areas"], sides: Zone["sides"]): Zone => ({
    id: `${id}/${state}`,
    document: section.document.id,
    kind: state === "before" && row.nameBefore !== null ? zoneKind(row.nameBefore) : kind,
    name: state === "before" ? (row.nameBefore ?? row.name) : row.name,
    county: row.county ?? county ?? namedCounty(section, row.name),
    year,
    batch,
    areas,
    version: state,
    blocks: state === "current" ? row.blocks : row.blocksBefore,
    sides,
    boundary: null,
    evidence: row.evidence,
  });
  const current = version("current", [...row.areas], [...row.sides]);
  const before = row.before === null ? [] : [row.before];
  if (before.length + row.sidesBefore.length + row.blocksBefore.length === 0) return [current];
  const earlier = version("before", before, [...row.sidesBefore]);
  return isGone(row) ? [earlier] : [earlier, current];
}

/** The zone of a table of blocks with the sum of the table, where the text gives it no size. */
export function withSum(zone: Zone, sum: TabledZone | undefined): Zone {
  if (sum === undefined || zone.areas.length > 0) return zone;
  const areas = zone.version === "before" ? [sum.before ?? []].flat() : [...sum.areas];
  return { ...zone, areas: areas.map((area) => ({ ...area, role: "total" })) };
}

/** The blocks of a table as they were, where it gives their sizes or sides before a change. */
export function earlierBlocks(rows: readonly TabledZone[]): Zone["blocks"] {
  const printed = ({ before, sidesBefore: [side] }: TabledZone): number =>
    before?.evidence.start ?? side?.evidence.start ?? 0;
  return [...rows]
    .sort((a, b) => printed(a) - printed(b))
    .flatMap(({ name, before, sidesBefore }) =>
      before === null && sidesBefore.length === 0
        ? []
        : [{ name, area: before, sides: [...sidesBefore], boundary: null }],
    );
}
