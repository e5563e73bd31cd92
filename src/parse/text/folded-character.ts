import hongKong from "opencc-js/dict/HKVariantsRev";
import { Converter } from "opencc-js/t2cn";

/** Look-alikes that neither NFKC nor the script conversion resolves (CJK radicals supplement, signs). */
const SPECIAL: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2009": " ",
  "\u00ad": "",
  "\u200b": "",
  "\u200c": "",
  "\u200d": "",
  "\u200e": "",
  "\u200f": "",
  "\u2060": "",
  "\ufeff": "",
  "\u2e81": "厂",
  "\u2e8c": "小",
  "\u2e9d": "月",
  "\u2ea0": "民",
  "\u2eb0": "纟",
  "\u2ec4": "西",
  "\u2ec5": "见",
  "\u2ec6": "角",
  "\u2ec8": "讠",
  "\u2ec9": "贝",
  "\u2ecb": "车",
  "\u2ed3": "长",
  "\u2ed4": "门",
  "\u2ee2": "马",
  "\u2ee4": "鬼",
  "\u2ee9": "黄",
  "\u2eec": "齐",
  "\u2ef0": "龙",
  "\u2212": "-",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\ufe63": "-",
  "≦": "≤",
  "≧": "≥",
  "≯": "≤",
  "≮": "≥",
  "⩽": "≤",
  "⩾": "≥",
  "﹤": "<",
  "﹥": ">",
  "﹪": "%",
  "．": ".",
  "｡": "。",
  "､": "、",
  "〜": "~",
  "∼": "~",
  "～": "~",
  "㎡": "m2",
  "㎢": "km2",
  "㎞": "km",
  "²": "2",
  º: "°",
  "˚": "°",
  ゜: "°",
  "│": "|",
  "┃": "|",
  "─": "-",
  "━": "-",
  "┌": "+",
  "┬": "+",
  "┐": "+",
  "├": "+",
  "┼": "+",
  "┤": "+",
  "└": "+",
  "┴": "+",
  "┘": "+",
  "∶": ":",
  "︰": ":",
  "﹕": ":",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "〖": "[",
  "〗": "]",
};

const toSimplified = Converter({ from: "t", to: "cn" });

/**
 * What Hong Kong and Macau write otherwise than the dictionary (衞 for 衛). The forms of Taiwan are in it, but for some
 * that the simplified script writes, too, in another sense (著); so are most of those of Japan (芸, 予), which are no
 * forms of a Chinese text.
 */
const HONG_KONG = new Map(
  hongKong.split("|").map((pair): [string, string] => {
    const [form = "", usual = ""] = pair.split(" ");
    return [form, usual];
  }),
);

/** 乾县, 乾安: the simplified script writes it in names, and nothing that we look for has it. */
const IN_BOTH = "乾";

/** A character in simplified script; itself where it has no other form, or one of another length. */
function simplified(character: string): string {
  if (character === IN_BOTH) return character;
  const usual = toSimplified(character);
  const result = usual === character ? toSimplified(HONG_KONG.get(character) ?? character) : usual;
  return result.length === character.length ? result : character;
}

function folded(character: string): string {
  const special = SPECIAL[character];
  if (special !== undefined) return special;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  // Kangxi radicals and compatibility ideographs have canonical twins; circled numbers must stay apart
  if ((code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff))
    return character.normalize("NFKC");
  return code >= 0x4e00 && code <= 0x9fff ? simplified(character) : character;
}

/** By code unit: what it folds to, filled as texts need it. */
const known: (string | undefined)[] = new Array<string | undefined>(0x10000);

/**
 * One code unit as the grammars see it: half-width signs, plain blanks, simplified script, no look-alikes.
 * May be empty (zero-width characters) or longer than one (㎡ becomes m2). The source keeps the original.
 * @param code UTF-16 code unit
 */
export function foldedUnit(code: number): string {
  let result = known[code];
  if (result === undefined) {
    result = folded(String.fromCharCode(code));
    known[code] = result;
  }
  return result;
}

/** The same for a character; "" for "". */
export function foldedCharacter(character: string): string {
  return character === "" ? "" : foldedUnit(character.charCodeAt(0));
}

/** What pasted page source prints for a sign, and what it stands for. */
const MARKUP: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&ensp;": " ",
  "&emsp;": " ",
  "&thinsp;": " ",
  "&ge;": "≥",
  "&le;": "≤",
  "&gt;": ">",
  "&lt;": "<",
  "&#8805;": "≥",
  "&#8804;": "≤",
  "&#160;": " ",
  "&quot;": '"',
  "&amp;": "&",
  "&middot;": "·",
  "<br>": " ",
  "<br/>": " ",
  "<br />": " ",
};
/** Longest of them. */
const LONGEST_MARKUP = 8;

/** What a text prints for a sign, for another character (覆 of 批覆), or for none. */
interface Markup {
  readonly unit: string;
  readonly length: number;
}

/** 開發(fā)區(qū): how a character is read, printed behind it in brackets; 面积(ha) and 长(m) are units. */
const GLOSS = /[(（] ?(?!(?:ha|mu)[ )）])[a-zɡāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,7} ?[)）]/uy;
const SYLLABLE =
  /^[(（] ?(?:[zcs]h|[bpmfdtnlgɡkhjqxrzcsyw])?[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,3}(?:n[gɡ]?|r)? ?[)）]$/u;
const PLAIN = /^[(（][a-zɡ] ?[)）]$/u;

/** The reading of the character before a place, in brackets; it stands for nothing. */
function glossAt(text: string, at: number): Markup | null {
  const before = text.charCodeAt(at - 1);
  const isRead = (before >= 0x4e00 && before <= 0x9fff) || /[a-z][)）]/u.test(text.slice(at - 2, at));
  if (!isRead) return null;
  GLOSS.lastIndex = at;
  const [print] = GLOSS.exec(text) ?? [];
  if (print === undefined || PLAIN.test(print) || !SYLLABLE.test(print)) return null;
  return { unit: "", length: print.length };
}

/** Whether markup may begin with a code unit. */
export function opensMarkup(code: number): boolean {
  return code === AMPERSAND || code === LESS || code === OPEN || code === WIDE_OPEN || code === IN_ANSWER;
}

/** The markup that begins at a place of a text, with what it stands for; null for a sign that is itself. */
export function markupAt(text: string, at: number): Markup | null {
  const code = text.charCodeAt(at);
  if (code === OPEN || code === WIDE_OPEN) return glossAt(text, at);
  if (code === IN_ANSWER) return isAnswer(text, at) ? ANSWER : null;
  const closing = code === AMPERSAND ? ";" : code === LESS ? ">" : "";
  if (closing === "") return null;
  const end = text.slice(at, at + LONGEST_MARKUP).indexOf(closing);
  const unit = end < 0 ? undefined : MARKUP[text.slice(at, at + end + 1).toLowerCase()];
  return unit === undefined ? null : { unit, length: end + 1 };
}

const AMPERSAND = 0x26;
const LESS = 0x3c;
const OPEN = 0x28;
const WIDE_OPEN = 0xff08;

/** 批覆, 函覆: the traditional script answers with a character by which the simplified one covers (覆盖). */
const IN_ANSWER = 0x8986;
const ANSWERS = /[批答函回]/u;
const COVERS = /[绿綠土盖蓋膜沙]/u;

function isAnswer(text: string, at: number): boolean {
  return ANSWERS.test(text.charAt(at - 1)) && !COVERS.test(text.charAt(at + 1));
}

const ANSWER: Markup = { unit: "复", length: 1 };

/** A stretch of a text, every character folded and markup read. */
export function foldedText(text: string, start: number, end: number): string {
  let result = "";
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const markup = opensMarkup(code) ? markupAt(text, i) : null;
    const unit = markup?.unit ?? foldedUnit(code);
    if (markup === null && unit.length === 1 && unit.charCodeAt(0) === code) continue;
    result += text.slice(from, i) + unit;
    i += (markup?.length ?? 1) - 1;
    from = i + 1;
  }
  return result + text.slice(from, end);
}

/**
 * The same with the offset in `text` of every code unit of the result; `places` is null where each one stands for
 * one character, in order.
 */
export function foldedWithPlaces(
  text: string,
  start: number,
  end: number,
): { readonly text: string; readonly places: readonly number[] | null } {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const markup = opensMarkup(code) && markupAt(text, i) !== null;
    if (markup || foldedUnit(code).length !== 1) return unevenly(text, start, end);
  }
  return { text: foldedText(text, start, end), places: null };
}

function unevenly(text: string, start: number, end: number): ReturnType<typeof foldedWithPlaces> {
  const places: number[] = [];
  for (let i = start; i < end; i++) {
    const markup = markupAt(text, i);
    for (const _ of markup?.unit ?? foldedUnit(text.charCodeAt(i))) places.push(i);
    i += (markup?.length ?? 1) - 1;
  }
  return { text: foldedText(text, start, end), places };
}
