import type { Parcel } from "../../../domain/parcel";
import type { DocumentSection } from "../../document-section";
import type { Draft } from "./draft";

const MODIFIES = /修改|调整|变更|优化|修编/u;
const APPROVES = /批复|批准|审批意见/u;

/**
 * What a document does to its parcels where their own words do not say: an approval of changes modifies what its title
 * names (all, where it names no code) and approves the rest; an announcement leaves it open.
 */
export function documentStatus(section: DocumentSection): (draft: Draft | null) => Parcel["status"] {
  const title = (section.facts.title?.value ?? section.document.title ?? "").replace(/\s+/gu, "");
  const modifies = MODIFIES.test(title);
  const named =
    title.match(/[A-Za-z]{0,8}\d{1,8}[A-Za-z]{0,4}(?:-[A-Za-z0-9]{1,8}){1,6}(?:\([a-z0-9]\))?/gu) ?? [];
  const otherwise = APPROVES.test(title) || /原则同意|同意/u.test(head(section)) ? "approved" : null;
  return (draft) => {
    if (!modifies) return otherwise;
    if (named.length === 0) return "modified";
    const own = [draft?.code ?? "", ...(draft?.derivedFrom ?? []), draft?.parent?.code ?? ""];
    const meant = own.some((code) => code !== "" && named.some((name) => code.startsWith(name)));
    return meant || underNamed(draft, named) ? "modified" : otherwise;
  };
}

/** The beginning of the body, where an approval says that it approves. */
function head(section: DocumentSection): string {
  return section.running.text.slice(0, 800);
}

function underNamed(draft: Draft | null, named: readonly string[]): boolean {
  for (let node = draft?.heading ?? null; node !== null; node = node.parent) {
    if (node.mentions.some((mention) => mention.code !== null && named.includes(mention.code))) return true;
  }
  return false;
}
