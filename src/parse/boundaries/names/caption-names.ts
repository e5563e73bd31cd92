import { LAND_NAME } from "../../lexicon/land-nouns";
import { PAPER } from "../../lexicon/paper-words";
import {
  AREA_CLAUSE,
  LEVEL_CLAUSE,
  LIES_BEHIND,
  MONUMENT_PART,
  NAME_HEAD,
  NAME_TAIL,
  NOBODY,
  OTHER_KEY,
  PARCEL_CODE,
  TABLE_NOUN,
  VILLAGE,
} from "../../lexicon/parcel-terms";
import { HEADER_WORD, PIECE_PHRASE } from "../../lexicon/table-terms";
import { codeLine, headingCode } from "./code-line";
import { AREA_BRACKET, AREA_TAIL, isGeneric, landName } from "./land-name";

/** Nothing but words of headers. */
export function isHeader(text: string): boolean {
  if (headingCode(text) !== null) return false;
  return !/\p{Script=Han}/u.test(text.replace(HEADER_WORD, "")) && !PIECE_PHRASE.test(text) && !codeIn(text);
}

function codeIn(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && parcelCode(text) !== null;
}

/** The code and the name in a caption: what stands before the words that name the table. */
export function namesIn(text: string): { code: string | null; name: string | null } {
  const own = codeLine(text.replace(/:$/u, "").replace(AREA_BRACKET, "").replace(AREA_TAIL, ""));
  if (own !== null) return { code: own, name: null };
  const noun = TABLE_NOUN.exec(text);
  const cut = noun === null ? text : text.slice(0, noun.index);
  const bracketed = BRACKETED_CODE.exec(cut)?.[1];
  if (bracketed !== undefined && !SYSTEM_NAME.test(bracketed)) return { code: bracketed, name: null };
  const named = OF_NOBODY.test(cut) ? bracketBehind(text.slice(noun?.index ?? 0)) : null;
  if (named !== null) return named;
  const [, land = "", inside = ""] = LAND_AND_CODE.exec(cut) ?? [];
  if (LAND_NAME.test(land) && inside !== "") return { code: inside, name: null };
  const zone = (noun?.[0] === "范围" ? `${cut}范围` : cut).trim();
  if (MONUMENT_PART.test(zone)) return { code: null, name: zone };
  const clauses = cut.split(/[。;,]/u);
  // "甲地块,面积1.2公顷" names 甲地块
  while (clauses.length > 1 && isMeasure(clauses.at(-1) ?? "")) clauses.pop();
  let head = ownHead(clauses.pop() ?? "");
  // the subject of "甲倾倒区,是…", "甲矿区,由…" and "甲石料矿,拐点坐标…" stands before the comma
  if (head === "") {
    const clause = clauses.pop() ?? "";
    const subject = ownHead(clause);
    if (
      /[是由系以]/u.test(cut.slice(-4)) ||
      LAND_NAME.test(subject) ||
      (LIES_BEHIND.test(clause) && !NOBODY.test(subject))
    )
      head = subject;
  } else if (NOBODY.test(head)) {
    const village = LIES_IN.exec((clauses.at(-1) ?? "").replace(NAME_HEAD, "").trim())?.[1] ?? "";
    if (VILLAGE.test(village)) return { code: null, name: village };
  }
  if (NUMBERED_SEAM.test(head)) return { code: null, name: head };
  // 1、DK4; DK2拐点坐标
  const alone = codeLine(head);
  if (alone !== null && !SYSTEM_NAME.test(alone)) return { code: alone, name: null };
  const code = parcelCode(head);
  if (code !== null) {
    const around = head.slice(0, code.index) + head.slice(code.index + code[0].length);
    const rest = around.slice(0, AREA_BEHIND.exec(around)?.index).replace(NAME_TAIL, "");
    const generic =
      /^(?:编号为?|编号:|号|第)?(?:地块|宗地|图斑|区块)?(?:编号|代码|编码|号)?[\s:()（）]*$/u.test(rest) ||
      isHeader(rest);
    // KM-1号地块: the word counts, it is no part of a code of letters
    const bare = code[0].replace(/\s/gu, "").replace(/^([A-Za-z][A-Za-z\d-]*)号$/u, "$1");
    return { code: bare, name: generic ? null : tidy(rest) };
  }
  const phrase = PIECE_PHRASE.exec(head);
  if (phrase !== null && head.replace(phrase[0], "").replace(/[\s:、。,()（）]/gu, "") === "")
    return { code: null, name: tidy(phrase[1] ?? "") };
  const generic =
    isHeader(head) ||
    AREA_CLAUSE.test(head) ||
    LEVEL_CLAUSE.test(head) ||
    /[点桩序]号/u.test(head) ||
    /如下|下列|见附|附件|以下|分别|[①-⑳]/u.test(head) ||
    !/\p{Script=Han}{2}|[A-Za-z]{2}/u.test(head);
  const sentence = head.length > 40 || /:|关于/u.test(head) || /[由在为]$/u.test(head);
  return { code: null, name: generic || sentence || NOBODY.test(head) ? null : tidy(head) };
}

/** 附件1, 用地范围: what says nothing of whose the points are. */
const OF_NOBODY =
  /^ ?(?:附[件表图]?|表|用地|用海|矿区|勘查区|宗地|宗海|地块|项目|范围|[\d一二三四五六七八九十]|[:、. -])*$/u;
const BRACKET_BEHIND = /^[^()。;:,]{2,12}\(([^()]{2,40})\) ?:?$/u;

/** 界址点坐标表(青石坪变电站工程): the code or the land that stands in brackets behind the words for the table. */
function bracketBehind(title: string): { code: string | null; name: string | null } | null {
  const inside = BRACKET_BEHIND.exec(title)?.[1]?.trim() ?? "";
  const code = codeLine(inside);
  if (code !== null && !SYSTEM_NAME.test(code)) return { code, name: null };
  const name = LAND_NAME.test(inside) || /(?:项目|工程)$/u.test(inside) ? landName(inside) : null;
  return name === null || isGeneric(name) ? null : { code: null, name };
}

/** 位于上湾村,许可范围: the place of land that has no name. */
const LIES_IN = /^(?:位于|地处|坐落于)?(\p{Script=Han}{3,20})$/u;
/** The area that a heading gives behind the name: DK-01 西侧地块 面积:1.52公顷. */
const AREA_BEHIND =
  /(?<=\p{Script=Han}) {0,4}\(?(?:总|占地|用地|用海)?面积(?:\([^()]{0,12}\))?[ :为约]{1,3}\d/u;

/** 调整前(M12-3/05): a few words, and the code in brackets before a colon. */
const BRACKETED_CODE = new RegExp(`^[^\\d(:,。;]{0,12}\\((${PARCEL_CODE.source})\\) ?:`, "u");
/** 挂牌出让地块(东土储2021-8)勘测定界表: land, and its code in brackets. */
const LAND_AND_CODE = /^([^(:,。;]{2,40})\((\p{Script=Han}{1,4}(?:19|20)\d{2}-[A-Z]{0,3}\d{1,4}号?)\)/u;
/** A seam or a compartment by its number: 5-2号煤层 is a name, no code and a name. */
const NUMBERED_SEAM = /^\d{1,3}(?:-\d{1,2})?号?(?:煤层|矿层|矿体|小班|标段)$/u;

/** A clause that says how large or how high something is, or another key of a permit. */
function isMeasure(clause: string): boolean {
  return AREA_CLAUSE.test(clause) || LEVEL_CLAUSE.test(clause) || OTHER_KEY.test(clause);
}

/** A clause without what stands before and behind the name in it. */
function ownHead(clause: string): string {
  return clause
    .replace(NAME_HEAD, "")
    .replace(/[((].{0,40}$/u, (bracket) => (/[))]$/u.test(bracket) ? bracket : ""))
    .replace(LIES_BEHIND, "")
    .replace(NAME_TAIL, "")
    .trim();
}

/** A code that is neither the name of a coordinate system nor the number of a paper. */
function parcelCode(text: string): RegExpExecArray | null {
  const code = PARCEL_CODE.exec(text);
  if (code === null || SYSTEM_NAME.test(code[0]) || DATE.test(code[0])) return null;
  if (/^[A-Z]+\d+$/u.test(code[0]) && GROWN_ON.test(text.slice(code.index + code[0].length))) return null;
  // 拐点坐标表(DK-26): a lot in brackets behind the title of its table
  if (LETTERED_LOT.test(code[0]) && text.charAt(code.index - 1) === "(") return code;
  // the number of a paper: …的批复(某国土资划〔2012〕6号)
  return PAPER.test(text.slice(0, code.index).replace(/ ?\($/u, "")) ? null : code;
}

/** G532线, H3海上风电: letters and a number that a name goes on with are no code of land. */
const GROWN_ON = /^(?!号|地块|宗地|宗海|图斑|区块|小班|矿|采区|坐标|界址|拐点)\p{Script=Han}/u;
const LETTERED_LOT = /^[A-Z]{1,4}-?\d{1,4}$/u;
const DATE = /^(?:19|20)\d{2}-[01]?\d-[0-3]?\d$/u;
const SYSTEM_NAME = /^(?:WGS|CGCS|BJ|GB|L0)/iu;

/** A name without blanks, signs at its ends and a bracket with its area. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, "")
    .replace(/^[:、,|]+|[:、,|]+$/gu, "")
    .replace(AREA_BRACKET, "");
}
