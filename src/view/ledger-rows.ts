import type { StatedArea } from "../domain/area";
import type { Dataset } from "../domain/dataset";
import type { GazetteDocument } from "../domain/document";
import type { Parcel } from "../domain/parcel";
import type { Verdict } from "../domain/verdict";
import { earlierRecord, laterRecord } from "./amendments";
import type { Language } from "./language";
import { landUseKey, parcelSubtitle, parcelTitle } from "./parcel-title";
import { printedWords } from "./printed-words";
import { searchKey } from "./search-key";

/** One parcel as the ledger lists it. */
export interface LedgerRow {
  readonly id: string;
  readonly parcel: Parcel;
  readonly title: string;
  readonly subtitle: string;
  readonly document: GazetteDocument | null;
  /** keys of its land uses */
  readonly landUses: readonly string[];
  readonly area: StatedArea | null;
  /** the verdict on `area`; null where none was given */
  readonly verdict: Verdict | null;
  readonly located: boolean;
  /** the record of a later document that changes this one */
  readonly amendedBy: Parcel | null;
  /** the record of an earlier document that this one changes */
  readonly amends: Parcel | null;
  readonly search: string;
  /** what `search` was made of: pinyin may spell it */
  readonly texts: readonly string[];
}

const known = new WeakMap<Dataset, Map<Language, readonly LedgerRow[]>>();

/** All parcels of a dataset in the order of the documents; made once, for the ledger and for the map. */
export function ledgerRows(dataset: Dataset, language: Language): readonly LedgerRow[] {
  const ofDataset = known.get(dataset) ?? new Map<Language, readonly LedgerRow[]>();
  const rows = ofDataset.get(language) ?? madeRows(dataset, language);
  known.set(dataset, ofDataset.set(language, rows));
  return rows;
}

function madeRows(dataset: Dataset, language: Language): LedgerRow[] {
  const documents = new Map(dataset.documents.map((one) => [one.id, one]));
  return dataset.parcels.map((parcel) => {
    const document = parcel.document === null ? null : (documents.get(parcel.document) ?? null);
    let texts: readonly string[] | null = null;
    let key: string | null = null;
    return {
      id: parcel.id,
      parcel,
      title: parcelTitle(parcel, language),
      subtitle: parcelSubtitle(parcel),
      document,
      landUses: parcel.landUse.map(landUseKey),
      area: parcel.areas[0] ?? null,
      verdict: parcel.verdicts.find((one) => one.area === 0) ?? parcel.verdicts[0] ?? null,
      located: parcel.boundary !== null,
      get amendedBy() {
        return laterRecord(dataset, parcel);
      },
      get amends() {
        return earlierRecord(dataset, parcel);
      },
      // Made when something is searched for: it takes most of the time that a hundred thousand rows need.
      get search() {
        key ??= searchKey(this.texts.join("\n"));
        return key;
      },
      get texts() {
        texts ??= searchedTexts(parcel, document);
        return texts;
      },
    };
  });
}

/** What a search looks at: codes, names, roads in sides and along red lines, the document. */
function searchedTexts(parcel: Parcel, document: GazetteDocument | null): string[] {
  return [
    parcel.code,
    parcel.name,
    parcel.project,
    parcel.county,
    parcel.planArea,
    parcel.block,
    document?.number,
    ...parcel.landUse.flatMap((use) => [printedWords(use.raw), use.code]),
    ...parcel.sides.map((side) => side.text),
    ...parcel.measures.flatMap((measure) => measure.along),
    ...parcel.derivedFrom,
  ].filter((one): one is string => typeof one === "string");
}

/** Whether its document decides of a row as land: no block, road, strip or retired parcel, no state before the change. */
export function isDecided({ parcel }: LedgerRow): boolean {
  return parcel.role === "parcel" && parcel.version === "current";
}

/** Whether a row stands for land that is counted: decided, and not changed by a later document. */
export function isCounted(row: LedgerRow): boolean {
  return isDecided(row) && row.amendedBy === null;
}

/** The plan area of a row: where a document that changes a parcel names none, that of the document it changes. */
export function planAreaOf(row: LedgerRow): string | null {
  return row.parcel.planArea ?? row.amends?.planArea ?? null;
}
