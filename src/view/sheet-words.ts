import type { Dataset } from "../domain/dataset";
import type { Source } from "../domain/source";
import { squareMetresPerUnit } from "../units/area";
import { areaUnitName } from "./area-text";
import type { Language } from "./language";
import { countText, decimalText } from "./number-text";

/** Above this the decimals of a hectare say nothing on a small map. */
const WHOLE_FROM = 100;

/** Hectares for a label of a map. */
export function hectaresText(squareMetres: number, language: Language): string {
  const hectares = squareMetres / squareMetresPerUnit.ha;
  return `${decimalText(hectares, hectares >= WHOLE_FROM ? 0 : 1, language)} ${areaUnitName("ha", language)}`;
}

/** 1:50,000 in the digits of the language. */
export const scaleText = (denominator: number, language: Language): string =>
  `1:${countText(denominator, language)}`;

/** Metres or kilometres without decimals that say nothing. */
export function lengthText(metres: number, language: Language): string {
  const value = metres >= 1000 ? metres / 1000 : metres;
  return `${countText(value, language)} ${lengthUnit(metres, language)}`;
}

/** The unit in which a length of this size is said. */
export function lengthUnit(metres: number, language: Language): string {
  return (metres >= 1000 ? { zh: "公里", en: "km" } : { zh: "米", en: "m" })[language];
}

/** Sources that the given records were read from, in the order of the dataset. */
export function sheetSources(dataset: Dataset, ids: ReadonlySet<string> | null): readonly Source[] {
  if (ids === null) return dataset.sources;
  const used = new Set(
    [...dataset.parcels, ...dataset.zones]
      .filter(({ id }) => ids.has(id))
      .map(({ evidence }) => evidence.source),
  );
  return dataset.sources.filter(({ id }) => used.has(id));
}
