import { AREA_UNIT } from "../../lexicon/area-units";
import { AXIS_LETTERS, type Axis } from "../../lexicon/axis-terms";
import { CORNER } from "../../lexicon/compass-corners";
import { DATUM_HEAD, DATUM_TAIL, DATUM_YEAR, MERIDIAN_BEFORE } from "../../lexicon/datum-terms";
import { NUMERAL_LABEL } from "../../lexicon/numeral-labels";
import {
  ANGLE_BEHIND_LETTER,
  REPLACED_ANGLE,
  replacedAngle,
  SIGNED_ANGLE,
  signedAngle,
} from "./angle-notation";
import { markBefore, markBehind } from "./axis-marks";
import { withoutClockTimes } from "./clock-times";
import { isLongCode, isPartOfCode } from "./code-number";
import type { CoordinateToken, TableToken } from "./coordinate-token";
import { withoutDirections } from "./directions";
import { withoutIllustrations } from "./illustrations";
import { withKilometres } from "./kilometres";
import { withoutLoneAngles } from "./lone-angles";
import { angleAxis, packedDegrees, planeAxis, splitRun } from "./plane-number";
import { isMeasure, isQuantity } from "./quantity-behind";
import { withShortDecimals } from "./short-decimals";
import { withSpacedAngles } from "./spaced-angles";
import { withStatedPacking } from "./stated-packing";
import { withoutStrayDecimals } from "./stray-decimals";
import { isTelephone } from "./telephone";
import { withTornCoordinates } from "./torn-coordinates";
import { withTornRows } from "./torn-rows";
import { withTrimmedDecimals } from "./trimmed-decimals";
import { withoutUnbracketedDecimals } from "./unbracketed-decimals";
import { withoutZeroHeights } from "./zero-heights";

const CIRCLED = "[①-⒛㉑-㉟㊱-㊿❶-❿]|[Ⅰ-Ⅻ](?:-\\d{1,4})?";

/** What can start a token, the more particular first. Every repetition is bounded or eats its own characters. */
const TOKEN = new RegExp(
  [
    "(?<chainage>[A-Z]{0,3}K ?\\d{1,4} ?\\+ ?\\d{1,4}(?:\\.\\d{1,4})?)",
    "(?<item>(?<![\\d.]|\\d:)\\d{1,3}:(?=\\d{2,3}:\\d{1,2}:\\d)|(?<![\\d.])\\d{1,3}\\.(?=\\d{2,3}\\s{0,3}[°度]\\s{0,3}\\d{1,2}(?:\\.\\d{1,9})?\\s{0,3}['′’分]))",
    `(?<replaced>${REPLACED_ANGLE})`,
    "(?<mask>\\d(?=[\\d.°度'′分]{1,12}[*■□])[\\d*■□]{1,2}[°度][\\d*■□]{1,2}['′分][\\d*■□.]{1,9}[″\"”秒]?|\\d{2,3}[°度](?:[*■□×]{1,2}|[Xx]{2})[′'分](?:[\\d*■□×Xx.]{1,8}[″\"”秒]?)?|\\d[\\d.]{0,15}(?:[*■□×]{1,8}|[Xx]{2,8})[\\d.*■□×]{0,16}|(?:[*■□×]{2,8}|[Xx]{3,8}(?:\\.[Xx]{2,4})?)[\\d.*■□×]{0,16}|\\*\\.\\d{2,4}(?!\\d))",
    `(?<angle>${SIGNED_ANGLE})`,
    `(?<label>(?<![A-Za-z\\d])J(?=\\d{0,3}[lIOo])[\\dlIOo]{1,4}(?=[ \\t\\n|,:(、]{1,4}[\\dXxYyNE])|(?<![\\d.—-])\\d{1,2}-\\d{1,3}(?=[ \\t\\n|,:(、]{1,4}(?:[\\dXxYyNE]|北纬|东经))|(?![NE]${ANGLE_BEHIND_LETTER})(?:[A-Za-z]{1,4}[-_]?\\d{1,5}|J\\d{6})(?:-\\d{1,3})?#?(?![\\d.°度′'’*■□]|[Xx]{2}|[oO]\\d{1,2}['′’]|。\\d{1,2},\\d))`,
    `(?<circled>${CIRCLED}|${CORNER}|${NUMERAL_LABEL})`,
    "(?<number>(?<![\\d.])\\d{3} \\d{3}\\.\\d{1,4}(?=[\\t|] ?\\d{3} \\d{3}\\.\\d{1,4}(?!\\d))|(?<=(?<![\\d.])\\d{3} \\d{3}\\.\\d{1,4}[\\t|] ?)\\d{3} \\d{3}\\.\\d{1,4}(?!\\d)|(?<![\\d.])\\d{4} \\d{3}\\.\\d{1,4}(?=[\\s,|=Y:]{1,6}\\d{3} \\d{3}\\.\\d)|(?<=\\d{4} \\d{3}\\.\\d{1,4}[\\s,|=Y:]{1,6})\\d{3} \\d{3}\\.\\d{1,4}(?!\\d)|(?<![\\d.])\\d{1,2}(?: \\d{3}){2}\\.\\d{1,4}(?!\\d)|(?<=\\d(?: \\d{3}){2}\\.\\d{1,4}[\\s,|=Y:]{1,6})\\d{3} \\d{3}\\.\\d{1,4}(?!\\d)|(?<![\\d.])\\d{3} \\d{3}\\.\\d{1,4}(?=[\\s,|=X:]{1,6}\\d(?: \\d{3}){2}\\.\\d{1,4}(?!\\d))|\\d{1,2}(?:,\\d{3}){2}(?:\\.\\d{1,9})?(?!\\d)|(?<=[ \\t\\n|=:])\\d{3},\\d{3}\\.\\d{1,9}(?!\\d|,\\d)|\\d+(?:\\.\\d+)*)",
    "(?<letter>(?<![A-Za-z\\d.])[a-ln-w](?=[ \\t|,:(、]{1,3}(?:[XYxy] ?[=:] ?)?\\d{6,8}(?:\\.\\d|[ \\t|,、;)]))|[A-Z](?:['′’](?=[ \\t|:(]))?(?![A-Za-z\\d]|(?<=[ZH]) ?=))",
  ].join("|"),
  "gu",
);

/** A unit behind a short number: it counts something, it is no label. */
const COUNTED = new RegExp(
  String.raw`^ {0,2}(?:年|月|日|时|元|万|亿|${AREA_UNIT}|米|m\b|%|公里|km|人|户|吨|个|宗|份|章|条|款|页|期|届|(?:号)(?:地|宗|区|块|楼|路|文|令))`,
  "u",
);
/** Behind a figure it is the unit of an area. */
const SQUARE_UNIT = /^[hk]?m2$/u;
const DIRECTION = /^\d{1,3}[°度] ?\d{1,2}['′’分] ?\d{1,2}(?:\.\d{1,4})?["″”秒]?$/u;
/** No northing has six digits: a letter N before them opens a latitude, N390824.55. */
const LATITUDE = /(?:北纬|(?<![A-Za-z])N) ?$/u;
/** Decimals that make a bare number of that size an angle; fewer do where a degree sign follows. */
const ANGLE_DECIMALS = 4;
const SIGNED_DECIMALS = 2;
/** Longest words that call an angle the meridian of a projection. */
const MERIDIAN_REACH = 24;

/** Everything in a window that is a number, a label or a mask, in order. Linear in the text. */
export function tableTokens(text: string): readonly TableToken[] {
  const tokens: TableToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const groups = match.groups ?? {};
    const [from, found] = [match.index, match[0]];
    const to = from + found.length;
    if (groups.chainage !== undefined) tokens.push({ kind: "number", from, to, text: found });
    else if (groups.replaced !== undefined) pushReplaced(tokens, text, from, to);
    else if (groups.mask !== undefined) pushMask(tokens, text, from, to);
    else if (groups.item !== undefined)
      tokens.push({ kind: "label", from, to: to - 1, text: found.slice(0, -1) });
    else if (groups.angle !== undefined) TOKEN.lastIndex = pushAngle(tokens, text, from, found);
    else if (groups.label !== undefined) TOKEN.lastIndex = pushLabel(tokens, text, from, found);
    else if (groups.circled !== undefined) tokens.push({ kind: "label", from, to, text: found });
    else if (groups.letter !== undefined) tokens.push({ kind: "label", from, to, text: found });
    else TOKEN.lastIndex = pushNumber(tokens, text, from, to);
  }
  const rows = withTornRows(withoutZeroHeights(tokens, text), text);
  const read = withoutIllustrations(withStatedPacking(rows, text), text);
  const angles = withoutDirections(withSpacedAngles(withoutClockTimes(read, text), text), text);
  const whole = withTrimmedDecimals(withoutLoneAngles(angles, text), text);
  const points = withoutUnbracketedDecimals(whole, text);
  const joined = withoutStrayDecimals(points, text);
  return withTornCoordinates(withKilometres(withShortDecimals(joined, text), text), text);
}

function pushMask(tokens: TableToken[], text: string, from: number, to: number): void {
  const found = text.slice(from, to);
  // bold type of marked-up tables stands at words or at a whole number
  const worded = /[\p{L}]/u.test(text.charAt(from - 1)) || /[\p{L}]/u.test(text.charAt(to));
  const bold = /^\*\*(?:\d[\d.]*)?$|^\d[\d.]*\*\*$/u.test(found);
  if (bold) {
    const digits = found.replace(/\*/gu, "");
    if (digits !== "")
      pushNumber(tokens, text, from + found.indexOf(digits), from + found.indexOf(digits) + digits.length);
    return;
  }
  if (/\d/u.test(found) ? /^\d{1,2}×\d/u.test(found) : worded || /^×+$/u.test(found)) return;
  tokens.push({ kind: "mask", from, to });
}

function coordinate(
  text: string,
  from: number,
  to: number,
  axis: Axis,
  rest: Pick<CoordinateToken, "system" | "form" | "value">,
): CoordinateToken {
  const marks = [markBefore(text, from), markBehind(text, to)];
  // the letter before a latitude may be the label E of its point, or stand behind the longitude before
  const own =
    rest.system === "angle" ? (marks.find((one) => one === axis) ?? null) : (marks[0] ?? marks[1] ?? null);
  return { kind: "coordinate", from, to, axis, mark: own, glued: null, ...rest };
}

function pushAngle(tokens: TableToken[], text: string, from: number, found: string): number {
  const prefix = labelPrefix(text, from);
  const angle = signedAngle(found, prefix !== "");
  // a direction beyond all latitudes and longitudes is one number, with its minutes and seconds
  const digits = (DIRECTION.exec(found) ?? /^\d+/u.exec(found))?.[0].length ?? 1;
  if (angle === null) {
    tokens.push({ kind: "number", from, to: from + digits, text: found.slice(0, digits) });
    return from + digits;
  }
  const to = from + angle.length;
  const start = from + angle.label.length;
  if (angle.label !== "")
    tokens.push({ kind: "label", from: from - prefix.length, to: start, text: prefix + angle.label });
  const marked = markBefore(text, start) !== null || markBehind(text, to) !== null;
  const axis = angleAxis(Number(angle.value));
  // whole degrees alone are a central meridian or a slope
  const whole = angle.parts === 1 && !marked;
  if (axis === null || whole || MERIDIAN_BEFORE.test(text.slice(Math.max(0, from - MERIDIAN_REACH), from)))
    tokens.push({ kind: "number", from: start, to, text: text.slice(start, to) });
  else
    tokens.push(
      coordinate(text, start, to, axis, { system: "angle", form: "sexagesimal", value: angle.value }),
    );
  return to;
}

function pushReplaced(tokens: TableToken[], text: string, from: number, to: number): void {
  const value = replacedAngle(text.slice(from, to));
  const axis = value === null ? null : angleAxis(Number(value));
  if (value === null || axis === null) tokens.push({ kind: "number", from, to, text: text.slice(from, to) });
  else tokens.push(coordinate(text, from, to, axis, { system: "angle", form: "sexagesimal", value }));
}

function pushLabel(tokens: TableToken[], text: string, from: number, found: string): number {
  const to = from + found.length;
  // X1=…, Y1=…: the figure is the label, the letter the axis
  const axis = /^[XYxy](\d{1,3})$/u.exec(found);
  if (axis !== null && /^ ?[=:]/u.test(text.slice(to, to + 2))) {
    tokens.push({ kind: "label", from: from + 1, to, text: axis[1] ?? "" });
    return to;
  }
  // "N36 04 45.2": the letter is the axis of an angle whose signs are lost
  if (/^[NE]\d{2,3}$/u.test(found) && /^ {1,2}[0-5]?\d {1,2}[0-5]?\d/u.test(text.slice(to, to + 9))) {
    tokens.push({ kind: "number", from: from + 1, to, text: found.slice(1) });
    return to;
  }
  const counts = isOfDatum(text, from, to) || (SQUARE_UNIT.test(found) && /\d/u.test(text.charAt(from - 1)));
  tokens.push({ kind: counts ? "number" : "label", from, to, text: found });
  return to;
}

/** Letters directly before a number that are part of a label (J1), not the name of an axis. */
function labelPrefix(text: string, from: number): string {
  const letters = /[A-Za-z]{1,4}-?$/u.exec(text.slice(Math.max(0, from - 5), from))?.[0] ?? "";
  return AXIS_LETTERS.some((term) => term.spelling === letters) ? "" : letters;
}

/** Reads a number at `from`, joins what a blank or a line end tore from it, cuts what has grown together. */
function pushNumber(tokens: TableToken[], text: string, from: number, to: number): number {
  const end = tornEnd(text, from, to);
  const joined = text.slice(from, end).replace(/[\s,]/gu, "").replace("·", ".");
  if (isTelephone(text, from, joined)) {
    tokens.push({ kind: "number", from, to: end, text: joined });
    return end;
  }
  const prefix = labelPrefix(text, from);
  const item = prefix === "" ? itemBefore(text, from, end) : null;
  if (item !== null) {
    tokens.push({ kind: "label", from, to: from + item.length, text: item });
    return from + item.length;
  }
  if (prefix === "" && pushSimple(tokens, text, from, end, joined)) return end;
  const whole =
    joined.length === text.slice(from, end).length && !isLongCode(text, from, end) && !isQuantity(text, end);
  const pieces = whole ? splitRun(joined, prefix !== "") : null;
  if (pieces !== null) {
    for (const piece of pieces) {
      const at = from + piece.offset;
      if (piece.role === "label")
        tokens.push({
          kind: "label",
          from: at - (at === from ? prefix.length : 0),
          to: at + piece.text.length,
          text: (at === from ? prefix : "") + piece.text,
        });
      else pushSimple(tokens, text, at, at + piece.text.length, piece.text);
    }
    return end;
  }
  if (prefix !== "" && pushSimple(tokens, text, from, end, joined)) return end;
  if (/^\d{1,5}$/u.test(joined) && isLabelPlace(text, from, end)) {
    const sharp = text.charAt(end) === "#" ? 1 : 0;
    tokens.push({ kind: "label", from, to: end + sharp, text: joined + (sharp === 1 ? "#" : "") });
  } else tokens.push({ kind: "number", from, to: end, text: joined });
  return end;
}

/** "1.20347271,4711960": the number of an item before a coordinate in whole metres, told by the one that follows. */
function itemBefore(text: string, from: number, to: number): string | null {
  const match = /^(\d{1,3})\.(\d{7,8})$/u.exec(text.slice(from, to));
  const axis = match === null ? null : planeAxis(match[2] ?? "");
  const next = /^ ?[,;、|\s] ?(\d{6,8})(?![\d.])/u.exec(text.slice(to, to + 12));
  const other = next === null ? null : planeAxis(next[1] ?? "");
  return match === null || axis === null || other === null || other === axis ? null : (match[1] ?? null);
}

function isLabelPlace(text: string, from: number, to: number): boolean {
  if (/(?:[+±]|\d\.)$/u.test(text.slice(Math.max(0, from - 2), from))) return false;
  if (isOfDatum(text, from, to)) return false;
  return !COUNTED.test(text.slice(to, to + 6));
}

/** The year in the name of a system: 国家2000, 西安80, CGCS2000. */
function isOfDatum(text: string, from: number, to: number): boolean {
  const year = DATUM_YEAR.exec(text.slice(from, to));
  if (year === null) return false;
  return (
    year[1] !== undefined ||
    DATUM_HEAD.test(text.slice(Math.max(0, from - 5), from)) ||
    DATUM_TAIL.test(text.slice(to, to + 3))
  );
}

/** A decimal whose fraction stands behind a blank or on the next line. */
function tornEnd(text: string, from: number, to: number): number {
  const number = text.slice(from, to);
  if (number.includes(".") || number.includes(",")) return to;
  const behind = text.slice(to, to + 24);
  const torn = number.length >= 6 ? /^(?: {0,2}\.\s{0,9}|·)(\d{1,9})(?![\d.])/u.exec(behind) : null;
  if (torn !== null) return to + torn[0].length;
  const angle = /^\d{2,3}$/u.test(number) ? /^\. {1,3}(\d{4,12})(?![\d.])/u.exec(behind) : null;
  if (angle === null || planeAxis(angle[1] ?? "") !== null) return to;
  return to + angle[0].length;
}

function pushSimple(tokens: TableToken[], text: string, from: number, to: number, value: string): boolean {
  const [integer = "", fraction = "", more] = value.split(".");
  if (more !== undefined) return false;
  const plane = planeAxis(integer);
  const latitude = LATITUDE.test(text.slice(Math.max(0, from - 3), from))
    ? packedDegrees(integer, fraction)
    : null;
  if (latitude !== null && integer.length === 6) {
    tokens.push(coordinate(text, from, to, "north", { system: "angle", form: "packed", value: latitude }));
    return true;
  }
  if (plane !== null) {
    if (isQuantity(text, to) || isMeasure(text, from) || isPartOfCode(text, from, to)) {
      tokens.push({ kind: "number", from, to, text: value });
      return true;
    }
    const token = coordinate(text, from, to, plane, { system: "plane", form: "metres", value });
    const glued =
      integer.length === 8 && planeAxis(integer.slice(1)) === "north"
        ? { label: value.slice(0, 1), value: value.slice(1) }
        : null;
    tokens.push({ ...token, glued });
    return true;
  }
  const signed =
    /^ ?[°度]/u.test(text.slice(to, to + 2)) ||
    /(?:东经|北纬|[EN]) ?$/u.test(text.slice(Math.max(0, from - 3), from));
  const least = signed ? SIGNED_DECIMALS : ANGLE_DECIMALS;
  if (integer.length <= 3 && fraction.length >= least) {
    const axis = COUNTED.test(text.slice(to, to + 6)) ? null : angleAxis(Number(value));
    if (axis === null) return false;
    tokens.push(coordinate(text, from, to, axis, { system: "angle", form: "decimal", value }));
    return true;
  }
  const packed = integer.length === 7 ? packedDegrees(integer, fraction) : null;
  if (packed === null || isQuantity(text, to)) return false;
  tokens.push(coordinate(text, from, to, "east", { system: "angle", form: "packed", value: packed }));
  return true;
}
