import { matterOf } from "../document-matter";
import type { DocumentSection } from "../document-section";
import { DECIDES, OTHER_ZONE_MATTER, TELLS_DECISION } from "../lexicon/zone-matters";

/** Whether a title decides about a zone as an area. */
export function decidesZones(title: string): boolean {
  return DECIDES.test(title) && !OTHER_ZONE_MATTER.test(title) && !title.includes("成片开发");
}

/** A decision is told within so many characters. */
const OPENING = 400;

/** Whether a document decides about zones: by its title, or a text without one by a decision that its opening tells. */
export function tellsDecision(section: DocumentSection): boolean {
  const matter = matterOf(section);
  if (!decidesZones(matter)) return false;
  return matter === section.document.title || TELLS_DECISION.test(section.running.text.slice(0, OPENING));
}
