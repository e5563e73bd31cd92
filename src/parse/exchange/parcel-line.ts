import type { Evidence } from "../../domain/evidence";
import { AREA_UNITS } from "../lexicon/area-units";
import type { Field, FieldLine } from "./line-fields";

/** The line that opens a parcel, whichever of its fields are there. */
export interface ParcelLine {
  readonly count: number | null;
  readonly area: Field | null;
  readonly code: Field | null;
  readonly name: Field | null;
  readonly shape: "面" | "线" | "点";
  readonly use: Field | null;
  readonly useCode: Field | null;
  readonly evidence: Evidence;
}

/**
 * Reads a parcel line around its shape word (面): before it count, area, code and name, of which the short dialects
 * leave out the first ones; behind it sheet, use and use code. `@` marks the line at its end or its start. Null where
 * it is none.
 */
export function parcelLine(line: FieldLine): ParcelLine | null {
  const marked = line.fields.some((field) => field.text.includes("@"));
  const fields = line.fields
    .map((field) => (field.text.endsWith("@") ? { ...field, text: field.text.slice(0, -1).trim() } : field))
    .filter((_field, index) => !(index === 0 && line.fields[0]?.text === "@"));
  const shape = fields.findIndex((field) => /^[面线点]$/u.test(field.text));
  if (shape < 0 && !marked) return null;
  const before = shape < 0 ? fields.slice(0, 4) : fields.slice(0, shape);
  const behind = shape < 0 ? [] : fields.slice(shape + 1);
  const numbers = leadingNumbers(before);
  const names = before.slice(numbers.length);
  const filled = (field: Field | undefined): Field | null =>
    field === undefined || field.text === "" ? null : field;
  const word = fields[shape]?.text;
  return {
    count: numbers[0] === undefined || numbers[0].text === "" ? null : Number(numbers[0].text),
    area: filled(numbers[1]),
    code: filled(names.length > 1 ? names[0] : undefined),
    name: filled(names.length > 1 ? names[1] : names[0]),
    shape: word === "线" || word === "点" ? word : "面",
    use: filled(behind[1]),
    useCode: filled(behind[2]),
    evidence: line.evidence,
  };
}

/** An area; some offices print its unit behind it (`0.7655公顷`), though the format knows hectares alone. */
const AREA = new RegExp(
  `^(?:\\d{1,15}(?:\\.\\d{1,15})?\\s?(?:${AREA_UNITS.map(({ spelling }) => spelling).join("|")})?)?$`,
  "u",
);

/** Count and area. With fewer than four fields the figures may be a code: two names are always kept. */
function leadingNumbers(before: readonly Field[]): readonly Field[] {
  const most = Math.min(2, before.length - 2);
  const numbers: Field[] = [];
  for (const field of before.slice(0, Math.max(0, most))) {
    const fits = (numbers.length === 0 ? /^\d*$/u : AREA).test(field.text);
    if (!fits) break;
    numbers.push(field);
  }
  return numbers;
}
