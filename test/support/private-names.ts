import { isPersonName } from "../../src/parse/sides/masked-text";

/** One kind of thing that must not be shown of a private person. Add a row to look for more. */
export interface PrivacyRule {
  readonly what: string;
  /** what of it stands in a text */
  readonly found: (text: string) => readonly string[];
}

/** Words that begin with a surname and are none; a word that the rule takes for a name goes here with what it is. */
export const NOT_PERSONS: Readonly<Record<string, string>> = {
  公顷: "a unit",
  平方米: "a unit",
  年度: "a word of titles",
  年第: "between year and number of an issue: 2024年第1期",
  容积率: "an indicator",
  相差: "a word of verdicts: to differ by",
  解难题: "part of a title: to solve hard questions",
};

const DOCUMENT_NUMBER = /\p{Script=Han}+〔\d{4}〕\d+号/gu;

/** Words of Chinese characters, document numbers left out: 晋政发 is no Mr Jin. */
export function chineseWords(text: string): string[] {
  return text
    .replace(DOCUMENT_NUMBER, " ")
    .split(/[^\p{Script=Han}]+|[和及与]/u)
    .filter((word) => word !== "");
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([all]) => all);

export const PRIVACY_RULES: readonly PrivacyRule[] = [
  {
    what: "a full name that stands alone",
    found: (text) => chineseWords(text).filter((word) => isPersonName(word) && !(word in NOT_PERSONS)),
  },
  {
    what: "a name with what belongs to the person",
    found: (text) =>
      matches(text, /\p{Script=Han}{2,4}(?=(?:的)?(?:宅基地|宅院|承包地|责任田|自留地|老宅|宅|户))/gu).filter(
        (word) => isPersonName(word) && !(word in NOT_PERSONS),
      ),
  },
  {
    what: "a name behind a label",
    found: (text) =>
      matches(
        text,
        /(?:姓名|联系人|户主|权利人|承包人|法定代表人|经办人)[:：]\s*\p{Script=Han}{2,4}(?!\p{Script=Han})/gu,
      ).filter((match) => isPersonName(match.replace(/^.*[:：]\s*/u, ""))),
  },
  { what: "a mobile number", found: (text) => matches(text, /(?<![\d.])1[3-9]\d{9}(?![\d.])/gu) },
  {
    what: "an identity number",
    found: (text) => matches(text, /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![\dA-Za-z])/gu),
  },
];

/** Every string of a value, however deep. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
