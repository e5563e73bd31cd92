import { either } from "../../lexicon/either";
import { RANGE_OF_KIND } from "../../lexicon/nominal-words";
import { SIZE_TOLD, TITLE_TAILS } from "../../lexicon/zone-subjects";
import { ESTATE_NOUNS } from "../../lexicon/zone-suffixes";
import { isBareKind } from "./bare-kind";
import { namesArea, nominal, TAILS, withoutTails } from "./nominal-name";
import { isPartName, splitPart } from "./part-names";

const KINDS: readonly string[] = TITLE_TAILS.split(" ");

/** 某市|2031年度|某江禁捕水域: the year of an order within its title. */
const OF_YEAR = /(?<=^\p{Script=Han}{2,8}[省市州县区旗镇])\d{4}年度(?=\p{Script=Han}{2})(?!第)/u;

/** 某市城镇开发边界范围内|拟收储地块清单: what lies within a range is not that. */
const WITHIN =
  /^\p{Script=Han}{2,20}(?:范围|区域|境|辖区)内的?(?=[^,。;:]{0,16}(?:地块|宗地|土地)[^,。;:]{0,10}(?:清单|名单|目录|一览表|明细表?|公告|公示|通告|计划|情况表?|信息表?|表)?$)/u;

/** What a title is about: 高污染燃料禁燃区 of 某县人民政府关于调整高污染燃料禁燃区的通告; null where it names nothing. */
export function titleSubject(title: string): string | null {
  const own = titleWords(title);
  return own === null || isPartOfOther(own) ? null : own;
}

/** The same, where it is called as a part is: 东关片区. */
export function titleWords(title: string): string | null {
  // 永久性绿地公告:河畔绿地
  const value = /[^:]:([^:]{3,40})$/u.exec(title)?.[1] ?? "";
  if (namesArea(value) && nominal(value)?.name === value && !isBareKind(value)) return value;
  const quoted = /《([^《》]{2,60})》/u.exec(title)?.[1];
  const words = (quoted ?? title)
    .replace(/^.*关于/u, "")
    .replace(/(?:\([^()]{0,20}\)){1,3}$/u, "")
    .replace(OF_YEAR, "")
    .replace(WITHIN, "");
  const size = words.search(SIZE_TOLD);
  const told = size > 0 ? words.slice(0, size) : words;
  const range = RANGE_OF_KIND.exec(told)?.[0] ?? null;
  const matter = range ?? withoutTails(told, [...KINDS, ...TAILS]);
  // 某街区保护范围和建设控制地带: what the ranges are of
  const part = range !== null ? null : (splitPart(words.slice(0, matter.length + 2)) ?? splitPart(matter));
  const name = nominal(part === null ? matter : withoutTails(matter.slice(0, part.at), TAILS))?.name ?? null;
  const own = name?.replace(TITLE_LEAD, "").replace(part === null ? "" : PROTECTS, "") ?? "";
  return own === "" || COUNTS.test(own) ? null : own;
}

/** 某开发区等三个开发区: several lands, that the text names. */
const COUNTS = new RegExp(
  `等(?:[两二三四五六七八九十]{1,3}|\\d{1,3})[个家处](?:工业园区|${either(ESTATE_NOUNS)})$`,
  "u",
);

/** 某城墙保护|控制地带 */
const PROTECTS = /(?<=.{2}[墙楼塔寺庙桥址居院祠堂村镇城街刻窟墓])保护$/u;

/** The number of a paper or a table, and what is said of a kind: 新建国家级自然保护区名单. */
const TITLE_LEAD =
  /^(?:附件\d*|表[\d-]+|(?:拟?(?:收购|收回|收储)(?!中心|公司)(?=.{3})){1,3}|新[建设增列](?=(?:国家|自治区|省|市|县)级))/u;

/** Whether a name is one of a part, and no place stands before it: 潜水市东湾片区 is land of its own. */
export function isPartOfOther(name: string): boolean {
  return isPartName(name) && !OF_PLACE.test(name) && !OF_RENEWAL.test(name);
}

/** 某村城市更新单元: the unit is what the plan is for. */
const OF_RENEWAL = /(?<!重点|一般|优先|首批|近期|各)更新单元(?:\([^()]{1,16}\))?$/u;

const OF_PLACE = /^\p{Script=Han}{2,8}[市县旗].{3}/u;
