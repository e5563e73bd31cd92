import type { Evidence } from "../../domain/evidence";
import { AREA_UNIT } from "../lexicon/area-units";
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
  const at = shape < 0 ? SHAPE_FIELD : shape;
  const behind = fields.slice(at + 1);
  const { count, area, names } = figuresAndNames(fields.slice(0, at));
  const word = fields[shape]?.text;
  return {
    count: count === null || count.text === "" ? null : Number(count.text),
    area: filled(area),
    code: filled(names.length > 1 ? names[0] : undefined),
    name: said(names.length > 1 ? names[1] : names[0]),
    shape: word === "线" || word === "点" ? word : "面",
    use: said(behind[1]),
    useCode: said(behind[2]),
    evidence: line.evidence,
  };
}

/** Where the kind of shape stands in a line that leaves it blank. */
const SHAPE_FIELD = 4;

const filled = (field: Field | null | undefined): Field | null =>
  field === undefined || field === null || field.text === "" ? null : field;

/** A word; programs fill what they do not know with a nought or a stroke. */
const said = (field: Field | undefined): Field | null =>
  field !== undefined && /^[0/\\-—]$/u.test(field.text) ? null : filled(field);

/** An area; some offices print its unit behind it (`0.7655公顷`), though the format knows hectares alone. */
const AREA = new RegExp(`^(?:\\d{1,15}(?:\\.\\d{1,15})?\\s?${AREA_UNIT}?)?$`, "u");
const AREA_WITH_UNIT = new RegExp(`^\\d{1,15}(?:\\.\\d{1,15})?\\s?${AREA_UNIT}$`, "u");

interface FiguresAndNames {
  readonly count: Field | null;
  readonly area: Field | null;
  readonly names: readonly Field[];
}

/**
 * Count, area and what stands behind them. With fewer than four fields the figures may be a code: two names are always
 * kept, unless a unit shows that the first figure is the area.
 */
function figuresAndNames(before: readonly Field[]): FiguresAndNames {
  const [first = null, second = null] = before;
  if (first !== null && AREA_WITH_UNIT.test(first.text))
    return { count: null, area: first, names: before.slice(1) };
  const most = before.length - 2;
  if (first === null || most < 1 || !/^\d*$/u.test(first.text))
    return { count: null, area: null, names: before };
  if (second === null || most < 2 || !AREA.test(second.text))
    return { count: first, area: null, names: before.slice(1) };
  return { count: first, area: second, names: before.slice(2) };
}
