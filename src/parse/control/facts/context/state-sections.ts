import type { Version } from "../../../lexicon/state-words";
import {
  AFTER_CLAUSE,
  AFTER_SECTION,
  APPROVED_BEFORE,
  BEFORE_CLAUSE,
  BEFORE_SECTION,
  INDICATORS_OF_TODAY,
  LONGEST_STATE_HEADING,
  NEUTRAL_SECTION,
  PLAN_SECTION,
  PLANNED_ALONE,
  PLANNED_INDICATORS,
  TODAY_ALONE,
} from "../../../lexicon/state-words";
import { type MappedText, startsLine } from "../../../text/mapped-text";
import type { Token } from "../../tokens/token";
import { tokenAt } from "../../tokens/token-at";

/** Where the values of one state begin; `plan` are those of a plan that binds neither before nor after. */
export interface StateSection {
  /** index of the token that begins its heading */
  readonly at: number;
  readonly state: Version | "plan" | null;
  /** it is the state that is, 现状 */
  readonly today?: boolean;
}

/** Without one of these words no heading speaks of a state before. */
const ANY_BEFORE = /[原前现]|已批/u;

/**
 * The sections of a document that hold the values before and after a change, in order. A heading of another kind ends
 * one. Empty where no heading speaks of a state before.
 */
export function stateSections(mapped: MappedText, tokens: readonly Token[]): readonly StateSection[] {
  if (!ANY_BEFORE.test(mapped.text)) return [];
  const found: StateSection[] = [];
  // (一)A-01地块原规划为…: the level of the item of a lot that begins with its state before, which ends with the item
  let item: number | null = null;
  let ofToday = false;
  tokens.forEach((token, at) => {
    const ends = token.kind === "ordinal" && item !== null && token.level <= item;
    if (ends) item = null;
    for (const from of headingStarts(mapped, tokens, at)) {
      const words = headingWords(mapped, from);
      const alone = words !== null && hasOwnLine(mapped, from);
      const planned =
        words !== null && (PLANNED_INDICATORS.test(words) || (alone && PLANNED_ALONE.test(words)));
      const today = words !== null && (INDICATORS_OF_TODAY.test(words) || (alone && TODAY_ALONE.test(words)));
      const state =
        words === null
          ? stateOfClause(mapped, token, from)
          : (stateOf(words) ??
            (today && alone
              ? "before"
              : ofToday && planned
                ? "current"
                : stateOfSentence(mapped, from, words)));
      ofToday ||= today;
      if (state !== null) found.push({ at: headingToken(tokens, at, from), state, today });
      else if (token.kind === "ordinal" && (ends || token.level === 1)) found.push({ at, state: null });
      if (state === "before" && token.kind === "ordinal" && tokens[at + 1]?.kind === "parcels")
        item = token.level;
    }
  });
  return found.some(({ state }) => state === "before") && found.some(({ state }) => state === "current")
    ? found
    : [];
}

/** Index of the token in which a heading begins: behind the code of a lot at `tokens[at]`, and its bracket, or that token. */
function headingToken(tokens: readonly Token[], at: number, from: number): number {
  return tokens[at]?.kind === "parcels" ? tokenAt(tokens, at + 1, from) : at;
}

/**
 * Where a heading may begin in a token: behind a list number, behind the code of a lot that begins a line, at the lines that begin in it, or behind a full stop, a
 * comma or a colon where it ends with a colon.
 */
function headingStarts(mapped: MappedText, tokens: readonly Token[], at: number): readonly number[] {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return [];
  // 一、A-01地块原控规指标
  if (token.kind === "ordinal") return [next?.kind === "parcels" ? next.to : token.to];
  if (token.kind === "parcels")
    return startsLine(mapped, token.from) ? [behindBracket(mapped, token.to)] : [];
  const behind = mapped.text.charAt(token.from - 1);
  if (behind === "。" || behind === "," || (behind === ":" && !startsLine(mapped, token.from)))
    return colonFollows(mapped, token.from) ? [token.from] : [];
  if (token.kind !== "text") return startsLine(mapped, token.from) ? [token.from] : [];
  const source = mapped.source.text.slice(mapped.starts[token.from] ?? 0, mapped.starts[token.to - 1] ?? 0);
  if (!/[\r\n]/u.test(source)) return startsLine(mapped, token.from) ? [token.from] : [];
  const found: number[] = [];
  for (let i = token.from; i < token.to; i++) if (startsLine(mapped, i)) found.push(i);
  return found;
}

/** 现状:, and nothing else on its line. */
function hasOwnLine(mapped: MappedText, from: number): boolean {
  const colon = mapped.text.indexOf(":", from);
  return (
    colon > 0 &&
    colon - from <= LONGEST_STATE_HEADING &&
    startsLine(mapped, from) &&
    startsLine(mapped, colon + 1)
  );
}

/** The state that a numbered clause begins with; null for other words. */
function stateOfClause({ text }: MappedText, token: Token, from: number): StateSection["state"] {
  if (token.kind !== "ordinal") return null;
  const words = text.slice(from, from + LONGEST_STATE_HEADING);
  if (BEFORE_CLAUSE.test(words)) return "before";
  return AFTER_CLAUSE.test(words) ? "current" : null;
}

/** A-01地块(面积3.2公顷)原规划条件:…: where the bracket ends that begins at `from`; `from` where none does. */
function behindBracket({ text }: MappedText, from: number): number {
  return from + (IN_BRACKETS.exec(text.slice(from, from + LONGEST_STATE_HEADING))?.[0].length ?? 0);
}

const IN_BRACKETS = /^\([^()\n]{1,26}\)/u;

function colonFollows({ text }: MappedText, from: number): boolean {
  const behind = text.slice(from, from + LONGEST_STATE_HEADING + 1);
  return /^[^,;。\n:]*:/u.test(behind);
}

function stateOf(words: string): StateSection["state"] {
  if (BEFORE_SECTION.test(words)) return "before";
  if (AFTER_SECTION.test(words)) return "current";
  return PLAN_SECTION.test(words) ? "plan" : null;
}

/** The state that the sentence of a heading tells of, where the heading names none. */
function stateOfSentence(mapped: MappedText, from: number, words: string): StateSection["state"] {
  if (!NEUTRAL_SECTION.test(words)) return null;
  let start = from;
  while (
    start > from - LONGEST_LEAD &&
    !"。\n".includes(mapped.text.charAt(start - 1)) &&
    !startsLine(mapped, start)
  )
    start--;
  return APPROVED_BEFORE.test(mapped.text.slice(start, from)) ? "before" : null;
}

/** Longest sentence before such a heading that is looked at. */
const LONGEST_LEAD = 120;

/** The words from `from` to the end of the line or a colon; null where they are too many for a heading. */
function headingWords(mapped: MappedText, from: number): string | null {
  const { text } = mapped;
  // 三:变更后… for 三、变更后…
  if (/^[一二三四五六七八九十]:/u.test(text.slice(from, from + 2))) return headingWords(mapped, from + 2);
  for (let i = from; i <= from + LONGEST_STATE_HEADING; i++) {
    const ends = i >= text.length || text.charAt(i) === "\n" || text.charAt(i) === ":";
    if (ends || (i > from && startsLine(mapped, i))) {
      const words = text.slice(from, i).replace(/^(?:、|:)|(?<=[^(])\([^()]{1,16}\)$/gu, "");
      return words.length < 2 ? null : words;
    }
    if (/[,;。]/u.test(text.charAt(i))) return null;
  }
  return null;
}
