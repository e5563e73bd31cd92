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
/** J4 3606123.456 35479223.456: the row of a point. */
const POINT = /^[A-Z]{0,2}\d{1,3} \d{5,9}\.\d{1,4} \d{5,9}\.\d{1,4}$/u;
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
  const endsRows = ROW.test(above.line.text) || POINT.test(above.line.text);
  if (!endsRows && !(isApart && LABELLED.test(above.squeezed))) return false;
  if (CONDITIONS_OF_LOT.test(title.squeezed))
    return isApart && (opensForm || BODY.test(below.squeezed)) && !isOfNotice(lines, at);
  if (!isHeading(title.squeezed)) return false;
  if (isApart || TITLE_OF_PLACE.test(title.squeezed)) return BODY.test(below.squeezed) || opensForm;
  return isFull && (opensForm || BODY.test(below.squeezed));
}

/** 2031-12号地块规划条件: the lot, by its name or its code. */
const LOT_OF_TITLE = /^(?:关于)?(.{2,40}?)(?:号?(?:地块|宗地|项目)|号)的?(?:建设用地)?规划(?:设计)?条件$/u;
const CODE_OF_LOT = /[A-Za-z\d][A-Za-z\d-]{0,30}$/u;
/** 某局A-01地块规划条件, and below a title its number or whom it is for: a paper of its own. */
const OFFICE = /[局厅委府会院]/u;
const OWN_HEAD = /^\(?\p{Script=Han}{2,12}[〔[(]\d{4}[〕\])]|[局厅委府会院司厂心]:$/u;
/** Characters of the notice above in which the lot would be named. */
const REACH = 6000;

/** Whether conditions without an office, a number and an addressee are for a lot that the notice above them names. */
function isOfNotice(lines: readonly TextLine[], at: number): boolean {
  const name = LOT_OF_TITLE.exec(lines[at]?.squeezed ?? "")?.[1] ?? "";
  const lot = CODE_OF_LOT.exec(name)?.[0] ?? name;
  if (lot === "" || OFFICE.test(name.slice(0, name.length - lot.length))) return false;
  if (OWN_HEAD.test(lines[at + 1]?.squeezed ?? "")) return false;
  let left = REACH;
  for (let i = at - 1; i >= 0 && left > 0; i--) {
    const { line, squeezed } = lines[i] ?? { line: { text: "" }, squeezed: "" };
    if (isDivider(squeezed) || (squeezed.length <= LONGEST_DAY && endsInDate(squeezed))) return false;
    if (namesWhole(line.text, lot)) return true;
    left -= squeezed.length + 1;
  }
  return false;
}

/** Longest line that is a day alone. */
const LONGEST_DAY = 16;

/** Whether a code stands in a line as a whole: 2031-1 is not in 2031-12. */
function namesWhole(text: string, lot: string): boolean {
  for (let at = text.indexOf(lot); at >= 0; at = text.indexOf(lot, at + 1))
    if (!/[A-Za-z\d-]/u.test(text.charAt(at - 1)) && !/[A-Za-z\d-]/u.test(text.charAt(at + lot.length)))
      return true;
  return false;
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
