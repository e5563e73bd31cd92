import { fixed } from "../figures";
import type { Rule } from "../rule";
import { subjectPlaces } from "../subject-places";

/** Share of the smaller boundary that must lie in the other one for it to lie inside. */
const INSIDE = 0.999;
/** Above this share of the larger one the two are the same piece of ground, not one inside the other. */
const SAME = 0.95;

/** Whether the smaller of two areas lies wholly in the larger one and is not just as large; square metres. */
function isInside(one: number | undefined, two: number | undefined, shared: number): boolean {
  if (one === undefined || two === undefined) return false;
  const [small, large] = [Math.min(one, two), Math.max(one, two)];
  return shared >= INSIDE * small && small < SAME * large;
}

/**
 * Boundaries that run into one another by more than the points of their common edge explain: factor · m_j · length.
 * A block and the parcels inside it share their ground by right, and so do a reserve and its core: where a document
 * itself puts one boundary wholly inside the other, it means it.
 */
export const parcelOverlap: Rule = {
  id: "parcel-overlap",
  version: 2,
  check: (records, facts, policy) => {
    const places = subjectPlaces(records);
    const byKey = new Map(places.map((place) => [place.key, place]));
    const parcels = new Map(records.parcels.map((parcel) => [parcel.id, parcel]));
    return places.flatMap(({ key, subject, name, evidence }) =>
      (facts.get(key)?.overlaps ?? []).flatMap((overlap) => {
        const other = byKey.get(overlap.with);
        const [one, two] = [parcels.get(key), parcels.get(overlap.with)];
        const tolerance = policy.factor * policy.pointClass.meanError * overlap.sharedLength;
        // A zone holds parcels, a block its children, and a new version covers the old one.
        const nested =
          one?.document === two?.document &&
          isInside(facts.get(key)?.planarEquivalent, facts.get(overlap.with)?.planarEquivalent, overlap.area);
        const belongs =
          nested ||
          one === undefined ||
          two === undefined ||
          one.parent === two.id ||
          two.parent === one.id ||
          one.version !== two.version ||
          one.supersedes === two.id ||
          two.supersedes === one.id;
        if (other === undefined || belongs || overlap.area <= tolerance) return [];
        const [area, allowed] = [fixed(overlap.area, 2), fixed(tolerance, 2)];
        return [
          {
            key: other.key,
            severity: "warning" as const,
            subject,
            message: {
              zh: `${name ?? "该地块"} 与 ${other.name ?? "另一地块"} 重叠 ${area} 平方米，超出界址点精度允许的 ${allowed} 平方米。`,
              en: `${name ?? "This parcel"} and ${other.name ?? "another parcel"} overlap by ${area} m², more than the ${allowed} m² that the accuracy of their points allows.`,
            },
            expected: 0,
            actual: overlap.area,
            difference: overlap.area,
            tolerance,
            unit: "m2",
            evidence: [evidence, other.evidence],
          },
        ];
      }),
    );
  },
};
