import { AREA_UNIT } from "../../lexicon/area-units";
import { LAND_NAME } from "../../lexicon/land-nouns";
import { ACT_LEAD } from "../../lexicon/name-words";
import {
  LEVEL_CLAUSE,
  MONUMENT_PART,
  NAME_HEAD,
  NOBODY,
  OTHER_KEY,
  VILLAGE,
} from "../../lexicon/parcel-terms";
import { HEADER_WORD, ITEM_START, PIECE_PHRASE, RESERVE_PART } from "../../lexicon/table-terms";
import { isGeneric, landName } from "./land-name";

/** Longest line that is a heading, and shortest and longest name in one. */
const LONGEST_LINE = 60;
const SHORTEST = 2;
const LONGEST = 36;
/** A figure of an area; what stands before it in its clause is the land. */
const FIGURE = new RegExp(
  String.raw`(?:\([^()]{0,16}\))? ?(?:(?:总|规划|用地|用海)?(?:面积|占地|规模))?[ :为约共计]{0,4}\(?\d[\d.,]{0,15} ?(?:${AREA_UNIT}|㎞)`,
  "u",
);
/** Where the measures of a heading begin: 2号煤层  标高+920m */
const MEASURES =
  /(?:\((?!\p{Script=Han}{1,10}\)\p{Script=Han}{2})|(?:准采|开采)?(?:标高|深度|高程)|(?:总|占地)?面积(?!$))/u;
/** What may stand behind the piece that is offered: 本次出让的1标段海域使用权,面积… */
const OF_PIECE = /^(?:海域|土地|国有建设用地|矿业权)?(?:使用权|采矿权)?$/u;
const QUOTED = /[“"「『]([^“”"「」『』]{2,20})[”"」』]$/u;
/** What an act founds is land, whatever its noun. */
const FOUNDED = /^(?:现|经|将|拟|同意|批准|依法)*(?:设立|划定|建立|新建|收回)/u;
const NO_LAND = /位于|坐落|地处|^[东南西北]{1,2}[至临邻靠起]|测绘|勘测院|设计院|测量队|有限公司$|[/\\@]/u;

/**
 * The land that a line above the points names before its measures (水域一级保护区(0.19平方公里), 2号煤层 标高…), or that
 * stands before the figure of an area in the last clause that has one (蓝田街道收储地块面积1.87公顷). Null where the line
 * names no land.
 */
export function headingName(line: string): string | null {
  const figure = FIGURE.exec(line);
  if (figure !== null) {
    const before = line.slice(0, figure.index);
    const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf(";")) + 1);
    for (const clause of sentence.split(/[,:]/u).reverse()) {
      const name =
        landIn(behindItem(clause)) ?? (ITEM_START.test(clause) ? extentNamed(behindItem(clause)) : null);
      if (name !== null) return name;
    }
    return null;
  }
  // 一级保护区:以取水口为中心的水域
  const part = line.slice(0, Math.max(0, line.indexOf(":"))).replace(ITEM_START, "");
  if (RESERVE_PART.test(part)) return part;
  const subject = SUBJECT.exec(line)?.[1];
  const bounded = subject === undefined ? null : (landIn(subject) ?? extentNamed(subject));
  if (bounded !== null) return bounded;
  const joined = behindItem(JOINED.exec(line)?.[1] ?? "");
  const enclosed = landIn(joined) ?? extentNamed(joined);
  if (enclosed !== null && !isGeneric(enclosed)) return enclosed;
  const apposed = landName(APPOSED.exec(line)?.[1] ?? null);
  if (apposed !== null && !isGeneric(apposed)) return apposed;
  const told = RANGE_TOLD.exec(line.replace(ITEM_START, ""))?.[1] ?? null;
  const doing = DOING.exec(line)?.[1] ?? "";
  const own = landName(told) ?? (LAND_NAME.test(doing) ? landName(doing) : null);
  if (own !== null && !isGeneric(own)) return own;
  const text = line.replace(/ ?:$/u, "").trimEnd();
  if (text.length > LONGEST_LINE || /[。;:,、|\t]|\d{5}/u.test(text)) return null;
  return LEVEL_CLAUSE.test(text) || OTHER_KEY.test(text) ? null : landIn(text);
}

/** 保护范围:由以下各点连接而成: what stands before the colon is bounded by what follows. */
const SUBJECT = /^([^:,。;|]{2,36}):[^:。;]{0,40}(?:连|围|圈|闭合)/u;

/** (一)吹填作业区,为以下6个点依次连线围成的水域: what stands before the points that are joined. */
const JOINED =
  /^([^:,。;|]{2,36}?)(?:的?(?:(?<=矿)矿区)?(?:范围|边界|界线))?,?(?:系|是|为)?(?:[由以]|以下|下列)[^:。;,]{0,16}点[^:。;]{0,16}(?:连|围|圈|闭合)/u;

/** (一)主会场区域: an extent with words of its own that the points behind the colon bound; null for any extent. */
function extentNamed(subject: string): string | null {
  const name = landName(subject);
  if (name === null || !EXTENT.test(name) || SPOKEN_OF.test(name)) return null;
  return isGeneric(name) || NOBODY.test(name.replace(EXTENT, "")) ? null : name;
}

/** 本次挂牌的2标段: words about an extent, which are no name of it. */
const SPOKEN_OF = /[的本此]/u;

/** The end of words for an extent. */
export const EXTENT = /(?:区域|水域|海域|空域|范围|地带|地段|场地|区|段)$/u;

/** 某城址保护范围,以台地边沿为界: what the range is of that the sentence goes on to tell. */
const RANGE_TOLD =
  /(?:^|,) ?([^:,。;|\d]{2,30}?)(?:的)?(?:(?:保护|管理)范围[及和与、])?(?:保护区?|管理|(?:建设)?控制|用地|矿区|[内外])?(?:范围|地带|边界|界线)(?:[,:。]|(?=[由以]))(?:以|[东南西北]|由|自|从|四至)/u;
/** 北湾锚地水域,即以下五点连线: the points are said to be the land named before. */
const APPOSED = /(?<=[:,])([^:,。;|]{2,24}),即(?:以下|下列|由)[^。;:]{0,40}(?:连|围|圈)/u;
/** Land that applies, or lies somewhere: 某林场申请登记… */
const DOING = /(?:^|,) ?([^:,。;|\d]{3,30}?)(?:申请|使用的(?:国有|集体)?土地|位于|坐落|地处)/u;

/** A clause from the number of the item that begins in it: …相关说明(一)本次出让的1标段海域使用权. */
function behindItem(clause: string): string {
  const item = [...clause.matchAll(ITEM_WITHIN)].at(-1);
  return item === undefined ? clause : clause.slice(item.index + item[0].length);
}

const ITEM_WITHIN = /\([一二三四五六七八九十\d]{1,2}\)(?=\p{Script=Han})/gu;

function landIn(text: string): string | null {
  const name = text
    .slice(0, MEASURES.exec(text)?.index)
    .replace(NAME_HEAD, "")
    .replace(ACT_LEAD, "")
    .replace(/^\d{1,2} (?=\p{Script=Han})/u, "")
    .replace(/\s+/gu, "")
    // 某石灰岩矿矿区面积…: the land of a mine goes by the mine
    .replace(/(?<=\p{Script=Han}{2}矿)矿区$/u, "");
  const quoted = QUOTED.exec(name)?.[1];
  if (quoted !== undefined) return quoted;
  const offered = PIECE_PHRASE.exec(name);
  if (
    offered !== null &&
    name.charAt(offered.index - 1) === "的" &&
    OF_PIECE.test(name.slice(offered.index + offered[0].length))
  )
    return offered[0];
  if (name.length < SHORTEST || name.length > LONGEST || NO_LAND.test(name)) return null;
  const phrase = PIECE_PHRASE.exec(name)?.[0].replace(/\s/gu, "");
  if (phrase === name || RESERVE_PART.test(name) || MONUMENT_PART.test(name)) return name;
  const own = name.replace(HEADER_WORD, "");
  if (own.length < SHORTEST || NOBODY.test(name)) return null;
  return LAND_NAME.test(name) || VILLAGE.test(name) || FOUNDED.test(text) ? landName(name) : null;
}
