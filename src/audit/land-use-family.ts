import type { LandUse, Parcel } from "../domain/parcel";

/** Industry and storage: there the floor area ratio is often a lower bound and the green ratio an upper one. */
const industryWords = /工业|工矿|采矿|仓储|物流|产业|厂房|加工|制造/;
const housingWords = /居住|住宅|宅基地/;

export type LandUseFamily = "housing" | "industry" | "other" | "unknown";

/** What a parcel is for, as far as the rules tell uses apart. Mixed use with any industry counts as industry. */
export function landUseFamily(parcel: Parcel): LandUseFamily {
  if (parcel.landUse.length === 0) return "unknown";
  if (parcel.landUse.some(isIndustry)) return "industry";
  return parcel.landUse.some((use) => housingWords.test(use.raw)) ? "housing" : "other";
}

function isIndustry(use: LandUse): boolean {
  if (industryWords.test(use.raw)) return true;
  if (use.code === null) return false;
  // GB 50137-2011: M industry, W storage; 2023 guide: 10 industry and mining, 11 storage.
  return use.scheme === "MNR-2023" ? /^1[01]/.test(use.code) : /^[MW]\d?/.test(use.code);
}

/** Wordings of one use: a general one says less than the special ones that stand beside it. */
interface Wordings {
  readonly general: readonly string[];
  readonly special: readonly string[];
}

export const wordings: readonly Wordings[] = [
  {
    general: ["居住用地", "住宅用地", "城镇住宅用地", "商品住宅用地"],
    special: [
      "一类居住用地",
      "二类居住用地",
      "三类居住用地",
      "一类城镇住宅用地",
      "二类城镇住宅用地",
      "三类城镇住宅用地",
    ],
  },
  { general: ["工业用地"], special: ["一类工业用地", "二类工业用地", "三类工业用地"] },
  {
    general: ["仓储用地", "物流仓储用地"],
    special: ["一类物流仓储用地", "二类物流仓储用地", "三类物流仓储用地"],
  },
  { general: ["绿地", "绿化用地", "公共绿地"], special: ["公园绿地"] },
  { general: ["教育用地", "学校用地", "教育科研用地"], special: ["中小学用地", "小学用地", "中学用地"] },
  { general: ["医疗用地", "医疗卫生用地"], special: ["医院用地"] },
];
