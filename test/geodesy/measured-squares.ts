import type { PointTable } from "../../src/domain/point-table";
import { type BoundaryContext, measuredBoundary } from "../../src/geodesy/measured-boundary";
import { region } from "./table-of";

/** What is known of a table besides its digits. */
export const context: BoundaryContext = {
  subject: "p",
  source: "s",
  documentDate: "2023-07-27",
  region,
  userEpsg: null,
};
export const measure = (...tables: PointTable[]) => measuredBoundary(tables, context);
/** South-west of the squares. */
export const E0 = 37_500_000;
export const N0 = 4_000_000;
export type Corner = readonly [north: number, east: number];
export const row = ([n, e]: Corner): [string, string] => [(N0 + n).toFixed(3), (E0 + e).toFixed(3)];
export const rows = (corners: readonly Corner[]) => corners.map(row);
/** A square with its south-west corner here; its side in metres. */
export const square = (n: number, e: number, size: number): Corner[] => [
  [n, e],
  [n + size, e],
  [n + size, e + size],
  [n, e + size],
];
