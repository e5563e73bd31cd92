import { NOTICE_END } from "../lexicon/notice-ends";
import { lineNumberOf } from "./document-number";
import { isOrganisation, lineOrganisations, redHeadOf } from "./organisation";
import { printedDate } from "./printed-date";
import {
  endsInDate,
  endsSentence,
  isClosing,
  isDivider,
  LONGEST_HEADING,
  startsItem,
  type TextLine,
} from "./text-line";

/** A title with the lines of the body above it. Indices count text lines; `last` is included. */
export interface TitleBlock {
  /** first line that belongs to it: issuing body, red head, or the title itself */
  readonly first: number;
  /** lines of the title itself */
  readonly titleFirst: number;
  readonly titleLast: number;
  /** title without blanks, the body kept only where it shares the line */
  readonly title: string;
  /** bodies named above or before the title */
  readonly issuers: readonly string[];
  /** lines that name them */
  readonly issuerLines: readonly [first: number, last: number] | null;
}

/** Kinds of documents with which a title ends; (试行), (第二批) may follow. */
const KIND =
  /(?:通知|批复|决定|公告|公示|通告|复函|函|意见|命令|令|办法|方案|规定|细则|措施|规划|计划|纲要|报告|公报|决议|请示|条例|规则|要点|清单|目录|说明|表|书|启事|名单|安排|制度|预案|指南|标准|条件|议案|通报|简报|纪要)(?:\([^()]{1,30}\))*$/u;

/** Kinds with which a title surely ends. */
const STRONG_KIND = /(?:通知|批复|决定|公告|公示|通告|复函|令)(?:\([^()]{1,30}\))*$/u;

/** Kinds that open a document of their own even without a number. */
const OWN_KIND =
  /(?:公告|公示|通告|批复|决定|通知|复函|函|令|公示表|公告表|公开表|会议纪要)(?:\([^()]{1,30}\))*$/u;

/** 某局关于某地块的公告 2024-08-05: the day on which a page was put up, on the line of its title. */
const DATE_BEHIND =
  /(?<=[告示知复定函令)])\[?20\d{2}[-./]\d{1,2}[-./]\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?\]?(?:\d{1,2}:\d{2})?$/u;

/** A title has at most this many printed lines. */
const MOST_LINES = 6;
const LONGEST_TITLE = 260;

/** What a body does with another's text: it stands between the name and 关于. */
const HANDS_ON = /(?:印发|转发|批转|发布|公布)$/u;

/** What the name of a body ends with. */
const BODY_END = /(?:政府|[厅局委会部院室办处所站队厂司库社]|中心)$/u;

/** The body before 关于 on a title line, "" where the line begins with 关于, null where it is no such line. */
function bodyBefore(line: TextLine): string | null {
  const text = line.squeezed.slice(0, LONGEST_HEADING);
  const at = text.indexOf("关于");
  if (at < 0) return null;
  const before = text.slice(0, at).replace(HANDS_ON, "");
  if (before === "") return "";
  const spaced = line.line.text.slice(0, LONGEST_HEADING);
  const end = /关\s{0,20}于/u.exec(spaced)?.index ?? 0;
  const names = lineOrganisations(spaced.slice(0, end).trimEnd().replace(HANDS_ON, "").trim());
  if (names.length > 0) return names.join(" ");
  const together = before.split("、");
  if (together.length > 1 && together.every((name) => isOrganisation(name))) return together.join(" ");
  return isOrganisation(before) ? before : null;
}

function balanced(title: string): boolean {
  const count = (character: string): number => title.split(character).length - 1;
  return count("《") === count("》") && count("“") === count("”") && count("(") === count(")");
}

/** 容积率1.0(不小于), 竞买保证金:800万元: a label with its figure. */
const LABELLED_FIGURE =
  /^\p{Script=Han}{0,6}(?:容积率|建筑密度|建筑系数|绿[地化]率|限高|建筑高度|面积)[^。\p{Script=Han}]{0,12}\d|^\p{Script=Han}{2,10}(?:\([^()]{1,10}\))?:[^:]{0,20}\d/u;

/** 某局2031.11, 某局2031年11月: who signed, and in which month. */
const SIGNED_IN_MONTH = /[局委办府处院厅会](?:19|20)\d{2}[.年]\d{1,2}月?$/u;
const LONGEST_SIGNED = 30;

/** Whether the line cannot be part of a title that goes on below it. */
function stopsTitle(line: TextLine): boolean {
  const { squeezed } = line;
  return (
    squeezed.length > LONGEST_HEADING ||
    endsSentence(squeezed) ||
    isClosing(squeezed) ||
    isDivider(squeezed) ||
    startsItem(squeezed) ||
    redHeadOf(squeezed) !== null ||
    lineNumberOf(squeezed) !== null ||
    isMetadata(squeezed) ||
    (LABELLED_FIGURE.test(squeezed) && !KIND.test(squeezed)) ||
    NOTICE_END.test(squeezed) ||
    (squeezed.length <= LONGEST_SIGNED && SIGNED_IN_MONTH.test(squeezed) && !squeezed.includes("关于")) ||
    (squeezed.length <= 70 && endsInDate(squeezed.replace(DATE_BEHIND, ""))) ||
    /[。;!?]/u.test(squeezed) ||
    (/(?:电话|热线):?\d/u.test(squeezed) && !KIND.test(squeezed)) ||
    !/\p{Script=Han}/u.test(squeezed) ||
    CELLS.test(line.line.text) ||
    FIGURE_ROW.test(line.line.text)
  );
}

/** 指标, 原规划, 新规划 with tabs between them: the heads of a table. */
const CELLS = /^\s{0,8}\p{Script=Han}{2,10}\t+(?:\p{Script=Han}{2,10}\t+){1,8}\p{Script=Han}{2,10}\s{0,8}$/u;

/** Cells of a row of a table with figures. */
const FIGURE_ROW = /^(?=[^\d]{0,120}\d)[^\t|]{0,60}[\t|][^\t|]{0,60}[\t|]/u;

/** Where a page stands in its site: 首页>政务公开>公告 */
const BREADCRUMBS = /^\p{Script=Han}{2,24}(?:>|»|›)[\p{Script=Han}>»›、]{2,80}$/u;

/** The bar over a page, and the head of a mail. */
const NAVIGATION =
  /^(?:网站)?首页(?:$|[\p{Script=Han}|]{2,60}$)|请输入关键字|(?:高级|站内)搜索|^(?:无障碍|长者模式)|^(?:发件人|收件人|抄送|发送时间|主题):|页码:?\d{1,3}\/\d{1,3}$/u;

/** Lines of web pages round a title: 发布时间, 来源, 浏览次数, 当前位置, the way to the page. */
export function isMetadata(squeezed: string): boolean {
  return (
    squeezed.length <= 120 &&
    (BREADCRUMBS.test(squeezed) ||
      NAVIGATION.test(squeezed) ||
      /^[【[]?(?:索引号|发布单位|发布文号|发文字号|实施日期|施行日期|失效日期|所属类别|文件来源|时效性|效力级别|发布时间|发布日期|成文日期|发文日期|发文机关|发布机构|来源|信息来源|作者|责任编辑|浏览次数|阅读次数|字体|字号|主题分类|主题词|有效性|公开方式|公开类别|组配分类|文件类型|公文种类|当前位置|您所在的位置|您当前的位置|首页>|打印|分享|标题(?::|(?=[^:]{2,60}关于))|(?:公文|文件|信息)?名称:|生效日期|废止日期|时间:|日期:|点击数)/u.test(
        squeezed,
      ))
  );
}

function joined(lines: readonly TextLine[], first: number, last: number): string {
  let title = "";
  for (let i = first; i <= last; i++) title += lines[i]?.squeezed ?? "";
  return title;
}

/** The title that ends directly above text line `below`, with the body above it; null where there is none. */
export function titleAbove(lines: readonly TextLine[], below: number): TitleBlock | null {
  const last = below - 1;
  const listed = listedTitle(lines[last], last);
  if (listed !== null) return listed;
  let first = below;
  for (let i = last; i >= 0 && last - i < MOST_LINES; i--) {
    const line = lines[i];
    if (line === undefined || stopsTitle(line)) break;
    first = i;
    const body = bodyBefore(line);
    if (body !== null && balanced(joined(lines, i, last))) return withIssuers(lines, i, last, body);
    if (lines[i]?.afterBanner === true) break;
  }
  return first <= last ? plainTitle(lines, first, last) : null;
}

/** A title that the file numbers, the document's number below it: 一、某局…挂牌出让公告. */
function listedTitle(line: TextLine | undefined, at: number): TitleBlock | null {
  const squeezed = line?.squeezed ?? "";
  if (squeezed.length > LONGEST_HEADING || endsSentence(squeezed)) return null;
  const title =
    /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.])([^。;]{6,})$/u.exec(
      squeezed,
    )?.[1];
  if (title === undefined || !STRONG_KIND.test(title) || !balanced(title)) return null;
  const body = leadingBody(title);
  if (body === "" && !title.startsWith("关于")) return null;
  // the body shares the line with the ordinal: no range of its own
  const issuers = body === "" ? [] : [body];
  return { first: at, titleFirst: at, titleLast: at, title, issuers, issuerLines: null };
}

/** A title without 关于: the run of lines above the number that ends in a kind of document and reads as a title. */
function plainTitle(lines: readonly TextLine[], first: number, last: number): TitleBlock | null {
  if (!KIND.test(joined(lines, last, last)) && !KIND.test(joined(lines, Math.max(first, last - 1), last))) {
    return null;
  }
  let start = last;
  while (start > first) {
    const own = lines[start]?.squeezed ?? "";
    const above = lines[start - 1];
    if (above === undefined || lineOrganisations(above.line.text).length > 0) break;
    if (own.length >= 5 && !readsAsTitle(above.squeezed)) break;
    start--;
  }
  const title = joined(lines, start, last);
  return title.length >= 5 && balanced(title) ? withIssuers(lines, start, last, leadingBody(title)) : null;
}

/** The body with which a title without 关于 begins: 某县自然资源局国有建设用地使用权挂牌出让公告. "" where none does. */
function leadingBody(title: string): string {
  const alone = /^([\p{Script=Han}]{4,30})(?:令|公告|通告|公示|布告)$/u.exec(title)?.[1] ?? "";
  if (isOrganisation(alone)) return alone;
  const name =
    /^[\p{Script=Han}]{2,24}?(?:人民政府|办公室|委员会|管委会|储备中心|交易中心|局|厅)(?!长)/u.exec(
      title,
    )?.[0] ?? "";
  return name.length >= 5 && title.length - name.length >= 4 && isOrganisation(name) ? name : "";
}

/** The first line of a wrapped title: words, hardly a figure, no kind at its end. */
function readsAsTitle(squeezed: string): boolean {
  const han = squeezed.match(/\p{Script=Han}/gu)?.length ?? 0;
  return squeezed.length >= 6 && han >= squeezed.length * 0.7 && !KIND.test(squeezed);
}

function withIssuers(
  lines: readonly TextLine[],
  titleFirst: number,
  titleLast: number,
  body: string,
): TitleBlock | null {
  const title = joined(lines, titleFirst, titleLast).replace(DATE_BEHIND, "");
  if (title.length < 5 || title.length > LONGEST_TITLE) return null;
  let first = titleFirst;
  let issuers: readonly string[] = body === "" ? [] : body.split(" ");
  let issuerLines: [number, number] | null = body === "" ? null : [titleFirst, titleFirst];
  if (body === "" && lines[titleFirst]?.afterBanner !== true) {
    const above: string[][] = [];
    for (let i = titleFirst - 1; i >= 0 && titleFirst - i <= MOST_LINES; i--) {
      const line = lines[i];
      if (line === undefined) break;
      const red = redHeadOf(line.squeezed);
      const names = red === null ? lineOrganisations(line.line.text) : [red];
      if (names.length === 0 || isSignature(lines, i) || YEAR_BEHIND.test(line.squeezed)) break;
      above.unshift([...names]);
      first = i;
      if (line.afterBanner) break;
    }
    if (above.length > 0) {
      issuers = above.flat();
      issuerLines = [first, titleFirst - 1];
    }
  }
  return { first, titleFirst, titleLast, title, issuers, issuerLines };
}

/** 某局2031.11: who signed the text above, and when. */
const YEAR_BEHIND = /\D(?:19|20)\d{2}[.年/-]/u;

/** A body directly above a date has signed what stands before it. */
function isSignature(lines: readonly TextLine[], index: number): boolean {
  const below = lines[index + 1];
  return below !== undefined && below.squeezed.length <= 30 && printedDate(below.squeezed)?.from === 0;
}

/** The title that begins at or below text line `above` + 1, as in prints with a red head; null where there is none. */
export function titleBelow(lines: readonly TextLine[], above: number): TitleBlock | null {
  for (let i = above + 1; i <= above + 3; i++) {
    const line = lines[i];
    if (line === undefined) return null;
    if (lineOrganisations(line.line.text).length > 0 || isDivider(line.squeezed) || isMetadata(line.squeezed))
      continue;
    return titleFrom(lines, i);
  }
  return null;
}

/** The title whose first line is text line `first`: it goes on until a kind of document ends a line. */
export function titleFrom(lines: readonly TextLine[], first: number): TitleBlock | null {
  for (let last = first; last < first + MOST_LINES; last++) {
    const line = lines[last];
    // a heading behind a sign or a number of its own goes on from nothing
    if (line === undefined || stopsTitle(line) || (last > first && line.lead > 0)) return null;
    if (last > first && line.squeezed.startsWith("关于") && !leadsOn(lines, first, last - 1)) return null;
    const title = joined(lines, first, last).replace(DATE_BEHIND, "");
    if (!KIND.test(title) || !balanced(title)) continue;
    const end = STRONG_KIND.test(title) ? last : strongEnd(lines, first, last);
    const head = lines[first];
    const body = head === undefined ? null : bodyBefore(head);
    return withIssuers(lines, first, end, body ?? leadingBody(joined(lines, first, end)));
  }
  return null;
}

/** Whether 关于 may follow: behind a body, or what it does with another's text. A title of its own begins there else. */
function leadsOn(lines: readonly TextLine[], first: number, last: number): boolean {
  const before = joined(lines, first, last);
  return HANDS_ON.test(before) || BODY_END.test(before) || before.includes("关于");
}

/** …控制性详细规划 on one line may go on: …局部调整的批复 on the next. */
function strongEnd(lines: readonly TextLine[], first: number, last: number): number {
  if (!joined(lines, first, last).includes("关于")) return last;
  for (let i = last + 1; i <= last + 2; i++) {
    const line = lines[i];
    if (line === undefined || stopsTitle(line)) return last;
    if (/(?:的|方案|公告|公示)/u.test(line.squeezed) && STRONG_KIND.test(line.squeezed)) return i;
  }
  return last;
}

/** Whether a title opens a document of its own although no number is printed. */
export function opensDocument(block: TitleBlock): boolean {
  const { title } = block;
  return (
    title.length >= 6 &&
    OWN_KIND.test(title) &&
    !/^(?:《(?![^》]{4,60}》.{6})|“(?![^”]{2,20}”.{6})|\()|[》”]$/u.test(title)
  );
}
