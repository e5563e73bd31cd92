import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence } from "../../src/domain/evidence";
import type { Bound, Indicators } from "../../src/domain/indicator";
import type { Parcel } from "../../src/domain/parcel";
import { type ParsedControl, parseControl } from "../../src/parse/control";
import { parseDocuments } from "../../src/parse/documents";
import { parseLines } from "../../src/parse/layout/line";
import { sourceText } from "../../src/parse/text/source-text";

/** What the control grammar reads in all documents of a text. */
export function controlOf(text: string): ParsedControl {
  const source = sourceText("fixture", text);
  const parts = parseDocuments(source, "0123456789abcdef".repeat(4), parseLines(source)).map(parseControl);
  return {
    prose: parts[0]?.prose ?? null,
    parcels: parts.flatMap((part) => part.parcels),
    headings: parts.flatMap((part) => part.headings),
    issues: parts.flatMap((part) => part.issues),
  };
}

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "../fixtures/control", name), "utf8");
}

/** The one current record of a code or a name. */
export function parcelNamed(parsed: ParsedControl, name: string, role: Parcel["role"] = "parcel"): Parcel {
  const found = parsed.parcels.filter(
    (parcel) =>
      (parcel.code === name || parcel.name === name) && parcel.role === role && parcel.version === "current",
  );
  if (found.length !== 1) throw new Error(`${name}: ${found.length} records of role ${role}`);
  return found[0]!;
}

/** [min, max] with an exclamation mark where the limit itself is not allowed, as "1! 2.5". */
export function limits(bound: Bound | undefined): string {
  if (bound === undefined) return "none";
  const one = (value: number | null, inclusive: boolean): string => `${value ?? "-"}${inclusive ? "" : "!"}`;
  return `${one(bound.min, bound.minInclusive)} ${one(bound.max, bound.maxInclusive)}`;
}

/** far, density, greenRatio, height as "max" or "min.."; "none" where absent. */
export function four(indicators: Indicators): string[] {
  return [indicators.far, indicators.density, indicators.greenRatio, indicators.height].map(limits);
}

export function areasOf(parcel: Parcel): string[] {
  return parcel.areas.map((area) => `${area.role} ${area.value} ${area.unit}`);
}

/** Every evidence with a `raw` beside it, and every other evidence, anywhere in a value. */
export function places(value: unknown): { readonly raw: string | null; readonly evidence: Evidence }[] {
  const found: { raw: string | null; evidence: Evidence }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (typeof node === "object" && node !== null) {
      const record = node as Record<string, unknown>;
      if (typeof record.evidence === "object" && record.evidence !== null) {
        found.push({
          raw: typeof record.raw === "string" ? record.raw : null,
          evidence: record.evidence as Evidence,
        });
      }
      for (const item of Object.values(record)) visit(item);
    }
  };
  visit(value);
  return found;
}

/** Every limit of a set: "far 1! 2.5, density - 30". */
const set = (indicators: Indicators): string =>
  Object.entries(indicators)
    .map(([key, bound]) => `${key} ${limits(bound)}`)
    .join(", ");

/** Version, code or name, uses, first area, limits, limits of parts, what is absent: a line for each record. */
export function records(text: string): string[] {
  return controlOf(text).parcels.map((one) =>
    [
      `${one.version === "before" ? "before " : ""}${one.code ?? one.name ?? "?"}`,
      one.landUse
        .map((use) => (use.suggested ? use.raw.replace(/\s+/gu, "") : (use.code ?? use.raw)))
        .join("+"),
      areasOf(one)[0] ?? "",
      set(one.indicators),
      ...one.variants.map((part) => `${part.scope}: ${set(part.indicators)}`),
      ...one.absent.map((gap) => `${gap.indicator} ${gap.reason}`),
    ]
      .filter((part) => part !== "")
      .join(" | "),
  );
}
