import type { Evidence, Message } from "../../domain/evidence";
import type { Bound } from "../../domain/indicator";
import type { Parcel } from "../../domain/parcel";
import { referenceLimits } from "../../domain/reference-ranges";
import { indicatorName } from "../indicator-sets";
import type { Policy } from "../policy";
import type { Draft, Rule } from "../rule";

/**
 * Indicators outside the ranges that plans usually keep to: one hint for a parcel at most, and never more than a
 * hint. Only the printed side of a limit is compared, and land of mixed use has no range.
 */
export const referenceRange: Rule = {
  id: "reference-range",
  version: 1,
  check: (records, _facts, policy) => records.parcels.flatMap((parcel) => drafts(parcel, policy)),
};

interface Outside {
  readonly message: Message;
  readonly evidence: Evidence;
}

function drafts(parcel: Parcel, policy: Policy): Draft[] {
  const found = referenceLimits(parcel, policy.reference);
  if (found === null) return [];
  const { range, limits, ratio } = found;
  const { far, density, greenRatio, height } = parcel.indicators;
  const outside = [
    above("far", far, limits.far),
    below("far", far, limits.farMin),
    above("density", density, limits.density),
    below("greenRatio", greenRatio, limits.greenLeast),
    above("greenRatio", greenRatio, limits.greenMost),
    above("height", height, limits.height),
  ].filter((one) => one !== null);
  if (outside.length === 0) return [];
  const line =
    range.rows.length > 1 && ratio !== null
      ? { zh: `（容积率 ${ratio} 一档）`, en: ` (line for a floor area ratio of ${ratio})` }
      : { zh: "", en: "" };
  return [
    {
      severity: "note",
      subject: parcel.id,
      message: {
        zh: `超出${range.name.zh}的参考范围${line.zh}：${outside.map(({ message }) => message.zh).join("，")}。参考值只作提示，不是法定要求（${range.source.zh}）。`,
        en: `Outside the reference range for ${range.name.en}${line.en}: ${outside.map(({ message }) => message.en).join(", ")}. A hint, not law (${range.source.en}).`,
      },
      evidence: outside.map(({ evidence }) => evidence),
    },
  ];
}

const units: Readonly<Record<Bound["unit"], Message>> = {
  ratio: { zh: "", en: "" },
  percent: { zh: "%", en: " %" },
  m: { zh: " m", en: " m" },
  storeys: { zh: "", en: "" },
};

function above(name: string, bound: Bound | undefined, limit: number | undefined): Outside | null {
  if (bound === undefined || limit === undefined || bound.max === null || bound.max <= limit) return null;
  return outsideBy(name, bound, bound.max, { zh: "参考至多", en: "reference at most" }, limit);
}

function below(name: string, bound: Bound | undefined, limit: number | undefined): Outside | null {
  if (bound === undefined || limit === undefined || bound.min === null || bound.min >= limit) return null;
  return outsideBy(name, bound, bound.min, { zh: "参考至少", en: "reference at least" }, limit);
}

function outsideBy(name: string, bound: Bound, value: number, words: Message, limit: number): Outside {
  const title = indicatorName(name);
  const unit = units[bound.unit];
  return {
    message: {
      zh: `${title.zh} ${value}${unit.zh}（${words.zh} ${limit}${unit.zh}）`,
      en: `${title.en} ${value}${unit.en} (${words.en} ${limit}${unit.en})`,
    },
    evidence: bound.evidence,
  };
}
