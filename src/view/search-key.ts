import { oneScript } from "../domain/one-script";
import { coordinateQuery } from "./coordinate-query";

/**
 * Text as it is compared in searches: width, case and script folded, blanks and brackets of every kind removed, so that
 * 临政函 [2023] 24 号 finds 临政函〔2023〕24号.
 */
export function searchKey(text: string): string {
  return oneScript(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s()[\]{}〔〕【】「」『』《》<>"'“”‘’·,，、.。;；:：]/g, "")
    .replace(/[‐-―−-]/g, "-");
}

/** 〔2023〕 32 号 as people type it: one term, or 32 would be found in every 2023. */
const DOCUMENT_NUMBER = /[〔[（(【]\s*\d{4}\s*[〕\]）)】]\s*\d+\s*号?/g;

/** The terms of a query, all of which a record must hold. A coordinate is looked for on the map, not in the records. */
export function searchTerms(query: string): string[] {
  if (coordinateQuery(query) !== null) return [];
  return query
    .replace(DOCUMENT_NUMBER, (number) => number.replace(/\s+/g, ""))
    .split(/\s+/)
    .map(searchKey)
    .filter((term) => term !== "");
}

/** Whether a key made by `searchKey` holds every term. */
export function holdsTerms(key: string, terms: readonly string[]): boolean {
  return terms.every((term) => key.includes(term));
}
