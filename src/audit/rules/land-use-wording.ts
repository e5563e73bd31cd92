import type { Parcel } from "../../domain/parcel";
import { groupedBy } from "../grouped-by";
import { wordings } from "../land-use-family";
import type { Draft, Rule } from "../rule";

/** A parcel with a general land-use name where most of its kind in the same document have a more exact one. */
export const landUseWording: Rule = {
  id: "land-use-wording",
  version: 1,
  check: (records) =>
    [...groupedBy(records.parcels.filter(isCurrent), (parcel) => parcel.document).values()].flatMap(
      (parcels) => wordings.flatMap(({ general, special }) => drafts(parcels, general, special)),
    ),
};

function isCurrent(parcel: Parcel): boolean {
  return parcel.document !== null && parcel.version === "current";
}

function printed(raw: string): string {
  return raw.replace(/\s/gu, "");
}

function drafts(parcels: readonly Parcel[], general: readonly string[], special: readonly string[]): Draft[] {
  const naming = (names: readonly string[]) =>
    parcels.flatMap((parcel) => {
      const use = parcel.landUse.find((one) => names.includes(printed(one.raw)));
      return use === undefined ? [] : [{ parcel, use }];
    });
  const vague = naming(general);
  const exact = naming(special);
  if (vague.length > exact.length) return [];
  const others = [...new Set(exact.map(({ use }) => printed(use.raw)))].join("、");
  return vague.map(({ parcel, use }) => ({
    severity: "note",
    subject: parcel.id,
    message: {
      zh: `用地性质写作“${printed(use.raw)}”，同一文件其他 ${exact.length} 个同类地块写作“${others}”。`,
      en: `The land use reads ${printed(use.raw)}; the other ${exact.length} parcels of its kind in the same document read ${others}.`,
    },
    expected: others,
    actual: printed(use.raw),
    evidence: [use.evidence, ...exact.slice(0, 1).map((one) => one.use.evidence)],
  }));
}
