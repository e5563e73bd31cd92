import type { zh } from "./zh";

type Base<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** The charts in English. */
export const en: Record<keyof typeof zh | `${Base<keyof typeof zh>}_one`, string> = {
  "charts.approvals": "Approvals over time",
  "charts.approvals.period": "When",
  "charts.approvals.documents": "Documents",
  "charts.area": "Area",
  "charts.areaByPlan": "Areas by plan area",
  "charts.areaByUse": "Areas by land use",
  "charts.filter": "Ledger of {{name}} only",
  "charts.indicator": "Indicator",
  "charts.indicators": "Indicators by land use",
  "charts.largest": "Largest",
  "charts.lead_one":
    "Of the {{records}} record that the filters leave, {{counted}} is counted. Areas are the first ones printed; records without an area, blocks, roads, strips, merged and former parcels, and what was changed later, are not counted.",
  "charts.lead_other":
    "Of the {{records}} records that the filters leave, {{counted}} are counted as land. Areas are the first ones printed; records without an area, blocks, roads, strips, merged and former parcels, and what was changed later, are not counted.",
  "charts.least": "Least",
  "charts.median": "Median",
  "charts.none": "The filters leave nothing to draw.",
  "charts.parcels": "Parcels",
  "charts.planArea": "Plan area",
  "charts.share": "Drawn",
  "charts.table": "Table",
  "charts.title": "Charts",
  "charts.undated_one": "The document of 1 more parcel bears no date.",
  "charts.undated_other": "The documents of {{count}} more parcels bear no date.",
  "charts.use": "Land use",
  "charts.without_one": "1 more parcel does not state it.",
  "charts.without_other": "{{count}} more parcels do not state it.",
  "charts.indicatorNote":
    "One dot a limit, larger where more parcels share it; the bar is the median. Limits by their upper end, or their lower one where there is no upper.",
};
