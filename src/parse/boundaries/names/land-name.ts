import { AREA_UNIT } from "../../lexicon/area-units";
import { LAND_NAME } from "../../lexicon/land-nouns";
import {
  ACT_LEAD,
  ACT_TAIL,
  NO_LAND_NAME,
  PLACES_ALONE,
  PLACES_LEAD,
  RIGHT_WORD,
} from "../../lexicon/name-words";
import {
  LIES_BEHIND,
  MONUMENT_PART,
  NAME_HEAD,
  NOBODY,
  OFFICE_END,
  OTHER_KEY,
  TITLE_TAIL,
} from "../../lexicon/parcel-terms";
import { NO_COUNTY } from "../../lexicon/place-forms";
import { PIECE_PHRASE, RESERVE_PART } from "../../lexicon/table-terms";

/** Shortest and longest name, and the shortest that may stand before the word for a right. */
const SHORTEST = 2;
const LONGEST = 60;
const BEFORE_RIGHT = 4;
/** Longest name of a district: 浦东新区. */
const LONGEST_DISTRICT = 5;
/** A paper about land is not the land: 某矿采矿权出让公告. */
const PAPER_END =
  /(?:公告|公示|通告|批复|决定|通知|函|意见|说明|[览细总批登附分汇]表|基本情况表|清单|名录|报告书?|协议|信息|证|(?:红线|平面|位置|范围|界址|示意|布置|分布|地形)图)(?:\([^()]{0,20}\))?$/u;

/**
 * The land that a phrase names: without the number of an item, the act before it and the right or the paper behind
 * it (拟划定石沟南铁矿, 大坪石灰岩矿采矿权延续公示). Null where the phrase names none: an addressee, a size, the format
 * of the figures, a place of the administration, or words that any piece of land has.
 */
export function landName(phrase: string | null): string | null {
  const bare = balanced(
    (phrase ?? "").replace(/\s+/gu, "").replace(/^[#:、,|—-]+|(?<![:、,|])[:、,|]+$/gu, ""),
  );
  if (bare === null) return null;
  const whole = bare.replace(NAME_HEAD, "").replace(ACT_LEAD, "").replace(LIES_BEHIND, "");
  if (MONUMENT_PART.test(whole)) return whole;
  // 一级保护区范围
  const range = whole.replace(/的?范围$/u, "");
  if (RESERVE_PART.test(range)) return range;
  // 核心区为某段至某段之间的水域, 二级保护区应扣除一级保护区: what the part is comes behind its name
  const part = whole.slice(0, Math.max(0, whole.search(/为|应?(?:扣除|剔除|不含)/u)));
  if (RESERVE_PART.test(part)) return part;
  const right = RIGHT_WORD.exec(whole)?.index ?? -1;
  const cut = (right >= BEFORE_RIGHT ? whole.slice(0, right) : whole).replace(ACT_TAIL, "");
  const name = (PAPER_END.test(cut) ? cut.replace(TITLE_TAIL, "") : cut).replace(
    /(?<![:、,|])[:、,|]+$/u,
    "",
  );
  if (name.length < SHORTEST || name.length > LONGEST || PAPER_END.test(name)) return null;
  const own = name.replace(PLACES_LEAD, (lead) => (isPlace(lead) ? "" : lead));
  return NO_LAND_NAME.test(name) || isPlace(name) || NOBODY.test(name) || NOBODY.test(own) ? null : name;
}

/** A bracket behind a name that gives its area is no part of the name. */
export const AREA_BRACKET = new RegExp(String.raw`\([^()]{0,12}\d[^()]{0,20}${AREA_UNIT}[^()]{0,6}\)$`, "u");

/** The same without a bracket: GC-03,面积1.52公顷. */
export const AREA_TAIL = new RegExp(
  String.raw`[, ]{1,3}(?:总|用地|用海|出让|土地|宗地)?(?:面积|占地)[^,。;\d]{0,6}\d[\d.,]{0,15} ?${AREA_UNIT}$`,
  "u",
);

/** The land that the value of a key names; in the header of a table the next key stands where the value would. */
export function keyedLand(value: string | undefined): string | null {
  return value === undefined || OTHER_KEY.test(value.trim())
    ? null
    : landName(value.replace(AREA_BRACKET, ""));
}

/** Whether a name has nothing of its own: 风电场场址, 礁区. It tells pieces of one land apart, and no land from another. */
export function isGeneric(name: string): boolean {
  let rest = name;
  for (let cut = rest.replace(LAND_NAME, ""); cut !== rest; cut = rest.replace(LAND_NAME, "")) rest = cut;
  return rest === "" || NOBODY.test(rest);
}

/** Whether a caption tells neither a code nor a name of its own. */
export function tellsNoLand(
  own: { readonly code: string | null; readonly name: string | null } | null,
): boolean {
  return own === null || (own.code === null && (own.name === null || isGeneric(own.name)));
}

/** A place of the administration and nothing else: 浦东新区 is one, 北区 and 景区 are pieces of land. */
function isPlace(name: string): boolean {
  if (PLACES_ALONE.test(name) || OFFICE_END.test(name)) return true;
  return (
    /^[^\dA-Z]+区$/u.test(name) &&
    name.length <= LONGEST_DISTRICT &&
    !NO_COUNTY.test(name) &&
    !PIECE_PHRASE.test(name)
  );
}

/** Text without a bracket that it does not close or open at its end; null where it closes one in the midst. */
function balanced(printed: string): string | null {
  const text = printed.includes("(") ? printed : printed.replace(/\)$/u, "");
  const open = text.lastIndexOf("(");
  const own = open >= 0 && !text.includes(")", open) ? text.slice(0, open) : text;
  const count = (sign: string): number => own.split(sign).length;
  return count(")") > count("(") ? null : own;
}
