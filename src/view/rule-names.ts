import type { Language } from "./language";

/** What each rule of the audit looks at, in the reader's words; the code stays for quoting and for docs/findings.md. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "area-geometry": { zh: "面积与界址点", en: "Area and boundary points" },
  "unit-pair": { zh: "两种单位的面积", en: "One area in two units" },
  "sum-of-parts": { zh: "分项与合计", en: "Parts and total" },
  "table-total": { zh: "表格合计", en: "Totals of a table" },
  "heading-body": { zh: "标题与正文", en: "Heading and body" },
  "operator-unusual": { zh: "限值方向", en: "Side of a limit" },
  "indicator-bounds": { zh: "指标取值", en: "Values of a limit" },
  "caps-together": { zh: "指标能否同时成立", en: "Limits taken together" },
  "floor-area": { zh: "建筑面积与容积率", en: "Floor area and ratio" },
  "reference-range": { zh: "常见取值范围", en: "Usual range" },
  "land-use-wording": { zh: "用地名称", en: "Wording of the use" },
  threshold: { zh: "面积门槛", en: "Area thresholds" },
  "possible-amendment": { zh: "可能的调整", en: "Possible amendment" },
  "target-drift": { zh: "指标前后不一", en: "A target that changed" },
  "number-date-order": { zh: "文号与日期次序", en: "Numbers and dates" },
  "imprint-date": { zh: "印发日期", en: "Date of printing" },
  "duplicate-document": { zh: "重复文件", en: "Document printed twice" },
  "title-signature": { zh: "标题与落款", en: "Title and signature" },
  "annex-reference": { zh: "附件名称", en: "Names of annexes" },
  "boundary-fault": { zh: "界线几何", en: "Soundness of a boundary" },
  "point-numbering": { zh: "界址点编号", en: "Numbers of points" },
  "point-count": { zh: "界址点个数", en: "Count of points" },
  "parcel-overlap": { zh: "地块重叠", en: "Overlapping parcels" },
  "county-distance": { zh: "离县城的距离", en: "Distance from the county seat" },
  "county-boundary": { zh: "县界内外", en: "Within the county" },
};

/** The name of a rule; a rule of a later version goes by its code. */
export function ruleName(rule: string, language: Language): string {
  return names[rule]?.[language] ?? rule;
}
