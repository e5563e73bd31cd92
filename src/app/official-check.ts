import { findings } from "../audit/audited";
import { defaultPolicy } from "../audit/policy";
import { countyBoundary } from "../audit/rules/county-boundary";
import type { Boundary } from "../domain/boundary";
import type { BoundaryFacts } from "../domain/boundary-facts";
import type { Dataset } from "../domain/dataset";
import { isSameName, oneScript } from "../domain/one-script";
import { metresBeyond } from "../geodesy/beyond-area";
import { remeasuredBoundary } from "../geodesy/remeasured-boundary";
import type { OfficialFile } from "../store/map-settings";

/**
 * The dataset with the warnings that follow from the reader's own boundaries, in place of earlier ones of the kind. A
 * county that the file does not hold is not judged. The same dataset where nothing changes.
 */
export function checkedAgainst(dataset: Dataset, official: OfficialFile | null): Dataset {
  const others = dataset.findings.filter((one) => one.rule !== countyBoundary.id);
  const records = {
    ...dataset,
    facts: [],
    tables: new Map(),
  };
  const found = findings(
    countyBoundary,
    records,
    official === null ? new Map() : factsOf(dataset, official),
    defaultPolicy,
  );
  const known = dataset.findings.filter((one) => one.rule === countyBoundary.id);
  if (JSON.stringify(known) === JSON.stringify(found)) return dataset;
  return { ...dataset, findings: [...others, ...found] };
}

function factsOf(dataset: Dataset, official: OfficialFile): ReadonlyMap<string, BoundaryFacts> {
  const facts = new Map<string, BoundaryFacts>();
  const judge = (key: string, county: string | null, boundary: Boundary | null): void => {
    const area = county === null ? undefined : areaOf(county, official);
    if (boundary === null || county === null || area === undefined) return;
    const outside = metresBeyond(boundary, area.shape);
    // Only what lies outside is measured again for its facts.
    const again = outside > 0 ? remeasuredBoundary(key, boundary) : null;
    if (again !== null)
      facts.set(key, { ...again.facts, official: { county: area.name, file: official.file, outside } });
  };
  for (const { id, county, boundary } of dataset.parcels) judge(id, county, boundary);
  for (const zone of dataset.zones) {
    judge(zone.id, zone.county, zone.boundary);
    for (const [index, block] of zone.blocks.entries())
      judge(`${zone.id}#${index}`, zone.county, block.boundary);
  }
  return facts;
}

const bare = (name: string): string => {
  const plain = oneScript(name);
  return plain.length > 2 ? plain.replace(/[县市区旗]$/u, "") : plain;
};

/** The area of a county: its full name, else the same name without 县, 市, 区 or 旗. Several parts count together. */
function areaOf(county: string, { areas }: OfficialFile): OfficialFile["areas"][number] | undefined {
  const same = areas.filter(({ name }) => isSameName(name, county));
  const found =
    same.length > 0 ? same : areas.filter((one) => one.name !== "" && bare(one.name) === bare(county));
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    name: first.name,
    shape: { type: "MultiPolygon", coordinates: found.flatMap((one) => one.shape.coordinates) },
  };
}
