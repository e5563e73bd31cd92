import type { Message } from "./evidence";
import { oneScript } from "./one-script";
import type { Parcel } from "./parcel";

/** One line of a reference table: limits that plans usually keep to. */
export interface ReferenceRow {
  /** floor area ratio up to here; the least line that holds the printed ratio is taken */
  readonly far: number;
  readonly farMin?: number;
  /** largest building density, percent */
  readonly density: number;
  /** least green ratio, or the largest where `greenMost` is set, percent */
  readonly greenLeast?: number;
  readonly greenMost?: number;
  /** largest height, metres */
  readonly height?: number;
}

export type ReferenceClass = "housing" | "public" | "business" | "industry" | "storage" | "park" | "utility";

export interface ReferenceRange {
  readonly name: Message;
  /** where the figures come from, as the finding says it */
  readonly source: Message;
  readonly rows: readonly ReferenceRow[];
}

const common: Message = {
  zh: "规划编制中的常用值，没有强制标准作依据",
  en: "values in common use in planning, no binding standard behind them",
};

/**
 * Ranges for hints. Housing: GB 50180-2018, table 4.0.2, lines for climate zones II and VI; it is about the land of a
 * 居住街坊, a parcel is only near to that. The others are in common use and bind nobody. A bureau in another climate
 * zone or with rules of its own replaces them in its policy.
 */
export const referenceRanges: Readonly<Record<ReferenceClass, ReferenceRange>> = {
  housing: {
    name: { zh: "居住用地", en: "housing" },
    source: {
      zh: "GB 50180-2018 表 4.0.2，Ⅱ、Ⅵ 气候区，该表针对居住街坊",
      en: "GB 50180-2018, table 4.0.2, climate zones II and VI, made for whole housing blocks",
    },
    rows: [
      { far: 1.1, density: 40, greenLeast: 28, height: 18 },
      { far: 1.5, density: 30, greenLeast: 30, height: 27 },
      { far: 1.9, density: 28, greenLeast: 30, height: 36 },
      { far: 2.6, density: 20, greenLeast: 35, height: 54 },
      { far: 2.9, density: 20, greenLeast: 35, height: 80 },
    ],
  },
  public: {
    name: { zh: "公共管理与公共服务用地", en: "public services" },
    source: common,
    rows: [{ far: 2, density: 35, greenLeast: 35 }],
  },
  business: {
    name: { zh: "商业服务业用地", en: "business" },
    source: common,
    rows: [{ far: 4, density: 50, greenLeast: 20 }],
  },
  industry: {
    name: { zh: "工业用地", en: "industry" },
    source: common,
    rows: [{ far: 2, farMin: 0.8, density: 60, greenMost: 20 }],
  },
  storage: {
    name: { zh: "物流仓储用地", en: "storage" },
    source: common,
    rows: [{ far: 2, farMin: 0.8, density: 60, greenMost: 20 }],
  },
  park: {
    name: { zh: "公园绿地", en: "parks" },
    source: common,
    rows: [{ far: 0.1, density: 5, greenLeast: 65 }],
  },
  utility: {
    name: { zh: "公用设施用地", en: "utilities" },
    source: common,
    rows: [{ far: 1, density: 40, greenLeast: 20 }],
  },
};

/** GB 50137-2011 by its letter, the guide of 2023 by its first digits. */
const byLetter: Readonly<Record<string, ReferenceClass>> = {
  R: "housing",
  A: "public",
  B: "business",
  M: "industry",
  W: "storage",
  U: "utility",
};
const byDigits: Readonly<Record<string, ReferenceClass>> = {
  "07": "housing",
  "08": "public",
  "09": "business",
  "1001": "industry",
  "11": "storage",
  "13": "utility",
  "1401": "park",
};
/** Words, where no code is printed or suggested. */
const byWords: readonly (readonly [RegExp, ReferenceClass])[] = [
  [/工业用地/u, "industry"],
  [/仓储/u, "storage"],
  [/居住|住宅/u, "housing"],
  [/公园/u, "park"],
  [/商业|商务/u, "business"],
  [/学校|中小学|教育|医院|医疗|文化设施|体育|行政办公/u, "public"],
  [/消防|供热|供电|供水|环卫|排水|燃气/u, "utility"],
];

/** The class of one land use in the reference tables; null where they have none. */
function referenceClass(use: {
  readonly raw: string;
  readonly code: string | null;
  readonly scheme: "GB50137-2011" | "MNR-2023" | null;
}): ReferenceClass | null {
  const { code, scheme } = use;
  if (code !== null && scheme === "GB50137-2011")
    return code.startsWith("G1") ? "park" : (byLetter[code.slice(0, 1)] ?? null);
  if (code !== null && scheme === "MNR-2023")
    return byDigits[code.slice(0, 4)] ?? byDigits[code.slice(0, 2)] ?? null;
  return byWords.find(([words]) => words.test(oneScript(use.raw)))?.[1] ?? null;
}

/** What a parcel is held against: the table of its land use and the line of its floor area ratio. */
export interface ReferenceLimits {
  readonly range: ReferenceRange;
  /** the line that holds the printed ratio; without a ratio the widest of all lines */
  readonly limits: ReferenceRow;
  /** the printed ratio, null where none is */
  readonly ratio: number | null;
}

/** The reference limits of a parcel; null for mixed uses, former parcels, and uses that no table knows. */
export function referenceLimits(
  parcel: Parcel,
  reference: Readonly<Record<ReferenceClass, ReferenceRange | null>> = referenceRanges,
): ReferenceLimits | null {
  if (parcel.version === "before" || parcel.role !== "parcel") return null;
  const classes = new Set(parcel.landUse.map(referenceClass));
  const [only] = classes;
  if (classes.size !== 1 || only === undefined || only === null) return null;
  const range = reference[only];
  if (range === null) return null;
  const { far } = parcel.indicators;
  const ratio = far?.max ?? far?.min ?? null;
  const row = (ratio === null ? null : range.rows.find((one) => ratio <= one.far)) ?? range.rows.at(-1);
  if (row === undefined) return null;
  // Without a ratio the line is unknown: only what no line allows is outside.
  return { range, ratio, limits: ratio === null ? widest(range.rows) : row };
}

function widest(rows: readonly ReferenceRow[]): ReferenceRow {
  return rows.reduce((all, one) => ({
    far: Math.max(all.far, one.far),
    density: Math.max(all.density, one.density),
    ...least("farMin", all.farMin, one.farMin),
    ...least("greenLeast", all.greenLeast, one.greenLeast),
    ...most("greenMost", all.greenMost, one.greenMost),
    ...most("height", all.height, one.height),
  }));
}

function least<K extends string>(key: K, a?: number, b?: number): Partial<Record<K, number>> {
  return a === undefined || b === undefined ? {} : ({ [key]: Math.min(a, b) } as Record<K, number>);
}

function most<K extends string>(key: K, a?: number, b?: number): Partial<Record<K, number>> {
  return a === undefined || b === undefined ? {} : ({ [key]: Math.max(a, b) } as Record<K, number>);
}
