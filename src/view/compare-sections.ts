import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import {
  areaValue,
  boundValue,
  type CompareCell,
  type CompareValue,
  comparedCells,
  figureValue,
} from "./compare-cell";
import { dateText } from "./date-text";
import { type DerivedFigure, derivedFigures } from "./derived-figures";
import { indicatorKeys, indicatorName } from "./indicator-names";
import { landUseCodeText, landUseSign } from "./land-use";
import type { Language } from "./language";
import { printedWords } from "./printed-words";
import { kindWords, roleWords, sideWords, statusWords } from "./role-words";
import { orderedSides } from "./side-cells";
import { verdictLabel } from "./verdict-words";

export interface CompareRow {
  readonly key: string;
  readonly name: CompareRowName;
  readonly cells: readonly CompareCell[];
  /** some cell differs from the first one */
  readonly differs: boolean;
}

/** What a row is called: one of our messages by key, or words that are ready. */
export type CompareRowName =
  | { readonly message: CompareFact }
  | { readonly derived: Pick<DerivedFigure, "key" | "limit"> }
  | { readonly words: string };

export type CompareFact =
  | "document"
  | "date"
  | "planArea"
  | "kind"
  | "status"
  | "landUse"
  | "area"
  | "otherArea"
  | "planar"
  | "ellipsoidal"
  | "verdict";

export interface CompareSection {
  readonly key: "what" | "areas" | "indicators" | "derived" | "sides";
  readonly rows: readonly CompareRow[];
}

const MARKED = ["more", "less", "other", "only-here", "not-here"];

/** Everything that is known of two to four parcels, row by row; rows that none of them has are left out. */
export function compareSections(
  dataset: Dataset,
  parcels: readonly Parcel[],
  language: Language,
): CompareSection[] {
  const sections: CompareSection[] = [
    { key: "what", rows: whatRows(dataset, parcels, language) },
    { key: "areas", rows: areaRows(parcels, language) },
    { key: "indicators", rows: indicatorRows(parcels, language) },
    { key: "derived", rows: derivedRows(parcels, language) },
    { key: "sides", rows: sideRows(parcels, language) },
  ];
  return sections.filter((section) => section.rows.length > 0);
}

/** A row, or nothing where no parcel has a value. */
function row(key: string, name: CompareRowName, values: readonly (CompareValue | null)[]): CompareRow[] {
  if (values.every((value) => value === null)) return [];
  const cells = comparedCells(values);
  return [{ key, name, cells, differs: cells.some((cell) => MARKED.includes(cell.mark)) }];
}

const words = (text: string | null | undefined): CompareValue | null => (text ? { text } : null);

function whatRows(dataset: Dataset, parcels: readonly Parcel[], language: Language): CompareRow[] {
  const documents = new Map(dataset.documents.map((one) => [one.id, one]));
  const documentOf = (parcel: Parcel) => documents.get(parcel.document ?? "");
  const fact = (name: CompareFact, value: (parcel: Parcel) => CompareValue | null): CompareRow[] =>
    row(name, { message: name }, parcels.map(value));
  return [
    ...fact("document", (parcel) => words(documentOf(parcel)?.number ?? documentOf(parcel)?.title)),
    ...fact("date", (parcel) => {
      const date = documentOf(parcel)?.date;
      return words(date ? dateText(date, language) : null);
    }),
    ...fact("planArea", (parcel) => words(parcel.planArea)),
    ...fact("kind", (parcel) =>
      words(
        parcel.role === "parcel"
          ? kindWords[parcel.kind][language]
          : `${kindWords[parcel.kind][language]} · ${roleWords[parcel.role][language]}`,
      ),
    ),
    ...fact("status", (parcel) => words(parcel.status ? statusWords[parcel.status][language] : null)),
    ...fact("landUse", (parcel) => {
      const [use] = parcel.landUse;
      if (!use) return null;
      const codes = parcel.landUse
        .map((one) => landUseCodeText(landUseSign([one])))
        .filter((one) => one !== "");
      const name = parcel.landUse
        .map((one) => (language === "zh" ? printedWords(one.raw) : landUseSign([one]).name.en))
        .join(language === "zh" ? "、" : ", ");
      return { text: name, note: codes.join(" "), evidence: use.evidence };
    }),
  ];
}

function areaRows(parcels: readonly Parcel[], language: Language): CompareRow[] {
  const most = Math.max(...parcels.map((parcel) => parcel.areas.length), 0);
  const printed = Array.from({ length: most }, (_, index) =>
    row(
      `area/${index}`,
      { message: index === 0 ? "area" : "otherArea" },
      parcels.map((parcel) => areaValue(parcel.areas[index], parcels[0]?.areas[index], language)),
    ),
  ).flat();
  const measured = (name: "planar" | "ellipsoidal"): CompareRow[] =>
    row(
      name,
      { message: name },
      parcels.map((parcel) => figureValue(parcel.boundary?.measured[name], 2, " m²", language)),
    );
  return [
    ...printed,
    ...measured("planar"),
    ...measured("ellipsoidal"),
    ...row(
      "verdict",
      { message: "verdict" },
      parcels.map((parcel) => {
        const verdict = parcel.verdicts.find((one) => one.area === 0);
        return verdict ? { text: verdictLabel(verdict.verdict)[language] } : null;
      }),
    ),
  ];
}

function indicatorRows(parcels: readonly Parcel[], language: Language): CompareRow[] {
  const keys = indicatorKeys(Object.assign({}, ...parcels.map((parcel) => parcel.indicators)));
  return keys.flatMap((key) =>
    row(
      key,
      { words: indicatorName(key, language) },
      parcels.map((parcel) => boundValue(parcel.indicators[key], parcels[0]?.indicators[key], language)),
    ),
  );
}

function derivedRows(parcels: readonly Parcel[], language: Language): CompareRow[] {
  const figures = parcels.map(derivedFigures);
  const names = new Map(figures.flat().map(({ key, limit }) => [`${key}/${limit}`, { key, limit }] as const));
  return [...names].flatMap(([id, { key, limit }]) =>
    row(
      id,
      { derived: { key, limit } },
      figures.map((own) => {
        const figure = own.find((one) => one.key === key && one.limit === limit);
        const storeys = key === "storeys";
        const sign = limit === "most" ? "≤ " : "≥ ";
        const unit = storeys ? (language === "zh" ? " 层" : " storeys") : " m²";
        return figureValue(figure?.value, storeys ? 1 : 0, unit, language, sign);
      }),
    ),
  );
}

function sideRows(parcels: readonly Parcel[], language: Language): CompareRow[] {
  const sides = orderedSides(parcels.flatMap((parcel) => parcel.sides)).map(({ side }) => side);
  return [...new Set(sides)].flatMap((side) =>
    row(
      side,
      { words: sideWords[side][language] },
      parcels.map((parcel) => {
        const found = parcel.sides.find((one) => one.side === side);
        return found ? { text: found.text, evidence: found.evidence } : null;
      }),
    ),
  );
}
