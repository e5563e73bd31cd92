import type { DocumentSection } from "./document-section";

/** A text without a title is judged by its beginning. */
const OPENING = 160;

/** 某省自然资源厅公告, 某委员会2031年第2次会议纪要: the body and the form only; what it is about stands below. */
const BARE_TITLE =
  /^(?:\p{Script=Han}{2,24}(?:人民政府|办公室|委员会|政府|[厅局委]))?(?:公告|通告|公示|准予行政许可决定书|行政许可决定书|批复|通知|函)$|^[^《》]{2,50}会议?纪要$/u;

/** Whether a title says who tells something and in which form, and nothing else. */
export function isBareTitle(title: string): boolean {
  return BARE_TITLE.test(title);
}

/** What tells the matter of a document: its title, or the beginning of a text that has none. */
export function matterOf(section: DocumentSection): string {
  const { title } = section.document;
  return title === null || isBareTitle(title) ? section.running.text.slice(0, OPENING) : title;
}
