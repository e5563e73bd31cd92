import type { Quote } from "../domain/bundle";
import type { Dataset } from "../domain/dataset";
import { type Evidence, isEvidence } from "../domain/evidence";

type Place = Pick<Evidence, "source" | "start" | "end">;

/**
 * The characters of every piece of evidence of the records and findings, neighbouring and overlapping places joined.
 * The evidence of a document as a whole is left out: a bundle is no second gazette.
 * @param texts decoded texts by source id; places of absent texts are left out
 */
export function quotes(dataset: Dataset, texts: ReadonlyMap<string, string>): Quote[] {
  const places = placesIn([dataset.parcels, dataset.zones, dataset.quotas, dataset.findings, dataset.issues]);
  const whole = new Set(dataset.documents.map(({ evidence }) => keyOf(evidence)));
  const sources = new Map<string, Place[]>();
  for (const place of places) {
    if (whole.has(keyOf(place))) continue;
    const own = sources.get(place.source);
    if (own === undefined) sources.set(place.source, [place]);
    else own.push(place);
  }
  return [...sources].flatMap(([source, own]) => {
    const text = texts.get(source);
    if (text === undefined) return [];
    return joined(own).map(({ start, end }) => ({ source, start, end, text: text.slice(start, end) }));
  });
}

const keyOf = ({ source, start, end }: Place): string => `${source}:${start}:${end}`;

/** Every place that is evidence somewhere in a value. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(placesIn);
  return isEvidence(value) ? [value, ...(value.more ?? [])] : Object.values(value).flatMap(placesIn);
}

/** Places of one source in order, those that touch as one. */
function joined(places: readonly Place[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = runs.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}

/** The characters of a place as a bundle quotes them; null where it does not. */
export function quoted(place: Place, all: readonly Quote[]): string | null {
  const quote = all.find(
    ({ source, start, end }) => source === place.source && start <= place.start && place.end <= end,
  );
  return quote?.text.slice(place.start - quote.start, place.end - quote.start) ?? null;
}
