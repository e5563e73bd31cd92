/** The lists of documents in English. */
export const en = {
  "document.link.document": "The published original",
  "document.link.issue": "The issue of the gazette that prints it",
} as const;
