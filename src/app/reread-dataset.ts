import { areaHolders } from "../audit/area-holders";
import { findings } from "../audit/audited";
import { defaultPolicy } from "../audit/policy";
import { rules } from "../audit/rules";
import { areaGeometry } from "../audit/rules/area-geometry";
import { boundaryFault } from "../audit/rules/boundary-fault";
import { countyDistance } from "../audit/rules/county-distance";
import { parcelOverlap } from "../audit/rules/parcel-overlap";
import { verdicts } from "../audit/verdict";
import type { Boundary } from "../domain/boundary";
import type { BoundaryFacts } from "../domain/boundary-facts";
import type { Dataset } from "../domain/dataset";
import type { Message } from "../domain/evidence";
import type { Finding } from "../domain/finding";
import { knowCharacters } from "../domain/one-script";
import type { Records } from "../domain/records";
import type { Region } from "../domain/region";
import { relatedFacts } from "../geodesy/related-facts";
import { remeasuredBoundary } from "../geodesy/remeasured-boundary";
import { rereadBoundary } from "../geodesy/reread-boundary";
import { factsWithCauses } from "../pipeline";
import type { ChosenReading } from "../store/app-state";

export interface RereadDataset {
  /** null where no choice could be followed */
  readonly dataset: Dataset | null;
  /** choices that were not followed, and why */
  readonly problems: readonly { readonly subject: string; readonly message: Message }[];
}

/** Rules that rest on one boundary alone, and those that compare its place with others. */
const own = [areaGeometry.id, boundaryFault.id];
const related = [parcelOverlap.id, countyDistance.id];

/**
 * A dataset with some boundaries read in systems that a person chose: their degrees, areas, verdicts and causes, and
 * every finding that rests on where boundaries lie, are computed again; all else stays as it was read.
 * @param asRead the dataset before any choice
 * @param choices a choice for a zone holds for its boundary and those of its blocks
 */
export function rereadDataset(
  asRead: Dataset,
  choices: readonly ChosenReading[],
  region: Region | null,
): RereadDataset {
  knowCharacters(asRead.sources);
  const systems = new Map(choices.map(({ subject, system }) => [subject, system]));
  const facts = new Map<string, BoundaryFacts>();
  const changed = new Set<string>();
  const problems = new Map<string, Message>();
  const reread = (subject: string, key: string, boundary: Boundary | null): Boundary | null => {
    const system = systems.get(subject);
    if (boundary === null || system === undefined) return boundary;
    const read = rereadBoundary(key, boundary, system);
    if ("problem" in read) {
      problems.set(subject, read.problem);
      return boundary;
    }
    facts.set(key, read.facts);
    changed.add(subject);
    return read.boundary;
  };
  const parcels = asRead.parcels.map((parcel) => ({
    ...parcel,
    boundary: reread(parcel.id, parcel.id, parcel.boundary),
  }));
  const zones = asRead.zones.map((zone) => ({
    ...zone,
    boundary: reread(zone.id, zone.id, zone.boundary),
    blocks: zone.blocks.map((block, index) => ({
      ...block,
      boundary: reread(zone.id, `${zone.id}#${index}`, block.boundary),
    })),
  }));
  const told = [...problems].map(([subject, message]) => ({ subject, message }));
  if (changed.size === 0) return { dataset: null, problems: told };

  const explained = factsWithCauses({ parcels, zones }, facts, defaultPolicy);
  const judged = parcels.map((parcel) =>
    changed.has(parcel.id)
      ? { ...parcel, verdicts: verdicts(parcel, explained.get(parcel.id) ?? null, defaultPolicy) }
      : parcel,
  );
  const records: Records = {
    documents: asRead.documents,
    facts: [],
    parcels: judged,
    zones,
    quotas: asRead.quotas,
    tables: new Map(),
    issues: [],
  };
  const all = relatedFacts(withTheOthers(records, explained), records, region);
  const renewed = rules.flatMap((rule) => {
    if (!own.includes(rule.id) && !related.includes(rule.id)) return [];
    const now = findings(rule, records, all, defaultPolicy);
    return related.includes(rule.id) ? now : now.filter(({ subject }) => changed.has(subject));
  });
  const kept = asRead.findings.filter(
    ({ rule, subject }) => !(related.includes(rule) || (own.includes(rule) && changed.has(subject))),
  );
  const dataset: Dataset = {
    ...asRead,
    parcels: judged,
    zones,
    findings: inOrder([...kept, ...renewed], records),
  };
  return { dataset, problems: told };
}

/** The facts of the boundaries that stay, which the comparing rules need as well. */
function withTheOthers(
  records: Pick<Records, "parcels" | "zones">,
  facts: ReadonlyMap<string, BoundaryFacts>,
): ReadonlyMap<string, BoundaryFacts> {
  const found = new Map(facts);
  for (const { key, boundary } of areaHolders(records)) {
    if (boundary === null || found.has(key)) continue;
    const again = remeasuredBoundary(key, boundary);
    if (again !== null) found.set(key, again.facts);
  }
  return found;
}

/** As the audit lists them: by rule, then by the records; findings of one subject stay in their order. */
function inOrder(unordered: readonly Finding[], records: Pick<Records, "parcels" | "zones">): Finding[] {
  const ruleOrder = new Map(rules.map(({ id }, index) => [id, index]));
  const subjects = [...records.parcels, ...records.zones];
  const order = new Map(subjects.map(({ id }, index) => [id, index]));
  return unordered.toSorted(
    (a, b) =>
      (ruleOrder.get(a.rule) ?? 0) - (ruleOrder.get(b.rule) ?? 0) ||
      ([...own, ...related].includes(a.rule) ? (order.get(a.subject) ?? 0) - (order.get(b.subject) ?? 0) : 0),
  );
}
