import type { Line } from "../layout/line";
import { PAGE_FOOT } from "../lexicon/page-furniture";
import { printedDate } from "./printed-date";

/** A line of text (blank lines and furniture left out) as the document grammar sees it. */
export interface TextLine {
  /** index in the lines of the source */
  readonly index: number;
  readonly line: Line;
  /** folded text without any blank, and without the signs around a heading */
  readonly squeezed: string;
  /** characters that stand before `squeezed`, blanks left out: ◆ */
  readonly lead: number;
  /** a banner, or nothing at all, stands directly above */
  readonly afterBanner: boolean;
  /** the foot of a web page stands above */
  readonly afterFoot: boolean;
}

/** Longest line that can be part of a heading; longer ones are paragraphs. */
export const LONGEST_HEADING = 160;

/** The text lines of a source in order. Banners are left out but remembered by the line below them. */
export function textLines(lines: readonly Line[]): readonly TextLine[] {
  const result: TextLine[] = [];
  let banner = false;
  let foot = false;
  lines.forEach((line, index) => {
    if (line.kind === "banner") banner = true;
    if (line.kind === "furniture" && PAGE_FOOT.test(line.text)) foot = true;
    if (line.kind !== "text") return;
    const print = line.text.replace(/\s+/gu, "");
    const { squeezed, lead } = withoutSigns(print);
    result.push({ index, line, squeezed, lead, afterBanner: banner, afterFoot: foot });
    banner = false;
    foot = false;
  });
  return result;
}

/** What stands before a title in a bulletin, and behind it. */
const SIGN_BEFORE = /^(?:[■◆◎▌▶►○●□★☆]{1,2}|\[[一二三四五六七八九十]{1,2}\])(?=.)/u;
const SIGN_BEHIND = /[■◆◎▌]{1,2}$/u;
/** A title, or the number of a document. */
const HEADING =
  /^.{6,80}(?:公告|公示|通告|通知|批复|决定|通知书|复函|函)(?:\([^()]{1,30}\))?$|^.{2,12}[〔[(]\d{4}[〕\])]\d{1,4}号$/u;

/** Whether a line without the sign or the number before it is a heading. */
export function isHeading(words: string): boolean {
  return HEADING.test(words);
}

/** ◆某地块出让公告◆, ■ 某政函〔2031〕9号: a heading without its signs; any other line as it is. */
function withoutSigns(print: string): { readonly squeezed: string; readonly lead: number } {
  const lead = print.length > LONGEST_HEADING ? 0 : (SIGN_BEFORE.exec(print)?.[0].length ?? 0);
  const heading = print.slice(lead).replace(SIGN_BEHIND, "");
  return lead > 0 && HEADING.test(heading) ? { squeezed: heading, lead } : { squeezed: print, lead: 0 };
}

/** Lines of web pages and prints that end a document: 此件公开发布, 特此公告, 此复. */
const CLOSING =
  /^\((?:此件|本件|信息公开|公开方式|联系人)[^)]{0,40}\)$|^(?:特此(?:公告|通告|公示|通知|批复|函复|复函|说明)|此复|此致|敬礼)[。!]?$/u;

/** Whether the line closes a body: nothing of the same document's running text ends on it. */
export function isClosing(squeezed: string): boolean {
  return squeezed.length <= 60 && CLOSING.test(squeezed);
}

/** 【市政府文件】, ===== and the like: what stands between documents. Folding has made 【】 into []. */
export function isDivider(squeezed: string): boolean {
  if (squeezed.length > LONGEST_RULE) return false;
  return (
    /^\[[\p{Script=Han}]{2,16}\]$/u.test(squeezed) ||
    /^[-=_*·—–─━~#.…]{3,}(?:[[(]?[\p{Script=Han}\d]{1,12}[\])]?[-=_*·—–─━~#.…]{3,})?$/u.test(squeezed) ||
    /^([·≡◆■●★▌])[\p{Script=Han}]{2,16}\1$/u.test(squeezed) ||
    SECTION.test(squeezed) ||
    /^(?:\[[一二三四五六七八九十\d]{1,2}\][\p{Script=Han}]{2,10}|第[一二三四五六七八九十\d]{1,3}[件篇则])$/u.test(
      squeezed,
    )
  );
}

/** Longest rule between two documents, in signs. */
const LONGEST_RULE = 200;
/** ■出让公告, ▌公告二: the section of a bulletin, or the number of a text in it. */
const SECTION =
  /^(?:[≡◆■★▌▍▎]{1,3}[\p{Script=Han}]{0,8}(?:公告|公示|文件|批复|通告|通知|信息|选登|选载)[一二三四五六七八九十\d]{0,3}|[▌▍▎]{1,3}[\p{Script=Han}]{2,10}(?:\([^()]{1,16}\))?|(?:公告|公示|通告|文件|批复)[一二三四五六七八九十\d]{1,3})$/u;

const ORDINAL =
  /^(?:[一二三四五六七八九十百]{1,4}[、.]|\([一二三四五六七八九十百\d]{1,4}\)|\d{1,3}[、.](?!\d)|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[条章节]|附(?:件|表|图)|[-•●○◆■]\s?|注:)/u;

/** Whether the line begins a numbered item, an annex or a bullet. */
export function startsItem(squeezed: string): boolean {
  return ORDINAL.test(squeezed);
}

/** Whether a sentence or clause ends with the line, so that no title goes on over it. */
export function endsSentence(squeezed: string): boolean {
  return /[。;:!?,、…]$/u.test(squeezed);
}

/** A date ends the line, perhaps with 印发 or (此件公开发布) behind it. */
export function endsInDate(squeezed: string): boolean {
  const tail = squeezed.slice(-50).replace(/(?:印发|\((?:此件|本件)[^()]*\))$/u, "");
  return /日$|\d$/u.test(tail) && printedDate(tail.slice(-12))?.to === Math.min(tail.length, 12);
}
