import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";

/** The parcels that the documents tie to one parcel, its own versions aside (they are its history). */
export interface ParcelFamily {
  readonly parent: Parcel | null;
  readonly children: readonly Parcel[];
  /** codes it was made from, with the record where the dataset has one */
  readonly madeFrom: readonly { readonly code: string; readonly parcel: Parcel | null }[];
  /** records made from it */
  readonly madeInto: readonly Parcel[];
}

/** The family of a parcel, as far as the dataset knows it. */
export function parcelFamily(dataset: Dataset, parcel: Parcel): ParcelFamily {
  const { parcels } = dataset;
  const inDocument = (code: string): Parcel | null =>
    parcels.find((one) => one.code === code && one.document === parcel.document && one.id !== parcel.id) ??
    null;
  return {
    parent: parcels.find((one) => one.id === parcel.parent) ?? null,
    children: parcels.filter((one) => one.parent === parcel.id),
    // A part is made from its block: that is said once, as the block.
    madeFrom: parcel.derivedFrom
      .map((code) => ({ code, parcel: inDocument(code) }))
      .filter((origin) => origin.parcel === null || origin.parcel.id !== parcel.parent),
    madeInto:
      parcel.code === null
        ? []
        : parcels.filter(
            (one) =>
              one.id !== parcel.id &&
              one.parent !== parcel.id &&
              one.document === parcel.document &&
              one.derivedFrom.includes(parcel.code ?? ""),
          ),
  };
}

/** Whether there is anything to show. */
export function hasFamily(family: ParcelFamily): boolean {
  return (
    family.parent !== null || family.children.length + family.madeFrom.length + family.madeInto.length > 0
  );
}
