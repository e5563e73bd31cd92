import { AREA_UNIT } from "../lexicon/area-units";

const QUANTITY = new RegExp(`^ {0,2}(?:元|万|亿|${AREA_UNIT}|吨|人|户|%)`, "u");
const REACH = 6;

/** Whether a unit behind a number of coordinate size says that it is a sum or a quantity. */
export function isQuantity(text: string, to: number): boolean {
  return QUANTITY.test(text.slice(to, to + REACH));
}
