import { NOTICE_END } from "../lexicon/notice-ends";
import { CONDITIONS_OF_LOT } from "../lexicon/notice-words";
import { redHeadOf } from "./organisation";
import { endsInDate, endsSentence, isClosing, isDivider, isHeading, type TextLine } from "./text-line";
import { isMetadata } from "./title-block";

/** ◆某地块出让公告◆: a heading between signs, or one behind a sign below an empty line. */
function isSetOff(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.lead === 0) return false;
  return /[■◆◎▌]$/u.test(line.line.text) || line.index > (lines[at - 1]?.index ?? 0) + 1;
}

/** 二、用地公示: the heading of a part of a bulletin. */
const BULLETIN_PART = /^[一二三四五六七八九十]{1,3}、[^,。;:]{2,24}(?:公告|公示|通告)$/u;

/** The number of a page, an empty line below it. */
const PAGE = /^\d{1,3}$/u;

/** Longest of the last lines of a notice. */
const LONGEST_END = 100;

/** 某局关于某地块的公示: a title that needs no empty line above it. */
const FULL_TITLE = /^[\p{Script=Han}、]{0,40}关于/u;

/** 联系电话:…, and below it a title that an empty line sets off, or a full one: the notice has told all that it had to. */
function endsNotice(line: TextLine, title: TextLine | undefined, isApart: boolean): boolean {
  if (title === undefined || line.squeezed.length > LONGEST_END || !NOTICE_END.test(line.squeezed))
    return false;
  return isApart || (FULL_TITLE.test(title.squeezed) && isHeading(title.squeezed));
}

/** Cells of a row: the last one of an annex. */
const ROW = /\S(?:\s?[\t|]\s?| {2,20})\S/u;
/** 挂牌期限:2031.5.8至2031.5.18: the last label of a form, and its value. */
const LABELLED = /^(?!附)\p{Script=Han}[\p{Script=Han}()]{1,11}:.{1,60}$/u;
/** What stands below a title: its number, whom it is for, or a sentence. */
const BODY = /^\(?\p{Script=Han}{2,12}[〔[(]\d{4}[〕\])]|^.{2,40}:$|^.{16,}[。:,]/u;

/** The first row of a form. */
const FORM =
  /^(?:[一1][、.])?\|?\p{Script=Han}{2,8}(?:编号|名称|面积|用途|性质|位置|单位)(?:[:|]|(?=[\dA-Z]))/u;
/** 某县…出让公告: a title that says where its matter lies. */
const TITLE_OF_PLACE = /^\p{Script=Han}{1,8}[省市县旗区]/u;

/** A table or a form has come to an end where a full title stands below its last row, or any below an empty line, with its text. */
export function endsTable(lines: readonly TextLine[], at: number): boolean {
  const [above, title, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (above === undefined || title === undefined || below === undefined) return false;
  if (ROW.test(title.line.text)) return false;
  const isFull = FULL_TITLE.test(title.squeezed);
  const opensForm = FORM.test(below.squeezed);
  const isApart = title.index > above.index + 1;
  if (!ROW.test(above.line.text) && !(isApart && LABELLED.test(above.squeezed))) return false;
  if (CONDITIONS_OF_LOT.test(title.squeezed)) return isApart && (opensForm || BODY.test(below.squeezed));
  if (!isHeading(title.squeezed)) return false;
  if (isApart || TITLE_OF_PLACE.test(title.squeezed))
    return BODY.test(below.squeezed) || (isFull && opensForm);
  return isFull && (opensForm || BODY.test(below.squeezed));
}

/** A title opens a document only where the text above has come to an end. */
export function opensAfter(lines: readonly TextLine[], at: number): boolean {
  if (lines[at]?.afterFoot === true || isSetOff(lines, at)) return true;
  let above = at - 1;
  const isApart = (lines[at]?.index ?? 0) > (lines[above]?.index ?? 0) + 1;
  if (endsTable(lines, at)) return true;
  while (above >= 0) {
    const line = lines[above];
    if (line === undefined) return true;
    const { squeezed } = line;
    if (endsNotice(line, lines[at], isApart)) return true;
    if (/^附(?:件|表)/u.test(squeezed)) return false;
    if (isDivider(squeezed) || isMetadata(squeezed) || isClosing(squeezed)) return true;
    if (redHeadOf(squeezed) !== null || BULLETIN_PART.test(squeezed)) return true;
    if (endsInDate(squeezed)) return true;
    if (/[。!]$/u.test(squeezed)) return true;
    if (PAGE.test(squeezed) && line.index < (lines[above + 1]?.index ?? 0) - 1) {
      above--;
      continue;
    }
    // the issuing body may stand between
    if (
      at - above <= 2 &&
      squeezed.length <= 40 &&
      /^[\p{Script=Han}\s]+$/u.test(squeezed) &&
      !endsSentence(squeezed)
    ) {
      above--;
      continue;
    }
    return false;
  }
  return true;
}
