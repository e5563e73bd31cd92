import type { Language } from "./language";
import { decimalText } from "./number-text";
import { printedWords } from "./printed-words";

const NUMBER = String.raw`\d+(?:\.\d+)?`;
/** What joins figures of one kind: 1.12 + 1.26 = 5.40 公顷, 8623.62 or 8626.11 m². */
const JOINT = String.raw`\s?(?:[+=≠×、–]|or|and|to|[与至])\s?`;
const UNIT = String.raw`\s?[（(]?(?:平方米|平方公里|万立方米|公顷|亩|千米|公里|米|m²|km²|(?:ha|mu|km|m)\b)`;
/** Words of a total, whose unit comes at the end of the sentence. */
const TOTAL = String.raw`(?:合计|总计|add up to|the total row says)\s?`;

/** Words quoted from a document: their figures stay as they are printed, the ends of lines among them go. */
const QUOTED = /(“[^”]*”)/u;
const MINUS = /(?<![\p{L}\p{N}.,_〔〕/-])-(?=\d)/gu;
const MEASURES = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}.,_-])(?:${NUMBER}${JOINT})*${NUMBER}(?=${UNIT})|(?<=${TOTAL})${NUMBER}`,
  "gu",
);
const EACH = new RegExp(NUMBER, "gu");

/**
 * A sentence of the audit as it is shown: measures with the thousands separators of the language, a minus that is one.
 * Which numbers are measures the unit behind them says; coordinates, codes, dates, years and what is quoted stay as
 * they are printed, and no digit is taken away.
 */
export function sentenceFigures(sentence: string, language: Language): string {
  return sentence
    .split(QUOTED)
    .map((part, at) =>
      at % 2 === 1
        ? printedWords(part)
        : part
            .replace(MINUS, "−")
            .replace(MEASURES, (run) => run.replace(EACH, (figure) => grouped(figure, language))),
    )
    .join("");
}

function grouped(figure: string, language: Language): string {
  const decimals = figure.split(".")[1]?.length ?? 0;
  const text = decimalText(Number(figure), decimals, language);
  // A number longer than the machine's, or with zeros in front, stays as it is.
  return text.replaceAll(",", "") === figure ? text : figure;
}
