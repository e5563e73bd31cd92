import type { StatedArea } from "../domain/area";
import type { Ring } from "../domain/boundary";
import type { Crs } from "../domain/crs";
import type { Message } from "../domain/evidence";
import { squareMetresPerUnit } from "../units/area";
import { areaSensitivity } from "./area-sensitivity";
import { boundaryMeasures } from "./boundary-measures";
import { coordinateStep } from "./coordinate-step";
import { datumName } from "./datum-readings";
import { otherNotation } from "./degree-notation";
import { placedRings } from "./placed-rings";

export interface JudgedReadings {
  readonly chosen: Crs;
  readonly ranked: readonly Crs[];
}

/** The area that degrees enclose on the ellipsoid of a reading, square metres. */
interface Enclosed {
  readonly area: number;
  /** of the ellipsoid, or of the plane of the nearest 3° meridian where only that one gives the figure */
  readonly kind: Message;
  /** enclosed minus printed */
  readonly difference: number;
  /** what the printed digits of figure and points leave open */
  readonly tolerance: number;
}

/** A rounding of the points may carry the area this many standard deviations away. */
const DEVIATIONS = 2;
/** So many times the tolerance, and rounding is no excuse any more. */
const FAR = 2;

/**
 * What the printed area says of the readings of degrees. Each datum gives degrees an area of its own (the Krassowsky
 * ellipsoid 34 m² more in a square kilometre than CGCS2000), and decimals read as packed minutes and seconds give a
 * wholly different one. Where all readings fit or none, the area tells nothing, and the reasons say so. Where the text
 * names no datum and the first reading is off by far more than the printed digits leave open, one that fits is taken.
 */
export function readingsByArea(
  { chosen, ranked }: JudgedReadings,
  rings: readonly Ring[],
  declared: readonly StatedArea[],
): JudgedReadings {
  const figure = declared.find(({ role }) => role === "site" || role === "total");
  if (chosen.kind !== "geographic" || figure === undefined || figure.approximate) return { chosen, ranked };
  const notation = notationReasons(rings, chosen, figure);
  const areas = ranked.map((crs) => enclosed(rings, crs, figure));
  const fitting = areas.filter(fits).length;
  const telling = fitting > 0 && fitting < ranked.length;
  const judge = (crs: Crs, area: Enclosed | null): Crs => ({
    ...crs,
    reasons: [
      ...crs.reasons,
      ...(area === null ? [] : [datumReason(crs, area, figure, telling)]),
      ...notation,
    ],
  });
  const judged = ranked.map((crs, index) => ({
    crs: judge(crs, areas[index] ?? null),
    area: areas[index] ?? null,
  }));
  const isNamed = ranked.some(({ basisOf }) => basisOf.datum === "stated");
  const order =
    isNamed || !isFarOff(areas[0] ?? null)
      ? judged
      : judged.toSorted((a, b) => Number(fits(b.area)) - Number(fits(a.area)));
  const best = ranked.includes(chosen) ? order[0]?.crs : judge(chosen, enclosed(rings, chosen, figure));
  return { chosen: best ?? chosen, ranked: order.map(({ crs }) => crs) };
}

function fits(area: Enclosed | null): boolean {
  return area !== null && Math.abs(area.difference) <= area.tolerance;
}

/** A figure just beyond its rounding is no ground to leave the usual datum. */
function isFarOff(area: Enclosed | null): boolean {
  return area !== null && Math.abs(area.difference) > FAR * area.tolerance;
}

function enclosed(rings: readonly Ring[], crs: Crs, figure: StatedArea): Enclosed | null {
  const placed = placedRings(rings, crs);
  if ("misplaced" in placed) return null;
  const { measured, inPlane } = boundaryMeasures(placed);
  const [north, east] = coordinateStep(rings, placed.definition, crs.axesSwapped);
  const per = areaSensitivity(placed.rings.map(({ plane }) => plane));
  const deviation = Math.hypot(per.north * north, per.east * east) / Math.sqrt(12);
  const half = (10 ** -figure.decimals * squareMetresPerUnit[figure.unit]) / 2;
  const tolerance = half + DEVIATIONS * deviation;
  const off = (area: number): number => Math.abs(area - figure.squareMetres);
  const isPlanar = off(measured.ellipsoidal) > tolerance && off(inPlane) <= tolerance;
  const area = isPlanar ? inPlane : measured.ellipsoidal;
  const kind = isPlanar
    ? { zh: "平面面积", en: "a planar area of" }
    : { zh: "椭球面积", en: "an ellipsoidal area of" };
  return { area, kind, difference: area - figure.squareMetres, tolerance };
}

function datumReason(
  { datum }: Crs,
  { area, kind, difference, tolerance }: Enclosed,
  { squareMetres }: StatedArea,
  telling: boolean,
): Message {
  const holds = Math.abs(difference) <= tolerance;
  const digits = Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(tolerance))));
  const [own, printed, by, allowed] = [area, squareMetres, Math.abs(difference), tolerance].map((value) =>
    value.toFixed(digits),
  );
  const name = datumName[datum ?? "CGCS2000"];
  const says = telling
    ? holds
      ? { zh: "面积支持这一读法", en: "the area speaks for this reading" }
      : { zh: "面积不支持这一读法", en: "the area speaks against this reading" }
    : holds
      ? { zh: "各基准都吻合，面积不能区分基准", en: "every datum fits, so the area does not tell the datum" }
      : { zh: "各基准都不吻合，面积不能区分基准", en: "no datum fits, so the area does not tell the datum" };
  return {
    zh: `按${name.zh}的椭球，${kind.zh} ${own} 平方米，与公布的 ${printed} 平方米相差 ${by} 平方米，${holds ? "在" : "超出"}所印位数允许的 ±${allowed} 平方米${holds ? "之内" : ""}：${says.zh}。`,
    en: `On the ellipsoid of ${name.en} the points enclose ${kind.en} ${own} m², ${by} m² from the printed ${printed} m²; the printed digits leave ±${allowed} m² open: ${says.en}.`,
  };
}

/** Decimals against packed minutes and seconds: which of the two comes nearer to the printed area. */
function notationReasons(rings: readonly Ring[], crs: Crs, figure: StatedArea): Message[] {
  const other = otherNotation(rings, crs);
  if (other === null || figure.squareMetres <= 0) return [];
  const here = enclosed(rings, crs, figure)?.area ?? 0;
  const there = enclosed(other.rings, crs, figure)?.area ?? 0;
  if (here <= 0 || there <= 0) return [];
  const off = (area: number): number => Math.abs(Math.log(area / figure.squareMetres));
  const holds = off(here) <= off(there);
  const names = {
    packed: { zh: "度.分秒", en: "packed minutes and seconds" },
    decimal: { zh: "十进制度", en: "decimals" },
  };
  const [read, unread] =
    other.read === "packed" ? [names.packed, names.decimal] : [names.decimal, names.packed];
  const [own, elsewhere, printed] = [here, there, figure.squareMetres].map((value) => value.toFixed(0));
  return [
    {
      zh: `数字按${read.zh}读取，所围面积约 ${own} 平方米；若按${unread.zh}读取约为 ${elsewhere} 平方米；公布的 ${printed} 平方米更接近${holds ? "前者：面积支持" : "后者：面积不支持"}${read.zh}。`,
      en: `Read as ${read.en} the numbers enclose about ${own} m², as ${unread.en} about ${elsewhere} m²; the printed ${printed} m² are nearer to the ${holds ? "former: the area speaks for" : "latter: the area speaks against"} ${read.en}.`,
    },
  ];
}
