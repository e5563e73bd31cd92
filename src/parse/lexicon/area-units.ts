import type { AreaUnit } from "../../domain/area";

/** A unit of area as printed. `scale` is a power of ten: 万平方米 is m2 with scale 4. Longer spellings first. */
export interface AreaUnitTerm {
  readonly spelling: string;
  readonly unit: AreaUnit;
  readonly scale: number;
}

export const AREA_UNITS: readonly AreaUnitTerm[] = [
  { spelling: "万平方公里", unit: "km2", scale: 4 },
  { spelling: "万平方米", unit: "m2", scale: 4 },
  { spelling: "平方公里", unit: "km2", scale: 0 },
  { spelling: "平方千米", unit: "km2", scale: 0 },
  { spelling: "平方公尺", unit: "m2", scale: 0 },
  { spelling: "万m2", unit: "m2", scale: 4 },
  { spelling: "万公顷", unit: "ha", scale: 4 },
  { spelling: "万平米", unit: "m2", scale: 4 },
  { spelling: "万亩", unit: "mu", scale: 4 },
  { spelling: "平方米", unit: "m2", scale: 0 },
  { spelling: "平米", unit: "m2", scale: 0 },
  { spelling: "平方", unit: "m2", scale: 0 },
  { spelling: "公顷", unit: "ha", scale: 0 },
  { spelling: "hm2", unit: "ha", scale: 0 },
  { spelling: "km2", unit: "km2", scale: 0 },
  { spelling: "m2", unit: "m2", scale: 0 },
  { spelling: "sq.m", unit: "m2", scale: 0 },
  { spelling: "sqm", unit: "m2", scale: 0 },
  { spelling: "ha", unit: "ha", scale: 0 },
  { spelling: "顷", unit: "ha", scale: 0 },
  { spelling: "亩", unit: "mu", scale: 0 },
];

const SPELLINGS = AREA_UNITS.map(({ spelling }) => spelling);
const LETTERS = SPELLINGS.filter((spelling) => /[a-z\d]$/iu.test(spelling));

/** Every unit of area that is a word, as a pattern on folded text; 亩均税收 on the next line begins with none. */
export const AREA_WORD = `(?:${SPELLINGS.filter((spelling) => !LETTERS.includes(spelling))
  .join("|")
  .replace(/亩$/u, "亩(?!均)")})`;

/** Every unit of area. Letters end where the unit ends; behind a word the next line may begin with anything. */
export const AREA_UNIT = `(?:${AREA_WORD}|(?:${LETTERS.join("|").replaceAll(".", "\\.")})(?![\\dA-Za-z]))`;
