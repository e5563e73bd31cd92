import type { DocumentSection } from "./document-section";
import {
  ADDRESSED,
  ANNOUNCED_BY,
  BODY_CITY,
  BODY_COUNTY,
  HEADLINE_PLACE,
  NO_COUNTY,
} from "./lexicon/place-forms";

/** The beginning of a text, in which it says who speaks and to whom. */
const OPENING = 600;

const BEHIND_PAPER = /^.*[号复定函知告示]/u;
const BEHIND_OTHER_PAPER = /^.*[号复函知告示]/u;

function isPlace(words: string): boolean {
  return words.length > 1;
}

/** The county or city that a reply addresses: 安泽县人民政府: */
export function addressedCounty(text: string): string | null {
  const match = ADDRESSED.exec(text.slice(0, OPENING));
  const words = match?.[1] ?? "";
  // 批复嘉定区: a place may have the sign of a paper in its name
  const county =
    [BEHIND_PAPER, BEHIND_OTHER_PAPER].map((one) => words.replace(one, "")).find(isPlace) ?? null;
  return county === null || NO_COUNTY.test(county) ? null : county;
}

/** The county whose government, office or bureau issued: 安泽县人民政府办公室. Cities have several. */
export function issuingCounty(issuers: readonly string[]): string | null {
  for (const issuer of issuers) {
    const county = BODY_COUNTY.exec(issuer)?.[1];
    if (county !== undefined) return county;
  }
  return null;
}

/** The county or city of the body that issued, else of the one that the head of the text names. */
export function issuingPlace(section: DocumentSection): string | null {
  const county = issuingCounty(section.document.issuers);
  if (county !== null) return county;
  const [city] = section.document.issuers.map((issuer) => BODY_CITY.exec(issuer)?.[1]);
  return city ?? headlinePlace(section);
}

function headlinePlace({ running, document }: DocumentSection): string | null {
  const opening = running.text.slice(0, OPENING);
  const announced = ANNOUNCED_BY.exec(opening)?.[1];
  if (announced !== undefined) return announced;
  const match = HEADLINE_PLACE.exec(document.title ?? opening);
  return [match?.[2], match?.[1]].find((place) => place !== undefined && !NO_COUNTY.test(place)) ?? null;
}
