import type { StatedArea } from "../../domain/area";
import type { AreaThreshold } from "../../domain/document-facts";
import type { Parcel } from "../../domain/parcel";
import { squareMetresPerUnit } from "../../units/area";
import { fixed, plain, stated } from "../figures";
import type { Policy } from "../policy";
import { halfQuantum, within } from "../printed-area";
import type { Draft, Rule } from "../rule";

/**
 * Declared areas against the area ranges on which a text hangs a duty. By default only a figure whose rounding
 * leaves open on which side of an edge it falls is noted: 13.3 公顷 is 199.5 亩, and 200.2 亩 rounds to it as well.
 */
export const threshold: Rule = {
  id: "threshold",
  version: 1,
  check: (records, _facts, policy) =>
    records.facts.flatMap(({ thresholds }) =>
      thresholds.flatMap((range) =>
        records.parcels.flatMap((parcel) => {
          const area = landArea(parcel);
          return area === undefined ? [] : drafts(parcel.id, area, range, policy);
        }),
      ),
    ),
};

/** The figure for the land of a project: blocks and parcels as they stand, no strips, no earlier versions. */
function landArea(parcel: Parcel): StatedArea | undefined {
  if (parcel.version === "before" || (parcel.role !== "parcel" && parcel.role !== "block")) return undefined;
  return parcel.areas.find((area) => area.role === "total" || area.role === "site");
}

function drafts(subject: string, area: StatedArea, range: AreaThreshold, policy: Policy): Draft[] {
  const half = halfQuantum(area, policy);
  const edges = [range.min, range.max].filter((edge) => edge !== null);
  const open = edges.find((edge) => within(area.squareMetres - edge, half, edge));
  const inside = isInside(area.squareMetres, range);
  if (open === undefined && (policy.thresholdNotes === "edge" || !inside)) return [];
  const mu = (value: number): string => plain(Number(fixed(value / squareMetresPerUnit.mu, 4)));
  const print = stated(area);
  const [low, high] = [mu(area.squareMetres - half), mu(area.squareMetres + half)];
  const limits = `${range.min === null ? "" : mu(range.min)}–${range.max === null ? "" : mu(range.max)}`;
  const side = inside ? { zh: "之内", en: "inside" } : { zh: "之外", en: "outside" };
  const doubt =
    open === undefined
      ? { zh: "", en: "" }
      : {
          zh: `，但按印出的位数也可能是 ${low}–${high} 亩，跨过界限 ${mu(open)} 亩`,
          en: `, but its printed digits leave open ${low} to ${high} mu, across the limit of ${mu(open)} mu`,
        };
  return [
    {
      key: limits,
      severity: "note",
      subject,
      message: {
        zh: `${print.zh}合 ${mu(area.squareMetres)} 亩，在 ${limits} 亩的范围${side.zh}${doubt.zh}。该范围的规定针对项目占地，仅供提示：${brief(range.duty)}`,
        en: `${print.en} is ${mu(area.squareMetres)} mu, ${side.en} the range of ${limits} mu${doubt.en}. The duty is about projects, so this is a hint only: ${brief(range.duty)}`,
      },
      expected: range.max ?? range.min,
      actual: area.squareMetres,
      tolerance: half,
      unit: "m2",
      evidence: [area.evidence, range.evidence],
    },
  ];
}

/** The first words of a duty: a finding names it, the evidence shows it. */
function brief(duty: string): string {
  const words = [...duty.replace(/\s/gu, "")];
  return words.length <= BRIEF ? words.join("") : `${words.slice(0, BRIEF).join("")}…`;
}

const BRIEF = 16;

function isInside(value: number, range: AreaThreshold): boolean {
  const above = range.min === null || (range.minInclusive ? value >= range.min : value > range.min);
  const below = range.max === null || (range.maxInclusive ? value <= range.max : value < range.max);
  return above && below;
}
