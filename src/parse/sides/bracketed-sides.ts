import { DIRECTION, SIDE_LETTERS, SIDE_NAMES } from "../lexicon/side-terms";
import type { SideMarker } from "./side-marker";

/** (东)甲路、(南)乙路: a direction in brackets before what bounds the land; behind it (甲路(东)) it is told the other way round. */
const BRACKETED = new RegExp(
  String.raw`(?<![\p{Script=Han}\d](?<![为是至于])|[)\]])[([](${DIRECTION})[至侧面]?[)\]]:?(?=[\p{Script=Han}A-Z\d])`,
  "gu",
);
/** The same with no sign behind the words: (东)甲路(南)乙路. The first of them opens the list. */
const BEHIND_WORDS = new RegExp(
  String.raw`[([](${DIRECTION})[至侧面]?[)\]]:?(?=[\p{Script=Han}A-Z\d])`,
  "gu",
);
/** 东(甲路),南(乙路), 东“甲路”南“乙路”: what bounds the land in brackets or quotation marks. */
const IN_BRACKETS = new RegExp(
  String.raw`(?<![\p{Script=Han}\d](?<![为是至于]|四至(?:界限|范围|界线)))(${DIRECTION})(?:[侧面边]|边?界)?至?:?[([“](?=[^()[\]“”\n]{2,40}[)\]”](?:[,;、。\s东南西北]|$))`,
  "gu",
);
/** E:海堤 S:疏港路, East—人民路: an English letter or word and a sign, or a blank, before what bounds the land; E121.5 is a coordinate. */
const LETTERED =
  /([EWNS](?<![A-Za-z\d].)(?:[EW](?![a-z])|ast|outh|est|orth)?)(?: ?(?:[:→=至/]|—{1,2}|-)(?:至|to)? ?|[ ](?:to )?)(?![东南西北]{1,2}[:侧面边界至])(?=\p{Script=Han}|[A-Z]\d{1,4}\p{Script=Han}|\d{2,4}\p{Script=Han}{1,2}[路道线])/gu;
/** E 海堤 S 疏港路 in a column: the blanks are gone, all four stand behind one another. */
const LETTERED_BARE =
  /([ESWN])(?<![A-Za-z\d].)(?![东南西北]{1,2}[:侧面边界至])(?=\p{Script=Han}{2}|[A-Z]\d{1,4}\p{Script=Han})/gu;
/** What a text without either has none of. */
const ANY = /[([]东|东.{0,3}[([“]/u;
const ANY_LETTER = /(?:[EW]|East|West)[ :→=至/—\p{Script=Han}-]/u;

/** 图例:W 仓储用地, 监测井E:…: letters of classes of land, and of points. */
const LETTERS_OF_OTHERS = /图例|代[码号]|类别|监测|断面|[井桩孔点塔位]$/u;
const USE = /^\p{Script=Han}{0,8}(?:用地|水域|绿地|广场)/u;
const LEAD = 12;

/** Fewest of them that are sides. */
const FEWEST = 3;
const ALL = 4;
/** Farthest from one direction to the next. */
const FARTHEST = 60;

/** Directions in brackets, before brackets, or by English letters, three different ones or more behind one another. */
export function bracketedSides(window: string, offset: number): readonly SideMarker[] {
  const lettered = ANY_LETTER.test(window) ? letteredSides(window, offset) : [];
  if (lettered.length > 0 || !ANY.test(window)) return lettered;
  const own = runsOf([...window.matchAll(BRACKETED)], offset);
  if (own.length > 0) return own;
  const glued = runsOf([...window.matchAll(BEHIND_WORDS)], offset);
  const [first] = glued;
  if (first !== undefined && !/[\p{Script=Han}\d]/u.test(window.charAt(first.from - offset - 1)))
    return glued;
  return runsOf([...window.matchAll(IN_BRACKETS)], offset);
}

function letteredSides(window: string, offset: number): readonly SideMarker[] {
  const parted = runsOf([...window.matchAll(LETTERED)], offset);
  const found = parted.length > 0 ? parted : runsOf([...window.matchAll(LETTERED_BARE)], offset, ALL);
  const start = (found[0]?.from ?? offset) - offset;
  if (found.length === 0 || LETTERS_OF_OTHERS.test(window.slice(Math.max(0, start - LEAD), start))) return [];
  return found.some(({ to }) => USE.test(window.slice(to - offset, to - offset + LEAD))) ? [] : found;
}

function runsOf(
  matches: readonly RegExpMatchArray[],
  offset: number,
  fewest: number = FEWEST,
): readonly SideMarker[] {
  const found: SideMarker[] = [];
  let run: SideMarker[] = [];
  const close = (): void => {
    if (run.length >= fewest) found.push(...run);
    run = [];
  };
  for (const match of matches) {
    const print = match[1] ?? "";
    const side = SIDE_NAMES[print] ?? SIDE_LETTERS[print.toUpperCase()];
    if (side === undefined) continue;
    const from = offset + (match.index ?? 0);
    const last = run.at(-1);
    const isFar = last !== undefined && from - last.to > FARTHEST;
    if (isFar || run.some(({ sides }) => sides.includes(side))) close();
    run.push({ sides: [side], from, to: from + match[0].length });
  }
  close();
  return found;
}
