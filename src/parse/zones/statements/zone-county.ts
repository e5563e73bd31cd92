import type { DocumentSection } from "../../document-section";
import { addressedCounty, issuingPlace } from "../../issuing-place";
import { either } from "../../lexicon/either";
import { NO_COUNTY } from "../../lexicon/place-forms";
import { KIND_WORDS } from "../../lexicon/zone-terms";
import type { MappedText } from "../../text/mapped-text";
import { placeBehind } from "../names/name-edges";

/** How far behind its name a zone may say where it lies. */
const REACH = 400;

/**
 * The county of a zone, by what the text itself says: in its name (云溪市东岭县某园区), of a county whose name begins
 * the zone's (东岭县, for 云岭东岭经济开发区), in 位于…, of the addressee, of the issuer. Null where none is told.
 * @param named one past the name of the zone; @param to end of its description; @param single the document has no
 *   other zone: of several that a city is written about each may lie in another county
 */
export function zoneCounty(
  section: DocumentSection,
  name: string,
  named: number,
  to: number,
  single: boolean,
): string | null {
  const { text } = section.running;
  const behind = text.slice(named, Math.min(to, named + REACH));
  const stem = placesOfStem(name, section.running);
  const inName = countyIn(name);
  return (
    placeBehind(behind)?.place.replace(ABOVE, "") ??
    bare(inName, section) ??
    stem.county ??
    countyInTitle(section.document.title ?? "", name) ??
    countyBehind(behind) ??
    countyDecided(text, name) ??
    (single ? countyGuided(text) : null) ??
    stem.city ??
    LIES_IN_CITY.exec(behind)?.[1] ??
    CITY_NAMED.exec(name)?.[1] ??
    (liesInSeveral(behind) ? null : (addressed(text, single) ?? issuingPlace(section)))
  );
}

/** 云溪市 before 东岭县. */
const ABOVE = /^\p{Script=Han}{2,6}?[省州盟市](?=\p{Script=Han}{2})/u;

/** 互惠县 for 海东互惠县, where the document addresses or comes from 互惠县. */
function bare(county: string | null, section: DocumentSection): string | null {
  const others = [addressedCounty(section.running.text), issuingPlace(section)];
  return others.find((place) => place !== null && county?.endsWith(place) === true) ?? county;
}

/** 青禾县 of 关于青禾县双溪水库水源保护区划分方案的公示: the place that stands before the name. */
function countyInTitle(title: string, name: string): string | null {
  const at = title.indexOf(name);
  const head = at < 0 ? "" : title.slice(0, at).replace(TITLE_LEAD, "");
  const county = /^(?:\p{Script=Han}{2,6}?市)?(\p{Script=Han}{1,8}?(?:县|区|旗))$/u.exec(head)?.[1] ?? null;
  return county === null || NO_COUNTY.test(county) ? null : county;
}

const TITLE_LEAD = /^.*(?:关于|撤销|取消|同意|设立|划定|调整|公布|认定|批准|扩大|核定)/u;

function addressed(text: string, single: boolean): string | null {
  const place = addressedCounty(text);
  return single || place?.endsWith("市") !== true ? place : null;
}

/** The county of a zone in a table or list of its own: by its name, else by the text. */
export function namedCounty(section: DocumentSection, name: string): string | null {
  const stem = placesOfStem(name, section.running);
  const issuing = issuingPlace(section);
  return countyIn(name) ?? stem.county ?? stem.city ?? issuing;
}

/** 安泽县 in 安泽县经济技术开发区, 尧都区 in 临汾市尧都区某园区; null where the name has none. */
function countyIn(name: string): string | null {
  const match =
    /^(?:[\p{Script=Han}]{2,4}?[省州盟])?(?:[\p{Script=Han}]{2,4}?市)?([\p{Script=Han}]{1,4}?(?:县|区|旗))(?![级域])(?=[\p{Script=Han}]{3})/u.exec(
      name,
    );
  const county = match?.[1] ?? null;
  return county === null || NO_COUNTY.test(county) || NO_PART.test(county) ? null : county;
}

const NO_PART = /开发区|高新|新区|园区|示范|经开|工业|保税/u;

const KIND = new RegExp(either(KIND_WORDS), "u");
const LONGEST_STEM = 4;
/** Of a name without a word of its kind only the beginning is looked at. */
const LONGEST_BODY = 6;

/** The places of a text are looked up for each of its zones: they are gathered once. */
const known = new WeakMap<MappedText, ReadonlySet<string>>();

/** Everything in a text that ends like a county or city with two to four characters before it. */
function placesIn(running: MappedText): ReadonlySet<string> {
  const before = known.get(running);
  if (before !== undefined) return before;
  const places = new Set<string>();
  for (const match of running.text.matchAll(/[县区旗市](?![级域划间位块内城场])/gu)) {
    for (let length = 2; length <= LONGEST_STEM; length++) {
      const from = Math.max(0, match.index - length);
      const print = running.source.text.slice(running.starts[from], running.starts[match.index]);
      // 某地块, and 县某局 in the next cell
      if (!EDGE_OF_CELL.test(print)) places.add(running.text.slice(from, match.index + 1));
    }
  }
  known.set(running, places);
  return places;
}

const EDGE_OF_CELL = /[\t|｜]/u;
/** 地块|县: the noun of a lot ends no name of a county, and 某市城市 is no city. */
const NO_STEM = /地块|宗地|市城$/u;

/** The county and the city of the text with whose name the zone's begins, or goes on behind its province or city. */
function placesOfStem(
  name: string,
  running: MappedText,
): { readonly county: string | null; readonly city: string | null } {
  const body = name.slice(0, KIND.exec(name)?.index ?? LONGEST_BODY).replace(REGION, "");
  const places = placesIn(running);
  let city: string | null = null;
  for (let from = 0; from <= body.length - 2; from++) {
    for (let to = Math.min(body.length, from + LONGEST_STEM); to >= from + 2; to--) {
      const stem = body.slice(from, to);
      for (const end of ["县", "区", "旗"]) {
        const place = stem + end;
        if (!NO_COUNTY.test(place) && !NO_STEM.test(stem) && places.has(place) && !name.includes(place))
          return { county: place, city };
      }
      if (city === null && !NO_STEM.test(stem) && places.has(`${stem}市`)) city = `${stem}市`;
    }
  }
  return { county: null, city };
}

/** Autonomous regions, whose names stand before a county without a word of their kind: 宁夏隆德县. */
const REGION = /^(?:内蒙古|广西|西藏|宁夏|新疆)(?=\p{Script=Han}{2})/u;

const LIES =
  /(?:所在[县市区](?:\([^()]{1,8}\))?:|位于|地处|(?:位置|所在地)[:为]?|[坐座]落(?:于|在)?:?)(?:[\p{Script=Han}]{2,8}?(?:省|自治区)|内蒙古|广西|西藏|宁夏|新疆)?(?:[\p{Script=Han}]{2,6}?(?:市|自治州|州|盟))?([\p{Script=Han}]{1,8}?(?:自治县|县|区|旗))/u;
/** Within so many characters a document says what it decides, and where. */
const DECISION = 1500;
const SETS_UP = new RegExp(
  `在原?(?:\\p{Script=Han}{2,6}?[省州盟市])?(\\p{Script=Han}{1,8}?(?:自治县|县|区|旗))[^,。;:\\n]{0,24}${either("设立 建设 建立 新建 创建 划定 筹建 组建 设置 规划建设")}$`,
  "u",
);

/** 青禾县 of 同意在青禾县东镇设立某产业园. */
function countyDecided(text: string, name: string): string | null {
  const opening = text.slice(0, DECISION);
  for (let at = opening.indexOf(name); at >= 0; at = opening.indexOf(name, at + name.length)) {
    const county = SETS_UP.exec(opening.slice(Math.max(0, at - LONGEST_CLAUSE), at))?.[1];
    if (county !== undefined && !NO_COUNTY.test(county) && !NO_PART.test(county)) return county;
  }
  return null;
}

const LONGEST_CLAUSE = 48;

/** 襄宜县 of 请你市指导襄宜县…: the one below the addressee that is to carry out what is decided. */
function countyGuided(text: string): string | null {
  const county = GUIDED.exec(text.slice(0, DECISION))?.[1];
  return county === undefined || NO_COUNTY.test(county) || NO_PART.test(county) ? null : county;
}

const GUIDED =
  /(?:你[市州署盟区]|[^,。;:\n]{0,12}(?:政府|公署))要?(?:切实|认真|加强|抓紧)?(?:指导|督促|督导|组织|责成)(?:和督促|、督促)?(\p{Script=Han}{1,8}?(?:自治县|县|区|旗))(?:人民政府)?(?=[,、按抓认切依做加进严尽加开落完])/u;

const CITY_NAMED = /^(?:\p{Script=Han}{2,4}?省)?(\p{Script=Han}{2,4}?市)(?=\p{Script=Han}{2})/u;
const LIES_IN_CITY =
  /(?:位于|地处|坐落(?:于|在)?|所在地[:为])(?:[\p{Script=Han}]{2,8}?(?:省|自治区))?([\p{Script=Han}]{2,5}?市)/u;

/** The county of 位于云溪市东岭县境内; null where there is none, or several. */
function countyBehind(text: string): string | null {
  const county = LIES.exec(text)?.[1] ?? null;
  return county === null || NO_COUNTY.test(county) || liesInSeveral(text) ? null : county;
}

/** 位于清溪县和石桥县境内: no one county is its own. */
function liesInSeveral(text: string): boolean {
  const match = LIES.exec(text);
  if (match === null) return false;
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
  return /^(?:[、和与及][\p{Script=Han}]{1,6}[县区市旗]|[和与]|交界|两县|两区)/u.test(behind);
}
