import type { Evidence, Message } from "../../domain/evidence";
import type { Severity } from "../../domain/finding";
import type { Bound } from "../../domain/indicator";
import type { Parcel } from "../../domain/parcel";
import { fixed, plain } from "../figures";
import { type IndicatorSet, indicatorSets } from "../indicator-sets";
import { type LandUseFamily, landUseFamily } from "../land-use-family";
import type { Policy } from "../policy";
import type { Draft, Rule } from "../rule";

/** Floor area ratio, density, height and green ratio of one parcel: can they hold together? */
export const capsTogether: Rule = {
  id: "caps-together",
  version: 1,
  check: (records, _facts, policy) => {
    const dates = new Map(records.documents.map((document) => [document.id, document.date]));
    return indicatorSets(records.parcels).flatMap((set) => {
      const date = set.parcel.document === null ? null : dates.get(set.parcel.document);
      return [...floorAreaDrafts(set, date ?? null, policy), ...coverDrafts(set, policy)];
    });
  },
};

/** Slack for comparing products of printed decimals. */
const DUST = 1e-9;

function floorAreaDrafts(set: IndicatorSet, date: string | null, policy: Policy): Draft[] {
  const { far, density, height } = set.indicators;
  if (far === undefined || density === undefined || density.max === null || density.max <= 0) return [];
  const cover = density.max / 100;
  const evidence = [far.evidence, density.evidence];
  if (height !== undefined && height.max !== null) {
    const storey = storeyHeight(landUseFamily(set.parcel), date, policy);
    const floors = floorsWithin(height.max, storey, landUseFamily(set.parcel), policy);
    const reach = cover * floors;
    const figures = {
      zh: `按层高 ${storey} 米，限高 ${height.max} 米至多计 ${floors} 层，建筑密度 ${density.max}% 下容积率至多 ${plain(reach)}`,
      en: `with storeys of ${storey} m, a height of ${height.max} m counts at most ${floors} floors, and a density of ${density.max} % then gives a floor area ratio of at most ${plain(reach)}`,
    };
    const all = [...evidence, height.evidence];
    if (far.min !== null && far.min > reach + DUST) {
      return [
        draft(set, "far-min", "error", reach, far.min, all, {
          zh: `容积率下限 ${far.min} 无法达到：${figures.zh}。`,
          en: `The lower limit of the floor area ratio, ${far.min}, cannot be reached: ${figures.en}.`,
        }),
      ];
    }
    if (far.max !== null && far.max > reach + DUST) {
      return [
        draft(set, "far-max", "warning", reach, far.max, all, {
          zh: `容积率上限 ${far.max} 用不满：${figures.zh}。上限不必用满，但也可能是某个数字有误。`,
          en: `The upper limit of the floor area ratio, ${far.max}, cannot be used up: ${figures.en}. It need not be, but a figure may be wrong.`,
        }),
      ];
    }
  }
  return far.max !== null && far.max > 0 && far.max / cover < 1 - DUST
    ? [
        draft(
          set,
          "far-below-density",
          "note",
          cover,
          far.max,
          evidence,
          belowDensity(set.parcel, far.max, density),
        ),
      ]
    : [];
}

function belowDensity(parcel: Parcel, far: number, density: Bound): Message {
  const site = parcel.areas[0]?.squareMetres;
  const percent = density.max ?? 0;
  const footprint = site === undefined ? null : fixed((site * percent) / 100, 2);
  const floor = site === undefined ? null : fixed(site * far, 2);
  return {
    zh: `容积率上限 ${far} 小于建筑密度上限 ${percent}%${footprint === null ? "" : `：按密度占地可达 ${footprint} 平方米，按容积率建筑面积只有 ${floor} 平方米`}，两个上限不能同时用满。`,
    en: `The largest floor area ratio, ${far}, is below the largest density, ${percent} %${footprint === null ? "" : `: the footprint could be ${footprint} m², the floor area only ${floor} m²`}; both limits cannot be used up together.`,
  };
}

/** The storey height that the check reckons with, metres. */
function storeyHeight(family: LandUseFamily, date: string | null, policy: Policy): number {
  const { storey } = policy;
  if (family === "industry") return storey.industry;
  if (family !== "housing")
    return Math.min(storey.other, family === "unknown" ? storey.housing : storey.other);
  return date !== null && date >= storey.housingSince ? storey.housingNew : storey.housing;
}

/** Floors that count towards the floor area below `height`; high halls of industry count twice. */
function floorsWithin(height: number, storey: number, family: LandUseFamily, policy: Policy): number {
  const floors = Math.floor(height / storey + DUST);
  if (family !== "industry") return floors;
  return Math.max(floors, 2 * Math.floor(height / policy.storey.industryDouble + DUST));
}

function coverDrafts(set: IndicatorSet, policy: Policy): Draft[] {
  const { density, greenRatio } = set.indicators;
  if (density === undefined || greenRatio === undefined || greenRatio.min === null) return [];
  const { limit, note } = policy.cover;
  const green = greenRatio.min;
  const evidence = [density.evidence, greenRatio.evidence];
  if (density.min !== null && density.min + green > limit + DUST) {
    const sum = plain(density.min + green);
    return [
      draft(set, "cover", "error", limit, density.min + green, evidence, {
        zh: `建筑密度下限 ${density.min}% 与绿地率下限 ${green}% 合计 ${sum}%，大于 ${limit}%，不可能同时满足。`,
        en: `The least density, ${density.min} %, and the least green ratio, ${green} %, add up to ${sum} %, more than ${limit} %: they cannot both hold.`,
      }),
    ];
  }
  if (density.max === null || density.max + green <= note + DUST) return [];
  const sum = plain(density.max + green);
  const over = density.max + green > limit + DUST;
  return [
    draft(set, "cover", over ? "warning" : "note", over ? limit : note, density.max + green, evidence, {
      zh: `建筑密度上限 ${density.max}% 与绿地率下限 ${green}% 合计 ${sum}%，${over ? `大于 ${limit}%，密度不能用满` : `大于 ${note}%，留给道路的不多`}。`,
      en: `The largest density, ${density.max} %, and the least green ratio, ${green} %, add up to ${sum} %, ${over ? `more than ${limit} %: the density cannot be used up` : `more than ${note} %: little is left for roads`}.`,
    }),
  ];
}

function draft(
  set: IndicatorSet,
  key: string,
  severity: Severity,
  expected: number,
  actual: number,
  evidence: Evidence[],
  message: Message,
): Draft {
  const scope = set.scope === null ? { zh: "", en: "" } : { zh: `${set.scope}：`, en: `${set.scope}: ` };
  return {
    key: set.scope === null ? key : `${set.scope}/${key}`,
    severity,
    subject: set.parcel.id,
    message: { zh: scope.zh + message.zh, en: scope.en + message.en },
    expected,
    actual,
    difference: actual - expected,
    evidence,
  };
}
