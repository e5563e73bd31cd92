import { AREA_UNIT } from "./area-units";

const UNIT = `(?:%|米|m(?!2)|M(?!2)|层|F|${AREA_UNIT})`;
const SIGN = "(?:[≤≥<>]{1,2}|<=|>=|不[大小高低]于|不超过|[上下]限)";
const INSIDE = `(?:(?:单位:?)?${UNIT}|${SIGN})`;
const ENCLOSED = `${INSIDE}(?:[,、/ ]?${INSIDE})?`;

/**
 * What a label prints between its name and its colon: a word for a limit, signs, and units: 上限(m):, 控制值/%:,
 * (≤)[%]:, 限值:. Sticky.
 */
export const LABEL_REST = new RegExp(
  `(?:控制|限制)?(?:指标|要求)?(?:[上下高低]限值?|限值|最[大小高低]值|数?值)?(?: ?(?:[≤≥<>]{1,2}|\\(${ENCLOSED}\\)|\\[${ENCLOSED}\\]|/${UNIT})){0,4}(?= ?:)`,
  "uy",
);

/** The unit in it, and the word or sign that says which side is limited. */
export const REST_UNIT = new RegExp(`${UNIT}(?=[)\\],、/ ]|$)`, "u");
export const REST_MAX = /[≤<]|不[大高]于|不超过|[上高]限|最[大高]/u;
export const REST_MIN = /[≥>]|不[小低]于|[下低]限|最[小低]/u;
