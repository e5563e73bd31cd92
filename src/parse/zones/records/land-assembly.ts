import type { DocumentSection } from "../../document-section";
import { addressedCounty, issuingPlace } from "../../issuing-place";
import { LABEL_BEFORE, OFFICE_BEFORE } from "../../lexicon/zone-name-edges";
import { isLonger } from "../names/meant-zone";
import { behindBracket } from "../names/name-rule";
import { areaOfPlan } from "../names/planned-area";
import { isBreak } from "../names/text-pieces";

/** A land-assembly plan (土地征收成片开发方案) that a document decides about. Indices into the running text. */
export interface PlanMention {
  readonly name: string;
  readonly county: string | null;
  readonly year: number | null;
  readonly batch: string | null;
  readonly from: number;
  /** one past its name */
  readonly to: number;
  /** no place, year, batch or area of its own is printed: it may be plans as such (规范成片开发方案编制工作) */
  readonly isGeneral: boolean;
}

const WORD = "成片开发";

/** 你县…: the place stands in the title and in the address. */
const ADDRESSED =
  /^(?:你|我|本|该|贵)(?:自治县|县|市|区|旗|州|省)(?:人民政府)?(?:报送|上报|报请|提交|申报|编制)?的?/u;

/** A plan for a part of a county: 荔湾区 in 江州市荔湾区东环路片区. */
const PART_OF =
  /^((?:\p{Script=Han}{2,8}?(?:省|自治区|市|州|盟))?\p{Script=Han}{1,8}?(?:自治县|县|区|市|旗))\p{Script=Han}{1,24}(?:片区|区块|组团|单元|板块|地块|新城|老城|(?:老|主|中心)城区|园区?|街道|镇|乡|村|社区|城?[东南西北]+[部侧]?|[东南西北中]部|沿线|周边|(?:[东南西北]|两|[路街河江])[侧岸]|[路港站湖]|(?<=镇|乡|街道)\p{Script=Han}{2,16}|(?<=县.{1,8})新区)$/u;

/** Longest name before the word. */
const LONGEST = 44;

/** Words before a plan that are no part of its name. */
const LEAD =
  /^(?:附[件表图]\d{0,2}[:、.]?|[附续]?表[\d.-]{1,6})?(?:.*(?:关于|报请|报审|审查|审批|上报|报批|申请|批准|同意|实施|印发|调整|修改|变更|公布|公示|发布|组织|探讨|解读|介绍|编制|完成|落实|执行|现将|现就|[《“"。;:,、!|\n]|\.{2}|…)(?:就(?=\p{Script=Han}{2,8}[县市区旗]))?)?/su;

/** 2031年度|某区土地征收成片开发方案 */
const YEAR_AHEAD = /^\d{4}年度?(?=\p{Script=Han}{2})/u;
const BATCH = /第[一二三四五六七八九十\d]{1,3}(?:批次|批|次|期)/u;
const COUNTY = /^([\p{Script=Han}]{1,24}(?:自治县|县|新区|开发区|(?<![片园社小])区|市|旗))(?:人民政府)?$/u;

/** The last place of a chain: 双河区 of 江北省长平市双河区. */
function lastPlace(chain: string): string {
  return chain.replace(/^[\p{Script=Han}]*(?:自治区|自治州|省|市|州|盟)(?=[\p{Script=Han}]{2})/u, "");
}

/** 一起来看下|某市某区…: a line of its own that ends where the place opens the next one is none of the name. */
const OPENS_PLACE = /^\p{Script=Han}{2,8}?(?:[市县旗州]|(?<![片园社小街新])区)/u;

/** How many characters of the words before a plan stand in lines above its own. */
function linesAbove(head: string, isBreakAt: (index: number) => boolean): number {
  for (let index = head.length - 1; index > 0; index--)
    if (isBreakAt(index) && OPENS_PLACE.test(head.slice(index)) && !/[省市州盟]$/u.test(head.slice(0, index)))
      return index;
  return 0;
}

/**
 * Every place where a text names a land-assembly plan, with its parts.
 * @param isBreakAt whether a line begins at an index that does not go on with the words before it
 */
function plans(text: string, isBreakAt?: (at: number) => boolean): readonly PlanMention[] {
  const found: PlanMention[] = [];
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    const head = text.slice(Math.max(0, at - LONGEST), at);
    const above =
      isBreakAt === undefined ? 0 : linesAbove(head, (index) => isBreakAt(at - head.length + index));
    const lead = above + (LEAD.exec(head.slice(above))?.[0].length ?? 0);
    const bracket = lead + behindBracket(head.slice(lead));
    const from = at - head.length + bracket + (LABEL_BEFORE.exec(head.slice(bracket))?.[0].length ?? 0);
    const tail =
      /^成片开发(?:建设)?(?:调整)?(?:方案|项目)?(?:\((?:\d{4}|第|调整|修)[^()]{0,14}\))?/u.exec(
        text.slice(at, at + 30),
      )?.[0] ?? WORD;
    const to = at + tail.length;
    const printed = text.slice(from, to).replace(/\s+/gu, "");
    const name = printed
      .replace(/^\d{1,2}[.、](?!\d)/u, "")
      .replace(ADDRESSED, "")
      .replace(OFFICE_BEFORE, "");
    const year = /(\d{4})(?:年?[-—–~至]\d{4})?年/u.exec(name)?.[1];
    const place =
      /^(?:(?!\d|\(|二[〇○零]).)*/u
        .exec(name.replace(YEAR_AHEAD, ""))?.[0]
        .replace(/(?:国有|土地征收|土地|农村集体).*$/u, "") ?? "";
    const county = COUNTY.exec(PART_OF.exec(place)?.[1] ?? place)?.[1];
    found.push({
      name,
      county: county === undefined ? null : lastPlace(county),
      year: year === undefined ? null : Number(year),
      batch: BATCH.exec(name)?.[0] ?? null,
      from,
      to,
      isGeneral: year === undefined && county === undefined && !BATCH.test(name) && areaOfPlan(name) === "",
    });
  }
  return found;
}

/** Year and batch of the plan that a name names. */
export function planParts(name: string): Pick<PlanMention, "year" | "batch" | "county"> {
  return plans(name)[0] ?? { year: null, batch: null, county: null };
}

/**
 * The plans that a document approves or announces, each once, in order. Plans of petitions and plans that are only
 * mentioned are none; parts that the body leaves out (你县…) come from the title and from the addressee.
 */
export function landAssemblyPlans(section: DocumentSection): readonly PlanMention[] {
  const { text } = section.running;
  if (!text.includes(WORD)) return [];
  const title = section.document.title ?? "";
  const head = title === "" ? headline(section) : title;
  const named = plans(head);
  const titled = named.find(({ isGeneral }) => !isGeneral) ?? named[0] ?? null;
  if (titled !== null && SERVED.test(head.slice(titled.to, titled.to + LONGEST_SERVICE))) return [];
  const addressee = addressedCounty(text);
  const all = plans(text, (at) => isBreak(section.running, at));
  const decided = decidedPlans(text, all);
  const chosen =
    decided.length > 0 ? decided : titled === null ? described(text, all) : firstInText(text, all, titled);
  const seen = new Set<string>();
  return chosen.flatMap((plan) => {
    const complete = {
      ...plan,
      name: fullName(plan.name, titled?.name),
      county:
        plan.county ?? titled?.county ?? addressee ?? IN_BRACKETS.exec(title)?.[1] ?? issuingPlace(section),
      year: plan.year ?? titled?.year ?? null,
      batch: plan.batch ?? (decided.length <= 1 ? (titled?.batch ?? null) : null),
      isGeneral: plan.isGeneral && titled?.isGeneral !== false,
    };
    const key = `${complete.county} ${complete.year} ${complete.batch} ${areaOfPlan(complete.name)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [complete];
  });
}

/** 某方案编制服务采购公告: behind the plan stands the work on it that is bought, which decides about no land. */
const SERVED = /^》?的?(?:\p{Script=Han}{2,4}){0,3}?(?:服务|采购|招标|中标|成交|磋商|比选|询价|遴选)/u;
const LONGEST_SERVICE = 24;

/** (定远县2033年度第一批) */
const IN_BRACKETS = /\((\p{Script=Han}{1,8}?(?:县|市|区|旗))(?=\d{4}年|\))/u;

/** The line among the first of a text without a title that names a plan, such as the head of an annexed table. */
function headline(section: DocumentSection): string {
  const first = section.lines.filter(({ kind }) => kind === "text").slice(0, HEADLINES);
  // 首页 > 征地信息 > 成片开发: the way through a site
  return first.find(({ text }) => text.includes(WORD) && !/[>＞]/u.test(text))?.text ?? "";
}

const HEADLINES = 3;

/** The name of the title where the body only leaves the place out (你县2031年…方案). */
function fullName(name: string, titled: string | undefined): string {
  return titled !== undefined && /^\d/u.test(name) && titled.endsWith(name) ? titled : name;
}

/** 《…方案》的请示 */
function isAsked(text: string, { to }: PlanMention): boolean {
  return /请示|申请|收悉/u.test(text.slice(to, to + 8));
}

/** 同意《…方案》, and not a petition that asks for it. */
function isDecided(text: string, plan: PlanMention): boolean {
  const head = text.slice(Math.max(0, plan.from - 24), plan.from);
  const clause = /[^。;\n]*$/u.exec(head)?.[0] ?? "";
  if (isAsked(text, plan)) return false;
  if (
    /(?:同意|批准|审批通过|准予)[^,。;]{0,16}$|经[^,。;]{2,20}(?:同意|批准|审批|审议通过),《$/u.test(clause)
  )
    return true;
  if (
    /^》?(?:\(.{1,20}\))?(?:已|业已|业|现已|前已)?(?:经|获|由)(?:[^,。;]{0,40},(?:并|且)已?(?:经|获|由))?[^,。;]{0,24}(?:批准|审批|批复|同意)/u.test(
      text.slice(plan.to, plan.to + LONGEST_COURSE),
    )
  )
    return true;
  return ITEM.test(clause) && LISTED.test(text.slice(Math.max(0, plan.from - LONGEST_LIST), plan.from));
}

/** The plans that a text decides about: behind one of a list the others are decided with it. */
function decidedPlans(text: string, all: readonly PlanMention[]): readonly PlanMention[] {
  const found: PlanMention[] = [];
  for (const plan of all) {
    const before = found.at(-1);
    const goesOn = before !== undefined && !isAsked(text, plan) && areJoined(text, before, plan);
    if ((goesOn || isDecided(text, plan)) && hasParts(plan)) found.push(plan);
  }
  return found;
}

/** Between two plans of a list: 》《, 》和《 */
const BETWEEN_PLANS = /^》?(?:\([^()]{1,20}\))?(?:[、,和与及]|以及)?《?$/u;

function areJoined(text: string, { to }: PlanMention, { from }: PlanMention): boolean {
  return to < from && BETWEEN_PLANS.test(text.slice(to, from));
}

/** The last plans between two places of a text that stand in one list: 《…方案》《…方案》和《…方案》. */
export function listedPlans(text: string, from: number, to: number): readonly PlanMention[] {
  const listed: PlanMention[] = [];
  for (const one of plans(text.slice(from, to))) {
    const plan = { ...one, from: from + one.from, to: from + one.to };
    const last = listed.at(-1);
    if (last !== undefined && !areJoined(text, last, plan)) listed.length = 0;
    if (hasParts(plan)) listed.push(plan);
  }
  return listed;
}

/** Longest words behind a plan that tell who approved it: 已经县人大常委会审议,并经省人民政府批准. */
const LONGEST_COURSE = 88;

/** The one plan of a text that describes its areas (片区名称:…), under a title that does not name it. */
function described(text: string, all: readonly PlanMention[]): readonly PlanMention[] {
  if (!DESCRIBED.test(text)) return [];
  const [first, ...others] = all.filter(hasParts);
  const isOnly = first !== undefined && others.every(({ name }) => first.name.endsWith(name));
  return isOnly ? [first] : [];
}

const DESCRIBED = /片区(?:名称|位置|四至|范围|面积|概况)/u;

/** An item of a list that is approved as a whole: 批准以下方案: 1.《…》 */
const ITEM = /^(?:\d{1,2}[.、]|\(?[一二三四五六七八九十\d]{1,3}\)?[、.]?)?《?$/u;
const LISTED = /(?:同意|批准|准予)[^。;同]{0,30}(?:以下|下列|如下)[^。;:同]{0,20}:/u;
const LONGEST_LIST = 4000;

function hasParts(plan: PlanMention | undefined): boolean {
  return plan !== undefined && (plan.year !== null || plan.county !== null || plan.batch !== null);
}

/** 某县某街道2031年土地征收成片开发方案 for 某县土地征收成片开发方案: the same plan, told wholly. */
function isFuller(name: string, titled: string): boolean {
  return (
    name.endsWith(titled) ||
    (name.endsWith(`${WORD}方案`) && hasParts(plans(name)[0]) && isLonger(name, titled))
  );
}

/** 江城这四个地方成片开发方案: the one plan that the text below quotes, where the title names none. */
function soleQuoted(text: string, all: readonly PlanMention[]): PlanMention | undefined {
  const quoted = all.filter((plan) => hasParts(plan) && text.charAt(plan.from - 1) === "《");
  return new Set(quoted.map(({ name }) => name)).size === 1 ? quoted[0] : undefined;
}

function firstInText(text: string, all: readonly PlanMention[], titled: PlanMention): readonly PlanMention[] {
  const quoted = titled.isGeneral ? soleQuoted(text, all) : undefined;
  if (quoted !== undefined) return [quoted];
  const inBody = all.find((plan) => hasParts(plan) || plan.name.length >= titled.name.length);
  if (inBody === undefined) return [];
  // 会同县…方案 in the text for …方案 in the title
  const full = all.find(({ name }) => name !== titled.name && isFuller(name, titled.name));
  const { name, county } = withoutProvince(text, all, titled) ?? full ?? titled;
  const isGeneral = (full ?? inBody).isGeneral && titled.isGeneral;
  return [{ ...titled, name, county: county ?? titled.county, from: inBody.from, to: inBody.to, isGeneral }];
}

/** 某省某县2031年…方案 in the title, 《某县2031年…方案》 in the text: the plan as it is quoted. */
function withoutProvince(
  text: string,
  all: readonly PlanMention[],
  titled: PlanMention,
): PlanMention | undefined {
  return all.find(
    ({ name, from }) =>
      text.charAt(from - 1) === "《" &&
      titled.name.endsWith(name) &&
      PROVINCE.test(titled.name.slice(0, -name.length)),
  );
}

const PROVINCE = /^\p{Script=Han}{2,6}(?:省|自治区)$/u;
