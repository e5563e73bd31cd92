import type { Evidence } from "../../domain/evidence";
import { type Line, mappedLine } from "../layout/line";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import type { SourceText } from "../text/source-text";

/** One field of a line, without blanks around it. */
export interface Field {
  readonly text: string;
  readonly evidence: Evidence;
}

/** A line cut at its commas; where there are none, at tabs and blanks. */
export interface FieldLine {
  readonly fields: readonly Field[];
  readonly evidence: Evidence;
}

/** The fields of a line with their places. */
export function exchangeLine(source: SourceText, line: Line): FieldLine {
  const mapped = mappedLine(source, line);
  const separator = mapped.text.includes(",") ? /,/gu : /[\t ]+/gu;
  const fields: Field[] = [];
  let from = 0;
  for (const match of mapped.text.matchAll(separator)) {
    fields.push(field(mapped, from, match.index));
    from = match.index + match[0].length;
  }
  fields.push(field(mapped, from, mapped.text.length));
  return { fields, evidence: mappedEvidence(mapped, 0, mapped.text.length) };
}

function field(mapped: MappedText, from: number, to: number): Field {
  const text = mapped.text.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  const trimmed = text.trim();
  return { text: trimmed, evidence: mappedEvidence(mapped, start, start + trimmed.length) };
}
