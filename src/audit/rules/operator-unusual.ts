import type { Bound } from "../../domain/indicator";
import type { Parcel } from "../../domain/parcel";
import { indicatorName, indicatorSets } from "../indicator-sets";
import { landUseFamily } from "../land-use-family";
import type { Draft, Rule } from "../rule";

/** Which side each indicator is usually limited on, outside industry and storage. */
const usualSide = { far: "max", density: "max", greenRatio: "min" } as const;

/** A limit on the side that is unusual for the land use. It is kept as printed and never turned round. */
export const operatorUnusual: Rule = {
  id: "operator-unusual",
  version: 1,
  check: (records) =>
    indicatorSets(records.parcels).flatMap(({ parcel, indicators }) =>
      (["far", "density", "greenRatio"] as const).flatMap((name) => {
        const bound = indicators[name];
        return bound === undefined || !isUnusual(name, bound) ? [] : drafts(parcel, name, bound);
      }),
    ),
};

function isUnusual(name: keyof typeof usualSide, bound: Bound): boolean {
  if (bound.assumed) return false;
  // A range limits both sides, and an exact figure is one.
  return usualSide[name] === "max"
    ? bound.max === null && bound.min !== null
    : bound.min === null && bound.max !== null;
}

function drafts(parcel: Parcel, name: keyof typeof usualSide, bound: Bound): Draft[] {
  const family = landUseFamily(parcel);
  if (family === "industry") return [];
  const title = indicatorName(name);
  const use = parcel.landUse.map((one) => one.raw).join("、");
  const upper = bound.max !== null;
  const words = bound.operator ?? "";
  return [
    {
      key: name,
      severity: family === "unknown" ? "note" : "warning",
      subject: parcel.id,
      message: {
        zh: `${title.zh}“${words}${bound.max ?? bound.min}${bound.unit === "percent" ? "%" : ""}”是${upper ? "上限" : "下限"}，${use === "" ? "用地性质未注明" : `用地性质为${use}`}；这一指标通常规定${upper ? "下限" : "上限"}（工业、仓储用地除外）。按原文保留，请核对原件。`,
        en: `The ${title.en} is printed as ${upper ? "an upper" : "a lower"} limit (${words}${bound.max ?? bound.min}${bound.unit === "percent" ? " %" : ""}) on ${use === "" ? "land whose use is not stated" : use}; outside industry and storage it is usually ${upper ? "a lower" : "an upper"} limit. Kept as printed; compare the original.`,
      },
      actual: words,
      evidence: [bound.evidence],
    },
  ];
}
