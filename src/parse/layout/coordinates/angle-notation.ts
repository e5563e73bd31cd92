import { angleAxis, decimalDegrees } from "./plane-number";

const LAST = "(?:[sS](?![A-Za-z])|[″”\"〞〟]|'{2})";
/** The sign of degrees. Letters are signs where all of them stand at their places: 111d29m45.2s. */
export const DEGREE = `(?:&deg;|&#176;|[°度⁰∘○ﾟ]|[oOοО。](?= ?\\d{1,2} ?[′'’‘\`´ˊ分])|[\\^dD](?= ?\\d{1,2} ?[mM′'’] ?\\d{1,2}(?:\\.\\d{1,9})? ?${LAST}))`;
const MINUTE = `(?:(?:&prime;|&#8242;|&#39;|[′'’‘\`´ˊʹ分])(?![′'’‘\`´ˊ])|[mM](?= ?\\d{1,2}(?:\\.\\d{1,9})? ?${LAST}))`;
const SECOND =
  "(?:&Prime;|&quot;|&#8243;|&#34;|[″”“\"〃〞〟ʺˮ秒]|'{2}|′{2}|’{2}|ˊ{2}|´{2}|`{2}|[sS](?![A-Za-z]))";
const GAP = "\\s{0,4}";

/** Minutes with decimals have no seconds: what stands behind them is the next cell. */
const NO_SECONDS = `(?<!\\.\\d{1,9}${GAP}${MINUTE})`;

/** Degrees with minutes and seconds after a degree sign, whatever became of the other signs. */
const SIGNED =
  `\\d{1,7}${GAP}${DEGREE}` +
  `(?:${GAP}\\d{1,2}(?:\\.\\d{1,9})?(?:${GAP}${MINUTE}|(?=\\d{2}(?:\\.\\d|${SECOND}))| {1,3}(?=\\d{1,2}(?:\\.\\d|${GAP}${SECOND})))` +
  `(?:${NO_SECONDS}${GAP}\\d{1,2}(?!\\d)(?!${GAP}${DEGREE})(?:\\. {0,2}\\d{1,9})?(?:${GAP}${SECOND}(?:\\.?\\d{1,6}(?!\\d|${GAP}[°度]))?)?)?)?`;

export const SIGNED_ANGLE = SIGNED;
/**
 * Three parts with one and the same sign between them: a colon, a dash, a question mark, a lost character. Degrees of
 * three digits begin with 1, and 51-02-1, whose last part is not filled up as the one before, is a code.
 * Stops (30.01.12.7) part two figures each and decimals.
 */
const THREE_PARTS =
  '(?<![\\d.-])(?!\\d{2,3}-0?\\d-\\d(?![\\d.]))(?:\\d{2}|1\\d{2})(?:(?<sign>[?�□:_-]) {0,1}[0-5]?\\d\\k<sign> {0,1}[0-5]?\\d(?:\\.\\d{1,9})?|\\.[0-5]\\d\\.[0-5]\\d\\.\\d{1,4}(?!\\.))(?![\\d-]|号?地块|号?宗地)[?�□″”"]{0,2}';

/** Degrees and decimal minutes of notices to mariners, between letters: 34-52.69N, E119-20.31. */
const MARINERS =
  "(?<![\\d.-])\\d{2,3}-[0-5]\\d\\.\\d{1,4}(?= ?[NE](?![A-Za-z]))|(?<=(?<![A-Za-z])[NE] ?)\\d{2,3}-[0-5]\\d\\.\\d{1,4}(?![\\d-])";
/** E122。24,31.29": stops in the place of the signs. */
const STOPS = '(?<![\\d.])(?:\\d{2}|1\\d{2})。 ?[0-5]?\\d, ?[0-5]?\\d\\.\\d{1,6}[″”"]?';
export const REPLACED_ANGLE = `${THREE_PARTS}|${MARINERS}|${STOPS}`;

/** Figures that behind the letter of an axis begin an angle, so that letter and figures are no label: E122 °16′. */
export const ANGLE_BEHIND_LETTER = `\\d{2,3}(?: {0,4}${DEGREE}|(?:-[0-5]?\\d(?:\\.\\d|-[0-5]?\\d(?:\\.\\d|\\D)))|[?�□:_] ?[0-5]?\\d[?�□:_] ?[0-5]?\\d|\\.[0-5]\\d\\.[0-5]\\d\\.\\d)`;

const PARTS = new RegExp(
  `^(\\d{1,7})(\\s*)${DEGREE}\\s*(?:(\\d{1,2})(\\.\\d+)?\\s*(?:${MINUTE})?(\\s*)(?:(\\d{1,2})(?:\\. *(\\d+))?\\s*(${SECOND})?(?:\\.?(\\d+))?)?)?`,
  "u",
);

export interface Angle {
  /** decimal degrees with 12 decimals */
  readonly value: string;
  /** a label glued before the degrees */
  readonly label: string;
  /** minutes were printed */
  readonly parts: number;
  /** characters used, from the start */
  readonly length: number;
}

/**
 * Reads an angle matched by {@link SIGNED_ANGLE}. Degrees of four digits and more carry a label in front.
 * Null where the parts are out of range.
 */
export function signedAngle(text: string, lettered: boolean): Angle | null {
  const match = PARTS.exec(text);
  if (match === null) return null;
  const [, digits = "", gap = "", minutes = "", minuteFraction = "", before = "", whole = ""] = match;
  const [fraction = "", sign = "", behind = ""] = match.slice(7);
  const cut = degreesCut(digits, lettered);
  if (cut === null) return null;
  // a figure that stands apart without any sign is the label of the next point, not the seconds of this one
  const stray = whole !== "" && sign === "" && fraction === "" && before !== "" && gap === "";
  const used = stray ? text.slice(0, match[0].length).trimEnd().length - whole.length : match[0].length;
  const seconds = stray || whole === "" ? "" : `${whole}.${fraction || behind || "0"}`;
  const value = decimalDegrees(cut.degrees, `${minutes}${minuteFraction}`, seconds);
  if (value === null) return null;
  const parts = minutes === "" ? 1 : seconds === "" ? 2 : 3;
  return { value, label: cut.label, parts, length: text.slice(0, used).trimEnd().length };
}

function degreesCut(digits: string, lettered: boolean): { degrees: string; label: string } | null {
  const lengths = digits.length > 3 || lettered ? [3, 2] : [digits.length, 2];
  for (const length of lengths) {
    const degrees = digits.slice(-length);
    const label = digits.slice(0, -length);
    if (degrees.length < length || (lettered && label === "")) continue;
    if (degrees.length === 3 && degrees.startsWith("0") && label === "") continue;
    if (angleAxis(Number(degrees)) !== null) return { degrees, label };
  }
  return null;
}

/** Reads an angle matched by {@link REPLACED_ANGLE}. */
export function replacedAngle(text: string): string | null {
  const stopped = /^(\d+)\.(\d+)\.(\d+\.\d+)$/u.exec(text);
  const parts = stopped?.slice(1) ?? text.match(/\d+(?:\.\d+)?/gu) ?? [];
  const [degrees = "", minutes = "", seconds = ""] = parts;
  if (parts.length < 2 || parts.length > 3 || angleAxis(Number(degrees)) === null) return null;
  return decimalDegrees(degrees, minutes, seconds);
}
