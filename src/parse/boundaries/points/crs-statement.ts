import type { Datum } from "../../../domain/crs";
import type { CrsStatement } from "../../../domain/point-table";
import type { Stated } from "../../../domain/stated";
import { isZoneNumber } from "../../layout/coordinates/plane-number";
import { CENTRAL_MERIDIAN, DATUM_TERMS, ZONE_NUMBER, ZONE_WIDTH } from "../../lexicon/datum-terms";
import { firstIndex } from "../../text/first-index";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { readOnce } from "../../text/read-once";
import { stated } from "../../text/source-text";

/** Every statement on a coordinate system in one document, each kind in text order. */
export interface CrsMentions {
  readonly datum: readonly Stated<Datum>[];
  readonly zoneWidth: readonly Stated<3 | 6>[];
  readonly zone: readonly Stated<number>[];
  readonly centralMeridian: readonly Stated<number>[];
}

const DATUM = new RegExp(
  DATUM_TERMS.map((term, index) => `(?<d${index}>${term.pattern.replaceAll("坐", "[坐座]")})`).join("|"),
  "gu",
);

/** A system that only served as the origin of a conversion. */
const CONVERTED_FROM = /^(?:坐标系?|坐标)?[^。;\n]{0,8}?(?:转换|换算)(?:为|成|至|到)/u;

function mentions<T>(
  mapped: MappedText,
  pattern: RegExp,
  value: (match: RegExpExecArray) => T | null,
): Stated<T>[] {
  const found: Stated<T>[] = [];
  for (const match of mapped.text.matchAll(pattern)) {
    const read = value(match);
    if (read === null) continue;
    const evidence = mappedEvidence(mapped, match.index, match.index + match[0].length);
    found.push(stated(mapped.source, read, evidence));
  }
  return found;
}

/** All statements on coordinate systems in running text. */
export const crsMentions = readOnce((mapped: MappedText): CrsMentions => {
  return {
    datum: mentions(mapped, DATUM, (match) => {
      const end = match.index + match[0].length;
      if (CONVERTED_FROM.test(mapped.text.slice(end, end + 20))) return null;
      const index = DATUM_TERMS.findIndex((_term, i) => match.groups?.[`d${i}`] !== undefined);
      return DATUM_TERMS[index]?.datum ?? null;
    }),
    zoneWidth: mentions(mapped, ZONE_WIDTH, (match) => {
      const word = match.slice(1).find((group) => group !== undefined) ?? "";
      return word === "3" || word === "三" ? 3 : 6;
    }),
    zone: mentions(mapped, ZONE_NUMBER, (match) => {
      const zone = Number(match.slice(1).find((group) => group !== undefined));
      return isZoneNumber(zone) ? zone : null;
    }),
    centralMeridian: mentions(mapped, CENTRAL_MERIDIAN, (match) => {
      const degrees = Number(match[1]) + Number(match[2] ?? 0) / 60;
      return degrees >= 69 && degrees <= 138 ? degrees : null;
    }),
  };
});

/** Source offsets: the text before a table, the table and its first coordinate, the text behind it. */
export interface TablePlace {
  readonly leadFrom: number;
  readonly from: number;
  readonly numbersFrom: number;
  readonly to: number;
  readonly tailTo: number;
}

/**
 * What counts for a table: the last word before it within its own lead, else the first word behind it, else the last
 * word earlier in the document, else the first later one.
 */
function nearest<T>(all: readonly Stated<T>[], place: TablePlace): Stated<T> | null {
  const at = (one: Stated<T>): number => one.evidence.start;
  const index = (offset: number): number => firstIndex(all, at, offset);
  const before = all[index(place.to) - 1];
  if (before !== undefined && at(before) >= place.leadFrom) return before;
  const behind = all[index(place.to)];
  if (behind !== undefined && at(behind) < place.tailTo) return behind;
  return all[index(place.from) - 1] ?? behind ?? null;
}

/**
 * The statement for the table at a place. Of several tables side by side the one at `index` of `count` takes the
 * system named at that place in the header.
 */
export function crsStatement(
  all: CrsMentions,
  place: TablePlace,
  axes: CrsStatement["axes"],
  index = 0,
  count = 1,
): CrsStatement {
  const start = (one: Stated<Datum>): number => one.evidence.start;
  const inLead = all.datum.slice(
    firstIndex(all.datum, start, place.leadFrom),
    firstIndex(all.datum, start, place.numbersFrom),
  );
  const distinct = inLead.filter(
    (one, i) => inLead.findLastIndex((other) => other.value === one.value) === i,
  );
  // named in the header all together, or each before its own numbers of the first row
  const inRow = distinct.length === index + 1 ? distinct[index] : undefined;
  const own = count > 1 ? (distinct.length >= count ? distinct.at(index - count) : inRow) : undefined;
  return {
    datum: own ?? nearest(all.datum, place),
    zoneWidth: nearest(all.zoneWidth, place),
    zone: nearest(all.zone, place),
    centralMeridian: nearest(all.centralMeridian, place),
    axes,
  };
}
