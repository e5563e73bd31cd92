import type { Rule } from "../rule";

/** A document that was printed (印发) before it was signed. */
export const imprintDate: Rule = {
  id: "imprint-date",
  version: 1,
  check: (records) =>
    records.facts.flatMap(({ document, date, imprintDate: imprint }) => {
      if (date === null || imprint === null || imprint.value >= date.value) return [];
      const days = Math.round((Date.parse(date.value) - Date.parse(imprint.value)) / 86_400_000);
      return [
        {
          severity: "warning" as const,
          subject: document,
          message: {
            zh: `印发日期 ${imprint.value} 比成文日期 ${date.value} 早 ${days} 天。`,
            en: `The imprint is dated ${imprint.value}, ${days} days before the document itself (${date.value}).`,
          },
          expected: date.value,
          actual: imprint.value,
          difference: -days,
          unit: "d",
          evidence: [imprint.evidence, date.evidence],
        },
      ];
    }),
};
