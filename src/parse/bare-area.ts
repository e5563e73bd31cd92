import type { AreaRole, StatedArea } from "../domain/area";
import { squareMetresFrom } from "../units/area";
import { AREA_UNITS, type AreaUnitTerm } from "./lexicon/area-units";
import { type MappedText, mappedEvidence } from "./text/mapped-text";
import { printedAt } from "./text/source-text";

const BARE = /(?:\d{1,3}(?:[, ]\d{3}){1,4}|\d{1,12})(?:\.\d{1,8})?(?![\d])/y;

/** The unit of area that a label or a header names: 用地面积(公顷), 面积/㎡, 单位:亩. */
export function areaUnitIn(text: string): AreaUnitTerm | null {
  const folded = text.replace(/\s+/gu, "").toLowerCase();
  return AREA_UNITS.find(({ spelling }) => folded.includes(spelling.toLowerCase())) ?? null;
}

/** A figure without a unit of its own, read in the unit of its label; null where no figure stands at `at`. */
export function bareArea(
  mapped: MappedText,
  at: number,
  unit: AreaUnitTerm,
  role: AreaRole,
  approximate = false,
): { readonly area: StatedArea; readonly to: number } | null {
  BARE.lastIndex = at;
  const printed = BARE.exec(mapped.text)?.[0];
  if (printed === undefined) return null;
  const digits = printed.replace(/[, ]/gu, "");
  const value = Number(`${digits}e${unit.scale}`);
  if (!Number.isFinite(value)) return null;
  const to = at + printed.length;
  const evidence = mappedEvidence(mapped, at, to);
  const area: StatedArea = {
    value,
    unit: unit.unit,
    squareMetres: squareMetresFrom(value, unit.unit),
    decimals: (digits.split(".")[1]?.length ?? 0) - unit.scale,
    approximate,
    role,
    raw: printedAt(mapped.source, evidence),
    evidence,
  };
  return { area, to };
}
