import type { Issue } from "../domain/issue";
import { areaMentions } from "./area-mentions";
import type { DocumentSection } from "./document-section";
import { LAND_ACT, LAND_MATTER, LAND_RANGE, LAND_ZONE, OTHER_LAND_MATTER } from "./lexicon/land-matters";
import { type ParsedSides, parseSides } from "./sides";
import { mappedEvidence } from "./text/mapped-text";

/** The sides where all four directions are told. */
function fourSides(bounds: ParsedSides | null): ParsedSides | null {
  return bounds !== null && bounds.sides.length >= 4 ? bounds : null;
}

/** A text without a title is judged by its beginning. */
const OPENING = 160;

/**
 * A document that decides about land and prints its area or sides, from which no record was read: said, not
 * passed over. Null for every other document.
 */
export function unreadDocument(section: DocumentSection): Issue | null {
  const { running, document } = section;
  const title = document.title ?? "";
  const matter = title === "" ? running.text.slice(0, OPENING) : title;
  if (!LAND_MATTER.test(matter) && !(LAND_ZONE.test(matter) && LAND_ACT.test(matter))) return null;
  const [area] = areaMentions(running, title.length);
  const sides = area === undefined ? parseSides(running, title.length, running.text.length) : null;
  const told = LAND_RANGE.exec(running.text.slice(title.length));
  const range =
    told === null
      ? null
      : { from: title.length + told.index, to: title.length + told.index + told[0].length };
  // rules and plans tell many figures; sides and a size together tell a piece of land
  const bounds = OTHER_LAND_MATTER.test(matter)
    ? parseSides(running, title.length, running.text.length)
    : null;
  const place = OTHER_LAND_MATTER.test(matter)
    ? area === undefined
      ? null
      : fourSides(bounds)
    : (area ?? sides ?? range);
  if (place === null || place === undefined) return null;
  return {
    code: "document-unread",
    severity: "warning",
    message: {
      zh: "文件写明了用地的面积或四至，但没有读出地块或片区。",
      en: "The document states an area or the sides of land, but no parcel or zone could be read from it.",
    },
    evidence: mappedEvidence(running, place.from, place.to),
    source: section.source.id,
  };
}
