import { cornerPlace } from "../../lexicon/compass-corners";
import { NUMERAL_IN_LABEL } from "../../lexicon/numeral-labels";
import { chineseNumeral } from "../../text/han-numeral";

/** The label of a boundary point taken apart: J12 is series J, number 12; J2-1 lies between J2 and J3. */
export interface PointLabel {
  readonly series: string;
  readonly number: number;
  /** 0 where there is none */
  readonly sub: number;
}

const ROMAN = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "Ⅶ", "Ⅷ", "Ⅸ", "Ⅹ", "Ⅺ", "Ⅻ"];

/** Ranges of enclosed numbers in Unicode: first code point and the number it stands for. */
const ENCLOSED: readonly (readonly [first: number, last: number, number: number])[] = [
  [0x2460, 0x2473, 1],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2776, 0x277f, 1],
];

/** The series of corners that are named by the compass. */
export const CORNER_SERIES = "corner";

/** Labels read before: tables count from one again and again. */
const read = new Map<string, PointLabel | null>();
const MOST_KEPT = 20_000;

/** Reads a label; null where it carries no number. A single letter counts by its place in the alphabet. */
export function pointLabel(text: string): PointLabel | null {
  let label = read.get(text);
  if (label !== undefined) return label;
  label = labelOf(text);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(text, label);
  return label;
}

function labelOf(text: string): PointLabel | null {
  const code = text.codePointAt(0) ?? 0;
  if (text.length === 1) {
    const range = ENCLOSED.find(([first, last]) => code >= first && code <= last);
    if (range !== undefined) return { series: "", number: code - range[0] + range[2], sub: 0 };
    const roman = ROMAN.indexOf(text);
    if (roman >= 0) return { series: "Ⅰ", number: roman + 1, sub: 0 };
    if (code >= 0x61 && code <= 0x7a) return { series: "a", number: code - 0x60, sub: 0 };
    if (code >= 0x41 && code <= 0x5a) return { series: "A", number: code - 0x40, sub: 0 };
  }
  if (/^[A-Z]['′’]$/u.test(text)) return { series: "A'", number: code - 0x40, sub: 0 };
  const corner = cornerPlace(text);
  if (corner !== null) return { series: CORNER_SERIES, number: corner, sub: 0 };
  const numeral = chineseNumeral(NUMERAL_IN_LABEL.exec(text)?.[1] ?? "");
  if (numeral !== null) return { series: "", number: numeral, sub: 0 };
  // J behind which print was read as letters: Jl is J1, JlO is J10
  const misread = /^J(?=\d*[lIOo])[\dlIOo]{1,4}$/u.test(text);
  const digits = misread ? text.slice(1).replace(/[lI]/gu, "1").replace(/[Oo]/gu, "0") : "";
  if (misread) return { series: "J", number: Number(digits), sub: 0 };
  const match = /^([A-Za-z]*[-_]?|[Ⅰ-Ⅻ]-)(\d{1,6})(?:-(\d{1,3}))?#?$/u.exec(text);
  if (match === null) return null;
  const [, letters = "", number = "", sub] = match;
  return { series: letters.toUpperCase(), number: Number(number), sub: sub === undefined ? 0 : Number(sub) };
}

/** Whether `next` is the label that numbering puts behind `label`. */
export function follows(label: PointLabel, next: PointLabel): boolean {
  if (label.series !== next.series) return false;
  if (next.number === label.number) return next.sub === label.sub + 1;
  return next.number === label.number + 1 && next.sub === 0;
}

/** Where numbering begins: 1, 0, or the first point of a parcel whose number stands before it (T2-1). */
export function isFirst(label: PointLabel): boolean {
  return ((label.number === 1 || label.number === 0) && label.sub === 0) || label.sub === 1;
}

/** The label as the dataset keeps it: series and number apart from words and brackets around them. */
export function sameLabel(a: PointLabel | null, b: PointLabel | null): boolean {
  return a !== null && b !== null && a.series === b.series && a.number === b.number && a.sub === b.sub;
}

/** A word for the label: equal words are {@link sameLabel}. */
export function labelKey({ series, number, sub }: PointLabel): string {
  return `${series} ${number} ${sub}`;
}

/** Whether what stands before the first point of a row counts the points and is no code: 一, 二, 三. */
export function countsPoints(code: string | null): boolean {
  return /^[一二三四五六七八九十]{1,3}$/u.test(code ?? "");
}
