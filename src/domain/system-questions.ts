import { crsKey } from "./crs-key";
import type { Parcel } from "./parcel";
import type { Source } from "./source";

/** Boundaries of a file whose system it does not name, and the layers that they stand in: one answer holds for all. */
export interface SystemQuestion {
  /** names; empty where the question is that of the whole file */
  readonly layers: readonly string[];
  readonly parcels: readonly Parcel[];
}

/**
 * What has to be asked of a file that does not name its system, or not that of every layer. Layers whose digits have the
 * same readings are asked about together.
 */
export function systemQuestions(
  { id, mapFile }: Source,
  parcels: readonly Parcel[],
): readonly SystemQuestion[] {
  if (mapFile === undefined || mapFile.systemStated) return [];
  const own = parcels.filter((parcel) => parcel.boundary !== null && parcel.evidence.source === id);
  const { layers } = mapFile;
  if (layers === undefined) return own.length === 0 ? [] : [{ layers: [], parcels: own }];
  const questions = new Map<string, { readonly layers: string[]; readonly parcels: Parcel[] }>();
  for (const { name, systemStated, start, end } of layers) {
    const within = own.filter(({ evidence }) => evidence.start >= start && evidence.start < end);
    const boundary = within[0]?.boundary;
    if (systemStated || boundary == null) continue;
    const readings = boundary.alternatives.map((one) => `${crsKey(one)}/${one.zoneWidth}`).join();
    const question = questions.get(readings) ?? { layers: [], parcels: [] };
    question.layers.push(name);
    for (const parcel of within) question.parcels.push(parcel);
    questions.set(readings, question);
  }
  const [only, ...more] = questions.values();
  if (only === undefined) return [];
  const whole = more.length === 0 && !layers.some(({ systemStated }) => systemStated);
  return whole ? [{ ...only, layers: [] }] : [only, ...more];
}
