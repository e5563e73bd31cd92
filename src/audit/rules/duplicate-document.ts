import type { Rule } from "../rule";

/** The same document in two places: its records are taken once. */
export const duplicateDocument: Rule = {
  id: "duplicate-document",
  version: 1,
  check: (records) => {
    const byId = new Map(records.documents.map((document) => [document.id, document]));
    return records.documents.flatMap((document) => {
      const { duplicateOf } = document;
      if (duplicateOf === null) return [];
      const first = byId.get(duplicateOf);
      const name = document.number ?? document.title ?? document.id;
      return [
        {
          severity: "note" as const,
          subject: document.id,
          message: {
            zh: `${name}在前面的文件中已经出现，两处是同一份文件，内容只取一次。`,
            en: `${name} stands in an earlier source as well; it is one document, and its content is taken once.`,
          },
          expected: duplicateOf,
          actual: document.id,
          evidence: [document.evidence, ...(first === undefined ? [] : [first.evidence])],
        },
      ];
    });
  },
};
