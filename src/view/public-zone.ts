import type { StatedArea } from "../domain/area";
import type { Dataset } from "../domain/dataset";
import type { GazetteDocument } from "../domain/document";
import type { Zone } from "../domain/zone";
import { convertedAreaText, printedHalfStep, statedAreaText } from "./area-text";
import type { Language } from "./language";

/** A football pitch of the size that the Laws of the Game name for matches between nations: 105 m by 68 m. */
const PITCH_LENGTH = 105;
const PITCH_WIDTH = 68;
export const PITCH_SQUARE_METRES = PITCH_LENGTH * PITCH_WIDTH;

/** How many football pitches an area (square metres) makes, to two significant digits: a comparison, no measurement. */
export function footballPitches(squareMetres: number): number {
  return Number((squareMetres / PITCH_SQUARE_METRES).toPrecision(2));
}

/** One zone as a citizen asks about it. */
export interface PublicZone {
  readonly zone: Zone;
  readonly document: GazetteDocument | null;
  /** the document is a reply that grants (批复, 批准) and not merely one that names the zone */
  readonly approval: boolean;
  readonly area: StatedArea | null;
  /** a boundary of the zone or of one of its parts is published */
  readonly bounded: boolean;
  /** the four sides of the zone or of one of its parts are published */
  readonly sided: boolean;
}

/** What the documents say about a zone, and what they leave out. */
export function publicZone(zone: Zone, dataset: Dataset): PublicZone {
  const document = dataset.documents.find((one) => one.id === zone.document) ?? null;
  return {
    zone,
    document,
    approval: /批复|批准/u.test(document?.title ?? ""),
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
