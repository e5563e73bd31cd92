import type { StatedArea } from "../domain/area";
import type { Zone } from "../domain/zone";
import { convertedAreaText, printedHalfStep, statedAreaText } from "./area-text";
import type { Language } from "./language";

/** One zone as a citizen asks about it. */
export interface PublicZone {
  readonly zone: Zone;
  readonly area: StatedArea | null;
  /** a boundary of the zone or of one of its parts is published */
  readonly bounded: boolean;
  /** the four sides of the zone or of one of its parts are published */
  readonly sided: boolean;
}

/** What the documents say about a zone, and what they leave out. */
export function publicZone(zone: Zone): PublicZone {
  return {
    zone,
    area: zone.areas[0] ?? null,
    bounded: zone.boundary !== null || zone.blocks.some((block) => block.boundary !== null),
    sided: zone.sides.length > 0 || zone.blocks.some((block) => block.sides.length > 0),
  };
}

/** An area in hectares and in 亩: the printed one as printed, the other with no more digits than the print bears. */
export function hectaresAndMu(
  area: StatedArea,
  language: Language,
): { readonly hectares: string; readonly mu: string } {
  const inUnit = (unit: "ha" | "mu"): string =>
    area.unit === unit
      ? statedAreaText(area, language)
      : convertedAreaText(area.squareMetres, unit, printedHalfStep(area), language);
  return { hectares: inUnit("ha"), mu: inUnit("mu") };
}
