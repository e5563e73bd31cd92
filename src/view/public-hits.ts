import type { Dataset } from "../domain/dataset";
import type { Message } from "../domain/evidence";
import type { Side } from "../domain/side";
import { laterRecord } from "./amendments";
import { dateText } from "./date-text";
import type { Language } from "./language";
import { countyId, placeId } from "./public-ids";
import { publicParcelTitle } from "./public-parcel";
import type { CountyTile } from "./public-tiles";
import { printedUse } from "./public-uses";
import { sideWords } from "./role-words";
import { holdsTerms, searchKey, searchTerms } from "./search-key";

/** One thing that was found, and why. */
export interface PublicHit {
  readonly kind: "county" | "place" | "zone" | "parcel" | "document";
  /** what the address says of it */
  readonly id: string;
  readonly title: string;
  /** what it is, or the words that were found */
  readonly note: string;
}

export const hitKinds: readonly PublicHit["kind"][] = ["county", "place", "zone", "parcel", "document"];

const names: Readonly<Record<PublicHit["kind"], Message>> = {
  county: { zh: "县（市、区）", en: "County" },
  place: { zh: "规划片区", en: "Plan area" },
  zone: { zh: "片区", en: "Zone" },
  parcel: { zh: "地块", en: "Parcel" },
  document: { zh: "文件", en: "Document" },
};

export const hitKindName = (kind: PublicHit["kind"], language: Language): string => names[kind][language];

/**
 * What a citizen's words find: counties (in Chinese or Latin letters), plan areas, zones and parcels (by name, number,
 * road of their four sides, document) and documents. Every word must be found in one record.
 */
export function publicHits(
  dataset: Dataset,
  counties: readonly string[],
  tiles: readonly CountyTile[],
  query: string,
  language: Language,
): readonly PublicHit[] {
  const terms = searchTerms(query);
  if (terms.length === 0) return [];
  const holds = (...texts: readonly (string | null)[]): boolean =>
    holdsTerms(searchKey(texts.filter((one) => one !== null).join("\n")), terms);
  const numbers = new Map(dataset.documents.map((one) => [one.id, one.number]));
  const parcels = dataset.parcels.filter((one) => one.version === "current");
  const hits: PublicHit[] = [];
  for (const name of counties) {
    const latin = tiles.find((tile) => tile.name === name)?.latin ?? null;
    if (holds(name, latin)) hits.push(hit("county", countyId(name), name, latin ?? ""));
  }
  for (const place of new Set(parcels.flatMap(({ planArea }) => (planArea === null ? [] : [planArea])))) {
    const count = parcels.filter(({ planArea }) => planArea === place).length;
    const note = language === "zh" ? `${count} 个地块` : `${count} parcels`;
    if (holds(place)) hits.push(hit("place", placeId(place), place, note));
  }
  for (const zone of dataset.zones.filter((one) => one.version === "current")) {
    const number = numbers.get(zone.document ?? "") ?? null;
    const sides = [...zone.sides, ...zone.blocks.flatMap((block) => block.sides)];
    const blocks = zone.blocks.map(({ name }) => name);
    if (holds(zone.name, zone.county, number, ...blocks, ...sides.map(({ text }) => text))) {
      hits.push(hit("zone", zone.id, zone.name, sideFound(sides, terms, language) ?? number ?? ""));
    }
  }
  for (const parcel of parcels) {
    const number = numbers.get(parcel.document ?? "") ?? null;
    const uses = parcel.landUse.map(printedUse);
    const own = [parcel.code, parcel.name, parcel.planArea, parcel.block, parcel.project, parcel.county];
    if (holds(...own, number, ...uses, ...parcel.sides.map(({ text }) => text))) {
      const found = sideFound(parcel.sides, terms, language);
      const changed = laterRecord(dataset, parcel) === null ? null : changedLater[language];
      const what = found ?? [parcel.project, ...uses].filter((one) => one !== null).join(" · ");
      const note = [changed, what].filter(Boolean).join(" · ");
      hits.push(hit("parcel", parcel.id, publicParcelTitle(parcel, language), note));
    }
  }
  for (const document of dataset.documents) {
    if (document.duplicateOf !== null) continue;
    if (holds(document.number, document.title, ...document.issuers)) {
      const date = document.date === null ? "" : dateText(document.date, language);
      const title = document.title ?? document.number ?? document.id;
      hits.push(hit("document", document.id, title, [document.number, date].filter(Boolean).join(" · ")));
    }
  }
  return hits;
}

const changedLater: Message = { zh: "已被后来的文件改过", en: "changed by a later document" };

const hit = (kind: PublicHit["kind"], id: string, title: string, note: string): PublicHit => ({
  kind,
  id,
  title,
  note,
});

/** The side in which a word was found: the road is why the record is in the list. */
function sideFound(sides: readonly Side[], terms: readonly string[], language: Language): string | null {
  const found = sides.find(({ text }) => terms.some((term) => searchKey(text).includes(term)));
  if (found === undefined) return null;
  const where = sideWords[found.side][language];
  return language === "zh" ? `四至：${where}至 ${found.text}` : `four sides, ${where}: ${found.text}`;
}
