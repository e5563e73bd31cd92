/**
 * Text as it is compared in searches: width and case folded, blanks and brackets of every kind removed, so that
 * 临政函 [2023] 24 号 finds 临政函〔2023〕24号.
 */
export function searchKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s()[\]{}〔〕【】「」『』《》<>"'“”‘’·,，、.。;；:：]/g, "")
    .replace(/[‐-―−-]/g, "-");
}

/** The terms of a query, all of which a record must hold. */
export function searchTerms(query: string): string[] {
  return query
    .split(/\s+/)
    .map(searchKey)
    .filter((term) => term !== "");
}

/** Whether a key made by `searchKey` holds every term. */
export function holdsTerms(key: string, terms: readonly string[]): boolean {
  return terms.every((term) => key.includes(term));
}
