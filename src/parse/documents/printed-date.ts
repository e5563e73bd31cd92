import { hanNumber, hanYear } from "../text/han-number";

const ARABIC = /(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})(?:日|(?!\d))/u;
const CHINESE =
  /([一二][〇零ОOo○0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;

/** A date in a text without blanks: where it stands and its ISO form. */
export interface PrintedDate {
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

/** The first date in `squeezed` (2023年6月28日, 2023-06-28, 二〇二三年六月二十八日), null where there is none. */
export function printedDate(squeezed: string): PrintedDate | null {
  const arabic = ARABIC.exec(squeezed);
  if (arabic !== null) {
    const iso = isoDate(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
    if (iso !== null) return { iso, from: arabic.index, to: arabic.index + arabic[0].length };
  }
  const chinese = CHINESE.exec(squeezed);
  if (chinese === null) return null;
  const [all, digits = "", monthText = "", dayText = ""] = chinese;
  const iso = isoDate(hanYear(digits), hanNumber(monthText) ?? 0, hanNumber(dayText) ?? 0);
  return iso === null ? null : { iso, from: chinese.index, to: chinese.index + all.length };
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
