import { AREA_UNIT } from "../../lexicon/area-units";

const QUANTITY = new RegExp(`^ {0,2}(?:元|万|亿|${AREA_UNIT}|吨|人|户|%)`, "u");
const REACH = 6;

/** 面积 115026.9761, 周长: 1379.02 on one line: what the words before the number say it measures. */
const MEASURED = /(?:面积|周长|总长|长度)(?:\([hk]?m2?\))?[ \t|:=]{0,8}$/u;
const MEASURED_REACH = 18;

/** Whether the words before a number of coordinate size, on its line, say that it is a size or a length. */
export function isMeasure(text: string, from: number): boolean {
  return MEASURED.test(text.slice(Math.max(0, from - MEASURED_REACH), from));
}

/** Whether a unit behind a number of coordinate size says that it is a sum or a quantity. */
export function isQuantity(text: string, to: number): boolean {
  return QUANTITY.test(text.slice(to, to + REACH));
}
