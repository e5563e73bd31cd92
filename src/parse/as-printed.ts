import type { Evidence } from "../domain/evidence";
import type { Records } from "../domain/records";
import type { CutText } from "./layout/signs/cut-text";
import { evidenceAt, printedAt as printOf, type SourceText } from "./text/source-text";

/** Records of a source from which something was taken out, with every place, and what stands there, as the printed source has them. */
export function asPrinted(records: Records, { source, printedAt }: CutText, printed: SourceText): Records {
  const known = new Map<object, unknown>();
  const told = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
    const found = known.get(value) ?? fresh(value);
    known.set(value, found);
    return found;
  };
  const place = ({ more, ...own }: Evidence): Evidence => {
    const start = printedAt(own.start);
    const end = own.end > own.start ? printedAt(own.end - 1) + 1 : start;
    const further = more === undefined ? {} : { more: more.map(place) };
    return { ...own, ...evidenceAt(printed, start, end), ...further };
  };
  const fresh = (value: object): unknown => {
    if (Array.isArray(value)) return value.map(told);
    if (value instanceof Map) return new Map([...value].map(([key, own]) => [key, told(own)]));
    if (isPlace(value)) return place(value);
    const own = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one)]));
    const { raw, evidence } = value as { readonly raw?: unknown; readonly evidence?: unknown };
    if (typeof raw !== "string" || !isPlace(evidence) || !isPlace(own.evidence)) return own;
    const isPrint = raw === printOf(source, evidence);
    return isPrint ? { ...own, raw: printed.text.slice(own.evidence.start, own.evidence.end) } : own;
  };
  return told(records) as Records;
}

function isPlace(value: unknown): value is Evidence {
  return (
    typeof value === "object" && value !== null && "source" in value && "start" in value && "end" in value
  );
}
