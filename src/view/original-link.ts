import type { GazetteDocument } from "../domain/document";
import { oneScript } from "../domain/one-script";
import { issueText } from "./printed-in";

/** Where the published original lies, and whether it is the document itself or the issue that prints it. */
export interface OriginalLink {
  readonly address: string;
  readonly of: "document" | "issue";
}

/** Blanks, book marks and the running total make no other document. */
function key(name: string): string {
  return oneScript(name)
    .replace(/[\s《》]|[（(]总第?\d+期[）)]/gu, "")
    .replace(/[〔[(（]/gu, "[")
    .replace(/[〕\])）]/gu, "]");
}

/**
 * The address that the office gives for a document: by its number, else by its issue (云溪市人民政府公报2030年第3期). Null
 * where the office gives none; no address is ever made up.
 */
export function originalLink(
  links: Readonly<Record<string, string>>,
  document: Pick<GazetteDocument, "number" | "gazetteIssue">,
): OriginalLink | null {
  const given = new Map(Object.entries(links).map(([name, address]) => [key(name), address]));
  const own = document.number === null ? undefined : given.get(key(document.number));
  if (own !== undefined) return { address: own, of: "document" };
  const issue = document.gazetteIssue ? given.get(key(issueText(document.gazetteIssue, "zh"))) : undefined;
  return issue === undefined ? null : { address: issue, of: "issue" };
}
