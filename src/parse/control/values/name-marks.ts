import type { Bound } from "../../../domain/indicator";
import { SUPERLATIVE } from "../../lexicon/comparison-terms";
import { FIGURE_UNITS } from "../../lexicon/indicator-terms";
import type { MappedText } from "../../text/mapped-text";
import { labelRest } from "../tokens/label-rest";
import { printed } from "../tokens/printed";
import type { Token } from "../tokens/token";
import { tokenAt } from "../tokens/token-at";
import { hasColon } from "./colon-behind";
import { pastFillers } from "./past-fillers";

/** What the name of an indicator carries in brackets: (%), (米), (≤). */
export interface NameMarks {
  readonly unit: Bound["unit"] | null;
  readonly comparison: {
    readonly side: "min" | "max";
    readonly inclusive: boolean;
    readonly words: string;
  } | null;
  readonly next: number;
}

/** Whether the name of an indicator stands at `at` with a colon behind it and its brackets. */
export function isLabel(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === "indicator" && hasColon(tokens, nameMarks(mapped, tokens, at + 1).next);
}

/** Reads the brackets behind a name; `at` is the index of the token behind the name. */
export function nameMarks(mapped: MappedText, tokens: readonly Token[], at: number): NameMarks {
  const rest = restOfLabel(mapped, tokens, at);
  if (rest !== null) return rest;
  let unit: NameMarks["unit"] = null;
  let comparison = superlativeBefore(mapped, tokens, at - 1);
  let index =
    isSymbol(mapped, tokens, at) || isSuffix(tokens, at) || isBeforeUnit(tokens, at)
      ? at + 1
      : isDashed(tokens, at)
        ? at + 2
        : at;
  for (let n = 0; n < 3; n++) {
    if (tokens[index]?.kind !== "open") break;
    let close = index + 1;
    let figures = false;
    while (close < index + 6 && tokens[close] !== undefined && tokens[close]?.kind !== "close") {
      const token = tokens[close];
      if (token?.kind === "unit") unit = token.unit;
      else if (token?.kind === "comparison" && token.term.side !== "equal") {
        comparison = {
          side: token.term.side,
          inclusive: token.term.inclusive,
          words: printed(mapped, token.from, token.to),
        };
      } else if (token?.kind === "number" || token?.kind === "area") figures = true;
      close++;
    }
    if (figures || tokens[close]?.kind !== "close") break;
    index = close + 1;
  }
  return { unit, comparison, next: index };
}

/** 容积率上限:, 绿地率(≥)(%):, 建筑密度控制值/%: what stands between a name and the colon of its label. */
function restOfLabel(mapped: MappedText, tokens: readonly Token[], at: number): NameMarks | null {
  const name = tokens[at - 1];
  const rest = name === undefined ? null : labelRest(mapped.text, name.to);
  if (name === undefined || rest === null) return null;
  const { side, inclusive } = rest;
  const words = printed(mapped, name.to, rest.to);
  return {
    unit: FIGURE_UNITS[rest.unit ?? ""] ?? null,
    comparison: side === null ? superlativeBefore(mapped, tokens, at - 1) : { side, inclusive, words },
    next: tokenAt(tokens, at, rest.to),
  };
}

/** 绿地率控制指标为30%: a word for the indicators at all, right behind the name of one. */
function isSuffix(tokens: readonly Token[], at: number): boolean {
  const [name, suffix, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (name?.kind !== "indicator" || suffix?.kind !== "field" || suffix.term.field !== "conditions")
    return false;
  const goesOn = behind?.kind === "filler" || behind?.kind === "comparison" || behind?.kind === "number";
  return name.to === suffix.from && goesOn;
}

/** 绿地率指标(%): a small word between the name and its unit. */
function isBeforeUnit(tokens: readonly Token[], at: number): boolean {
  const [name, word, open, unit, close] = tokens.slice(at - 1, at + 4);
  if (name?.kind !== "indicator" || word?.kind !== "filler" || word.colon || word.from !== name.to)
    return false;
  return open?.kind === "open" && unit?.kind === "unit" && close?.kind === "close";
}

/** 建筑高度-住宅:≤54米: the name of a part behind a dash, before the colon. */
function isDashed(tokens: readonly Token[], at: number): boolean {
  const [dash, words, colon] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return dash?.kind === "dash" && words?.kind === "text" && colon?.kind === "filler" && colon.colon;
}

/** Tokens from a symbol to the next part of a list. */
const REACH = 8;

/** 容积率F≤2.6: letters that stand for the name, and no part of a list (容积率A≤2.6,B≤1.8). */
function isSymbol(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const lettered = (index: number): boolean => {
    const [word, sign] = [tokens[index], tokens[index + 1]];
    if (word?.kind !== "text" || sign?.kind !== "comparison") return false;
    return /^[A-Za-z]{1,2}$/u.test(mapped.text.slice(word.from, word.to));
  };
  if (!lettered(at)) return false;
  for (let i = at + 2; i < at + REACH; i++) if (tokens[i]?.kind === "separator") return !lettered(i + 1);
  return true;
}

/** 最大建筑密度, 最低绿地率: a word right before the name at `at` that says which side its figure limits. */
function superlativeBefore(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): NameMarks["comparison"] {
  const [word, name] = [tokens[at - 1], tokens[at]];
  if (word?.kind !== "comparison" || word.to !== name?.from || !SUPERLATIVE.test(word.term.spelling))
    return null;
  if (word.term.side === "equal") return null;
  return { side: word.term.side, inclusive: true, words: printed(mapped, word.from, word.to) };
}

/** The marks of a name at `at`, and 上限 before 由…调整为… as one of them: 容积率上限由2.0提高至2.4. */
export function changedMarks(mapped: MappedText, tokens: readonly Token[], at: number): NameMarks {
  const marks = nameMarks(mapped, tokens, at);
  const place = pastFillers(tokens, marks.next);
  const limit = tokens[place];
  if (limit?.kind !== "comparison" || limit.term.side === "equal" || limit.term.place !== "either")
    return marks;
  const change = tokens[pastFillers(tokens, place + 1)];
  // 容积率上限依次为1.6、1.8
  const each = change?.kind === "each";
  if (!each && (change?.kind !== "change" || (change.role !== "from" && change.role !== "to"))) return marks;
  const { side, inclusive, spelling: words } = limit.term;
  return { ...marks, comparison: { side, inclusive, words }, next: place + 1 };
}
