import type { Evidence } from "../domain/evidence";
import type { Language } from "./language";

/** Where a value stands: 第 687–689 行, line 12, page 3 line 40. */
export function evidencePlace(evidence: Pick<Evidence, "lines" | "page">, language: Language): string {
  const [first, last] = evidence.lines;
  const range = first === last ? `${first}` : `${first}–${last}`;
  if (language === "zh") {
    return evidence.page === undefined ? `第 ${range} 行` : `第 ${evidence.page} 页第 ${range} 行`;
  }
  const lines = `${first === last ? "line" : "lines"} ${range}`;
  return evidence.page === undefined ? lines : `page ${evidence.page}, ${lines}`;
}
