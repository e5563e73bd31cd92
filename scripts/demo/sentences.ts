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

/** The limits in the order of the older approvals: floor area, green, density, height. */
export function limitWords(limits: Limits): string[] {
  const words: string[] = [];
  if (limits.far !== null) words.push(`容积率不大于${limits.far.toFixed(1)}`);
  if (limits.green !== null) words.push(`绿地率不小于${limits.green}%`);
  if (limits.density !== null) words.push(`建筑密度不大于${limits.density}%`);
  if (limits.height !== null) words.push(`建筑限高${limits.height}米`);
  return words;
}

/** One parcel as a sentence. */
export function parcelSentence(code: string, use: string, area: string, limits: Limits): string {
  return `${[`${code}地块用地性质为${use}`, `用地面积为${area}公顷`, ...limitWords(limits)].join(",")}。`;
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
