import { MINUTES_PER_DEGREE, SECONDS_PER_DEGREE } from "../units/angle";

/** Degrees of a number read as d.mmss(s…): 111.294631 is 111°29′46.31″; null where it cannot be one. */
export function degreesFromPacked(print: string): number | null {
  const [, degrees = "", minutes = "", seconds = "", fraction = ""] =
    /^(\d{1,3})\.(\d{2})(\d{2})(\d*)$/u.exec(print) ?? [];
  if (degrees === "" || Number(minutes) >= MINUTES_PER_DEGREE) return null;
  const exact = Number(`${seconds}.${fraction || "0"}`);
  if (exact >= SECONDS_PER_DEGREE / MINUTES_PER_DEGREE) return null;
  return Number(degrees) + Number(minutes) / MINUTES_PER_DEGREE + exact / SECONDS_PER_DEGREE;
}
