import type { StatedArea } from "../../domain/area";
import type { Parcel } from "../../domain/parcel";
import { decimalsFor, fixed, signed, stated } from "../figures";
import type { Policy } from "../policy";
import { halfQuantum, within } from "../printed-area";
import type { Draft, Rule } from "../rule";

/** One figure printed in two units, as square metres and 亩 in brackets. */
export const unitPair: Rule = {
  id: "unit-pair",
  version: 1,
  check: (records, _facts, policy) => [
    ...records.parcels.flatMap((parcel) => pairs(parcel.id, parcel.areas, policy)),
    ...records.zones.flatMap((zone) => pairs(zone.id, zone.areas, policy)),
  ],
};

/** The second unit follows the first one within a bracket: farther apart they may speak of different things. */
const NEIGHBOUR = 12;

function pairs(subject: Parcel["id"], areas: readonly StatedArea[], policy: Policy): Draft[] {
  const found = new Map<string, Draft>();
  for (const first of areas) {
    const second = areas.find((other) => isPairOf(first, other));
    if (second === undefined) continue;
    const key = `${fixed(first.value, first.decimals)}${first.unit}=${fixed(second.value, second.decimals)}${second.unit}`;
    const known = found.get(key);
    const evidence = [...(known?.evidence ?? []), first.evidence, second.evidence];
    found.set(key, { ...(known ?? compared(subject, first, second, policy)), key, evidence });
  }
  return [...found.values()];
}

function isPairOf(first: StatedArea, second: StatedArea): boolean {
  const gap = second.evidence.start - first.evidence.end;
  return (
    first.unit !== second.unit &&
    first.role === second.role &&
    first.evidence.source === second.evidence.source &&
    gap >= 0 &&
    gap <= NEIGHBOUR
  );
}

function compared(subject: string, first: StatedArea, second: StatedArea, policy: Policy): Draft {
  const difference = second.squareMetres - first.squareMetres;
  const slack = policy.unitSlack * Math.max(first.squareMetres, second.squareMetres);
  const tolerance = halfQuantum(first, policy) + halfQuantum(second, policy) + slack;
  const holds = within(difference, tolerance, first.squareMetres);
  const digits = decimalsFor(tolerance);
  const one = stated(first);
  const two = stated(second);
  const figures = {
    zh: `${one.zh}与 ${two.zh}相差 ${signed(difference, digits)} 平方米`,
    en: `${one.en} and ${two.en} differ by ${signed(difference, digits)} m²`,
  };
  const allowed = fixed(tolerance, digits);
  return {
    severity: holds ? "pass" : "warning",
    subject,
    message: holds
      ? {
          zh: `${figures.zh}，在取舍允许的 ${allowed} 平方米之内：两种单位的数字一致。`,
          en: `${figures.en}, within the ${allowed} m² of rounding: the two units agree.`,
        }
      : {
          zh: `${figures.zh}，超出取舍允许的 ${allowed} 平方米：两种单位的数字不一致。`,
          en: `${figures.en}, more than the ${allowed} m² of rounding: the two units do not agree.`,
        },
    expected: first.squareMetres,
    actual: second.squareMetres,
    difference,
    tolerance,
    unit: "m2",
    evidence: [],
  };
}
