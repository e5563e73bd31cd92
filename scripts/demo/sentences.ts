import type { Limits, TownParcel } from "./town";
import { type Corner, enclosedByParcel, metres, printedArea } from "./town";

export const HECTARE = 10_000;

/** SL03-02: block 3, parcel 2. */
export function codeOf(parcel: TownParcel): string {
  return `SL${String(parcel.block).padStart(2, "0")}-${String(parcel.ordinal).padStart(2, "0")}`;
}

/** Hectares with two decimals, from the corners as printed. */
export function hectares(parcel: TownParcel): string {
  return printedArea(enclosedByParcel(parcel), HECTARE, 2);
}

/** Printed decimals added without binary rounding. */
export function sumOf(figures: readonly string[], decimals: number): string {
  const total = figures.reduce((sum, figure) => sum + Math.round(Number(figure) * 10 ** decimals), 0);
  return (total / 10 ** decimals).toFixed(decimals);
}

/** The limits that a parcel has, each as a sentence and as a line of its own say it: floor area, green, density, height. */
function worded({ far, green, density, height }: Limits): { words: string; line: string }[] {
  const limits: { words: string; line: string }[] = [];
  if (far !== null) limits.push({ words: `容积率上限${far.toFixed(1)}`, line: `容积率≤${far.toFixed(1)}` });
  if (green !== null) limits.push({ words: `绿地率至少${green}%`, line: `绿地率≥${green}%` });
  if (density !== null) limits.push({ words: `建筑密度控制在${density}%以内`, line: `建筑密度≤${density}%` });
  if (height !== null) limits.push({ words: `限高${height}米`, line: `建筑限高${height}米` });
  return limits;
}

/** The limits of a parcel, one a line. */
export function limitLines(limits: Limits): string[] {
  return worded(limits).map(({ line }) => line);
}

/** One parcel as a sentence: what holds for the ground before what may be built on it. */
export function parcelSentence(code: string, use: string, area: string, limits: Limits): string {
  const words = worded(limits).map(({ words }) => words);
  return `${[`${code}地块规划为${use}`, `面积${area}公顷`, ...words.reverse()].join(",")}。`;
}

/** Rows of a table with two points side by side, the right half behind the left, as columns are set. */
export function twoColumnRows(ring: readonly Corner[]): string[] {
  const points = [...ring, ring[0]].filter((corner): corner is Corner => corner !== undefined);
  const half = Math.ceil(points.length / 2);
  const cell = (index: number): string => {
    const corner = points[index];
    if (corner === undefined) return "";
    const label = index === points.length - 1 ? 1 : index + 1;
    return `${label} ${metres(corner.north)} ${metres(corner.east)}`;
  };
  return Array.from({ length: half }, (_, row) => `${cell(row)} ${cell(row + half)}`.trim());
}

/** One point a row, tabs between the cells, labels J1, J2, …, the first point repeated. */
export function tabRows(ring: readonly Corner[], from = 1): string[] {
  const rows = ring.map(
    (corner, index) => `J${from + index}\t${metres(corner.north)}\t${metres(corner.east)}`,
  );
  const [first] = ring;
  if (first !== undefined) rows.push(`J${from}\t${metres(first.north)}\t${metres(first.east)}`);
  return rows;
}

/** Points in running text. */
export function proseRing(ring: readonly Corner[]): string {
  return ring
    .map((corner, index) => `${index + 1}、X=${metres(corner.north)},Y=${metres(corner.east)}`)
    .join(";");
}
