import { PARCEL_CODE } from "../lexicon/parcel-terms";

/** Twelve digits of the place, two letters of the right, five digits: the code of a lot in the cadastre. */
const CADASTRAL = "\\d{12}[A-Z]{2}\\d{5}";
const CODE = new RegExp(`^(${CADASTRAL}|${PARCEL_CODE.source}|[A-Z]{1,3}\\d{1,3}) ?:?$`, "u");
/** 2022-06-06 is a day, CGCS2000 a system, 某国土资[2015]92号 a paper. */
const NO_CODE =
  /^(?:\p{Script=Han}{2,12} ?[〔([]\d{4}|(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?$|WGS|CGCS|BJ|GB|L0)/iu;
/** A longer line holds more than a code. */
const LONGEST = 40;

/** The code that a line holds and nothing else, perhaps with a colon behind it; null where it holds none. */
export function codeLine(line: string): string | null {
  const text = line.length > LONGEST * 2 ? "" : line.replace(/^[\s|]+|(?<![\s|])[\s|]+$/gu, "");
  if (text.length > LONGEST || NO_CODE.test(text)) return null;
  return CODE.exec(text)?.[1]?.replace(/\s/gu, "") ?? null;
}
