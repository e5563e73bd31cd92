import type { StatedFigure } from "../../domain/document-facts";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import type { DocumentSpan } from "./document-span";
import type { TextLine } from "./text-line";

/** 单位:亩 over a table, on a line of its own or at the end of one */
const TABLE_UNIT = /单位:([\p{Script=Han}A-Za-z0-9/]{1,10})[)\]]?$/u;

/** Longest run of words before a figure that is its subject. */
const LONGEST_SUBJECT = 24;

const FIGURE = /(?<![\d.])(\d{1,12}(?:\.\d{1,8})?) ?/gu;

/**
 * Figures of the running text in the units that the tables of the same document declare (单位:亩), with the words
 * before them: 消化批而未供土地 5147.33 亩. A list of places (尧都区 10563, 曲沃县 4626) has no subject and is left out.
 */
export function statedFigures(
  running: MappedText,
  lines: readonly TextLine[],
  span: DocumentSpan,
): readonly StatedFigure[] {
  const { text } = running;
  const units = new Set<string>();
  for (let i = span.body; i <= span.last; i++) {
    const unit = TABLE_UNIT.exec((lines[i]?.squeezed ?? "").slice(-16))?.[1];
    if (unit !== undefined) units.add(unit);
  }
  if (units.size === 0) return [];
  const longest = [...units].sort((a, b) => b.length - a.length);
  const found: StatedFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const from = match.index;
    const after = from + match[0].length;
    const unit = longest.find((candidate) => text.startsWith(candidate, after));
    if (unit === undefined || isLongerUnit(text.charAt(after + unit.length))) continue;
    const subject = subjectBefore(text, from);
    if (subject.length < 4) continue;
    const digits = match[1] ?? "";
    found.push({
      subject,
      value: Number(digits),
      unit,
      decimals: digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0,
      evidence: mappedEvidence(running, from - subject.length, after + unit.length),
    });
  }
  return found;
}

/** 亩 in 亩均, 个 in 个月: another word. */
function isLongerUnit(next: string): boolean {
  return next === "均" || next === "月" || next === "/";
}

function subjectBefore(text: string, at: number): string {
  const head = text.slice(Math.max(0, at - LONGEST_SUBJECT), at);
  return /[^,。;:、()\n\d]*$/u.exec(head)?.[0].trim() ?? "";
}
