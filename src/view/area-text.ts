import type { AreaUnit, StatedArea } from "../domain/area";
import { squareMetresPerUnit } from "../units/area";
import type { Language } from "./language";
import { decimalText } from "./number-text";

const unitNames: Record<AreaUnit, { readonly zh: string; readonly en: string }> = {
  m2: { zh: "平方米", en: "m²" },
  ha: { zh: "公顷", en: "ha" },
  mu: { zh: "亩", en: "mu" },
  km2: { zh: "平方公里", en: "km²" },
};

/** The name of an area unit. */
export function areaUnitName(unit: AreaUnit, language: Language): string {
  return unitNames[unit][language];
}

/** Half of the last printed digit, in square metres: what the rounding of a printed area leaves open. */
export function printedHalfStep(area: StatedArea): number {
  return 0.5 * 10 ** -area.decimals * squareMetresPerUnit[area.unit];
}

/** An area as printed, in its printed unit and with its printed decimals. */
export function statedAreaText(area: StatedArea, language: Language): string {
  const figure = decimalText(area.value, area.decimals, language);
  const text = `${figure} ${areaUnitName(area.unit, language)}`;
  if (!area.approximate) return text;
  return language === "zh" ? `约 ${text}` : `about ${text}`;
}

/** More decimals than these say nothing that a reader could use. */
const usefulDecimals: Record<AreaUnit, number> = { m2: 4, ha: 4, mu: 2, km2: 4 };

/** Decimals of `unit` whose step is not finer than `step` square metres, so that no digit is made up. */
export function honestDecimals(step: number, unit: AreaUnit): number {
  const inUnit = step / squareMetresPerUnit[unit];
  return Math.min(usefulDecimals[unit], Math.max(0, Math.ceil(-Math.log10(inUnit) - 1e-9)));
}

/** Square metres written in `unit`, with no more digits than `step` (square metres) bears. */
export function convertedAreaText(
  squareMetres: number,
  unit: AreaUnit,
  step: number,
  language: Language,
): string {
  const decimals = honestDecimals(step, unit);
  return `${decimalText(squareMetres / squareMetresPerUnit[unit], decimals, language)} ${areaUnitName(unit, language)}`;
}

/** The same area in the unit that readers also use: 亩 beside hectares and square metres, hectares beside 亩. */
export function otherUnitText(area: StatedArea, language: Language): string {
  return convertedAreaText(
    area.squareMetres,
    area.unit === "mu" ? "ha" : "mu",
    printedHalfStep(area),
    language,
  );
}

/** Computed square metres: with the sign m² in both languages, so that they are told from printed figures. */
export function squareMetresText(squareMetres: number, language: Language, decimals = 2): string {
  return `${decimalText(squareMetres, decimals, language)} m²`;
}

/** Hectares and 亩 of a sum, to two decimals of a hectare and one of a 亩. */
export function hectaresAndMuText(squareMetres: number, language: Language): string {
  const hectares = decimalText(squareMetres / squareMetresPerUnit.ha, 2, language);
  const mu = decimalText(squareMetres / squareMetresPerUnit.mu, 1, language);
  return `${hectares} ${areaUnitName("ha", language)} · ${mu} ${areaUnitName("mu", language)}`;
}
