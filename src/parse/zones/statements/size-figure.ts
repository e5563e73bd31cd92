import type { AreaMention } from "../../area-mentions";
import { FIGURE_BEFORE } from "../../lexicon/zone-changes";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";

/** A figure of an area in what a text says of a zone, with the words around it. */
export interface SizeFigure {
  readonly mapped: MappedText;
  /** where that begins */
  readonly from: number;
  /** it begins directly behind the name of the zone */
  readonly named: boolean;
  /** it turns from how the zone was to how it is */
  readonly turns: boolean;
  readonly mention: AreaMention;
  /** the words before the figure, from the last sign that ends a clause on */
  readonly clause: string;
  /** the last part of them, behind their last comma */
  readonly part: string;
  /** the words between the figure taken last and this one; null where none was taken */
  readonly between: string | null;
  /** it is the other end of a change of the figure taken last: 由3公顷|调整为4公顷 */
  readonly continues: boolean;
  /** it stands in the place of a figure that was printed wrongly right before it */
  readonly corrects: boolean;
}

/** The words behind a figure, at most `length` characters. */
export function wordsBehind(
  { mapped, mention }: Pick<SizeFigure, "mapped" | "mention">,
  length: number,
): string {
  return mapped.text.slice(mention.to, mention.to + length);
}

/** How far before a figure the words may stand that say what it is. */
export const CONTEXT = 36;
/** Farthest between the two figures of a change. */
export const LINK = 24;
/** Farthest behind an old figure to the words 基础上. */
export const BASE_REACH = 12;

/** A label at the beginning of a line: what the line before it tells is another matter. */
const LABEL = /^\p{Script=Han}{2,8}:/u;
const LABEL_REACH = 9;

/** The clause before a figure: words after the last sign that ends one, or from the label of its line on. */
export function clauseBefore(mapped: MappedText, from: number, at: number): string {
  const { text } = mapped;
  for (let start = at - 1; start > Math.max(from, at - CONTEXT); start--) {
    const isLabel = beginsLine(mapped, start) && LABEL.test(text.slice(start, start + LABEL_REACH));
    if (isLabel || /[。;\n]/u.test(text.charAt(start - 1))) return text.slice(start, at);
  }
  const head = text.slice(Math.max(from, at - CONTEXT), at);
  return /[^。;\n]*$/u.exec(head)?.[0] ?? "";
}

/** The last part of a clause, behind its last comma or the bracket that tells how it was: (原面积 */
export function lastPart(clause: string): string {
  const open = clause.lastIndexOf("(");
  const isPast = !clause.includes(")", open) && FIGURE_BEFORE.test(clause.slice(open + 1));
  const bracket = isPast ? open : -1;
  return clause.slice(
    Math.max(clause.lastIndexOf(","), clause.lastIndexOf("、"), clause.lastIndexOf("%"), bracket) + 1,
  );
}
