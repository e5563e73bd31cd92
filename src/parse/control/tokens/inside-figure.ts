import { FIGURE_LINE } from "../../lexicon/figure-forms";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "./token";
import { ORDINALS } from "./vocabulary";

/**
 * Whether the line end at `at` is none of a paragraph: a line that begins with a decimal ("不大于" line break "0.25") or goes on
 * with a list ("12、" line break "13、17") looks like a new one.
 * @param tokens those before it
 * @param plain whether text that is no word stands between them and it
 */
export function insideFigure(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  plain: boolean,
): boolean {
  const { text } = mapped;
  const before = text.charAt(at - 1);
  if ("、,".includes(before) && before !== "") return true;
  if ((before === ":" || before === "|") && labelEndsAt(text, tokens, at)) return true;
  if (!plain && nameEndsAt(mapped, tokens, at) && FIGURE_LINE.test(text.slice(at + 1, at + 24))) return true;
  return !/[。;:!?]/u.test(before) && /^\d{1,3}\.\d+(?![\d-]|地块|宗地)/u.test(text.slice(at + 1, at + 12));
}

/** A label and a colon, with a bar behind its cell or without, and the value on the next line. */
function labelEndsAt(text: string, tokens: readonly Token[], at: number): boolean {
  const words = text.slice(at + 1, at + 9);
  if (!/^\d{1,3}\.\d/u.test(words) && ORDINALS.some(({ pattern }) => pattern.test(words))) return false;
  const end = tokens.at(-1);
  const behind = end?.kind === "separator" && end.level === "bar" ? 1 : 0;
  const [label, last] = tokens.slice(-2 - behind);
  if (end?.to !== at || last?.kind !== "filler" || !last.colon || label === undefined) return false;
  // 容积率指标:
  const name = tokens.at(-3 - behind);
  if (label.kind === "filler") return name?.kind === "indicator" && name.to === label.from;
  if (label.kind === "field") return label.term.field !== "conditions";
  // 约定容积率: 下限: 1.5
  if (label.kind === "comparison") return /^\d/u.test(words);
  return label.kind === "indicator" || label.kind === "close";
}

/** A name of an indicator on a line of its own. */
function nameEndsAt(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1);
  return last?.kind === "indicator" && last.to === at && startsLine(mapped, last.from);
}
