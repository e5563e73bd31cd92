import type { DocumentSection } from "../../document-section";
import { addressedCounty, issuingPlace } from "../../issuing-place";
import { areaOfPlan } from "../names/planned-area";
import { isLonger } from "../names/short-for";
import { isBreak } from "../names/text-pieces";
import { plansUnderHeadings } from "./plan-headings";
import { ASSEMBLY_WORD, hasParts, type PlanMention, planMentions } from "./plan-mentions";

/** Year and batch of the plan that a name names. */
export function planParts(name: string): Pick<PlanMention, "year" | "batch" | "county"> {
  return planMentions(name)[0] ?? { year: null, batch: null, county: null };
}

/**
 * The plans that a document approves or announces, each once, in order. Plans of petitions and plans that are only
 * mentioned are none; parts that the body leaves out (你县…) come from the title and from the addressee.
 */
export function landAssemblyPlans(section: DocumentSection): readonly PlanMention[] {
  const { text } = section.running;
  if (!text.includes(ASSEMBLY_WORD)) return [];
  const title = section.document.title ?? "";
  const head = title === "" || MINUTES.test(title) ? headline(section) : title;
  const named = planMentions(head);
  const titled = named.find(({ isGeneral }) => !isGeneral) ?? named[0] ?? null;
  if (titled !== null && SERVED.test(head.slice(titled.to, titled.to + LONGEST_SERVICE))) return [];
  const addressee = addressedCounty(text);
  const all = planMentions(text, (at) => isBreak(section.running, at));
  const headed = titled === null ? null : plansUnderHeadings(section, all);
  // 批准甲县、乙县…方案, told one by one below: each plan stands at the head of its own words
  const decided = headed ?? decidedPlans(text, all);
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

/** The title of minutes says nothing of what they are about. */
const MINUTES = /纪要$/u;

/** 某方案编制服务采购公告: behind the plan stands the work on it that is bought, which decides about no land. */
const SERVED = /^》?的?(?:\p{Script=Han}{2,4}){0,3}?(?:服务|采购|招标|中标|成交|磋商|比选|询价|遴选)/u;
const LONGEST_SERVICE = 24;

/** (定远县2033年度第一批) */
const IN_BRACKETS = /\((\p{Script=Han}{1,8}?(?:县|市|区|旗))(?=\d{4}年|\))/u;

/** The line among the first of a text without a title that names a plan, such as the head of an annexed table. */
function headline(section: DocumentSection): string {
  const first = section.lines.filter(({ kind }) => kind === "text").slice(0, HEADLINES);
  // 首页 > 征地信息 > 成片开发: the way through a site
  return first.find(({ text }) => text.includes(ASSEMBLY_WORD) && !/[>＞]/u.test(text))?.text ?? "";
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

const ANNOUNCED = /^》?[^。;,\n]{0,16}(?:公告|公示|公布|通告)如下/u;

/** 同意《…方案》, and not a petition that asks for it. */
function isDecided(text: string, plan: PlanMention): boolean {
  const head = text.slice(Math.max(0, plan.from - 24), plan.from);
  const clause = /[^。;\n]*$/u.exec(head)?.[0] ?? "";
  if (isAsked(text, plan)) return false;
  // 现将某县…方案批准情况公告如下
  if (/现将《?$/u.test(clause) && ANNOUNCED.test(text.slice(plan.to, plan.to + LONGEST_COURSE))) return true;
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
  for (const one of planMentions(text.slice(from, to))) {
    const plan = { ...one, from: from + one.from, to: from + one.to };
    const last = listed.at(-1);
    if (last !== undefined && !areJoined(text, last, plan)) listed.length = 0;
    if (hasParts(plan)) listed.push(plan);
  }
  return listed;
}

/** Longest words behind a plan that tell who approved it: 已经县人大常委会审议,并经省人民政府批准. */
const LONGEST_COURSE = 88;

/**
 * The one plan of a text that describes its areas (片区名称:…) or is taken from the plan (摘自《…》第3页), under a title that does
 * not name it.
 */
function described(text: string, all: readonly PlanMention[]): readonly PlanMention[] {
  const isTaken = all.some(
    ({ from, to }) =>
      TAKEN_FROM.test(text.slice(Math.max(0, from - LONGEST_SOURCE), from)) ||
      ANNEX_OF.test(text.slice(to, to + LONGEST_SOURCE)) ||
      (text.charAt(from - 1) === "(" && text.charAt(to) === ")"),
  );
  if (!isTaken && !DESCRIBED.test(text)) return [];
  const [first, ...others] = all.filter(hasParts);
  const isOnly = first !== undefined && others.every(({ name }) => first.name.endsWith(name));
  return isOnly ? [first] : [];
}

/** 摘自|《…方案》, 《…方案》|附表二: what a table was copied from. */
const TAKEN_FROM = /(?:[摘引出源录来]自|节选自?|来源):?《?$/u;
const ANNEX_OF = /^》?(?:的)?(?:附[件表图录]|第[一二三四五六七八九十\d]{1,4}[页章节条])/u;
const LONGEST_SOURCE = 8;

const DESCRIBED =
  /片区(?:名称|位置|四至|范围|面积|概况)|成片开发的?(?:用地|土地|地块|区域)?(?:范围)?的?(?:总面积|面积|四至|位于|涉及|[东南西北](?:[至临起邻到]|[侧面边]))/u;

/** An item of a list that is approved as a whole: 批准以下方案: 1.《…》 */
const ITEM = /^(?:\d{1,2}[.、]|\(?[一二三四五六七八九十\d]{1,3}\)?[、.]?)?《?$/u;
const LISTED = /(?:同意|批准|准予)[^。;同]{0,30}(?:以下|下列|如下)[^。;:同]{0,20}:/u;
const LONGEST_LIST = 4000;

/** 某县某街道2031年土地征收成片开发方案 for 某县土地征收成片开发方案: the same plan, told wholly. */
function isFuller(name: string, titled: string): boolean {
  return (
    name.endsWith(titled) ||
    (name.endsWith(`${ASSEMBLY_WORD}方案`) && hasParts(planMentions(name)[0]) && isLonger(name, titled))
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
