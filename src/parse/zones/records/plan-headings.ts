import type { DocumentSection } from "../../document-section";
import { AREA_UNIT } from "../../lexicon/area-units";
import { beginsLine } from "../../text/begins-line";
import { hasParts, type PlanMention } from "./plan-mentions";

/** The number of an item right before a heading. */
const ORDINAL = /(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])$/u;
const LONGEST_ORDINAL = 6;
/** What may stand behind a plan in the line that it heads: 》(征求意见稿): */
const HEADING_END = /^》?(?:\([^()]{1,12}\))?[:。]?/u;
const LONGEST_END = 16;
/** A size or sides. */
const TELLS = new RegExp(`\\d ?${AREA_UNIT}|[东西](?:[侧面边]|边?界)?[至起临到邻:]`, "u");

/** (一)《某县…方案》。方案面积…: the quoted plan at the head of an item. */
const ITEM_END = /^》(?:\([^()]{1,12}\))?[。:]/u;

/** Whether a plan makes up a line of its own, but for a number before it, or is quoted at the head of a numbered item. */
function headsLine({ running }: DocumentSection, { from, to }: PlanMention): boolean {
  const quote = running.text.charAt(from - 1) === "《" ? from - 1 : from;
  const before = running.text.slice(Math.max(0, quote - LONGEST_ORDINAL), quote);
  const start = quote - (ORDINAL.exec(before)?.[0].length ?? 0);
  const end = to + (HEADING_END.exec(running.text.slice(to, to + LONGEST_END))?.[0].length ?? 0);
  const opens = (at: number): boolean =>
    at === 0 || at >= running.text.length || running.text.charAt(at - 1) === "\n" || beginsLine(running, at);
  const ends = running.text.charAt(end) === "\n" || opens(end);
  const isItem = start < quote && quote < from && ITEM_END.test(running.text.slice(to, to + LONGEST_END));
  return (ends || isItem) && opens(start);
}

/** The plans that head what the text tells of each of them; null where there are not several. */
export function plansUnderHeadings(
  section: DocumentSection,
  all: readonly PlanMention[],
): readonly PlanMention[] | null {
  const headings = all.filter((plan) => hasParts(plan) && headsLine(section, plan));
  const told = headings.filter(({ to }, index) =>
    TELLS.test(section.running.text.slice(to, headings[index + 1]?.from)),
  );
  return new Set(told.map(({ name }) => name)).size > 1 ? told : null;
}
