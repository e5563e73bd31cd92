import { fixed } from "../figures";
import type { Policy } from "../policy";
import type { Draft, Rule } from "../rule";
import { type SubjectPlace, subjectPlaces } from "../subject-places";

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
 * The largest of the overlaps of one boundary, and a finding that says that there are more: a hundred boundaries on
 * one piece of ground are five thousand pairs, which nobody reads.
 * @param unfinished it was not compared with every other boundary
 */
function listed(
  all: readonly Draft[],
  { subject, name, evidence }: SubjectPlace,
  unfinished: boolean,
  policy: Policy,
): readonly Draft[] {
  const left = all.length - policy.overlapsListed;
  if (left <= 0 && !unfinished) return all;
  const largest = all.toSorted((a, b) => Number(b.actual) - Number(a.actual)).slice(0, policy.overlapsListed);
  const shown = all.filter((one) => largest.includes(one));
  const [zh, en] = [name ?? "该地块", name ?? "this parcel"];
  const more: Draft = {
    key: "more",
    severity: "warning",
    subject,
    message: unfinished
      ? {
          zh: `与 ${zh} 同处一地的界线太多，没有逐一比较；此处只列出最大的 ${shown.length} 处重叠。`,
          en: `Too many boundaries lie on the ground of ${en} to compare it with each; the ${shown.length} largest overlaps found are listed.`,
        }
      : {
          zh: `与 ${zh} 重叠的地块另有 ${left} 个，只列出最大的 ${shown.length} 处。`,
          en: `${left} more parcels overlap with ${en}; only the ${shown.length} largest overlaps are listed.`,
        },
    evidence: [evidence],
  };
  return [...shown, more];
}

/**
 * Boundaries that run into one another by more than the points of their common edge explain: factor · m_j · length.
 * A block and the parcels inside it share their ground by right, and so do a reserve and its core: where a document
 * itself puts one boundary wholly inside the other, it means it.
 */
export const parcelOverlap: Rule = {
  id: "parcel-overlap",
  version: 3,
  check: (records, facts, policy) => {
    const places = subjectPlaces(records);
    const byKey = new Map(places.map((place) => [place.key, place]));
    const parcels = new Map(records.parcels.map((parcel) => [parcel.id, parcel]));
    return places.flatMap((place) => {
      const { key, subject, name, evidence } = place;
      const all = (facts.get(key)?.overlaps ?? []).flatMap((overlap): Draft[] => {
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
      });
      return listed(all, place, facts.get(key)?.overlapsUnfinished === true, policy);
    });
  },
};
