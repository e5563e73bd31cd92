import { max, rollups, sum } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import { isDecided, type LedgerRow } from "./ledger-rows";

/** Parcels that the documents of one month or year decide about. */
export interface ApprovalPeriod {
  /** 2024 or 2024-05 */
  readonly key: string;
  readonly documents: readonly string[];
  readonly parcels: number;
  readonly squareMetres: number;
  /** place and size in percent of the drawing */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface ApprovalsOverTime {
  readonly step: "month" | "year";
  readonly periods: readonly ApprovalPeriod[];
  readonly ticks: readonly { readonly squareMetres: number; readonly at: number }[];
  /** parcels whose document bears no date */
  readonly undated: number;
}

/** Up to so many months are drawn month by month, gaps included. */
const MOST_MONTHS = 24;

/** Decided areas by the date of their document; null where no document is dated. */
export function approvalsOverTime(rows: readonly LedgerRow[]): ApprovalsOverTime | null {
  // What was changed later was decided all the same.
  const counted = rows.filter((row) => row.area !== null && isDecided(row));
  const dated = counted.flatMap((row) => {
    const date = row.document?.date;
    return date == null || row.document === null ? [] : [{ row, date, document: row.document.id }];
  });
  const months = dated.map((one) => one.date.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const step = monthNumber(last) - monthNumber(first) < MOST_MONTHS ? "month" : "year";
  const keys = periodKeys(first, last, step);
  const groups = new Map(
    rollups(
      dated,
      (group) => group,
      (one) => one.date.slice(0, step === "month" ? 7 : 4),
    ),
  );
  const area = (key: string): number => sum(groups.get(key) ?? [], (one) => one.row.area?.squareMetres ?? 0);
  const across = scaleBand<string>().domain(keys).range([0, 100]).padding(0.2);
  const up = scaleLinear()
    .domain([0, Math.max(max(keys, area) ?? 0, 1)])
    .nice(4)
    .range([0, 100]);
  return {
    step,
    periods: keys.map((key) => {
      const group = groups.get(key) ?? [];
      return {
        key,
        documents: [...new Set(group.map((one) => one.document))],
        parcels: group.length,
        squareMetres: area(key),
        x: across(key) ?? 0,
        width: across.bandwidth(),
        height: up(area(key)),
      };
    }),
    ticks: up.ticks(4).map((squareMetres) => ({ squareMetres, at: up(squareMetres) })),
    undated: counted.length - dated.length,
  };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function periodKeys(first: string, last: string, step: "month" | "year"): string[] {
  const keys: string[] = [];
  for (let at = monthNumber(first); at <= monthNumber(last); at += 1) {
    const year = String(Math.floor(at / 12));
    const key = step === "year" ? year : `${year}-${String((at % 12) + 1).padStart(2, "0")}`;
    if (keys.at(-1) !== key) keys.push(key);
  }
  return keys;
}
