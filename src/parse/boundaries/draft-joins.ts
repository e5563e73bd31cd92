import type { Evidence } from "../../domain/evidence";
import type { Issue } from "../../domain/issue";
import type { TableRing } from "../../domain/point-table";
import type { DocumentSection } from "../document-section";
import { mappedEvidence } from "../text/mapped-text";
import { evidenceAt } from "../text/source-text";
import type { Block } from "./blocks/block";
import type { Draft, DraftTable } from "./blocks/draft";
import { boundaryIssue } from "./points/refusal";
import { sameShape } from "./points/table-shape";

/** Adds a boundary, or finds that it repeats the one before in another system. */
export function addDraft(drafts: Draft[], draft: Draft, systems: number): void {
  const last = drafts.at(-1);
  const [head] = last?.tables ?? [];
  const [own] = draft.tables;
  if (last !== undefined && head !== undefined && own !== undefined && repeats(last, draft)) {
    const same = JSON.stringify(head.rings.map(digits)) === JSON.stringify(own.rings.map(digits));
    if (same) return;
    // equal lots in a row have one shape too: another system must be named, or another unit used
    if (systems > 1 || head.unit !== own.unit) {
      for (const table of draft.tables) last.tables.push(table);
      return;
    }
  }
  const before = drafts.slice(-NEAREST, -1).findLast((one) => isConverted(one, draft, systems));
  if (before === undefined) drafts.push(draft);
  else before.tables.push(...draft.tables);
}

/** Boundaries that may stand between two prints of one. */
const NEAREST = 32;

/**
 * A boundary that other tables stand behind, printed once more with the same labels and shape: metres for degrees, or
 * under the same name where the document names several systems.
 */
function isConverted(one: Draft, again: Draft, systems: number): boolean {
  const [head, own] = [one.tables[0], again.tables[0]];
  if (head === undefined || own === undefined || !repeats(one, again)) return false;
  const isNamed = one.caption.name !== null && one.caption.name === again.caption.name;
  if (head.unit === own.unit && !(systems > 1 && isNamed)) return false;
  const labels = ({ rings }: DraftTable): string =>
    rings.map((ring) => ring.points.map(({ label }) => label)).join();
  return labels(head) === labels(own);
}

const digits = (ring: TableRing): readonly string[] =>
  ring.points.flatMap((point) => [point.first, point.second]);

function repeats(one: Draft, other: Draft): boolean {
  const [a, b] = [one.tables[0]?.rings ?? [], other.tables[0]?.rings ?? []];
  if (a.length !== b.length) return false;
  const [nameA, nameB] = [one.caption.code ?? one.caption.name, other.caption.code ?? other.caption.name];
  // degrees and metres of one shape are one boundary, whatever the lines above them call it
  const others = one.tables[0]?.unit !== other.tables[0]?.unit;
  const named = others || nameA === null || nameB === null || nameA === nameB;
  return named && a.every((ring, index) => sameShape(ring.points, b[index]?.points ?? []));
}

/**
 * Gives a further block to the boundary before it, as another of its parts; false where the two are not printed in
 * the same systems.
 */
export function joinPart(owner: Draft, own: readonly Draft[]): boolean {
  const tables = own.flatMap((draft) => draft.tables);
  if (tables.length !== owner.tables.length) return false;
  owner.tables.forEach((table, index) => {
    const more = tables[index];
    if (more === undefined) return;
    const parts = (table.rings.findLast((ring) => (ring.part ?? 0) > 0)?.part ?? 0) + 1;
    // those of no part yet stand last
    const untold = table.rings.splice(table.rings.findLastIndex(({ part }) => part !== null) + 1);
    for (const ring of [...inPart(untold, 0), ...inPart(more.rings, parts)]) table.rings.push(ring);
    owner.tables[index] = { ...table, to: Math.max(table.to, more.to), tailTo: more.tailTo };
  });
  return true;
}

function inPart(rings: readonly TableRing[], own: number): readonly TableRing[] {
  return rings.map((ring) => ({ ...ring, part: own, role: ring.role ?? "outer" }));
}

/** Gives a hole to the boundary before it. */
export function attachInner(
  section: DocumentSection,
  drafts: Draft[],
  own: readonly Draft[],
  block: Block,
  issues: Issue[],
  refused: boolean,
): void {
  const owner = drafts.at(-1);
  if (owner === undefined || refused) {
    issues.push(boundaryIssue("inner-alone", blockEvidence(block)));
    return;
  }
  const tables = own.flatMap((draft) => draft.tables);
  if (tables.length !== owner.tables.length) {
    // its hole is printed in other systems than the boundary
    drafts.pop();
    const evidence = { ...draftEvidence(section, owner), more: [blockEvidence(block)] };
    issues.push(boundaryIssue("hole-refused", evidence));
    return;
  }
  owner.tables.forEach((table, index) => {
    const hole = tables[index];
    if (hole === undefined) return;
    for (const ring of hole.rings) table.rings.push(ring);
    owner.tables[index] = { ...table, to: Math.max(table.to, hole.to), tailTo: hole.tailTo };
  });
}

/** The coordinates of a block. */
export function blockEvidence(block: Block): Evidence {
  return mappedEvidence(block.window, block.from, block.to);
}

/** The points of a boundary. */
export function draftEvidence(section: DocumentSection, draft: Draft): Evidence {
  const points = draft.tables.flatMap((table) => table.rings).flatMap((ring) => ring.points);
  const [head] = points;
  if (head === undefined) return section.document.evidence;
  let { start, end } = head.evidence;
  for (const { evidence } of points) {
    start = Math.min(start, evidence.start);
    end = Math.max(end, evidence.end);
  }
  // the row that repeats the first point belongs to them
  for (const table of draft.tables) end = Math.max(end, table.to);
  return evidenceAt(section.source, start, end);
}
