import { USE_CODES_ALONE } from "../../lexicon/land-use-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "./token";
import { isBar } from "./token";
import { VOCABULARY } from "./vocabulary";

/** Labels of the numbers of papers: 用地批准文号, 规划条件编号. */
const PAPER_NUMBER = /(?:文号|条件编号)$/u;

/** Tokens of the words before the year of such a number. */
const MOST_WORDS = 3;

/** Signs of the codes of several uses. */
const LONGEST_CODES = 16;

/**
 * Whether no parcel can be named at `at`, behind `tokens`: a label of codes begins there, 出让编号 2031-19, or what stands there is
 * the value of a label of papers, 规划条件文号:某规条〔2031〕187号, or of one of codes of uses, 用地代码 B1B2.
 */
export function namesNoParcel(mapped: MappedText, at: number, tokens: readonly Token[]): boolean {
  const entry = VOCABULARY.at(mapped.text, at);
  if (entry !== null && "field" in entry && entry.field.field === "code") return true;
  if (numbersPaper(mapped, at, tokens)) return true;
  let end = tokens.length - 1;
  // 自|规条〔2031〕187号: its first words
  const words = (token: Token | undefined): boolean => token?.kind === "text" || token?.kind === "change";
  while (end > tokens.length - 1 - MOST_WORDS && words(tokens[end]) && !startsLine(mapped, at)) end--;
  const last = tokens[end];
  const marked = (last?.kind === "filler" && last.colon) || isBar(last);
  const label = marked ? tokens[end - 1] : last;
  if (label?.kind !== "field") return false;
  if (label.term.field === "useCode") return USE_CODES_ALONE.test(mapped.text.slice(at, at + LONGEST_CODES));
  return label.term.field === "other" && PAPER_NUMBER.test(label.term.spelling);
}

/** 原规划条件(2032-15号): whether the number of a paper stands in a bracket right behind the word for it, and no lot. */
function numbersPaper({ text }: MappedText, at: number, tokens: readonly Token[]): boolean {
  const [paper, open] = [tokens.at(-2), tokens.at(-1)];
  if (open?.kind !== "open" || open.to !== at || paper === undefined) return false;
  return (
    PAPER_AT_END.test(text.slice(paper.from, paper.to)) &&
    NUMBER_ALONE.test(text.slice(at, at + LONGEST_NUMBER))
  );
}

const PAPER_AT_END = /(?:条件|合同|批复|文件|意见书?|通知书?|决定书?|许可证|函)$/u;
const NUMBER_ALONE = /^(?:19|20)\d\d-\d{1,4}号?\)/u;
const LONGEST_NUMBER = 14;
