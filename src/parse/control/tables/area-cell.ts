import type { AreaUnitTerm } from "../../lexicon/area-units";
import { AREA_LABEL } from "../../lexicon/column-words";
import { tornSize } from "../../tables/torn-size";
import type { MappedText } from "../../text/mapped-text";
import { landUsesIn } from "../facts/uses/land-uses";
import { scopePhrase } from "../tokens/scope-phrase";
import type { Token } from "../tokens/token";
import { areaAt } from "../values/area-values";
import { absence, type CellReading, MISFIT, NOTHING, type Place } from "./cell-reading";
import { mayBeArea } from "./cells/cell-fit";
import type { Column } from "./cells/column";

/** The area of a site that a cell holds. */
export function areaCell(
  mapped: MappedText,
  tokens: readonly Token[],
  column: Extract<Column, { holds: "area" }>,
  place: Place,
  unit: AreaUnitTerm | null,
): CellReading {
  if (absence(mapped, tokens) !== null) return NOTHING;
  if (!mayBeArea(mapped.text)) return MISFIT;
  // no record has a place for the sizes of its parts
  if (areOfParts(mapped, tokens)) return MISFIT;
  const at = tokens.findIndex((token) => token.kind === "area" || token.kind === "number");
  if (at < 0) return MISFIT;
  const figure = tokens[at];
  if (figure?.kind === "number" && /^[年元万]/u.test(mapped.text.slice(figure.to))) return MISFIT;
  const torn = tornSize(mapped, unit, column.role);
  const reading = torn === null ? areaAt(mapped, tokens, at, column.role, unit) : { areas: [torn] };
  if (reading === null) return { facts: [], misfit: false, unitless: true };
  return {
    facts: reading.areas.map((area) => ({
      kind: "area",
      area,
      each: false,
      net: /净/u.test(column.header.mapped.text),
      ...place,
      scope: null,
      evidence: area.evidence,
    })),
    misfit: false,
    unitless: false,
  };
}

/**
 * 住宅9737/商业1081: words that name a part right before each figure and nothing else in the cell; one alone where the
 * words are a use. None of the figures is the size of the land.
 */
function areOfParts(mapped: MappedText, tokens: readonly Token[]): boolean {
  const parts = new Set<string>();
  let words = "";
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "area" || token.kind === "number") {
      const part = AREA_LABEL.test(words) ? null : scopePhrase(words);
      if (part === null) return false;
      parts.add(part.scope);
      words = "";
    } else if (token.kind === "separator") {
      if (words !== "") return false;
    } else if (tokens[index - 1]?.kind !== "number" || token.kind !== "unit") {
      if (token.kind !== "filler" || !token.colon) words += mapped.text.slice(token.from, token.to);
    }
  }
  if (words !== "" || parts.size === 0) return false;
  return parts.size > 1 || landUsesIn(mapped, 0, mapped.text.length, true).length > 0;
}
