import { crsKey } from "../domain/crs-key";
import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";

/**
 * The parcels of the same document whose boundary may be read in the same systems, this one among them: what is said
 * of one table of a document is mostly true of the others.
 */
export function sameReading({ parcels }: Dataset, { document, boundary }: Parcel): readonly string[] {
  const keys = (one: Parcel["boundary"]): string =>
    (one?.alternatives ?? []).map(crsKey).toSorted().join(" ");
  const own = keys(boundary);
  return parcels
    .filter((one) => one.document === document && one.boundary !== null && keys(one.boundary) === own)
    .map(({ id }) => id);
}
