import type { Dataset } from "../../src/domain/dataset";
import type { Parcel } from "../../src/domain/parcel";
import { bound, parcel, sampleDataset } from "../support/sample-dataset";

/** Numbers in [0, 1) that are the same on every machine (Lehmer 1951, multiplier 48271). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const USES = [
  ["二类居住用地", "070102"],
  ["商业用地", "0901"],
  ["公园绿地", "1401"],
  ["一类工业用地", "100101"],
  ["中小学用地", "080403"],
] as const;
const PER_DOCUMENT = 40;
const PLAN_AREAS = 60;

/**
 * Parcels as a city of many gazettes would have them, for measuring: codes, plan areas, uses, figures, roads and dates
 * vary; none has a boundary.
 */
export function generatedLedger(count: number): Dataset {
  const next = lehmer(20_240_506);
  const [like] = sampleDataset.parcels;
  const document = sampleDataset.documents[0];
  if (like === undefined || document === undefined) throw new Error("the sample has no parcel");
  const documents = Array.from({ length: Math.ceil(count / PER_DOCUMENT) }, (_, index) => {
    const year = 2015 + (index % 10);
    const number = `样政函〔${year}〕${index + 1}号`;
    const date = `${year}-${String(1 + (index % 12)).padStart(2, "0")}-15`;
    return { ...document, id: number, number, date };
  });
  const parcels = Array.from({ length: count }, (_, index): Parcel => {
    const [raw, code] = USES[Math.floor(next() * USES.length)] ?? USES[0];
    const hectares = Number((0.2 + next() * 12).toFixed(2));
    const far = Number((0.5 + next() * 3).toFixed(1));
    const planArea = Math.floor(next() * PLAN_AREAS);
    const [area] = like.areas;
    return parcel(`generated/${index}`, {
      code: `Y${String(planArea).padStart(2, "0")}-${String(index).padStart(6, "0")}`,
      document: documents[Math.floor(index / PER_DOCUMENT)]?.id ?? null,
      planArea: `样板第${planArea + 1}片区`,
      landUse: [{ raw, code, scheme: "MNR-2023", suggested: false, evidence: like.evidence }],
      areas: area
        ? [{ ...area, value: hectares, squareMetres: hectares * 10_000, raw: `${hectares} 公顷` }]
        : [],
      indicators: {
        far: bound(`${far}`, { max: far, operator: "≤" }),
        density: bound("30%", { max: 20 + Math.floor(next() * 8) * 5, unit: "percent" }),
        greenRatio: bound("30%", { min: 20 + Math.floor(next() * 6) * 5, unit: "percent" }),
        height: bound("54 米", { max: 12 + Math.floor(next() * 23) * 3, unit: "m" }),
      },
      sides: like.sides.map((side) => ({ ...side, text: `样板${Math.floor(next() * 300)}路` })),
    });
  });
  return { ...sampleDataset, documents, parcels, findings: [] };
}
