import { TABLE_NOUN } from "../../lexicon/parcel-terms";
import { isApart, type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { isCode } from "../tokens/slot-names";
import type { Token } from "../tokens/token";

/** The end of a value of which the next line is the title of a table of points: 矿区范围拐点坐标如下. */
function beforePoints(mapped: MappedText, from: number, end: number): number {
  for (let i = from + 1; i < end; i++)
    if (startsLine(mapped, i) && TABLE_NOUN.test(mapped.text.slice(i, end))) return i;
  return end;
}

/** Longest label in the first cell of a row. */
const LONGEST_CELL = 12;

/** The end of the value of a row that begins at `from`: the next line, whose first cell is a label that we do not know, is another row. */
function beforeRow(mapped: MappedText, from: number, end: number): number {
  if (!startsCell(mapped, from) || startsLine(mapped, from)) return end;
  for (let i = from + 1; i < end; i++) {
    if (!startsLine(mapped, i)) continue;
    for (let j = i + 1; j < i + LONGEST_CELL; j++)
      if (startsCell(mapped, j)) return startsLine(mapped, j) ? end : i;
  }
  return end;
}

/** QC-01 and, on the next line, 路网密度8公里: where the line of a value ends that is a code by itself; `end` where none does. */
export function codeLineEnd(mapped: MappedText, from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (startsLine(mapped, at))
      return WORDS_BELOW.test(mapped.text.slice(at, end)) && isCode(mapped.text.slice(from, at)) ? at : end;
  return end;
}

const WORDS_BELOW = /^\p{Script=Han}{3}/u;

/** Where the value ends: at the next label, sign or line. */
export function valueEnd(mapped: MappedText, tokens: readonly Token[], at: number): number {
  let depth = 0;
  let last = at;
  const cell = startsCell(mapped, tokens[at]?.from ?? 0);
  for (let i = at; i < Math.min(tokens.length, at + 40); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i > at && (startsLine(mapped, token.from) || (cell && startsCell(mapped, token.from)))) break;
    if (token.kind === "open" && holdsLabel(tokens, i)) break;
    if (token.kind === "open") depth++;
    if (token.kind === "close" && --depth < 0) break;
    if (token.kind === "separator" && token.level !== "list") break;
    if (["field", "indicator", "each", "area"].includes(token.kind) && !isPartOfName(mapped, tokens, i, at))
      break;
    if (token.kind === "filler" && token.colon) break;
    last = i + 1;
  }
  const from = tokens[at]?.from ?? 0;
  const end = beforeGap(mapped, from, beforeRow(mapped, from, beforeLabel(mapped, tokens, last)));
  return beforePoints(mapped, from, end);
}

/** 成交时间:, 公示日期: the words of a label and its colon. */
const WORDS_OF_LABEL = /^\p{Script=Han}{2,8}(?:\([^()]{1,6}\))?:/u;
const LONGEST_LABEL = 18;

/** 2032-28号 成交时间:…: where a label begins behind a gap in the value between `from` and `end`, whether its words are known or not; `end` where none does. */
function beforeGap(mapped: MappedText, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (!isApart(mapped, at)) continue;
    const words = WORDS_OF_LABEL.exec(mapped.text.slice(at, at + LONGEST_LABEL))?.[0].length ?? 0;
    let whole = at + 1;
    while (whole < at + words && !isApart(mapped, whole)) whole++;
    if (words > 0 && whole === at + words) return at;
  }
  return end;
}

/** Longest words of a label before the one that we know: 变更 of 变更位置. */
const LONGEST_LABEL_WORDS = 6;

/** The end of the token before `tokens[next]`; where its last words begin the line of a label, 变更位置:, the end of the line above. */
function beforeLabel(mapped: MappedText, tokens: readonly Token[], next: number): number {
  const [token, label, colon] = [tokens[next - 1], tokens[next], tokens[next + 1]];
  const end = token?.to ?? 0;
  if (token?.kind !== "text" || label === undefined || label.from !== end) return end;
  // 变更内容: on the next line, of which no word is known
  const whole = label.kind === "filler" && label.colon;
  const known = label.kind === "field" && colon?.kind === "filler" && colon.colon;
  if (!whole && !known) return end;
  for (let i = end - 1; i > Math.max(token.from, end - LONGEST_LABEL_WORDS); i--)
    if (startsLine(mapped, i)) return i;
  return end;
}

/** Tokens of a bracket before the label in it. */
const LABEL_REACH = 3;

/** (原编号:…), (面积…): the bracket tells something else than the name. */
function holdsLabel(tokens: readonly Token[], at: number): boolean {
  const inside = tokens.slice(at + 1, at + 1 + LABEL_REACH);
  const close = inside.findIndex(({ kind }) => kind === "close");
  return inside.slice(0, close < 0 ? LABEL_REACH : close).some(({ kind }) => kind === "field");
}

/** 某街片区, 某项目用地: a word of a name that is a label only where a value follows it, or where it stands apart. */
function isPartOfName(mapped: MappedText, tokens: readonly Token[], at: number, start: number): boolean {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (at === start || token?.kind !== "field" || isApart(mapped, token.from)) return false;
  if (["block", "county"].includes(token.term.field)) return !(behind?.kind === "filler" && behind.colon);
  // 某小学建设项目, and the next label on a line of its own
  if (behind === undefined || startsLine(mapped, behind.from)) return true;
  return ["text", "close", "separator"].includes(behind.kind);
}
