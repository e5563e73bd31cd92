import {
  AS_LIMIT,
  COUNTED_ABOVE,
  COUNTED_ON,
  IN_WORDS,
  LIMIT_SET,
  MEASURED_FROM,
} from "../../lexicon/figure-forms";
import type { Token } from "./token";

const MASKED = /\d{0,3}\.?[*×■□█▇▓▒]{1,8}(?:\.[*×■□█▇▓▒]{1,4})?(?:%|米|层)?(?!\d)/y;

/** A figure at `at` whose digits were masked, all of them or the last (*.*, **%, 1■%); null where there is none. */
export function maskedFigure(text: string, at: number): Token | null {
  MASKED.lastIndex = at;
  const printed = MASKED.exec(text)?.[0];
  return printed === undefined
    ? null
    : { kind: "absent", reason: "masked", from: at, to: at + printed.length };
}

/** Whether a figure may come next, given the token just read. */
export function dueAfter(token: Token, due: boolean): boolean {
  switch (token.kind) {
    case "indicator":
    case "comparison":
      return true;
    case "field":
      return token.term.field === "area" || token.term.field === "floor";
    case "filler":
    case "open":
    case "close":
    case "unit":
    case "number":
    case "dash":
    case "each":
    case "change":
    case "and":
      return due;
    case "ordinal":
      return false;
    case "separator":
      return due && (token.level === "bar" || token.level === "list" || token.level === "comma");
    default:
      return false;
  }
}

const QUOTED =
  /^(?:容积率|建筑密度|建筑系数|绿[地化]率|建筑高度|建筑限高|限高|[\d≤≥<>]|不[大小高低超少]|大于|小于|按|无|由|用地|\p{Script=Han}{2,12}用地)/u;

const QUOTATION = /["“‘「']/u;

/** Whether the quotation mark at `at` stands around a figure or a use (“不大于1.8”, “≤3.5”), or closes behind one. */
export function quotesFigure(text: string, at: number, last: Token | undefined): boolean {
  if (last === undefined) return false;
  // "容积率"原为≤2.5: around the name
  const named = last.kind === "indicator" || last.kind === "field";
  if (named && last.to === at && QUOTATION.test(text.charAt(last.from - 1))) return true;
  const value = ["number", "unit", "area", "absent"].includes(last.kind);
  if (value && last.to >= at - 1) return true;
  const opens = ["change", "indicator", "filler", "field", "comparison"].includes(last.kind);
  return opens && QUOTED.test(text.slice(at + 1, at + 16));
}

/** A figure in characters at `at`, before the same in figures. */
export function inWordsAt(text: string, at: number): string | undefined {
  if (!"大(".includes(text.charAt(at))) return undefined;
  IN_WORDS.lastIndex = at;
  return IN_WORDS.exec(text)?.[0];
}

/** Longest remark before a figure. */
const LONGEST_REMARK = 20;

/** A remark at `at` before a figure that is due: 以…为限, where it is measured from, what it is counted on. */
export function remarkAt(text: string, at: number): string | undefined {
  const ahead = text.slice(at, at + LONGEST_REMARK);
  if (!"以自从由室(按地".includes(text.charAt(at))) return LIMIT_SET.exec(ahead)?.[0];
  return (COUNTED_ABOVE.exec(ahead) ??
    AS_LIMIT.exec(ahead) ??
    MEASURED_FROM.exec(ahead) ??
    COUNTED_ON.exec(ahead))?.[0];
}
