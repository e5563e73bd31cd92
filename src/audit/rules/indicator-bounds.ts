import type { Message } from "../../domain/evidence";
import type { Severity } from "../../domain/finding";
import type { Bound } from "../../domain/indicator";
import { indicatorName, indicatorSets } from "../indicator-sets";
import type { Policy } from "../policy";
import type { Draft, Rule } from "../rule";

/** One limit by itself: the least above the most, or a figure that is more likely misread than meant. */
export const indicatorBounds: Rule = {
  id: "indicator-bounds",
  version: 1,
  check: (records, _facts, policy) =>
    indicatorSets(records.parcels).flatMap(({ parcel, indicators }) =>
      Object.entries(indicators).flatMap(([name, bound]) =>
        bound === undefined ? [] : drafts(parcel.id, name, bound, policy),
      ),
    ),
};

function drafts(subject: string, name: string, bound: Bound, policy: Policy): Draft[] {
  const title = indicatorName(name);
  const { min, max } = bound;
  if (min !== null && max !== null && min > max) {
    return [
      draft("error", max, min, {
        zh: `${title.zh}的下限 ${min} 大于上限 ${max}。`,
        en: `The lower limit of ${title.en}, ${min}, is above its upper limit, ${max}.`,
      }),
    ];
  }
  const ceiling = ceilingOf(name, bound, policy);
  const value = Math.max(min ?? 0, max ?? 0);
  const least = Math.min(min ?? 0, max ?? 0);
  if (least < 0) {
    return [
      draft("error", 0, least, {
        zh: `${title.zh}为负数：${least}。`,
        en: `The ${title.en} is negative: ${least}.`,
      }),
    ];
  }
  if (ceiling === null || value <= ceiling) return [];
  return [
    draft("warning", ceiling, value, {
      zh: `${title.zh} ${value} 大于 ${ceiling}，多半是数字或单位有误。`,
      en: `The ${title.en} of ${value} exceeds ${ceiling}: most likely a wrong digit or unit.`,
    }),
  ];

  function draft(severity: Severity, expected: number, actual: number, message: Message): Draft {
    return {
      key: name,
      severity,
      subject,
      message,
      expected,
      actual,
      difference: actual - expected,
      unit: bound.unit,
      evidence: [bound.evidence],
    };
  }
}

function ceilingOf(name: string, bound: Bound, policy: Policy): number | null {
  if (name === "far") return policy.ceiling.far;
  if (bound.unit === "percent") return policy.ceiling.percent;
  return bound.unit === "m" ? policy.ceiling.height : null;
}
