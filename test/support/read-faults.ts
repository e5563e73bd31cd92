import type { Boundary, Point } from "../../src/domain/boundary";
import type { Dataset } from "../../src/domain/dataset";
import type { Evidence } from "../../src/domain/evidence";
import { allPairs, type PairRow, tableRows } from "./pair-rows";

/** Everything of the dataset that has evidence or is evidence. */
function visited(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) visited(item, visit);
  else if (typeof value === "object" && value !== null) {
    visit(value as Record<string, unknown>);
    for (const item of Object.values(value)) visited(item, visit);
  }
}

/** For every code unit, and the place behind the last one, the line that holds it, counted afresh. */
function linesOf(text: string): Uint32Array {
  const lines = new Uint32Array(text.length + 1);
  let line = 1;
  for (let i = 0; i <= text.length; i++) {
    lines[i] = line;
    const [here, next] = [text[i], text[i + 1]];
    if (here === "\n" || (here === "\r" && next !== "\n")) line++;
  }
  return lines;
}

/** Evidence outside the text or on other lines than it says, and printed words that do not stand there. */
export function evidenceFaults(records: unknown, text: string): string[] {
  const faults: string[] = [];
  const lines = linesOf(text);
  visited(records, (node) => {
    const { start, end, lines: said, raw, evidence } = node;
    if (typeof start === "number" && typeof end === "number") {
      const place = `[${start}, ${end})`;
      if (start < 0 || end < start || end > text.length) faults.push(`evidence ${place} is outside the text`);
      const due = [lines[start], lines[Math.max(start, end - 1)]];
      if (JSON.stringify(said) !== JSON.stringify(due))
        faults.push(`evidence ${place} is in lines ${due}, not ${said}`);
    }
    if (typeof raw === "string" && typeof evidence === "object" && evidence !== null) {
      const { start: from, end: to } = evidence as Evidence;
      if (text.slice(from, to) !== raw)
        faults.push(`raw ${JSON.stringify(raw)} is not ${JSON.stringify(text.slice(from, to))}`);
    }
  });
  return faults;
}

/** All boundaries of a dataset. */
export function boundariesOf(dataset: Pick<Dataset, "parcels" | "zones">): Boundary[] {
  const all = [
    ...dataset.parcels.map((parcel) => parcel.boundary),
    ...dataset.zones.flatMap((zone) => [zone.boundary, ...zone.blocks.map((block) => block.boundary)]),
  ];
  return all.filter((boundary) => boundary !== null);
}

const pointsOf = (boundary: Boundary): Point[] =>
  [boundary, ...boundary.otherTables].flatMap((table) => table.rings.flatMap((ring) => ring.points));

const digitsOf = (text: string): string => text.normalize("NFKC").replace(/\D/gu, "");

/** Degrees by every notation that digits may have, in any number of parts. */
function degreesOf(printed: string): number[] {
  const plain = printed
    .normalize("NFKC")
    .replace(/&#?\w+;/gu, "°")
    .replace(/\s*\.\s*/gu, ".");
  const parts = (plain.match(/\d+(?:\.\d+)?/gu) ?? []).map(String);
  const [degrees = "", minutes = "0", seconds = "0", behind] = parts;
  const sum = (d: string, m: string, s: string): number => Number(d) + Number(m) / 60 + Number(s) / 3600;
  // 45″2: the fraction stands behind the sign
  const found = [
    sum(degrees, minutes, behind === undefined || seconds.includes(".") ? seconds : `${seconds}.${behind}`),
  ];
  const packed = /^(\d{2,3})\.?(\d{2})(\d{2})\.?(\d*)$/u.exec(parts.join(""));
  if (packed !== null) found.push(sum(packed[1] ?? "", packed[2] ?? "", `${packed[3]}.${packed[4] || "0"}`));
  const dotted = /^(\d{1,3})\.(\d{2})(\d{0,2})(\d*)$/u.exec(parts.join(""));
  if (dotted !== null)
    found.push(sum(dotted[1] ?? "", dotted[2] ?? "", `${dotted[3] || "0"}.${dotted[4] || "0"}`));
  const run = /^(\d+)(\d{2})(?:\.\d+)?$/u.exec(minutes);
  if (run !== null && behind === undefined)
    found.push(sum(degrees, run[1] ?? "", minutes.slice(run[1]?.length)));
  return found;
}

/** Degrees differ by less where they are the same: the strings have twelve decimals. */
const SAME_DEGREES = 1e-10;

function traceFaults(boundary: Boundary, text: string): string[] {
  return pointsOf(boundary).flatMap(({ north, east, printed, evidence }) => {
    const places = [evidence, ...(evidence.more ?? [])].map(({ start, end }) => text.slice(start, end));
    const digits = places.map(digitsOf).join(" ");
    if (printed === null)
      return [north, east]
        .filter((value) => !digits.includes(digitsOf(value)))
        .map((value) => `${value} is not in ${JSON.stringify(places)}`);
    return [north, east].flatMap((value) => {
      const source = printed.find((print) =>
        degreesOf(print).some((degrees) => Math.abs(degrees - Number(value)) < SAME_DEGREES),
      );
      if (source === undefined) return [`${value} is none of ${JSON.stringify(printed)}`];
      return digits.includes(digitsOf(source)) ? [] : [`${source} is not in ${JSON.stringify(places)}`];
    });
  });
}

/** Rows of coordinates that became no boundary and are in no issue. */
function silentLosses(dataset: Dataset, text: string): string[] {
  const rows = tableRows(text);
  if (rows.length === 0) return [];
  const used = new Set<number>();
  const values = new Set<string>();
  const cover = ({ lines: [first, last], more }: Evidence): void => {
    for (let line = first; line <= last; line++) used.add(line);
    for (const place of more ?? []) cover(place);
  };
  for (const boundary of boundariesOf(dataset))
    for (const point of pointsOf(boundary)) {
      cover(point.evidence);
      for (const value of point.printed ?? [point.north, point.east]) values.add(digitsOf(value));
    }
  for (const issue of dataset.issues) if (issue.evidence !== null) cover(issue.evidence);
  for (const document of dataset.documents) if (document.duplicateOf !== null) cover(document.evidence);
  // the first point once more at the end of its ring, a row once more on the next page
  const seen = new Set(allPairs(text).flatMap((row) => (used.has(row.line) ? row.pair : [])));
  const drawn = (row: PairRow): boolean => row.pair.split(" ").every((value) => values.has(digitsOf(value)));
  return rows
    .filter((row) => !used.has(row.line) && !seen.has(row.pair) && !drawn(row))
    .map((row) => `line ${row.line} is lost in silence: ${row.pair}`);
}

/** What is wrong with a dataset that was read from one text: nothing, on any text. */
export function readFaults(dataset: Dataset, text: string): string[] {
  return [
    ...evidenceFaults(dataset, text),
    ...boundariesOf(dataset).flatMap((boundary) => traceFaults(boundary, text)),
    ...silentLosses(dataset, text),
  ];
}
