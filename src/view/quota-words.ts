import { oneScript } from "../domain/one-script";
import { areaUnitName } from "./area-text";
import type { Language } from "./language";

/** What the columns of tables about land count, as far as their words are known: first what it is, then what is to be done. */
const LAND: readonly (readonly [RegExp, string])[] = [
  [/批而未供/u, "approved land not yet supplied"],
  [/批而未用/u, "approved land not yet used"],
  [/供而未用/u, "supplied land not yet used"],
  [/闲置土地/u, "idle land"],
  [/低效/u, "land in poor use"],
];
const TASKS: readonly (readonly [RegExp, string])[] = [
  [/消化/u, "to be used up"],
  [/处置/u, "to be dealt with"],
  [/清理/u, "to be cleared"],
  [/盘活/u, "to be put to use"],
];

/** An English gloss of a printed column name; null where its words are not known. It stands beside the print, never for it. */
export function quotaGloss(name: string): string | null {
  const land = LAND.find(([term]) => term.test(oneScript(name)));
  if (land === undefined) return null;
  const task = TASKS.find(([term]) => term.test(oneScript(name)));
  return task === undefined ? land[1] : `${land[1]}, ${task[1]}`;
}

/** The printed unit of a table; on the English page with its name. */
export function quotaUnit(unit: string, language: Language): string {
  return language === "en" && oneScript(unit) === "亩" ? `${areaUnitName("mu", language)} (${unit})` : unit;
}
