import type { Line } from "../layout/line";
import { foldedUnit } from "./folded-character";
import { type MappedText, MappedTextBuilder } from "./mapped-text";
import type { SourceText } from "./source-text";

/** A line that begins with one of these starts a paragraph: 一、 (一) 1. 1、 ① 第三条 附件 */
const ORDINAL =
  /^(?:[一二三四五六七八九十百]{1,4}\s?、|\([一二三四五六七八九十百\d]{1,4}\)|\d{1,3}\s?[、.](?!\s?\d+\s?(?:公顷|平方|亩|米|%|\.|$))|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[条章节]|附\s?(?:件|表|图)|-\s)/u;

const SENTENCE_END = /[。;:!?]$/u;

/** "3. 50" is a decimal; "3. 2009年" is a list number before a year. */
const BROKEN_DECIMAL = /(?<![\d.])(\d+)\.(\s+)(\d+)(?!\d)(?!\s*年)/gu;

/**
 * Running text of the given lines: furniture and banners left out, hard wraps joined, blanks dropped (kept single
 * between digits and between Latin letters, so that no two numbers grow together), decimals repaired
 * ("3. 50" is "3.50"), and a line feed where a paragraph begins.
 */
export function runningText(source: SourceText, lines: readonly Line[]): MappedText {
  const builder = new MappedTextBuilder(source, lengthOf(lines));
  let previous = "";
  for (const line of lines) {
    if (line.kind !== "text") continue;
    if (builder.length > 0) {
      if (ORDINAL.test(line.text) || SENTENCE_END.test(previous)) builder.push("\n", line.start, line.start);
      else if (keepsBlank(builder.last, line.text.charAt(0))) builder.push(" ", line.start, line.start);
    }
    pushLine(builder, source, line);
    previous = line.text;
  }
  return builder.build();
}

/** Code units of the lines, their ends included. */
function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.end - line.start + 1, 0);
}

function keepsBlank(before: string, after: string): boolean {
  if (isDigit(after)) return isDigit(before) || before === ".";
  return isLatin(before) && isLatin(after);
}

function isDigit(unit: string): boolean {
  return unit >= "0" && unit <= "9";
}

function isLatin(unit: string): boolean {
  return (unit >= "a" && unit <= "z") || (unit >= "A" && unit <= "Z");
}

function pushLine(builder: MappedTextBuilder, source: SourceText, line: Line): void {
  const units: string[] = [];
  const places: number[] = [];
  let point = false;
  let blank = false;
  for (let i = line.start; i < line.end; i++) {
    const text = foldedUnit(source.text.charCodeAt(i));
    if (text === "") continue;
    point ||= text === ".";
    blank ||= isBlank(text);
    units.push(text);
    places.push(i);
  }
  const dropped = point && blank ? brokenDecimalBlanks(units) : null;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? "";
    const place = places[i] ?? line.start;
    if (dropped?.has(i) === true) continue;
    if (!isBlank(unit)) {
      builder.push(unit, place, place + 1);
      continue;
    }
    let next = i;
    while (next < units.length && isBlank(units[next] ?? "")) next++;
    const after = units[next]?.charAt(0) ?? "";
    if (after !== "" && i > 0 && keepsBlank(builder.last, after)) builder.push(" ", place, place + 1);
    i = next - 1;
  }
}

function isBlank(unit: string): boolean {
  const code = unit.charCodeAt(0);
  if (code <= 0x20) return true;
  return code >= 0x80 && (code < 0x2e80 || code > 0xfa00) && unit.trim() === "";
}

/** Indices of the blanks inside decimals. */
function brokenDecimalBlanks(units: readonly string[]): ReadonlySet<number> {
  const joined = units.map((unit) => (unit.length === 1 ? unit : "\uffff")).join("");
  const dropped = new Set<number>();
  for (const match of joined.matchAll(BROKEN_DECIMAL)) {
    const from = match.index + (match[1]?.length ?? 0) + 1;
    for (let i = 0; i < (match[2]?.length ?? 0); i++) dropped.add(from + i);
  }
  return dropped;
}
