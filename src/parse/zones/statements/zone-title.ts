import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { cellsOf } from "../../tables/table-row";

/** Lines above the head of a text without a title: the number of an annex, the way through a site. */
const ABOVE = /^附\s?[件表图]?\s?\d*[:：]?$|首页|^(?:发布|索引|字体|来源|浏览)|[>＞]/u;
/** (二)某片区: an item of a list whose head was cut off. */
const ITEM = /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/u;
const LONGEST = 60;
const FIRST = 4;

/** The title of a document; of a text that has none, the line that heads it; "" where there is none. */
export function zoneTitle(section: DocumentSection): string {
  if (section.document.title !== null) return section.document.title;
  const head = headLine(section);
  if (head === undefined || ITEM.test(head.text) || head.text.length > LONGEST || /[。;,]/u.test(head.text))
    return "";
  // blanks before and behind a title are no cells
  const cells = cellsOf(section, head).filter(({ text }) => text !== "");
  return cells.length > 1 ? "" : head.text.replace(/\s+/gu, "");
}

/** The first line that may head the document; none where the first few are something else. */
function headLine({ lines }: DocumentSection): Line | undefined {
  let seen = 0;
  return lines.find((line) => line.kind === "text" && (++seen > FIRST || !ABOVE.test(line.text)));
}
