import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "./token";

/** ├ └── │├ before the words of a branch, —— before those of an entry; before a figure a dash goes on with a range. */
const LEAD = /^(?:\|{0,4}\+-{0,4}(?=[\p{Script=Han}A-Za-z\d([])|(?:--|—{1,2})(?=[\p{Script=Han}A-Za-z([]))/u;
const LONGEST_LEAD = 12;
const SIGNS = "|+-—";
/** Shortest stroke that is drawn over the width of a line, and where a value is due, which --- may stand for. */
const SHORTEST_RULE = 5;
const SHORTEST_RULE_DUE = 9;
/** Dots from a label to its value: 容积率 ....... ≤2.3. */
const LEADER = /^(?:\.{3,200}|…{1,100}|·{3,200})/u;
const LONGEST_LEADER = 201;

/** One past the signs that lead to the words of a line, as branches and dashes do; `at` where none begin the line there. */
function leadEnd(mapped: MappedText, at: number): number {
  if (!startsLine(mapped, at)) return at;
  const end = at + (LEAD.exec(mapped.text.slice(at, at + LONGEST_LEAD))?.[0].length ?? 0);
  // a dash that is all of its line stands for a value
  return end > at && startsLine(mapped, end) ? at : end;
}

/** Where the lead ends that the sign at `at` is one of; -1 for any other sign. */
export function leadAround(mapped: MappedText, at: number): number {
  for (let i = at; i >= Math.max(0, at - LONGEST_LEAD) && SIGNS.includes(mapped.text.charAt(i)); i--) {
    const end = leadEnd(mapped, i);
    if (end > i) return end > at ? end : -1;
  }
  return -1;
}

/** A stroke that has its line to itself: what stands below it is a paragraph of its own. */
export function ruleAt(mapped: MappedText, at: number, figureDue: boolean): Token | null {
  const { text } = mapped;
  const stroke = text.charAt(at);
  if (!"-=~—".includes(stroke) || !startsLine(mapped, at)) return null;
  let to = at + 1;
  while (text.charAt(to) === stroke) to++;
  if (to - at < (figureDue ? SHORTEST_RULE_DUE : SHORTEST_RULE)) return null;
  if (to < text.length && text.charAt(to) !== "\n" && !startsLine(mapped, to)) return null;
  return { kind: "separator", level: "paragraph", from: at, to };
}

/** Dots that lead from the label `last` to its value on the same line: they stand for its colon. */
export function leaderAt(mapped: MappedText, at: number, last: Token | undefined): Token | null {
  if (last?.to !== at || !["indicator", "field", "parcels"].includes(last.kind)) return null;
  const dots = LEADER.exec(mapped.text.slice(at, at + LONGEST_LEADER))?.[0];
  if (dots === undefined) return null;
  const to = at + dots.length;
  if (endsLine(mapped, to)) return null;
  // the number of a page, as tables of contents lead to
  const page = PAGE.exec(mapped.text.slice(to, to + LONGEST_PAGE))?.[0].length ?? 0;
  if (page > 0 && endsLine(mapped, to + page)) return null;
  return { kind: "filler", colon: true, from: at, to };
}

/** A whole number without sign and unit. */
const PAGE = /^ ?\d{1,4} ?/u;
const LONGEST_PAGE = 6;

/** Whether nothing more stands on a line from `at` on. */
function endsLine(mapped: MappedText, at: number): boolean {
  return at >= mapped.text.length || mapped.text.charAt(at) === "\n" || startsLine(mapped, at);
}
