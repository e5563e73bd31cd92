import type { Issue } from "../domain/issue";
import { areaMentions } from "./area-mentions";
import type { DocumentSection } from "./document-section";
import { parseSides } from "./sides";
import { mappedEvidence } from "./text/mapped-text";

/** Titles that decide about a piece of land. */
const LAND =
  /保护区|保护范围|控制地带|保护地|名胜区|水源地|水源保护|林场|建设用地的(?:批复|函|公告)|用地预审|征收(?:集体)?土地|土地征收|征地|集体土地|农用地转用|用地批复|界线|边界|四至|控制线|[红黄蓝绿紫]线|化工园区|产业园|(?:开发区|园区|保税区|保税港区|加工区|示范区|集聚区|新区|高新区).{0,12}(?:范围|面积|扩区|调区|设立|认定|升级|名单|批复)|(?:设立|认定|核定|整合).{2,40}(?:开发区|园区|保税区|加工区|示范区|集聚区)/u;

/** Titles about rules, plans or people of such land. */
const OTHER_MATTER =
  /办法|条例|规定|意见|考核|机构|领导小组|方案的通知|总体规划|任务|整治|补偿标准|区片综合地价|管理(?!区|委员会|局|处|站)/u;

/** How the land of wells, monuments and reserves is told without an area or sides. */
const RANGE =
  /(?:一级|二级|准)保护区(?:的?(?:水域|陆域)?范围)?(?:为|:)|保护范围(?:为|:)|建设控制地带(?:为|:)|半径(?:为)?\d{1,5}米/u;

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
  if (!LAND.test(matter) || OTHER_MATTER.test(matter)) return null;
  const [area] = areaMentions(running, title.length);
  const sides = area === undefined ? parseSides(running, title.length, running.text.length) : null;
  const told = RANGE.exec(running.text.slice(title.length));
  const range =
    told === null
      ? null
      : { from: title.length + told.index, to: title.length + told.index + told[0].length };
  const place = area ?? sides ?? range;
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
