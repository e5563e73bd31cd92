import type { zh } from "./zh";

/** The parcel page beyond its first lines, in English. */
export const en: Record<keyof typeof zh, string> = {
  "bullet.hint": "reference {{range}}",
  "bullet.outside": "outside the reference range",
  "bullet.source": "The pale band is the reference range for {{name}}: a hint, not law ({{source}}).",
  "cite.copied": "Copied.",
  "cite.copy": "Copy the citation",
  "cite.failed": "The browser does not allow copying; please select the text above.",
  "cite.title": "Citation",
  "export.parcel": "Export this parcel",
  "history.before": "before the change",
  "history.changes": "Against the version before:",
  "history.first": "The first version in these data",
  "history.here": "this page",
  "history.none": "Indicators, area and land use are the same.",
  "history.noDocument": "in no document",
  "history.title": "Amendments",
  "neighbours.along": "Also on {{name}}",
  "neighbours.named": "Named on the {{side}} side",
  "neighbours.names": "Names this parcel in its sides",
  "neighbours.note": "By the words alone; no geometry is asked.",
  "neighbours.title": "Neighbours in the text",
};
