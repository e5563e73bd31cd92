import { type PlacedRun, rightOf } from "./page-rows";
import type { RawPage } from "./raw-page";
import { type SegmentRow, segmentRows } from "./row-segments";

/** A spreadsheet gives all pages of a row the same baselines, to the rounding of its printer. Points. */
const SAME_BASELINE = 0.6;
/** Rows with figures that a page must have to be the right part of another. */
const FEWEST_ROWS = 2;
/** Share of the rows with figures on the left that must go on on the right. */
const MOST_ROWS = 0.8;
/** A sheet of more pages in length is not looked for. */
const LONGEST_SHEET = 60;
/** Words over a column that names its rows: a page with one stands by itself. */
const NAMES_ROWS = /编[号码]|序号|[点地宗桩]号|代码|名称|地块|[县乡镇村][((市区村]|单位[((]?名|^项目$/u;
/** A code or a running number, which names a row too. */
const NAME = /[A-Za-z].{0,12}\d|\d[-–]\d|^\d{1,3}[.、]?$/u;
/** Font sizes between the last column of one page and the first of the next. */
const APART = 2;

interface SheetPage {
  readonly rows: readonly SegmentRow[];
  readonly textAt: (y: number) => SegmentRow | undefined;
}

function sheetPage(runs: readonly PlacedRun[]): SheetPage {
  const rows = segmentRows(runs);
  const byBaseline = new Map<number, SegmentRow[]>();
  for (const row of rows)
    for (const key of new Set(row.segments.map(({ y }) => Math.round(y)))) {
      const own = byBaseline.get(key);
      if (own === undefined) byBaseline.set(key, [row]);
      else own.push(row);
    }
  const textAt = (y: number): SegmentRow | undefined =>
    [0, -1, 1]
      .flatMap((step) => byBaseline.get(Math.round(y) + step) ?? [])
      .find(({ segments }) => segments.some((one) => Math.abs(one.y - y) <= SAME_BASELINE));
  return { rows, textAt };
}

const textOf = ({ segments }: SegmentRow): string => segments.map(({ text }) => text.trim()).join("");
const hasFigures = ({ segments }: SegmentRow): boolean => segments.some(({ value }) => value);
const withoutDigits = (text: string): string => text.replace(/\d/gu, "");

/** What stands on the right page and is not there already on the left: running heads, and words cut by the edge. */
function ownRows(left: SheetPage, right: SheetPage): SegmentRow[] {
  return right.rows.filter((row) => {
    const [first] = row.segments;
    const beside = first === undefined ? undefined : left.textAt(first.y);
    if (beside === undefined) return true;
    const [own, other] = [textOf(row), textOf(beside)];
    return withoutDigits(own) !== withoutDigits(other) && (hasFigures(row) || !other.includes(own));
  });
}

/** Whether the rows of one page go on on another. */
function goesOn(left: SheetPage, right: SheetPage): boolean {
  const figures = ownRows(left, right).filter(hasFigures);
  if (figures.length < FEWEST_ROWS) return false;
  const matched = new Set<SegmentRow>();
  for (const { segments } of figures) {
    const beside = left.textAt(segments[0]?.y ?? 0);
    if (beside === undefined) return false;
    matched.add(beside);
  }
  const rows = left.rows.filter((row) => row.segments.length > 1 && hasFigures(row));
  return rows.length > 0 && rows.filter((row) => matched.has(row)).length >= MOST_ROWS * rows.length;
}

/** Whether nothing on a page says what its rows are called: neither a code in front nor a word over the column. */
function isNameless({ rows }: SheetPage): boolean {
  const figures = rows.filter(hasFigures);
  if (figures.length < FEWEST_ROWS) return false;
  const named = figures.filter(({ segments }) => NAME.test(segments[0]?.text.trim() ?? ""));
  return (
    named.length * 2 < figures.length &&
    !rows.some((row) => !hasFigures(row) && row.segments.some(({ text }) => NAMES_ROWS.test(text)))
  );
}

/** Whether a page begins with words over columns that stand beside words over columns. */
function beginsStrip(left: SheetPage, right: SheetPage): boolean {
  const [head] = ownRows(left, right);
  if (head === undefined || hasFigures(head)) return false;
  const beside = left.textAt(head.segments[0]?.y ?? 0);
  return beside === undefined || beside.segments.length > 1;
}

/** The right page set beside the left one. */
function joined(left: RawPage, right: RawPage, number: number, own: readonly SegmentRow[]): RawPage {
  const runs = own.flatMap(({ segments }) => segments.flatMap((one) => one.runs));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
  const least = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const ruled = (page: RawPage): number[] =>
    page.rulings.flatMap(({ horizontal, at, from, to }) => (horizontal ? [from, to] : [at]));
  const [before, behind] = [ruled(left), ruled(right)];
  const size = most(runs.map((run) => run.size));
  const shift =
    before.length > 0 && behind.length > 0
      ? most(before) - least(behind)
      : most(left.runs.map(rightOf)) + APART * size - least(runs.map((run) => run.x));
  return {
    ...left,
    runs: [...left.runs, ...runs.map((run) => ({ ...run, x: run.x + shift }))],
    rulings: [
      ...left.rulings,
      ...right.rulings.map((one) =>
        one.horizontal
          ? { ...one, from: one.from + shift, to: one.to + shift }
          : { ...one, at: one.at + shift },
      ),
    ],
    seams: [
      ...left.seams,
      { from: least(runs.map((run) => run.x)) + shift, shift, page: number, shown: right.shown },
    ],
  };
}

/**
 * Sheets printed over several pages in width, each row on one page again: a page whose rows stand at the heights of
 * those of a page before it, and on which nothing says what they are called, is the right part of that page. Where it
 * may be that of several, none is taken and the page is in doubt.
 */
export function joinedSheets(pages: readonly RawPage[]): {
  readonly pages: readonly RawPage[];
  /** numbers of pages that may be the right part of several others */
  readonly doubtful: readonly number[];
} {
  const known = new Map<number, SheetPage>();
  const sheet = (index: number): SheetPage => {
    const page = known.get(index) ?? sheetPage(pages[index]?.runs ?? []);
    known.set(index, page);
    return page;
  };
  const result = [...pages];
  const doubtful: number[] = [];
  let start = 0;
  for (let index = 1; index < pages.length; ) {
    known.delete(index - LONGEST_SHEET - 1);
    if (!isNameless(sheet(index))) {
      index++;
      continue;
    }
    const lengths: number[] = [];
    for (let length = 1; length <= Math.min(index - start, LONGEST_SHEET); length++) {
      if (index + length > pages.length) break;
      const fits = Array.from({ length }, (_, i) => i).every(
        (i) => isNameless(sheet(index + i)) && goesOn(sheet(index - length + i), sheet(index + i)),
      );
      if (fits && beginsStrip(sheet(index - length), sheet(index))) lengths.push(length);
    }
    if (lengths.length === 0) {
      index++;
      continue;
    }
    const [, ...more] = lengths;
    const length = Math.max(...lengths);
    for (let i = 0; i < length; i++) {
      const [at, own] = [index - length + i, index + i];
      const [left, right] = [result[leftmost(result, at)], pages[own]];
      if (left === undefined || right === undefined) continue;
      if (more.length > 0) doubtful.push(own + 1);
      else {
        result[leftmost(result, at)] = joined(left, right, own + 1, ownRows(sheet(at), sheet(own)));
        result[own] = { ...right, runs: [], rulings: [], partOf: leftmost(result, at) };
      }
    }
    if (more.length > 0) start = index + length;
    index += length;
  }
  return { pages: result, doubtful };
}

/** The page that a page was set beside, or the page itself. */
function leftmost(pages: readonly RawPage[], index: number): number {
  return pages[index]?.partOf ?? index;
}
