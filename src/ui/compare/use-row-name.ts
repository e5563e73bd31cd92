import type { CompareRow } from "../../view/compare-sections";
import { derivedNames } from "../parcel/derived-section";
import { useParcelMessages } from "../parcel/use-parcel-messages";
import { useCompareMessages } from "./use-compare-messages";

/** What a row of a comparison is called. */
export function useRowName(): (row: CompareRow) => string {
  const { p } = useParcelMessages();
  const { c } = useCompareMessages();
  const facts = {
    document: c("compare.document"),
    date: c("compare.date"),
    planArea: c("compare.planArea"),
    kind: c("compare.kind"),
    status: c("compare.status"),
    landUse: c("compare.landUse"),
    area: c("compare.area"),
    otherArea: c("compare.otherArea"),
    planar: c("compare.planar"),
    ellipsoidal: c("compare.ellipsoidal"),
    verdict: c("compare.verdict"),
  };
  return ({ name }) => {
    if ("message" in name) return facts[name.message];
    if ("derived" in name) return p(derivedNames[name.derived.key][name.derived.limit]);
    return name.words;
  };
}
