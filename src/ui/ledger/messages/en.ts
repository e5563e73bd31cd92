import type { zh } from "./zh";

type Base<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** The panels of the ledger in English. */
export const en: Record<keyof typeof zh | `${Base<keyof typeof zh>}_one`, string> = {
  "columns.down": "Move {{name}} back",
  "columns.lead": "Tick the columns to show; the arrows change their order.",
  "columns.reset": "Columns of this door",
  "columns.up": "Move {{name}} forward",
  "range.clear": "Any {{name}}",
  "range.few": "{{name}}: all parcels have the same or none, there is nothing to narrow.",
  "range.from": "{{name}}, from",
  "range.lead":
    "Limits are compared by their upper end, or their lower one where there is no upper; parcels without the figure are not listed.",
  "range.least": "least",
  "range.most": "most",
  "range.to": "{{name}}, to",
  "range.unit.area": "ha",
  "range.unit.height": "m",
  "range.unit.percent": "%",
  "range.without_one": "1 more without it",
  "range.without_other": "{{count}} more without it",
};
