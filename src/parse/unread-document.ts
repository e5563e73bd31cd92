import type { Issue } from "../domain/issue";
import { areaMentions } from "./area-mentions";
import type { DocumentSection } from "./document-section";
import { parseSides } from "./sides";
import { mappedEvidence } from "./text/mapped-text";

/** Titles that decide about a piece of land. */
const LAND =
  /保护区|保护范围|控制地带|保护地|名胜区|水源地|林场|建设用地的(?:批复|函|公告)|用地预审|界线|边界|四至|(?:开发区|园区).{0,12}(?:范围|面积|扩区|调区|设立)/u;

/** Titles about rules, plans or people of such land. */
const OTHER_MATTER = /办法|条例|规定|意见|考核|管理|机构|领导小组|方案的通知|总体规划|名单|任务|整治/u;

/**
 * A document that decides about land and prints its area or sides, from which no record was read: said, not
 * passed over. Null for every other document.
 */
export function unreadDocument(section: DocumentSection): Issue | null {
  const { running, document } = section;
  const title = document.title ?? "";
  if (!LAND.test(title) || OTHER_MATTER.test(title)) return null;
  const [area] = areaMentions(running, title.length);
  const sides = area === undefined ? parseSides(running, title.length, running.text.length) : null;
  const place = area ?? sides;
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
