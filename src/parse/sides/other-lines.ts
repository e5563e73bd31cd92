import { AREA_UNIT } from "../lexicon/area-units";
import { either } from "../lexicon/either";
import { ESTATE_NOUNS, PART_NOUNS, PRESERVE_NOUNS } from "../lexicon/zone-suffixes";

/** The line of the body that signs, with the date behind it or not. */
export const SIGNATURE =
  /^(?:\p{Script=Han}{2,24}(?:人民政府|局|厅|委员会|管委会|办公室)(?:\d{4}年|二[〇○零])|\d{4}年\d{1,2}月\d{1,2}日)/u;

/** A line that is nothing but the name of a body. */
const SIGNER =
  /^(?:\p{Script=Han}{2,24}人民政府|\p{Script=Han}{4,24}(?:局|厅|委员会|管委会|办公室))[ \t\r\u3000]{0,4}(?:\n|$)/u;

/** A line that begins with a label (核心区:…, 区块2:…, 面 积 :…), under a heading or not. */
const LABELLED =
  /^(?:[\p{Script=Han}A-Za-z\d]{2,8}[ \t\r\u3000]{0,4}\n[ \t\r\n\u3000]{0,8})?\p{Script=Han}(?:[ \t\u3000]{0,4}\p{Script=Han}){1,9}[ \t\u3000]{0,4}[\dA-Z]{0,2}(?:[（(][^（）()\n]{1,8}[）)])?[:：]/u;
/** Tel: 0755-…, Address: … */
const LATIN_LABEL = /^[A-Z][A-Za-z]{2,14}(?: [A-Za-z]{2,12})?[ \t]{0,4}[:：]/u;
/** 【规划面积】31.5平方公里: a label in a frame. */
const FRAMED = /^[【[［]\p{Script=Han}{2,10}[】\]］]/u;
/** A line that closes a paper. */
const CLOSING =
  /^(?:本(?:公告|通告|通知|批复|方案|决定|办法|规定)|特此|以上(?:为|是|范围|区域|合计|共计|面积)|[合总共小]计[\s\d:：]|[此专](?:复|函|告|致|批复|函复)(?:[。.!！\s]|$)|抄[送报][:：]?|附[:：件图]|请(?:你|各|贵|按照?|抓紧|严格|认真|切实|据此|遵照|接此|及时|依法|尽快))/u;
/** A line that is nothing but a size. */
const SIZE_LINE = new RegExp(`^约?\\d[\\d.,]{0,12}[ \\t]?${AREA_UNIT}[ \\t]{0,4}(?:\\n|$)`, "u");
/** A line of a label and its value, apart by a tab. */
const CELLS = /^[\p{Script=Han}()（）]{2,14}\t/u;
/** 片 区 名 称    某片区: a label set wide, and behind a gap its value. */
const SPACED_CELLS =
  /^(?:\p{Script=Han}[ \u3000]{0,6}){0,6}(?:名[ \u3000]{0,6}称|面[ \u3000]{0,6}积|用[ \u3000]{0,6}途|依[ \u3000]{0,6}据|期[ \u3000]{0,6}限|单[ \u3000]{0,6}位|位[ \u3000]{0,6}置|时[ \u3000]{0,6}间|四[ \u3000]{0,6}至)[ \u3000]{2,}\S/u;
/** A line that begins with the name of other land and its size or sides. */
const OTHER_LAND =
  /^[\p{Script=Han}A-Z\d]{2,18}(?:(?:区|园|块|片|场|基地)|(?<=区|块|团|片)[一二三四五六七八九十\dA-Z]{1,3})(?:[（(][^（）()]{1,16}[）)])?[ \t\u3000]{0,6}(?:(?:总|规划|用地|占地)?(?:面积|四至)|\d[\d.,]{0,12} ?(?:公顷|亩|平方)|(?:\d[\d.,]{0,12}[ \t\u3000]{1,6})?[东南西北](?:至|临|邻|到|起))/u;
/** A line that is nothing but the name of other land, above its own size and sides, or the sides alone. */
const LAND_ABOVE_SIDES = new RegExp(
  `^\\p{Script=Han}{2,16}(?:${either(`${ESTATE_NOUNS} ${PRESERVE_NOUNS} ${PART_NOUNS}`)}|基地)[ \\t\\u3000]{0,4}\\n[ \\t\\n\\u3000]{0,4}(?:约?\\d[\\d.,]{0,12}[ \\t]?${AREA_UNIT}[ \\t]{0,4}\\n[ \\t\\n\\u3000]{0,4})?(?:四至:?)?[东南西北][至临起接邻到]`,
  "u",
);
/** 禁放区, 二级保护区: a line that is nothing but a kind of land heads what stands below it. */
const KIND_LINE =
  /^(?:\p{Script=Han}{0,6}[禁限适可][养放燃采捕牧渔猎]区域?|核心区|缓冲区|实验区|[一二三]级保护区|准保护区|保护范围|建设控制地带|[东南西北中]{1,2}(?:区|片区?|园)|[A-Z一二三四五](?:区|片区|期))[ \t\u3000]{0,4}\n/u;
/** 2 土地利用现状, 3.1 规划范围: the heading of a chapter, its number before a blank. */
const CHAPTER = /^\d{1,2}(?:\.\d{1,2}){0,3}[ \u3000]{1,4}\p{Script=Han}{3,20}[ \t\u3000]{0,4}(?:\n|$)/u;
/** 注：四至以测绘为准, 备注: a remark below what it is on. */
const REMARK = /^(?:备?注|附注)(?:[\d一二三]?[:：.、]|[ \t\u3000]{0,4}(?:\n|$)|[ \t\u3000]{1,4}\S)/u;
/** 批准机关 省政府, 产业定位: the label of a line, its value behind a blank or below it, where words may be whole. */
const BARE_LABEL =
  /^(?:\p{Script=Han}{0,8}(?:情况|概况|现状|说明|定位|用途|坐标|指标|依据|机关|时间|日期|期限|名称|类型|类别|级别|等级|条件|要求|措施|性质|布局)|\p{Script=Han}{2,8}(?:单位|产业|面积|用地))[ \t\u3000]{0,4}(?:\n|$|(?<=[ \t\u3000])\S)/u;
const PIECES = either(`${PART_NOUNS} 地块`);
/** 省级, A区, 2号地块, 容积率≤2.0, 涉及某镇: what else a line of its own begins with. */
const OTHER_CLAUSE = new RegExp(
  String.raw`^(?:(?:国家|自治区|[省市县])级[ \t\u3000]{0,4}(?:\n|$)|[A-Z](?:区|${PIECES})|(?:第?[一二三四五六七八九十\d]{1,2}号?)${PIECES}|容积率|建筑密度|建筑限?高|建筑系数|绿地率|投资强度|涉及|(?:园|区|片区|区域|基地)内[设有现规共]|(?:该|本)(?:园?区|片区|地块|项目|方案)|现有|目前|主要|主导|下[设辖]|其中|不含|不包括|预计|近期|远期)`,
  "u",
);
/** What the words of a side may end with: 国道, 某村, 某厂围墙. */
const WHOLE_WORDS = /[路街道线巷河江湖海渠沟溪库塘堤坝村镇乡厂校山岭界墙园岸站]$/u;

/** Whether the words of a side may end as they do: with the noun of a road, a water, a place. */
export function isWhole(words: string): boolean {
  return WHOLE_WORDS.test(words);
}

/** Whether the words of a side are whole where a line ends, and the next one that begins at a place of the source opens with other matters. */
export function opensClause(words: string, source: string, at: number): boolean {
  if (!WHOLE_WORDS.test(words)) return false;
  const line = source.slice(at, at + LONGEST_LABEL);
  return BARE_LABEL.test(line) || OTHER_CLAUSE.test(line);
}

/** Longest beginning of a line that is looked at. */
const LONGEST_LABEL = 40;

/** Whether the line that begins at a place of the source is a label, a head or a closing: none of the words of a side above it. */
export function isOwnLine(source: string, at: number): boolean {
  const line = source.slice(at, at + LONGEST_LABEL);
  return [
    LABELLED,
    CELLS,
    SPACED_CELLS,
    SIGNER,
    CLOSING,
    FRAMED,
    LATIN_LABEL,
    CHAPTER,
    OTHER_LAND,
    SIZE_LINE,
    KIND_LINE,
    LAND_ABOVE_SIDES,
    REMARK,
  ].some((one) => one.test(line));
}
