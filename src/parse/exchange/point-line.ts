import type { Evidence } from "../../domain/evidence";
import { signedAngle } from "../layout/coordinates/angle-notation";
import type { FieldLine } from "./line-fields";

/** A point of the exchange format. */
export interface PointLine {
  readonly label: string;
  readonly ring: string;
  readonly first: string;
  readonly second: string;
  readonly printed: readonly [string, string] | null;
  readonly evidence: Evidence;
}

/** `label,ring,X,Y[,Z]`; the ring may be left out. Null where the line is no point. */
export function pointLine(line: FieldLine): PointLine | null {
  const fields = line.fields.filter((field, index) => field.text !== "" || index < 2);
  if (fields.length < 3 || fields.length > 6) return null;
  const ringed = fields.length >= 4 && /^\d{0,6}$/u.test(fields[1]?.text ?? "");
  const at = ringed ? 2 : 1;
  const values = fields.map((field) => coordinate(field.text, ringed));
  const [first, second] = [values[at], values[at + 1]];
  const [one, two, label] = [fields[at], fields[at + 1], fields[0]];
  if (first === null || second === null || first === undefined || second === undefined) return null;
  if (one === undefined || two === undefined || label === undefined || label.text.length > 16) return null;
  const degrees = [first, second].every((value) => Math.abs(Number(value)) < 180);
  return {
    label: label.text,
    ring: ringed ? (fields[1]?.text ?? "") : "",
    first,
    second,
    printed: degrees ? [one.text, two.text] : null,
    evidence: { ...label.evidence, end: two.evidence.end },
  };
}

/** A number, or an angle in parts. Without a ring number before it, a number must look like a coordinate. */
function coordinate(text: string, ringed: boolean): string | null {
  // programs write binary numbers to their last digit
  if (ringed && /^-?\d{1,9}(?:\.\d{1,20})?$/u.test(text)) return text;
  if (/^\d{2,3}\.\d{3,20}$|^\d{6,8}(?:\.\d{1,9})?$/u.test(text)) return text;
  const power = POWER.exec(text);
  if (power !== null) return shifted(power[1] ?? "", power[2] ?? "", Number(power[3]));
  return /[°度]/u.test(text) ? (signedAngle(text, false)?.value ?? null) : null;
}

/** A number of seven or eight digits as Java and C print it (`3.85283452E7`). */
const POWER = /^(\d)\.(\d{1,20})[Ee]\+?0?([67])$/u;

/** The same digits without the power; null where too few are written: metres would be lost. */
function shifted(first: string, decimals: string, places: number): string | null {
  if (decimals.length < places) return null;
  const whole = first + decimals.slice(0, places);
  return decimals.length === places ? whole : `${whole}.${decimals.slice(places)}`;
}
