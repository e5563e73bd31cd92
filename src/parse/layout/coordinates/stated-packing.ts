import type { Axis } from "../../lexicon/axis-terms";
import { angleToken, type TableToken } from "./coordinate-token";
import { angleAxis, packedDegrees } from "./plane-number";
import { isQuantity } from "./quantity-behind";

/** 坐标单位=DDDMMSS.S, 度分秒连写: degrees, minutes and seconds run together without any sign. */
const SAYS_PACKED =
  /(?<![A-Za-z])[dD]{2,3}[mM]{2}[sS]{2}(?:\.[sS]{1,6})?(?![A-Za-z])|度 ?[、,]?分 ?[、,]?秒[^。;\n\d]{0,6}(?:连写|连排|连书|合写|不加符号|无符号|省略符号)/u;
/** Words without which six figures that fit are no angles. */
const NAMES_ANGLES = /[经纬]度|东经|北纬/u;
const RUN_TOGETHER = /^\d{6,7}(?:\.\d{1,9})?$/u;
/** A longitude and a latitude for each of three points. */
const FEWEST = 6;

/**
 * Figures of six and seven digits that are degrees, minutes and seconds run together, which would else be metres or
 * nothing: where a text says so, and where it names longitudes and latitudes, and none of its figures of metres can be
 * a northing, but all are such angles of both directions. Linear in the tokens.
 */
export function withStatedPacking(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const said = SAYS_PACKED.test(text);
  if (!said && !(NAMES_ANGLES.test(text) && areAllPacked(tokens, text))) return tokens;
  return tokens.map((token, index) => {
    const [before, behind] = [tokens[index - 1], tokens[index + 1]];
    const partners = [before, behind].some((other) => isLongitude(other, token, text));
    if (!partners && [before, behind].some((other) => isNorthing(other, token, text))) return token;
    const metres = token.kind === "coordinate" && token.form === "metres";
    if ((!metres && (token.kind !== "number" || !said)) || !standsAlone(token, text)) return token;
    const packed = packedAt(token, text);
    if (packed === null) return token;
    const { value, axis } = packed;
    const mark = token.kind === "coordinate" ? token.mark : null;
    const label = text.slice(Math.max(0, token.from - LABELLED), token.from);
    return mark !== null && mark !== axis && !LETTER_CELL.test(label)
      ? token
      : angleToken(token, axis, "packed", value);
  });
}

/** A letter in a cell of its own that names the other axis is a label. */
const LETTER_CELL = /[A-Z][\s|,]{1,4}$/u;
const LABELLED = 8;
/** Characters between the two figures of one point. */
const BESIDE = 16;

/** Whether a figure stands right beside another, which makes it metres: 3949618.9,465912.3. */
function isNorthing(other: TableToken | undefined, token: TableToken, text: string): boolean {
  if (other?.kind !== "coordinate" || other.form !== "metres" || other.axis !== "north") return false;
  const gap = Math.max(token.from, other.from) - Math.min(token.to, other.to);
  return gap <= BESIDE && packedAt(other, text) === null;
}

/** Whether a longitude run together stands right beside a figure, which makes it a latitude: 1134512.4 | 345612.8 | 3871234.5. */
function isLongitude(other: TableToken | undefined, token: TableToken, text: string): boolean {
  if (other === undefined || Math.max(token.from, other.from) - Math.min(token.to, other.to) > BESIDE)
    return false;
  return packedAt(other, text)?.axis === "east" && packedAt(token, text)?.axis === "north";
}

/** Whether a figure is no part of a code or a number of a telephone, and counts nothing. */
function standsAlone({ from, to }: TableToken, text: string): boolean {
  const [before, behind] = [text.charAt(from - 1), text.charAt(to)];
  return ![before, behind].some((sign) => OF_WORD.test(sign)) && !isQuantity(text, to);
}

/** A letter that names no axis, a figure, a stroke. */
const OF_WORD = /(?![NE经纬度])[\p{L}\d-]/u;

function areAllPacked(tokens: readonly TableToken[], text: string): boolean {
  const metres = tokens.filter((token) => token.kind === "coordinate" && token.form === "metres");
  const axes = metres.map((token) => packedAt(token, text)?.axis ?? null);
  return metres.length >= FEWEST && !axes.includes(null) && axes.includes("north") && axes.includes("east");
}

function packedAt(
  { from, to }: TableToken,
  text: string,
): { readonly value: string; readonly axis: Axis } | null {
  const printed = text.slice(from, to);
  const [integer = "", fraction = ""] = printed.split(".");
  const value = RUN_TOGETHER.test(printed) ? packedDegrees(integer, fraction) : null;
  const axis = value === null ? null : angleAxis(Number(value));
  return value === null || axis === null ? null : { value, axis };
}
