import type { StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import type { Parcel } from "../../domain/parcel";
import { plain, stated } from "../figures";
import type { Policy } from "../policy";
import { halfQuantum } from "../printed-area";
import type { Draft, Rule } from "../rule";

/**
 * Floor areas that the text demands or states for a parcel against its land times its floor area ratio. Only what
 * counts towards the ratio (计容, 地上) can contradict it; other floor area may lie below ground.
 */
export const floorArea: Rule = {
  id: "floor-area",
  version: 1,
  check: (records, _facts, policy) =>
    records.parcels.flatMap((parcel) =>
      parcel.obligations.flatMap(({ text, area, evidence }, index) =>
        area === null || !isFloorArea(text) ? [] : drafts(parcel, text, area, evidence, index, policy),
      ),
    ),
};

/** A footprint, an underground or an uncounted area is no floor area that the ratio limits. */
function isFloorArea(text: string): boolean {
  return (
    /建筑面积|建筑规模|计容面积/u.test(text) &&
    !/不计容|地下|占地面积|基底面积|每(?:户|人|套)|人均/u.test(text)
  );
}

function drafts(
  parcel: Parcel,
  text: string,
  area: StatedArea,
  evidence: Evidence,
  index: number,
  policy: Policy,
): Draft[] {
  const far = parcel.indicators.far;
  const site = parcel.areas.find(({ role }) => role === "site" || role === "total");
  if (far === undefined || far.max === null || site === undefined) return [];
  const largest = site.squareMetres * far.max;
  // The ratio is a rule, not a measurement: only the two areas are rounded.
  const tolerance = halfQuantum(site, policy) * far.max + halfQuantum(area, policy);
  const over = area.squareMetres - largest;
  const holds = over <= tolerance;
  const counted = /计容|地上/u.test(text);
  const [print, land] = [stated(area), stated(site)];
  const conclusion = holds
    ? { zh: "不超过", en: "not more than" }
    : counted
      ? { zh: "超过", en: "more than" }
      : { zh: "超过（其中若有地下建筑则不计）", en: "more than (floors below ground would not count)" };
  return [
    {
      key: String(index + 1),
      severity: holds ? "pass" : counted ? "warning" : "note",
      subject: parcel.id,
      message: {
        zh: `建筑面积 ${print.zh}${conclusion.zh}用地 ${land.zh} × 容积率上限 ${far.max} = ${plain(Number(largest.toFixed(2)))} 平方米。`,
        en: `The floor area of ${print.en} is ${conclusion.en} ${land.en} of land × the largest floor area ratio ${far.max} = ${plain(Number(largest.toFixed(2)))} m².`,
      },
      expected: largest,
      actual: area.squareMetres,
      difference: over,
      tolerance,
      unit: "m2",
      evidence: [evidence, far.evidence, site.evidence],
    },
  ];
}
