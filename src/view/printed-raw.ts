import type { Dataset } from "../domain/dataset";

/**
 * The print of the value that stands at a place, from the facts themselves: for sources whose text is not at hand.
 * Null where no value of the dataset stands exactly there.
 */
export function printedRaw(
  dataset: Dataset,
  place: { readonly source: string; readonly start: number; readonly end: number },
): string | null {
  const here = (value: { readonly raw: string; readonly evidence: typeof place }): boolean =>
    value.evidence.source === place.source &&
    value.evidence.start === place.start &&
    value.evidence.end === place.end;
  for (const parcel of dataset.parcels) {
    const bounds = [parcel.indicators, ...parcel.variants.map((one) => one.indicators)].flatMap((one) =>
      Object.values(one).filter((bound) => bound !== undefined),
    );
    const found = [...parcel.areas, ...parcel.landUse, ...bounds].find(here);
    if (found) return found.raw;
  }
  for (const zone of dataset.zones) {
    const found = [...zone.areas, ...zone.blocks.flatMap((block) => (block.area ? [block.area] : []))].find(
      here,
    );
    if (found) return found.raw;
  }
  return null;
}
