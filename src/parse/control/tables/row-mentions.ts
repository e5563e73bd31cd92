import { TORN_CODE } from "../../lexicon/column-words";
import type { Version } from "../../lexicon/state-words";
import type { Fact } from "../facts/context/fact";
import { plainCode } from "../tokens/parcel-codes";
import { mentionGroup } from "../tokens/parcel-mentions";
import { asPrinted, IN_SLOT, slotMentions } from "../tokens/slot-names";
import type { ParcelMention } from "../tokens/token";
import { areaAt } from "../values/area-values";
import { SIGNED_LIMIT } from "./cells/cell-fit";
import { cellTokens } from "./cells/cell-tokens";
import type { Cell } from "./cells/grid";
import type { FoundTable } from "./found-table";
import type { AlignedRow } from "./table-rows";

/** Whether the code of a row was masked. */
export function isMasked(row: AlignedRow, table: FoundTable): boolean {
  const code = cellUnder(row, table, "code");
  return code !== null && MASKED_CODE.test(code.mapped.text);
}

/**
 * Whether the code of a row goes on in a line that was not joined to it, or a limit stands in its place, as in a row of
 * another table below: what it names cannot be told.
 */
export function isTorn(row: AlignedRow, table: FoundTable): boolean {
  const code = cellUnder(row, table, "code")?.mapped.text ?? "";
  return TORN_CODE.test(code) || SIGNED_LIMIT.test(code);
}

/** The filled cell of a row under the column that holds something. */
export function cellUnder(row: AlignedRow, table: FoundTable, holds: string): Cell | null {
  const index = table.columns.findIndex((column) => column?.holds === holds);
  const cell = index < 0 ? null : (row[index] ?? null);
  return cell === null || cell.mapped.text === "" ? null : cell;
}

/** Longest place that may stand for a name. */
const LONGEST_PLACE = 60;

/**
 * What a row without code and name goes by: the parcel that the text before the table speaks of, if the table has
 * but one row, or else the place that the row prints.
 */
export function placeOrFallback(
  row: AlignedRow,
  table: FoundTable,
  fallback: ParcelMention | null,
): readonly ParcelMention[] {
  if (fallback !== null && table.rows.length === 1) return [fallback];
  const place = cellUnder(row, table, "place")?.mapped.text;
  if (place === undefined || place.length > LONGEST_PLACE) return fallback === null ? [] : [fallback];
  return [{ code: null, name: place, from: 0, to: place.length }];
}

/** 01 below another block than the 01 above: the block in which a row counts its parcel anew; null where the code is one of the whole plan. */
export function blockOf({ code }: ParcelMention, row: AlignedRow, table: FoundTable): string | null {
  return code !== null && COUNTED.test(code) ? (cellUnder(row, table, "block")?.mapped.text ?? null) : null;
}

const COUNTED = /^\d{1,3}[a-z]?$/u;
const MASKED_CODE = /^[*×xX■□]+号?$/u;

/** The parcels that a row names. */
export function rowMentions(row: AlignedRow, table: FoundTable): readonly ParcelMention[] {
  const printed = cellUnder(row, table, "code");
  // a code that was masked names nothing
  const code = printed !== null && MASKED_CODE.test(printed.mapped.text) ? null : printed;
  if (code !== null && /^其中/u.test(code.mapped.text)) return [];
  const name = cellUnder(row, table, "name");
  const named = name?.mapped.text ?? null;
  if (code === null) {
    if (name === null || named === null) return [];
    const group = mentionGroup(named, 0, IN_SLOT);
    return group !== null && group.to >= named.length
      ? asPrinted(name.mapped, group.parcels)
      : [{ code: null, name: named, from: 0, to: named.length }];
  }
  const { text } = code.mapped;
  return asPrinted(code.mapped, namesOf(text)).map((mention, _, { length }) =>
    length === 1 ? { ...mention, name: mention.name ?? named } : mention,
  );
}

/** The parcels of a cell of codes, which may hold the area or the place of the one that it names, too. */
function namesOf(text: string): readonly ParcelMention[] {
  const led = areaBehindCode(text);
  if (led !== null) return [led.mention];
  const numbered = NUMBER_AND_PLACE.exec(text)?.[1];
  if (numbered !== undefined)
    return [{ code: plainCode(numbered), name: null, from: 0, to: numbered.length }];
  const inside = text.length > LONGEST_CODE ? codeInside(text) : null;
  return inside !== null ? [inside] : slotMentions(text);
}

/** A longer cell holds more than a code. */
const LONGEST_CODE = 24;
/** 某J[2031]004号某街东北宗地: the number, and then where it lies. */
const NUMBER_AND_PLACE = /^([^,;。:]{3,24}?\d号)(?!地块|宗地|地(?!\p{Script=Han}))\p{Script=Han}{3}/u;

/** A-01地块:32480m2: the one parcel that a cell begins with, and where its area begins. */
function areaBehindCode(text: string): { readonly mention: ParcelMention; readonly at: number } | null {
  const group = mentionGroup(text, 0, IN_SLOT);
  const [mention] = group?.parcels ?? [];
  if (group === null || mention === undefined || group.parcels.length > 1) return null;
  const colon = /^[:(]?(?=\d)/u.exec(text.slice(group.to));
  return colon === null || !group.noun ? null : { mention, at: group.to + colon[0].length };
}

/** The area behind the code of a cell. */
export function areaInCode(row: AlignedRow, table: FoundTable, version: Version): Fact[] {
  const cell = cellUnder(row, table, "code");
  const led = cell === null ? null : areaBehindCode(cell.mapped.text);
  if (cell === null || led === null) return [];
  const tokens = cellTokens(cell.mapped);
  const at = tokens.findIndex((token) => token.kind === "area" && token.from >= led.at);
  const areas = at < 0 ? null : areaAt(cell.mapped, tokens, at, "site", null);
  return (areas?.areas ?? []).map((area) => ({
    kind: "area",
    area,
    each: false,
    net: false,
    version,
    index: null,
    scope: null,
    evidence: area.evidence,
  }));
}

/** The one code in a cell of words: 某片区B03-4地块(东至某路,…). */
function codeInside(text: string): ParcelMention | null {
  const place = { figureDue: false, clauseStart: false, behindOrdinal: false, lineStart: false };
  for (let at = 0; at < Math.min(text.length, 60); at++) {
    const group = mentionGroup(text, at, place);
    const [only] = group?.parcels ?? [];
    if (group?.noun !== true || only?.code == null) continue;
    // several plots of one sale go by what the cell prints
    return group.parcels.length === 1 ? only : null;
  }
  return null;
}
