import { ticks } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Bound } from "../domain/indicator";
import type { Parcel } from "../domain/parcel";
import { type ReferenceLimits, referenceLimits } from "../domain/reference-ranges";
import type { Language } from "./language";
import { plainText } from "./number-text";

/** A limit drawn on its scale against the range that plans usually keep to. Places and lengths in percent. */
export interface Bullet {
  /** what the limit allows */
  readonly allowed: { readonly start: number; readonly length: number };
  /** the printed ends */
  readonly ends: readonly number[];
  /** the reference range; null where no table has one */
  readonly hint: { readonly start: number; readonly length: number } | null;
  readonly ticks: readonly { readonly text: string; readonly at: number }[];
  /** the reference range in words; null where there is none */
  readonly hintText: string | null;
  /** a printed end lies outside the reference range */
  readonly outside: boolean;
}

type BulletKey = "far" | "density" | "greenRatio" | "height";

const units: Record<BulletKey, Readonly<Record<Language, string>>> = {
  far: { zh: "", en: "" },
  density: { zh: "%", en: "%" },
  greenRatio: { zh: "%", en: "%" },
  height: { zh: " 米", en: " m" },
};

/** Head room beyond the largest figure on a scale that has no end of its own. */
const HEAD_ROOM = 1.2;
const WHOLE = 100;

/** The four usual indicators as bullets; null for others and for bounds in another unit (storeys). */
export function bullet(parcel: Parcel, key: string, language: Language): Bullet | null {
  if (!isBulletKey(key)) return null;
  const bound = parcel.indicators[key];
  if (bound === undefined || bound.unit === "storeys") return null;
  const share = key === "density" || key === "greenRatio";
  const range = hintRange(referenceLimits(parcel), key);
  const figures = [bound.min, bound.max, range?.least, range?.most].filter((one) => one != null);
  const scale = scaleLinear()
    .domain([0, share ? WHOLE : Math.max(...figures, 0) * HEAD_ROOM || 1])
    .range([0, 100])
    .clamp(true);
  if (!share) scale.nice(4);
  const [, end = 0] = scale.domain();
  const [from, to] = [scale(bound.min ?? 0), scale(bound.max ?? end)];
  const unit = units[key][language];
  const hint =
    range === null
      ? null
      : {
          start: scale(range.least ?? 0),
          length: scale(range.most ?? end) - scale(range.least ?? 0),
        };
  return {
    allowed: { start: from, length: Math.max(0, to - from) },
    ends: [bound.min, bound.max].filter((one) => one !== null).map((one) => scale(one)),
    hint,
    ticks: ticks(0, end, 4).map((value) => ({
      text: `${plainText(value, language)}${unit}`,
      at: scale(value),
    })),
    hintText: range === null ? null : rangeText(range, unit, language),
    outside: range !== null && isOutside(bound, range),
  };
}

function isBulletKey(key: string): key is BulletKey {
  return key in units;
}

interface HintRange {
  readonly least: number | null;
  readonly most: number | null;
}

function hintRange(reference: ReferenceLimits | null, key: BulletKey): HintRange | null {
  if (reference === null) return null;
  const { limits } = reference;
  const ranges: Record<BulletKey, HintRange> = {
    far: { least: limits.farMin ?? null, most: limits.far },
    density: { least: null, most: limits.density },
    greenRatio: { least: limits.greenLeast ?? null, most: limits.greenMost ?? null },
    height: { least: null, most: limits.height ?? null },
  };
  const range = ranges[key];
  return range.least === null && range.most === null ? null : range;
}

/** As the audit compares: the printed upper end with the largest, the printed lower end with the least. */
function isOutside(bound: Bound, { least, most }: HintRange): boolean {
  return (
    (bound.max !== null && most !== null && bound.max > most) ||
    (bound.min !== null && least !== null && bound.min < least)
  );
}

function rangeText({ least, most }: HintRange, unit: string, language: Language): string {
  const figure = (value: number): string => `${plainText(value, language)}${unit}`;
  if (least !== null && most !== null) return `${figure(least)}–${figure(most)}`;
  return most !== null ? `≤ ${figure(most)}` : `≥ ${figure(least ?? 0)}`;
}
