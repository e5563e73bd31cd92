import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import { areaMentions } from "./area-mentions";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import { LAND_ACT, LAND_MATTER, LAND_RANGE, LAND_ZONE, OTHER_LAND_MATTER } from "./lexicon/land-matters";
import { parseSides } from "./sides";
import { mappedEvidence } from "./text/mapped-text";
import { sideAnchors } from "./zones/statements/zone-statements";
import { zoneTitle } from "./zones/statements/zone-title";

/**
 * A document that tells the sides of a place, or decides about land and prints its area, from which no record was
 * read: said, not passed over. Null for every other document.
 */
export function unreadDocument(section: DocumentSection): Issue | null {
  const { running, document } = section;
  const title = document.title ?? "";
  const matter = matterOf(section);
  const [anchor] = sideAnchors(section, zoneTitle(section));
  if (anchor !== undefined) return unreadLand(section, anchor);
  if (!LAND_MATTER.test(matter) && !(LAND_ZONE.test(matter) && LAND_ACT.test(matter))) return null;
  const [area] = areaMentions(running, title.length);
  const isOther = OTHER_LAND_MATTER.test(matter);
  const sides = area === undefined || isOther ? parseSides(running, title.length, running.text.length) : null;
  const told = LAND_RANGE.exec(running.text.slice(title.length));
  const range =
    told === null
      ? null
      : { from: title.length + told.index, to: title.length + told.index + told[0].length };
  // rules and plans tell many figures; a size and all four sides together tell a piece of land
  const whole = area !== undefined && sides !== null && sides.sides.length >= 4 ? sides : null;
  const place = isOther ? whole : (area ?? sides ?? range);
  return place === null ? null : unreadLand(section, place);
}

/** The issue that says that land which a text tells at a place was not read. */
export function unreadLand(
  section: DocumentSection,
  place: { readonly from: number; readonly to: number },
): Issue {
  return documentUnread(section, mappedEvidence(section.running, place.from, place.to));
}

/** The same with the places of the source. */
export function documentUnread({ source }: DocumentSection, evidence: Evidence): Issue {
  return {
    code: "document-unread",
    severity: "warning",
    message: {
      zh: "文件写明了用地的面积或四至，但没有读出地块或片区。",
      en: "The document states an area or the sides of land, but no parcel or zone could be read from it.",
    },
    evidence,
    source: source.id,
  };
}
