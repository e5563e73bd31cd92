import type { DocumentSection } from "../../document-section";
import { RESERVED } from "../../lexicon/zone-matters";
import { KIND_OF_EVERY_PLACE } from "../../lexicon/zone-name-edges";
import { ADDS_PLACE, LIES_IN, PLACE_LABELLED } from "../../lexicon/zone-subjects";
import { isBareKind } from "../names/bare-kind";
import { listedMembers, memberNames } from "../names/member-names";
import { namesArea, nominal } from "../names/nominal-name";
import { isPartName } from "../names/part-names";
import { isPlaceOnly } from "../names/place-only";
import { plannedArea, villagePlan } from "../names/planned-area";
import { renamed } from "../names/renamed-zone";
import { titleSubject, titleWords } from "../names/title-subject";
import { type Name, zoneNames } from "../names/zone-names";
import { tellsOtherLand } from "../statements/zone-statements";
import { calledShort } from "../subjects/called-short";
import type { Matter } from "../subjects/meant-zone";

/** What a title names, unless it is nothing but the place of what the text tells, or a kind of water. */
function landOf(titled: string | null): string | null {
  return titled === null || isPlaceOnly(titled) || WATERS.test(titled) ? null : titled;
}

/** 水库管理范围, 河湖保护范围: waters as such, whose names the text below tells. */
const WATERS =
  /^(?:\p{Script=Han}{1,8}?[省市县旗州])?(?:[大中小]型|各|部分|重要)?(?:水库|湖泊|河[道流湖]|江河|[渠沟]道|山塘|塘坝)+$/u;

/** 坐落于, 所在地: */
const LIES = 5;

/** 禁采区和限采区, 禁养区限养区: one of several kinds that the title counts. */
const JOINED_KINDS =
  /\p{Script=Han}{2,8}区(?:[和及与、]|以及|(?=[禁限适]))(?:\p{Script=Han}{1,8}区)(?!划(?!定)|域|块)/u;

/** 禁放限放区域: two kinds with one noun. */
const SHARED_NOUN =
  /([禁限适可][放养燃采捕牧渔猎建])[和及与、]?([禁限适可][放养燃采捕牧渔猎建])(?:[和及与、]?([禁限适可][放养燃采捕牧渔猎建]))?(区域?)/u;

/** The kinds that a title tells with one noun, each with its own; null where there are none. */
function sharedKinds(title: string): string | null {
  const match = SHARED_NOUN.exec(title);
  if (match === null) return null;
  return match
    .slice(1, -1)
    .flatMap((kind) => (kind === undefined ? [] : [`${kind}区`, `${kind}区域`]))
    .join("、");
}

/** 将该地区划分为|禁采区和限采区: the kinds of land into which an order divides a place that has no name of such a kind. */
const DIVIDED_KINDS =
  /(?:划分|区分|划|分)[为成]((?:[禁限可适宜]\p{Script=Han}{1,3}区(?:[、和及与]|以及)){1,3}[禁限可适宜]\p{Script=Han}{1,3}区)(?![域划])/u;

/** What a document under this title is about. */
export function matterOfTitle(section: DocumentSection, title: string, body: number): Matter {
  const { text } = section.running;
  const plan = landOf(plannedArea(title, text) ?? villagePlan(title));
  const own = plan === null ? wholeName(title) : null;
  const whole = own === null ? null : (renamed(text, own) ?? own);
  const divided = own === null && plan === null ? DIVIDED_KINDS.exec(text)?.[1] : undefined;
  const kinds = JOINED_KINDS.exec(title)?.[0] ?? sharedKinds(title) ?? divided ?? "";
  const titled =
    plan ??
    whole ??
    (kinds === "" ? announcedAs(landOf(asTold(titleSubject(title), text.slice(body))), text, body) : null);
  return {
    text,
    body,
    whole,
    former: own === whole ? null : own,
    titled,
    spoken: titleWords(title),
    plan,
    kinds,
    shortFor: calledShort(text),
    named: zoneNames(text.slice(body))
      .filter(
        ({ name, from }) =>
          !isBareKind(name) &&
          !OF_UNIT.test(text.slice(body + from + name.length, body + from + name.length + UNIT)) &&
          !LIES_IN.test(text.slice(Math.max(0, body + from - LIES), body + from)) &&
          !PLACE_LABELLED.test(text.slice(Math.max(0, body + from - LIES), body + from)),
      )
      .map(({ name, from }) => ({ name, from: body + from })),
    isMember: memberNames(text),
    members: listedMembers(text),
    isOther: tellsOtherLand(section, title),
    tellsRange: TELLS_RANGE.test(title),
    reserves: RESERVED.test(title),
    tellsStrips: TELLS_STRIPS.test(title),
    tellsBoth: TELLS_BOTH.test(title),
  };
}

/** 北江新区|单元: the unit of a plan that is called after a zone; 某工业园|内一宗工业用地: land in it. */
const OF_UNIT = /^(?:控制|规划)?单元|^(?:范围|区域|境)?内(?:[,。;]|$|的?(?:[一二三四\d]|某|部分|地块|宗地))/u;
const UNIT = 4;

/** The strip of a river has a managed range without being set apart. */
const TELLS_RANGE =
  /(?<!管理|保护|河道|征收|用地)范围|四至|(?:规划|核准|用地)面积|扩区|调区|扩园|收储|收购储备/u;

/** 公布河道管理范围: each water that the text lists has a strip of land that is set apart. */
const TELLS_STRIPS =
  /^(?!.*(?:保护范围|采砂|占用|管理范围内|建设项目)).*(?:河[道流湖]|湖泊|水库|渠[道系]|堤防|水利工程|[河江湖渠]段?)[^,。;]{0,6}管理范围/u;

/** 某水库管理与保护范围: two ranges that are set apart together. */
const TELLS_BOTH = /管理(?:范围)?(?:[和与及、]|以及)保护范围|保护(?:范围)?(?:[和与及、]|以及)管理范围/u;

/** The one name of a known kind in a title; of two the first, where it turns into the second. */
function wholeName(title: string): string | null {
  const names = zoneNames(title);
  const [first, second] = names;
  if (first === undefined || names.length > 2) return null;
  if (second === undefined && (JOINED_KINDS.test(title) || goesOn(title, first))) return null;
  if (COUNTS_MORE.test(title.slice(first.from + first.name.length))) return null;
  return second === undefined || renamed(title, first.name) === second.name ? first.name : null;
}

/** 某自贸试验区某片区协同发展先导区范围: the name is only the beginning of what the title names. */
function goesOn(title: string, { name, from }: Name): boolean {
  const own = nominal(title.slice(from).replace(/的?(?:公告|通告|公示|批复|通知|函|复函)$/u, ""))?.name ?? "";
  const rest = own.startsWith(name) ? own.slice(name.length) : "";
  return rest.length > SHORTEST_REST && namesArea(rest) && !isPartName(rest);
}

const SHORTEST_REST = 4;

/** 某园区|等3个开发区: the first of several. */
const COUNTS_MORE = /^等(?:\d{1,3}|[两二三四五六七八九十]{1,3})[个家处座块片]/u;

/** A title that adds where the land lies: the name is what the text below calls it. */
function asTold(titled: string | null, told: string): string | null {
  const place = titled === null ? null : PLACES.exec(titled);
  if (titled === null || place === null) return titled;
  const short = titled.slice(place[0].length);
  const at = told.indexOf(short);
  const isAlone = at >= 0 && !told.includes(titled) && !ADDS_PLACE.test(told.charAt(at - 1));
  return isAlone && namesArea(short) ? short : titled;
}

/** 现将某水库水源保护区公告如下 below a title that names the kind alone (水源保护区划分公告): the one name of that kind that is announced. */
function announcedAs(titled: string | null, text: string, body: number): string | null {
  if (titled === null || !(isBareKind(titled) || KIND_OF_EVERY_PLACE.test(titled))) return titled;
  for (let at = text.indexOf(titled, body); at >= 0; at = text.indexOf(titled, at + titled.length)) {
    const head = ANNOUNCED.exec(text.slice(Math.max(0, at - LONGEST_LEAD), at))?.[1];
    const behind = text.slice(at + titled.length, at + titled.length + LONGEST_LEAD);
    if (head !== undefined && IS_ANNOUNCED.test(behind)) return head + titled;
  }
  // 园区简介 above 某高新区成立于…: the name with which the text begins
  const [first] = isBareKind(titled) ? zoneNames(text.slice(body, body + LONGEST_OPENING)) : [];
  return first?.from === 0 && first.name.endsWith(titled.slice(-1)) ? first.name : titled;
}

/** 某某经济技术开发区 */
const LONGEST_OPENING = 40;
const LONGEST_LEAD = 24;
const ANNOUNCED = /(?:现将|现就|现对|^对|[,。;\n]对)(\p{Script=Han}{2,16})$/u;
const IS_ANNOUNCED =
  /^(?:的?(?:范围|四至|界线|有关情况|划定方案|划分方案|调整方案))?(?:予以|进行了?|重新)*(?:公告|公布|公示|通告|通知|调整|划定|划分)/u;

const PLACES = /^\p{Script=Han}{2,12}?(?:[省县旗镇乡]|(?<!城)市|街道)(?=.{4})/u;
