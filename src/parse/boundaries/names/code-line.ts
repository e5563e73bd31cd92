import { CADASTRAL_CODE, PARCEL_CODE } from "../../lexicon/parcel-terms";
import { ITEM_START } from "../../lexicon/table-terms";
import { foreign } from "./foreign";

const CODE = new RegExp(`^(${CADASTRAL_CODE}|${PARCEL_CODE.source}|[A-Z]{1,3}\\d{1,3}) ?:?$`, "u");
/** 2022-06-06 is a day, CGCS2000 a system, 某国土资[2015]92号 a paper, 049-48-08 the direction of a side. */
const NO_CODE =
  /^(?:[0-3]\d{2}-[0-5]\d-[0-5]\d(?![-\dA-Z])|\p{Script=Han}{2,12} ?[〔([]\d{4}|(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?$|WGS|CGCS|BJ|GB|L0)/iu;
/** 2023-26: a lot by its year and number where it heads points, perhaps with the words for them, else a month. */
const YEAR_CODE =
  /^[\s|]{0,8}(?:\(?[一二三四五六七八九十\d]{1,3}[、.)] ?)?((?:19|20)\d{2}-\d{1,3})号?(?![\d-])/u;

/** The year and the number of a lot that a line holds, and no other words than those for its points. */
export function yearCode(line: string): string | null {
  const [print = "", code] = YEAR_CODE.exec(line) ?? [];
  return code === undefined ||
    /\d/u.test(line.slice(print.length)) ||
    foreign(line.slice(print.length)) !== ""
    ? null
    : code;
}

/** 1.2031-GY-01: the number of an item before a code that begins with its year. */
const NUMBER_BEFORE_YEAR = /^\d{1,2} ?[.、] ?(?=(?:19|20)\d{2}[-A-Z])/u;

/** A longer line holds more than a code. */
const LONGEST = 40;

/** The code that a line holds and nothing else, perhaps with a colon behind it; null where it holds none. */
export function codeLine(line: string): string | null {
  const text =
    line.length > LONGEST * 2
      ? ""
      : line.replace(/^[\s|]+|(?<![\s|])[\s|]+$/gu, "").replace(NUMBER_BEFORE_YEAR, "");
  if (text.length > LONGEST || NO_CODE.test(text)) return null;
  return CODE.exec(text)?.[1]?.replace(/\s/gu, "") ?? null;
}

/** Land behind a code, and what closes a bracket around them. */
const LAND_BEHIND = "(?:号?(?:地块|宗地|图斑|区块|小班|矿区|宗海)|号)?[\\])]?";
/** What a heading goes on with behind its code: nothing, a colon, a size, the noun of the table of points. */
const GOES_ON =
  "(?= ?$|[:(]|[, ]{0,4}(?:总|用地|用海|出让|土地)?面积| ?(?:的|各)?(?:界址|拐点|坐标|角点|界桩|(?:用地)?(?:范围|红线)))";
const HEADING = new RegExp(
  `^[\\s|]{0,8}(?:${ITEM_START.source.slice(1)} ?)?[\\[(]?(${PARCEL_CODE.source}|[A-Z]{2,3}\\d)${LAND_BEHIND}${GOES_ON}`,
  "u",
);

/**
 * The code with which a line opens as a heading does, whatever stands before and behind it: (三)ZK2023-7号, [DK-2],
 * TC-2024-33,面积1.2公顷, DK-2拐点坐标表; null where it opens with none.
 */
export function headingCode(line: string): string | null {
  const code =
    (codeLine(line.replace(ITEM_START, "")) ?? HEADING.exec(line)?.[1])?.replace(/\s|号$/gu, "") ?? null;
  return code === null || NO_CODE.test(code) || !/\d/u.test(code) ? null : code;
}
