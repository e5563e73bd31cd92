import {
  ADDS,
  AN_EXCEPTION,
  ANSWERED,
  LIES_AT,
  MATTER_AHEAD,
  MATTER_BEHIND,
  MATTER_END,
  NAMED_HERE,
  NOUN_AND_BRACKET,
  PLACE_ALONE,
  POINTED_BACK,
  REFERENCE_BEFORE,
  REFERENCE_BEHIND,
  SIDE_BEFORE,
  SIDE_OF_LOT,
  SIDES_TOLD,
  SPOKEN_OF,
} from "../../lexicon/place-words";
import { HAS_TO_HAVE } from "../../lexicon/scope-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { bracketAround, bracketEnd } from "../tokens/brackets-behind";
import { beginsWords, lastLineStart } from "../tokens/line-words";
import { isBar, type Token } from "../tokens/token";
import { hasColon, nameBefore, opensBare, opensRow, opensValues } from "../tokens/value-beside";
import { type Item, isAmong } from "./item";
import { goesOn, isExcepted, isPlaceLabel } from "./mention-context";
import { isOneOfMany } from "./one-of-many";

/** What has been met in the clause that is being read. */
export interface Clause {
  /** text position where it begins */
  readonly from: number;
  /** a parcel that it is about */
  subject: boolean;
  fact: boolean;
  /** a parcel that something else is told by */
  reference: boolean;
  /** it is what a label of the place announces */
  inPlace: boolean;
  /** it is what a side announces: 东至: */
  beside: boolean;
}

/** A clause of which nothing is known yet. */
export function clauseAt(from: number): Clause {
  return { from, subject: false, fact: false, reference: false, inPlace: false, beside: false };
}

/** The clause behind the sign at `tokens[at]`; 宗地坐落: | has the place in the next cell. */
export function clauseBehind(tokens: readonly Token[], at: number, { inPlace }: Clause): Clause {
  const [label, sign] = [tokens[at - 1], tokens[at]];
  return { ...clauseAt(sign?.to ?? 0), inPlace: inPlace && isBar(sign) && label?.kind === "filler" };
}

/** The clause behind a colon, with the label before it. */
export function clauseBehindColon({ text }: MappedText, label: Token | undefined, colon: Token): Clause {
  const beside = SIDE_BEFORE.test(text.slice(colon.from - 2, colon.from));
  return { ...clauseAt(colon.to), inPlace: isPlaceLabel(label), beside };
}

/** 原A-01地块, 原控规A-01地块: whether a word for the state before stands right before the parcels at `tokens[at]`. */
export function isFormer(tokens: readonly Token[], at: number): boolean {
  const [word, here] = [tokens[at - 1], tokens[at]];
  return word?.kind === "change" && word.role === "before" && word.to === here?.from;
}

/** Signs before the name of a parcel on a line that is its heading: 序一 A-01地块. */
const LONGEST_LEAD = 6;

/** Whether the parcels at `tokens[at]` end a short line, with their noun: a heading of what stands below. */
function isLineEnd(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (here?.kind !== "parcels" || !here.noun || next === undefined || !startsLine(mapped, next.from))
    return false;
  for (let i = here.from; i >= Math.max(0, here.from - LONGEST_LEAD); i--)
    if (startsLine(mapped, i)) return true;
  return false;
}

/** Signs of a name before a code, and of ornaments around both. */
const LONGEST_NAME = 20;
const LONGEST_ORNAMENT = 8;

/** <<<某园区·SYC-06>>> above 占地1.2公顷: whether the code at `tokens[at]` ends a line, and the next one begins with a label. */
function headsLabels(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const here = tokens[at];
  let label = at + 1;
  while (label < at + LONGEST_ORNAMENT && !startsLine(mapped, tokens[label]?.from ?? 0)) label++;
  const next = tokens[label];
  if (here === undefined || (next?.kind !== "field" && next?.kind !== "indicator")) return false;
  const between = mapped.text.slice(here.to, next.from);
  if (between.length > LONGEST_ORNAMENT || /[\p{Script=Han}\d,。;、(]/u.test(between)) return false;
  for (let i = here.from; i >= Math.max(0, here.from - LONGEST_NAME); i--)
    if (startsLine(mapped, i)) return !/[,。;:、(]/u.test(mapped.text.slice(i, here.from));
  return false;
}

/** 某区XD-02:…, below a line about another: whether the words that begin the line of the code at `tokens[at]` are its place. */
function isBehindPlace(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [words, code] = [tokens[at - 1], tokens[at]];
  if (words?.kind !== "text" || words.to !== code?.from || !startsLine(mapped, words.from)) return false;
  return PLACE_ALONE.test(mapped.text.slice(words.from, words.to));
}

/** …;以及B-12地块,用地面积…: whether the parcels at `tokens[at]` begin a clause of their own that adds them, behind a stop. */
function isAdded({ text }: MappedText, tokens: readonly Token[], at: number, { from }: Clause): boolean {
  const here = tokens[at]?.from ?? 0;
  if (!/[。;\n]/u.test(text.charAt(from - 1)) || !ADDS.test(text.slice(from, here))) return false;
  const label = tokens[at + 2];
  return opensValues(tokens, at) || label?.kind === "field" || label?.kind === "indicator";
}

/** Whether values of the parcels at `tokens[at]` follow: a colon, a bracket, a label or 为. */
function tellsOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "filler" || next?.kind === "open" || opensValues(tokens, at);
}

/** 关于A-01号宗地,面积…, 关于A-01地块:位于…: whether what is said of the parcels at `tokens[at]` stands behind a colon, or behind a comma or a stop that it follows at once. */
function tellsBehindSign({ text }: MappedText, tokens: readonly Token[], at: number): boolean {
  const [sign, next] = [tokens[at + 1], tokens[at + 2]];
  if (hasColon(tokens, at)) return true;
  if (sign?.kind !== "separator" || sign.level === "list" || next === undefined) return false;
  const values = next.kind === "field" || next.kind === "indicator" || next.kind === "area";
  return values || LIES_AT.test(text.slice(next.from, next.from + 2));
}

/** Longest words of a matter behind its lot. */
const LONGEST_MATTER = 40;

/** 规划条件的汇报: whether the words at `from` are the rest of a matter of minutes, up to the end of a line or a sentence. */
function isMatter(mapped: MappedText, from: number): boolean {
  const words = MATTER_BEHIND.exec(mapped.text.slice(from, from + LONGEST_MATTER))?.[0];
  if (words === undefined) return false;
  const to = from + words.length;
  if (ANSWERED.test(mapped.text.slice(to, to + LONGEST_MATTER))) return true;
  return MATTER_END.test(mapped.text.slice(from, to + 1)) || startsLine(mapped, to);
}

/** What follows a bracket that goes on about the land before it. */
const VALUES: readonly Token["kind"][] = ["indicator", "field", "area"];

/** 某路学校地块(CP-07), 某医院用地(SX-18-02,医疗卫生用地,6.67公顷)容积率…: whether the bracket behind the land begins with its code. */
function isInBracket(tokens: readonly Token[], at: number, before: string): boolean {
  const next = tokens[at + 1];
  if (!NOUN_AND_BRACKET.test(before)) return false;
  if (next?.kind === "close") return true;
  const end = next?.kind === "separator" && next.level !== "stop" ? bracketEnd(tokens, at - 1) : null;
  if (end === null) return false;
  const joint = tokens[end];
  const value = joint?.kind === "separator" && joint.level === "comma" ? tokens[end + 1] : joint;
  return value !== undefined && VALUES.includes(value.kind);
}

/**
 * Whether the parcels at `tokens[at]` stand in the place of a subject: what follows is said of them. Otherwise they tell
 * where something else lies, or what it comes from.
 * @param before the words of the clause before them
 * @param current what the text is about up to here
 */
export function isSubject(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  before: string,
  clause: Clause,
  current: Item | null,
): boolean {
  const token = tokens[at];
  if (token?.kind !== "parcels") return false;
  if (bracketAround(mapped, tokens, at) !== null) return false;
  if (clause.beside || (clause.inPlace && current?.kind === "label")) return false;
  if (goesOn(tokens, at) && current?.kind === "sentence" && current.mentions.length === 1) return true;
  const word = isFormer(tokens, at) && tellsOf(tokens, at) ? tokens[at - 1] : undefined;
  const old = word !== undefined && (word.from === clause.from || startsLine(mapped, word.from));
  if (token.noun && POINTED_BACK.test(mapped.text.slice(token.to, token.to + LONGEST_LEAD))) return true;
  // 各局:, or 答复意见, and 关于A-01地块… on the next line
  const ahead = tokens[at - 1];
  const lineStart = ahead?.kind === "text" ? lastLineStart(mapped, ahead) : null;
  const words =
    lineStart === null ? before.trimStart() : mapped.text.slice(lineStart, token.from).trimStart();
  if (token.noun && MATTER_AHEAD.test(words) && isMatter(mapped, token.to)) return true;
  if (token.noun && SPOKEN_OF.test(words) && tellsBehindSign(mapped, tokens, at)) return true;
  const refers =
    REFERENCE_BEFORE.test(before) && !NAMED_HERE.test(before) && !old && !isAdded(mapped, tokens, at, clause);
  if (refers && !isExcepted(mapped, tokens, at, before)) return false;
  const behind = mapped.text.slice(token.to, token.to + 12);
  // 其中A-02地块东侧建筑高度不大于24米
  const named = tokens[at + 1]?.kind === "text" && tokens[at + 2]?.kind === "indicator";
  const side = AN_EXCEPTION.test(before)
    ? named || HAS_TO_HAVE.test(behind)
    : named && before === "" && SIDE_OF_LOT.test(behind);
  const bounded = SIDES_TOLD.test(mapped.text.slice(token.to, token.to + LONGEST_MATTER));
  if ((REFERENCE_BEHIND.test(behind) && !side && !bounded) || isOneOfMany(mapped, token)) return false;
  const fresh = !clause.subject && !clause.fact && !clause.reference;
  const line =
    beginsWords(mapped, token.from) ||
    (old && startsLine(mapped, word.from)) ||
    // 商业用地(QC-02地块):…, below a line of another lot
    (ahead?.kind === "open" &&
      startsLine(mapped, tokens[at - 2]?.from ?? 0) &&
      NOUN_AND_BRACKET.test(before)) ||
    // 宗地面积:1.2公顷 and, on the next line, 其中31-1:0.8公顷
    (hasColon(tokens, at) && lineStart !== null && words === "其中") ||
    (hasColon(tokens, at) && isBehindPlace(mapped, tokens, at));
  const told = token.noun && opensValues(tokens, at);
  if (isLineEnd(mapped, tokens, at) || headsLabels(mapped, tokens, at) || opensRow(mapped, tokens, at))
    return true;
  if (!fresh && !(line && (clause.fact || told || hasColon(tokens, at)))) return false;
  if (token.noun || NAMED_HERE.test(before)) return true;
  if (nameBefore(tokens, at) !== null && !isAmong(token.parcels, current)) return true;
  if (isInBracket(tokens, at, before)) return true;
  // a bare code is a subject where a value or a colon follows
  return (
    ((line || before === "") && LIES_AT.test(behind)) || opensBare(tokens[at + 1], line ? "" : before, before)
  );
}
