import type { DocumentSection } from "../../document-section";
import {
  COUNTS_MONUMENTS,
  MONUMENT_IN_TITLE,
  MONUMENT_NAME,
  MONUMENT_ORDINAL,
  NO_MONUMENT,
  RANGE_LABEL,
} from "../../lexicon/monument-terms";
import type { MappedText } from "../../text/mapped-text";

/** A name and the ranges that its paragraphs tell. Indices into the running text (`to` exclusive). */
export interface NamedRange {
  readonly name: string;
  readonly ranges: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly from: number;
  readonly to: number;
}

/** Farthest from the end of a sentence to a label behind it. */
const REACH = 80;
/** Every name with its ranges: 一、龙王庙 保护范围:… 建设控制地带:…, or 龙王庙:保护范围为…;建设控制地带为… */
export function rangesByName(section: DocumentSection): readonly NamedRange[] {
  const { running } = section;
  const { text } = running;
  const labels = [...text.matchAll(RANGE_LABEL)].map((match) => {
    const clause = clauseStart(running, match.index);
    const { name, from } = nameBefore(running, clause, match.index);
    return { label: match[1] ?? "", name, from, at: match.index, body: match.index + match[0].length };
  });
  const found: NamedRange[] = [];
  const inTitle = MONUMENT_IN_TITLE.exec(section.document.title ?? "")?.[1] ?? null;
  const titled = inTitle === null || COUNTS_MONUMENTS.test(inTitle) || !isName(inTitle) ? null : inTitle;
  for (const [index, one] of labels.entries()) {
    const next = labels[index + 1];
    // the next range may stand in the same clause
    const to = next === undefined ? text.length : next.from >= one.body ? next.from : next.at;
    const range = { name: one.label, from: one.body, to };
    const last = found.at(-1);
    const name = one.name ?? (last === undefined ? titled : null);
    if (name !== null) found.push({ name, ranges: [range], from: one.from, to });
    else if (last !== undefined && !last.ranges.some((known) => known.name === range.name)) {
      found[found.length - 1] = { ...last, ranges: [...last.ranges, range], to };
    }
  }
  return found;
}

/** Lines of labels with values that may stand between a name and its ranges. */
const LABELS_ABOVE = 5;
const LIES = /^(?:位于|地处|坐落|座落)/u;
const LABELLED = /^\p{Script=Han}{1,6}:\S/u;

/** Where the clause, or the line of the source, begins that `at` stands in. */
function clauseStart({ text, starts, ends, source }: MappedText, at: number): number {
  const least = Math.max(0, at - REACH);
  for (let i = at; i > least; i--) {
    if (/[\n。;]/u.test(text.charAt(i - 1))) return i;
    if (source.text.slice(ends[i - 1], starts[i]).includes("\n")) return i;
  }
  return least;
}

/** The name that stands before a label, or alone in the line before it; null where the label goes on. */
function nameBefore(
  running: MappedText,
  clause: number,
  at: number,
): { readonly name: string | null; readonly from: number } {
  const name = bare(running.text.slice(clause, at));
  if (name !== "") return { name: isName(name) ? name : null, from: clause };
  let line = clause;
  for (let above = 0; above < LABELS_ABOVE; above++) {
    const end = running.text.charAt(line - 1) === "\n" ? line - 1 : line;
    line = clauseStart(running, Math.max(0, end - 1));
    const heading = bare(running.text.slice(line, end));
    if (isName(heading)) return { name: heading, from: line };
    // 地址:某镇某村 or 位于某镇某村 stands between the name and its ranges
    if (!LABELLED.test(heading) && !LIES.test(heading)) break;
  }
  return { name: null, from: clause };
}

function isName(text: string): boolean {
  return MONUMENT_NAME.test(text) && !NO_MONUMENT.test(text);
}

function bare(print: string): string {
  return print
    .replace(MONUMENT_ORDINAL, "")
    .replace(/^\p{Script=Han}{0,8}名称:/u, "")
    .replace(/(?<![的:,])[的:,]+$/u, "")
    .trim();
}
