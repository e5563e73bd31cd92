import type { Dataset } from "../domain/dataset";
import type { LandUse, Parcel } from "../domain/parcel";
import { landUseSign } from "./land-use";
import type { Language } from "./language";
import { roleWords } from "./role-words";

/** What a parcel is called: its code, else its name, else its project, else what it is. Codes are as printed. */
export function parcelTitle(parcel: Parcel, language: Language): string {
  return parcel.code ?? parcel.name ?? parcel.project ?? roleWords[parcel.role][language];
}

/** The words that stand beside the title: the name where the title is a code, the plan area, the block. */
export function parcelSubtitle(parcel: Parcel): string {
  const title = parcel.code ?? parcel.name ?? parcel.project;
  const parts = [parcel.name, parcel.project, parcel.county, parcel.planArea, parcel.block];
  return [...new Set(parts.filter((one): one is string => one !== null && one !== title))].join(" · ");
}

/** The key under which parcels of one land use are counted and drawn. */
export function landUseKey(use: LandUse): string {
  return landUseSign([use]).key;
}

/** The title of whatever an id names; null for an id that the dataset does not hold. */
export function subjectTitle(dataset: Dataset, id: string, language: Language): string | null {
  const parcel = dataset.parcels.find((one) => one.id === id);
  if (parcel) return parcelTitle(parcel, language);
  const zone = dataset.zones.find((one) => one.id === id);
  if (zone) return zone.name;
  const document = dataset.documents.find((one) => one.id === id);
  if (document) return document.number ?? document.title ?? document.id;
  return dataset.quotas.find((one) => one.id === id)?.title ?? null;
}
