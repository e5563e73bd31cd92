/** The lists of documents in Chinese. */
export const zh = {
  "document.link.document": "公布的原文",
  "document.link.issue": "刊登它的那一期公报",
} as const;
