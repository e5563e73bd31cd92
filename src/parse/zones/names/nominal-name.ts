import { either } from "../../lexicon/either";
import { MONUMENT_ORDINAL } from "../../lexicon/monument-terms";
import { NO_SUBJECT } from "../../lexicon/no-subject";
import { DATED_BEHIND, LABEL_BEFORE, TABLE_NUMBER } from "../../lexicon/zone-name-edges";
import {
  AREA_NOUN,
  DONE_TAIL,
  PAPER_STATE,
  RANGE_WORDS,
  ROW_NUMBER,
  SIZE_TOLD,
  SUBJECT_LEAD,
  SUBJECT_TAILS,
  TIME_TAIL,
  TITLE_TAILS,
} from "../../lexicon/zone-subjects";
import { BLOCK_LEADS, DECIDING_WORDS } from "../../lexicon/zone-terms";
import { isBareKind } from "./bare-kind";
import { foundOfKind } from "./found-of-kind";
import { edgeBefore, withoutPlace, withoutSide } from "./name-edges";
import { behindBracket, canBeName, doubledAt, isProcess } from "./name-rule";
import { isFunctionName, isPartName, splitPart } from "./part-names";

const RANGES = RANGE_WORDS.split(" ");
const TAILS = SUBJECT_TAILS.split(" ");
const KINDS = TITLE_TAILS.split(" ");
/** Longest and shortest name. */
const LONGEST = 40;
const SHORTEST = 2;
/** 和平区块: up to this length the word that joins belongs to the name. */
const SHORT_JOINED = 4;
/** What begins with a decision, or leads to one. */
const DECIDES = new RegExp(
  `^(?:原则|修编|经研究|决定|[将对在为由现原])|^(?:[全我][省市州县区镇乡](?:域|境)?(?:内|范围内)?)?(?:已|拟|共|共计)?(?:${either(DECIDING_WORDS)}|${either(BLOCK_LEADS)})`,
  "u",
);
const MEMBERS = /^[\p{Script=Han}A-Za-z\dⅠ-Ⅻ“”"()〔〕·•—-]+$/u;

/** A name within the words it was found in. */
export interface Nominal {
  readonly name: string;
  /** where it begins in the words */
  readonly at: number;
}

/**
 * The nominal phrase at the end of `words`: without the number of an item, the verbs before it and the words of its
 * range behind it. Null where nothing is left that could be a name.
 * @param opens nothing stands before the words that 和 could join to them: 和安新区
 */
export function nominal(words: string, opens = false): Nominal | null {
  const told = words.search(TOLD_FROM);
  if (told > SHORTEST) return nominal(words.slice(0, told), opens);
  const whose = (OF_WHOM.exec(words) ?? REST_IS.exec(words))?.[0].length ?? 0;
  if (whose > 0) {
    const found = nominal(words.slice(whose), opens);
    return found === null ? null : { ...found, at: found.at + whose };
  }
  if (OUTSIDE.test(words) || WITHIN_DISTANCE.test(words) || ALL_OF.test(words)) return null;
  if (STRETCH.test(words) && !NAMED_STRETCH.test(words)) return null;
  const land = foundOfKind(words);
  if (land !== null) return nominal(land, opens);
  const label = (TABLE_NUMBER.exec(words) ?? LABEL_BEFORE.exec(words))?.[0].length ?? 0;
  const bracket = Math.max(behindBracket(words), label);
  const ordinal = bracket + (MONUMENT_ORDINAL.exec(words.slice(bracket))?.[0].length ?? 0);
  const printed = withoutPlace(
    words
      .slice(ordinal)
      .replace(DATED_BEHIND, "")
      .replace(COUNT_BEHIND, "")
      .replace(LAND_BEHIND, "")
      .replace(TOWN_BEHIND, "")
      .replace(TOLD_ELSEWHERE, "")
      .replace(TOLD_BY_DISTANCE, "")
      .replace(FORBIDDEN_BEHIND, "")
      .replace(/\([^()]*$/u, ""),
  );
  const body =
    RANGE_OF_BODY.exec(printed)?.[1] ?? (ordinal > bracket ? (BODY.exec(printed)?.[0] ?? null) : null);
  const bare =
    body ??
    RANGE_OF_KIND.exec(printed)?.[0] ??
    toNoun(
      withoutSide(withoutTails(printed.replace(PAPER_STATE, ""), TAILS).replace(LAND_BEHIND, ""), namesArea),
    );
  if (isRange(bare)) return null;
  // 珠片(原批准范围): what a bracket behind a name tells is none of the words before it
  // 设立|禁止设置畜禽交易市场区域: what an order forbids is part of the name of its land
  const order = FORBIDDEN.exec(bare)?.index ?? bare.length;
  const found = SUBJECT_LEAD.exec(bare.slice(0, order).replace(/\([^()]*\)$/u, ""))?.[0] ?? "";
  // 一、某支部成立旧址: the heading of an item is a name, unless it begins with what is decided
  const isHeading =
    isFunctionName(bare) ||
    (ordinal > bracket &&
      !DECIDES.test(bare) &&
      (/[和与及]$/u.test(found) || !isOwnName(bare.slice(found.length))));
  const verbs = isHeading ? "" : found;
  // 和平区块: a word that joins nothing is part of the name
  const led = verbs === "和" && bracket === 0 && (opens || bare.length <= SHORT_JOINED) ? 0 : verbs.length;
  const lead = led + (OPENS_QUOTE.test(bare.slice(led)) ? 1 : 0);
  const own = equated(bare.slice(lead));
  const row = ROW_NUMBER.exec(own)?.[0].length ?? 0;
  const level = LEVEL.exec(own.slice(row))?.[0].length ?? 0;
  const isLevelled = level > 0 && isOwnName(own.slice(row + level));
  const whole = own.slice(row + (isLevelled ? level : 0));
  const named = whole.slice(isHeading ? 0 : edgeBefore(whole, namesArea));
  const name = named.slice(doubledAt(named));
  if (name.length < SHORTEST || name.length > LONGEST || isRange(name)) return null;
  if (!MEMBERS.test(name) || !/^(?:[\p{Script=Han}“A-ZⅠ-Ⅻ]|\d{1,3}号)/u.test(name)) return null;
  // a committee is no land, but for its 辖区
  if (NO_SUBJECT.test(body === null ? name : name.replace(COMMITTEE, "$1")) || !canBeName(name)) return null;
  return { name, at: ordinal + lead + own.length - name.length };
}

/** 收储某片区|土地 */
const LAND_BEHIND = /(?<=片区|地块|宗地|区块)(?:国有|集体)?土地$/u;

/** 某村村庄规划范围, 某禁区外围安全控制范围, 某县城镇开发边界: behind a kind of which every place has one its range is what the land is called. */
const RANGE_OF_KIND =
  /^.{2,24}(?:(?:村庄|镇区|集镇|场镇|河道)(?:规划|管理)范围|安全(?:控制|保护|防护)范围|生态环境保护范围|城镇开发边界)(?=$|[的为是四面位,(]|具体|总|规划|划定|公|范围|调整)/u;

/** 某社区居民委员会|原辖区范围: the land of a quarter or a village is called as its committee is. */
const RANGE_OF_BODY = new RegExp(
  `^(.{1,20}(?:街道|社区|村)(?:${either("居民委员会 村民委员会 居委会 村委会")})?)(?:,?其|原|现|,|(?:调整|变更|优化)[前后])?的?(?:管辖(?:区域|范围)|管?辖区)(?=$|[:,(为是]|的?(?:四至|面积|边界|界线|调整|(?:范围|区域)(?![以之]?内)))`,
  "u",
);
/** 一、某社区居民委员会: the head of an item, whose range is told behind it. */
const BODY = /^\p{Script=Han}{1,20}(?:社区|村)(?:[居村]民委员会|[居村]委会)$/u;
const COMMITTEE = /(社区|村)(?:[居村]民委员会|[居村]委会)$/u;

/** 某市|2031年度|某江禁捕水域: the year of an order within its title. */
const OF_YEAR = /(?<=^\p{Script=Han}{2,8}[省市州县区旗镇])\d{4}年度(?=\p{Script=Han}{2})(?!第)/u;

/** 某大坝处的整个汇水流域(一级保护区除外): what is told of a part, and no name. */
const ALL_OF =
  /的(?:整个|全部|所有)\p{Script=Han}{0,6}(?:流域|[水陆区]域(?=\())(?:\([^()]{1,24}除外\)?|\()?$/u;

/** 我县|禁止燃放区域: whose land it is, without the name. */
const OF_WHOM = /^(?:我[省市州县区旗镇乡]|[全本][市县])(?:域|境)?内?(?=\p{Script=Han}{3})/u;

/** 除禁养区以外的区域均为|某限养区: what all the rest is. */
const REST_IS =
  /^.{0,40}(?:[以之]外|除外|其[余他]|剩余|区外)的?(?:全部|所有|其[余他])?(?:区域|范围|地区|地方|部分|土地)(?:[均都全]|全部)?(?:划定?|定)?[为是](?=\p{Script=Han}{2,20}[区域]$)/u;

/** 一级保护区以外: what lies outside of a land is not the land. */
const OUTSIDE = /(?:[以之]外|除外)(?:的?(?:区域|范围|地区|部分))?$|^除[^,。;]{1,40}外(?:$|的|[以之])/u;

/** 半径300米范围内的水域, 正常水位线以上200米内的陆域, 墙基内侧15米: land told by its distance from something has no name. */
const WITHIN_DISTANCE =
  /\d ?(?:米|公里|千米)$|半径约?\d[\d.]{0,6} ?(?:米|m|公里|千米|km)的?\p{Script=Han}{0,4}(?:区域|范围|地带)$|\d ?(?:米|m|公里|千米|km|里)(?:的?(?:范围|距离))?(?:以?内|以?外|范围)的?(?:全部|所有)?\p{Script=Han}{1,6}$|(?:以[内外]|外[延扩]|延伸|两侧|两岸|四周|纵深)各?\d{1,5}(?:\.\d{1,3})?(?:米|m|公里|千米|km)的?(?:全部|所有)?(?:水域|陆域|海域|区域|范围|地带|地区|山体|河道)$/u;

/** 景区|范围以批准的规划为准: where a range is told. */
const TOLD_ELSEWHERE =
  /(?<=[区园域带地库湖])的?(?:具体|规划|保护)?(?:范围|边界|界线|四至|面积)?以[^,;。以]{2,40}为准$/u;

/** 净空保护区域|范围为跑道两侧10公里: a range told by its distance from something. */
const TOLD_BY_DISTANCE =
  /(?<=[区园域带])的?(?:保护|控制)?(?:范围)?[为是][^,;。为是]{1,30}\d ?(?:公里|千米|米|km|m)(?:以?内|处|范围)?$/u;

/** 取水点上游1000米至下游100米的河道水域, 一级保护区上游2000米河段: a stretch of water that is told by its length. */
const STRETCH =
  /(?:上[游溯]|下[游延]|外[延围扩]|纵深|两[侧岸](?:各|外)?|沿岸)\d[\d.]{0,5} ?(?:米|m|公里|千米|km).{0,24}(?:水域|陆域|水体|[河江]段|河道|区域|范围|地带)$/u;

/** 某禁放区范围|为县城, before its sides: the town in which they lie. */
const TOWN_BEHIND = /(?<=范围)[为是](?:县城|城区|镇区|集镇|市区)$/u;

/** 某保护区|全年禁止捕捞: what is forbidden on the land of a name. */
const FORBIDDEN_BEHIND =
  /(?<=[区园库湖])(?:全年|常年|长年|全面|一律)?(?:禁止|严禁)\p{Script=Han}{2,8}(?<![区域段])$/u;

const FORBIDDEN = /禁止[^域区、和及]{2,16}(?:区域|地段|路段)$/u;

/** 东河两岸50米生态保护区: land of a kind that is called by its distance. */
const NAMED_STRETCH =
  /(?:米|m|公里|千米|km)(?![至到以内外的处段范])\p{Script=Han}{2,10}(?:保护区|管控区|控制区|保护带|公园)$/u;

/** 净空保护区|为以跑道两侧10公里的区域, 限放区|为城区内禁放区以外的区域: where a range begins to be told from something. */
const TOLD_FROM =
  /(?<=[区园域带])的?(?:保护|控制)?(?:范围)?[为是](?=[以距沿自从][^,;。]{2,40}\d ?(?:公里|千米|米|km|m)|[^,;。]{2,40}(?:[以之]外|除外)的?(?:其[他余]|所有|全部)?(?:区域|范围|地区|部分)$)/u;

/** 划定禁养区|3个, 设立森林公园|五处 */
const COUNT_BEHIND =
  /(?<=\p{Script=Han}{2}[区园带地元镇村城街])共?(?:\d{1,3}|[两二三四五六七八九十]{1,3})[个家处座块片]$/u;

/** “某开发区面积3公顷…”: words that are quoted with more behind them, no quote of the name. */
const OPENS_QUOTE = /^“[^”]*$/u;

/** 自治区级|某开发区: the level of an approval before a name. */
const LEVEL = /^(?:国家|自治区|省|自治州|市|州|县)级/u;

/** Whether words are the name of a zone without what stands before them; a site is called after what was done there. */
function isOwnName(words: string): boolean {
  return words.length > SHORT_JOINED && /[区园域带](?:\([^()]{1,16}\))?$/u.test(words) && !isBareKind(words);
}

/** 市区以下区域|划定为禁燃区: what follows in a list is told by what it becomes. */
const LIST_AHEAD = /(?:以下|下列|如下)(?:区域|范围|地区|地段|水域|路段)$/u;

/** 某园区 of 某园区为省级高新区: what is said to be something of a kind. */
function equated(words: string): string {
  const at = words.search(/[为是]/u);
  const head = words.slice(0, Math.max(0, at));
  const told = withoutTails(head, TAILS);
  if (LIST_AHEAD.test(told)) return words.slice(at + 1);
  return told.length > SHORTEST && namesArea(told) ? told : words;
}

const CLOSES = /[闭开]园$/u;

/** 丰乐水库|管理: a name ends with its noun, where words of what is done stand behind one. */
function toNoun(words: string): string {
  if (namesArea(words) && !CLOSES.test(words)) return words;
  for (let end = words.length - 1; end > SHORTEST; end--) {
    const head = words.slice(0, end);
    if (namesArea(head) && isProcess(words.slice(end)) && !PROJECT.test(words))
      return toNoun(withoutTails(head, TAILS));
  }
  return words;
}

/** 某片区棚户区|改造项目: a project is called by all of its words. */
const PROJECT = /(?:改造|改建|建设|整治|更新|修复)(?:项目|工程)$/u;

/** Whether a name ends as one of an area does. */
export function namesArea(name: string): boolean {
  return AREA_NOUN.test(name);
}

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
    .replace(OF_YEAR, "");
  const size = words.search(SIZE_TOLD);
  const told = size > 0 ? words.slice(0, size) : words;
  const range = RANGE_OF_KIND.exec(told)?.[0] ?? null;
  const matter = range ?? withoutTails(told, [...KINDS, ...TAILS]);
  // 某街区保护范围和建设控制地带: what the ranges are of
  const part = range !== null ? null : (splitPart(words.slice(0, matter.length + 2)) ?? splitPart(matter));
  const name = nominal(part === null ? matter : withoutTails(matter.slice(0, part.at), TAILS))?.name ?? null;
  const own = name?.replace(TITLE_LEAD, "").replace(part === null ? "" : PROTECTS, "") ?? "";
  return own === "" ? null : own;
}

/** 某城墙保护|控制地带 */
const PROTECTS = /(?<=.{2}[墙楼塔寺庙桥址居院祠堂村镇城街刻窟墓])保护$/u;

/** The number of a paper or a table, and what is said of a kind: 新建国家级自然保护区名单. */
const TITLE_LEAD = /^(?:附件\d*|表[\d-]+|新[建设增列](?=(?:国家|自治区|省|市|县)级))/u;

/** Whether a name is one of a part, and no place stands before it: 潜水市东湾片区 is land of its own. */
export function isPartOfOther(name: string): boolean {
  return isPartName(name) && !OF_PLACE.test(name) && !OF_RENEWAL.test(name);
}

/** 某村城市更新单元: the unit is what the plan is for. */
const OF_RENEWAL = /(?<!重点|一般|优先|首批|近期|各)更新单元(?:\([^()]{1,16}\))?$/u;

const OF_PLACE = /^\p{Script=Han}{2,8}[市县旗].{3}/u;

/** `words` without the words at its end that stand in the list. */
function withoutTails(words: string, tails: readonly string[]): string {
  let rest = words;
  for (;;) {
    const tail = rest.endsWith("—") ? "—" : tails.find((one) => rest.endsWith(one));
    const length =
      (DONE_TAIL.exec(rest)?.[0] ?? tail)?.length ??
      (TIME_TAIL.exec(rest) ?? AREA_TAIL.exec(rest))?.[0].length ??
      0;
    if (length === 0) return rest;
    rest = rest.slice(0, rest.length - length);
  }
}

/** 某开发区区域面积, 某高新区规划区范围, 某居委会区域范围, 某保护区功能区调整: the word stands beside the noun of the name. */
const AREA_TAIL =
  /(?<=(?:保护|名胜)区|公园|保护地)功能区$|(?<=(?:保护|名胜)区|公园)园区$|(?<=(?:开发|高新|经开|工业|集中|集聚|园)区|园|(?:[居村管]委|委员)会)(?:规划区|区域)$/u;

/** Nothing but words of a range. */
function isRange(words: string): boolean {
  let rest = words;
  while (rest !== "") {
    const word = RANGES.find((one) => rest.startsWith(one));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return true;
}
