import type { Zone } from "../../../domain/zone";
import { either } from "../../lexicon/either";
import { CHANGES } from "../../lexicon/state-words";
import { TABLE_NUMBER } from "../../lexicon/zone-name-edges";
import { ROW_NUMBER } from "../../lexicon/zone-subjects";
import { ECONOMIC_NOUNS, PROTECTED_SUFFIXES, ZONE_SUFFIXES } from "../../lexicon/zone-suffixes";
import { COUNTED_UNITS, DECIDING_WORDS } from "../../lexicon/zone-terms";
import { edgeBefore } from "./name-edges";
import { behindBracket, doubledAt } from "./name-rule";
import { isFunctionName, isPartName } from "./part-names";
import { suffixedNames } from "./suffixed-names";

/** 某产业园|区块一: the park before its block. */
const SUFFIX = either(ZONE_SUFFIXES).replace(/园区(?=[|)])/gu, "园区(?!块|位[图置于])");
const PROTECTED = either(PROTECTED_SUFFIXES);

const ENDING = new RegExp(`${PROTECTED}|${SUFFIX}`, "gu");
/** 某开发区某园区: the part of a zone, but not 某开发区由某园区… or 某开发区包括某园区…. */
const TAIL =
  /(?![和与及])(?:(?!由|包[括含]|分为|下[设辖]|涵盖)\p{Script=Han}){0,8}?(?:园区(?!块)|(?:工业|产业|化工)园(?:区(?!块))?|集中区|集聚区|工业区)/uy;

/** 同意新建某园区 builds one, 缙云新建工业园区 lies in a town of that name. */
const DECIDING = either(DECIDING_WORDS).replace("新建", "(?<![^拟将意准划定可以、,])新建");

/** Words before a name that are no part of it: those of the lexicon, and those that join or place it. */
const LEAD = new RegExp(
  `^.{0,120}(?:(?:${CHANGES}|升级|更名)(?:之|以)?[前后]的?|${DECIDING}|四至(?:范围)?(?![和与及、])|(?:名单|目录|一览表|公告|通告|批复|复函)(?![和与及、])|现将|请问|简称为?|所[称指]的?|人民政府|管理委员会|管委会|位于|加快|推进|推动|促进|加强|实行|执行|享受|以及|经核定的|(?<!自)由|(?:关|位|设|属|处|用|限|基|落)于(?:建设)?|将(?!乐)|——|[对为在的与了“”]|\\((?![\\p{Script=Han}]{2,6}\\)))`,
  "u",
);

/** The name of a zone in a text. */
export interface Name {
  readonly name: string;
  readonly from: number;
}

/** Behind a name: the body that bears it (滨海新区人民政府), or the lie of many (某市产业园区布局). */
const BODY =
  /^(?:布局|审核公告|(?:公告|审核)?目录|人民政府|政府|管委会|管理委员会|党工委|工委|管理局|管理处|管理中心|办事处|\p{Script=Han}{2,8}?局(?:关于|[、,:\n]|$))/u;

/** The names of zones in a text, in order, without the words before them; kinds alone are none. */
export function zoneNames(text: string): readonly Name[] {
  const found: Name[] = [];
  let end = 0;
  for (const run of suffixedNames(text, ENDING, TAIL)) {
    const joined = run.from === end && /^[和及与]/u.test(run.text) ? 1 : 0;
    end = run.from + run.text.length;
    const words = Math.max(LEAD.exec(run.text)?.[0].length ?? 0, joined);
    // the number of an item, (一), stands against the name
    const bracket = words + behindBracket(run.text.slice(words));
    const item = bracket + (TABLE_NUMBER.exec(run.text.slice(bracket))?.[0].length ?? 0);
    const row = item + (ROW_NUMBER.exec(run.text.slice(item))?.[0].length ?? 0);
    const lead = row + edgeBefore(run.text.slice(row), (rest) => fullZoneName(rest) !== null);
    const from = lead + doubledAt(run.text.slice(lead));
    const name = run.text.slice(from);
    if (name.length < LEAST_NAME || !/^\p{Script=Han}/u.test(name) || isGeneral(name)) continue;
    if (BODY.test(text.slice(end, end + 12)) || isFunctionName(name)) continue;
    const stage = STAGE.exec(text.slice(end, end + LONGEST_STAGE))?.[0] ?? "";
    found.push({ name: name + stage, from: run.from + from });
  }
  return found;
}

/** 某产业园|(一期): the stage of a zone is part of its name. */
const STAGE = /^\((?:第?[一二三四五六七八九十\d]{1,2}|[近远首])期\)/u;
const LONGEST_STAGE = 8;

/** 福州新区 */
const LEAST_NAME = 4;

/** 和经济开发区, 高新技术产业园区: no place in it. */
const KINDS_ONLY = new RegExp(
  `^[和及与]?(?:\\p{Script=Han}{2,3}(?:省|自治区))?(?:国家级?)?(?:综合|合格|达标|保税|自贸|经济|技术|高新|产业|工业|化工|农业|物流|科技|循环|现代|先进|制造业|新材料|生态){1,16}${SUFFIX}$`,
  "u",
);

/** 乡镇集中式饮用水水源保护区: no place in it. */
const WATER_ONLY =
  /^(?:集中式|乡镇级?|农村|城市|城镇|县城|县级|部分|生活|饮用水?|地表水?|地下水?|各级|新|原){0,16}水源地?保护区$/u;

/** 白石等3处新建国家级自然保护区 */
const COUNTED = new RegExp(`^.{1,24}等(?:\\d+|[一二三四五六七八九十两]+)${COUNTED_UNITS}`, "u");

/** 丙森林公园|3处省级森林公园, 森林公园总数达132处: how many there are stands in no name. */
const COUNTS_KIND = new RegExp(`[^第\\d]\\d{1,4}${COUNTED_UNITS}`, "u");

/** 公园分三个功能区: how many parts there are. */
const COUNTS_PARTS = /[二两三四五六七八九十]个\p{Script=Han}{2,6}$/u;

/** Words of sides: 东至 alone, others where two stand together (岭东连汕 has one). 东至县 is a county. */
const TOLD_SIDES =
  /[东南西北][至起](?!县)|^[东南西北]{1,2}[临接邻靠]|[东南西北][临接邻靠连抵达到].{0,12}[东南西北][临接邻靠连抵达到]/u;

/** 江西|至诚工业园区: the direction with which a province ends opens no side. */
const PROVINCE = /^(?:[广山]东|[广山陕江]西|[河湖海云]南|[河湖]北)(?=[至起])/u;

/** 全市各类开发区, 省级开发区, 该园区: kinds, no names. */
function isGeneral(name: string): boolean {
  if (/第[一二三四五六七八九十\d]{1,3}批/u.test(name)) return true;
  // 某保护区|范围和功能区: what is told of it
  if (/范围[和与及]/u.test(name)) return true;
  // words of a side show that cells of a table ran together
  if (KINDS_ONLY.test(name) || TOLD_SIDES.test(name.replace(PROVINCE, ""))) return true;
  if (/(?:国家|省|市)级(?:及)?以上/u.test(name)) return true;
  if (COUNTED.test(name) || COUNTS_KIND.test(name) || COUNTS_PARTS.test(name) || WATER_ONLY.test(name))
    return true;
  return /^(?:等|属|占(?!城)|现行|范围|面积|界线|边界|四至|部分|有关|相关|一批|全[市县区省国]|某|原有|现有|原|新扩|首批|现就|第[一二三四五六七八九十\d]{1,3}批|[一二三四五六七八九十]批|各|该|上述|以上|[这那](?=[个些一里种处片家])|本(?!溪)|新[建设增列](?:国家|自治区|省|市|县)级|自治区级|省级|市级|国家级|县级|我|你|此|其|所|每|(?:新[增设建]|增[设加])?(?:\d+[个家处]|[一二三四五六七八九十]+[个处]))/u.test(
    name,
  );
}

const WHOLE = new RegExp(String.raw`^[\p{Script=Han}A-Za-z0-9“”()]{2,40}(?:${PROTECTED}|${SUFFIX})$`, "u");

/** The name that makes up a cell of a table, remarks in brackets behind it left out; null where it is no zone's. */
export function fullZoneName(cell: string): string | null {
  const remark = /\(([^()]{1,8})\)$/u.exec(cell);
  const isRemark =
    remark !== null && !isPartName(remark[1] ?? "") && !/\p{Script=Han}[区园片]$/u.test(remark[1] ?? "");
  const name = isRemark ? cell.slice(0, remark.index) : cell;
  return WHOLE.test(name) && !isGeneral(name) ? name : null;
}

const DEVELOPMENT = new RegExp(
  `(?:${either(ECONOMIC_NOUNS)}|示范区|试验区|综合实验区|合作区|经济区|新区|保税港区|加工区|产业区|新城|科技城|产业城|工业城|产业基地|商务区|(?:产业|经济|城市)功能区)$`,
  "u",
);

/** The kind by the last word of the name; a stage or a part in a bracket behind it is none. */
export function zoneKind(printed: string): Zone["kind"] {
  const name = printed.replace(/\([^()]{1,12}\)$/u, "");
  if (name.includes("成片开发")) return "land-assembly";
  if (/高新(?:技术)?(?:产业)?园区?$/u.test(name)) return "development-zone";
  if (/(?:园区|(?<!公|庄|陵|花|校|果|动物|植物|幼儿)园)$/u.test(name)) return "park";
  if (DEVELOPMENT.test(name)) return "development-zone";
  return "other";
}
