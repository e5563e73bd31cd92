import type { Boundary } from "../domain/boundary";
import type { Records } from "../domain/records";
import { areaHolders } from "./area-holders";
import type { Policy } from "./policy";
import { halfQuantum } from "./printed-area";
import type { FactsBySubject } from "./rule";
import { isExplained, verdicts } from "./verdict";

/** A declared figure that the boundary beside it does not give. */
export interface UnexplainedArea {
  /** under this id geodesy's facts are filed */
  readonly key: string;
  readonly boundary: Boundary;
  /** square metres */
  readonly declared: number;
  /** half of what the print leaves open, square metres */
  readonly halfQuantum: number;
}

/** Every declared figure that is not reproduced, for geodesy to look for a cause. */
export function unexplainedAreas(
  records: Pick<Records, "parcels" | "zones">,
  facts: FactsBySubject,
  policy: Policy,
): UnexplainedArea[] {
  return areaHolders(records).flatMap(({ key, areas, boundary }) => {
    const own = facts.get(key);
    if (own === undefined || boundary === null) return [];
    // One figure printed twice is searched once, by its finer print.
    const quanta = new Map<number, number>();
    for (const { verdict, area: index, declared } of verdicts({ areas }, own, policy)) {
      const area = areas[index];
      if (area === undefined || isExplained(verdict)) continue;
      quanta.set(declared, Math.min(quanta.get(declared) ?? Infinity, halfQuantum(area, policy)));
    }
    return [...quanta].map(([declared, quantum]) => ({ key, boundary, declared, halfQuantum: quantum }));
  });
}
