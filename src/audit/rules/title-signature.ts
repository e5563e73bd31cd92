import type { Rule } from "../rule";

/** The bodies that the title names against the bodies that signed. */
export const titleSignature: Rule = {
  id: "title-signature",
  version: 1,
  check: (records) =>
    records.facts.flatMap(({ document, titleIssuer, signatures }) => {
      if (titleIssuer === null || signatures.length === 0) return [];
      const named = titleIssuer.value.split("、");
      if (named.some((name) => signatures.some((signature) => isSame(name, signature.value)))) return [];
      const signed = signatures.map((signature) => signature.value).join("、");
      return [
        {
          severity: "note" as const,
          subject: document,
          message: {
            zh: `标题的发文机关是${titleIssuer.value}，落款是${signed}。`,
            en: `The title is by ${titleIssuer.value}, the signature by ${signed}.`,
          },
          expected: titleIssuer.value,
          actual: signed,
          evidence: [titleIssuer.evidence, ...signatures.map((signature) => signature.evidence)],
        },
      ];
    }),
};

/** The same body, perhaps with the province in front; an office (办公室, 办公厅) is another body than its government. */
function isSame(one: string, two: string): boolean {
  const [a, b] = [one, two].map((name) => name.replace(/\s/gu, ""));
  if (a === undefined || b === undefined) return false;
  return a.endsWith(b) || b.endsWith(a);
}
