import type { GazetteDocument } from "../../domain/document";
import { parseDocumentNumber } from "../document-number";
import type { Draft, Rule } from "../rule";

interface Numbered {
  readonly document: GazetteDocument;
  readonly number: string;
  readonly serial: number;
  readonly date: string;
}

/** In one series (prefix and year) of one source, a later number with an earlier date than the number before it. */
export const numberDateOrder: Rule = {
  id: "number-date-order",
  version: 1,
  check: (records) =>
    [...series(records.documents).values()].flatMap((numbered) =>
      numbered
        .sort((one, two) => one.serial - two.serial)
        .flatMap((later, index) => drafts(numbered[index - 1], later)),
    ),
};

function series(documents: readonly GazetteDocument[]): Map<string, Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  for (const document of documents) {
    if (document.number === null || document.date === null || document.duplicateOf !== null) continue;
    const parts = parseDocumentNumber(document.number);
    if (parts === null) continue;
    const key = `${document.evidence.source} ${parts.prefix} ${parts.year}`;
    const numbered = { document, number: document.number, serial: parts.serial, date: document.date };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [numbered]);
    else group.push(numbered);
  }
  return groups;
}

function drafts(earlier: Numbered | undefined, later: Numbered): Draft[] {
  if (earlier === undefined || later.date >= earlier.date || later.serial === earlier.serial) return [];
  const days = Math.round((Date.parse(earlier.date) - Date.parse(later.date)) / 86_400_000);
  return [
    {
      severity: "note",
      subject: later.document.id,
      message: {
        zh: `${later.number}的成文日期 ${later.date} 早于编号在前的${earlier.number}（${earlier.date}）${days} 天。`,
        en: `${later.number} is dated ${later.date}, ${days} ${days === 1 ? "day" : "days"} before ${earlier.number} (${earlier.date}), which has the lower number.`,
      },
      expected: earlier.date,
      actual: later.date,
      difference: -days,
      unit: "d",
      evidence: [later.document.evidence, earlier.document.evidence],
    },
  ];
}
