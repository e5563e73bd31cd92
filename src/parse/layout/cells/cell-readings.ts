import { isFigure } from "../../lexicon/announced-cells";
import { GROUP_WORDS } from "../../lexicon/column-words";
import { bodyFrom, ROW_AGREES, SAMPLE, sampled } from "./cell-body";
import { agreement, type CellColumn, columnOf, unity } from "./cell-fit";
import {
  endsTable,
  FEWEST_LABELS,
  groupsAbove,
  headLength,
  headsFrom,
  isOfTwoLines,
  isTurnedHead,
  mayBeHead,
} from "./cell-heads";
import { lineBehind, PITCHES, type Pitch, type Row, rowFrom } from "./cell-lattice";
import type { CellText } from "./cell-text";

/** The rows of a table of one cell a line, its heads among them. */
export interface CellTable {
  readonly rows: readonly Row[];
  /** the first line behind it */
  readonly next: number;
}

/** A way to read it, and how well its cells go under their columns: 1 where all do. */
export interface Reading extends CellTable {
  readonly worth: number;
}

/** Fewest columns, and most of a table on its side. */
const FEWEST_COLUMNS = 3;
const MOST_TURNED = 9;
/** Empty cells before the first label. */
const MOST_LEAD = 3;
/** A blank line above a table is seldom a cell of it. */
const LEAD_COST = 0.03;
/** Rows of a table on its side. */
const FEWEST_TURNED = 3;
/** A table is sure where so much of it goes under its columns. */
const SURE = 0.85;
/** All cells of a column are alike where it has one. */
const LONE_COST = 0.05;
/** Two readings that are worth as much are none. */
const APART = 0.02;
/** A reading with two rows in one may be worth so much more than the one that has them apart. */
const DOUBLED = 0.08;
/** What the labels of the heads count beside the cells. */
const HEAD_WEIGHT = 0.5;

/** Lines that tell which of several readings is right. */
const LOOKED_AT = 400;

/** One way to lay a table out. */
interface Try {
  readonly start: number;
  readonly width: number;
  readonly pitch: Pitch;
  readonly read: typeof headed;
}

/** The table whose first label stands in a line; lines before `done` are of another. Null where none comes out surely. */
export function tableFrom(text: CellText, line: number, done: number): Reading | null {
  if (endsTable(text.cell(line) ?? "") || isAmidLabels(text, line, done)) return null;
  const found = triesAt(text, line, done).flatMap((one) => {
    const reading = one.read(text, one, one.start + LOOKED_AT);
    return reading === null ? [] : { ...reading, ...one };
  });
  const best = surest(found);
  return best === null || best.next < best.start + LOOKED_AT
    ? best
    : best.read(text, best, Number.POSITIVE_INFINITY);
}

function triesAt(text: CellText, line: number, done: number): readonly Try[] {
  const widths = (most: number): readonly number[] =>
    Array.from({ length: Math.max(0, most - FEWEST_COLUMNS + 1) }, (_, index) => index + FEWEST_COLUMNS);
  return PITCHES.flatMap((pitch) => {
    const starts: number[] = [line];
    for (let lead = 1; lead <= MOST_LEAD; lead++) {
      const start = line - lead * pitch.cell;
      if (start < done || text.cell(start) !== "") break;
      starts.push(start);
    }
    const below = starts.flatMap((start) => [
      ...widths(headLength(text, start, pitch)).map((width) => ({ start, width, pitch, read: headed })),
      ...widths(MOST_TURNED).map((width) => ({ start, width, pitch, read: turned })),
    ]);
    // the columns of a table on its side may have heads of any words
    const above = widths(MOST_TURNED)
      .map((width) => ({ start: line - (width - 1) * pitch.cell - pitch.row, width, pitch, read: turned }))
      .filter(({ start }) => start >= done);
    return [...below, ...above];
  });
}

/** The reading that is worth most; of those with two rows in one the one that has them apart. Null where others are worth as much. */
function surest<One extends Reading & Try>(found: readonly One[]): One | null {
  const apart = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.width < one.width && one.width % other.width === 0 && other.worth > one.worth - DOUBLED,
      ),
  );
  const last = apart.reduce<One | null>(
    (one, other) => (one !== null && one.next >= other.next ? one : other),
    null,
  );
  const end = last === null ? 0 : last.next - last.width * last.pitch.cell;
  const [best, second] = apart.filter(({ next }) => next > end).sort((one, other) => other.worth - one.worth);
  return best === undefined || (second !== undefined && best.worth - second.worth < APART) ? null : best;
}

/** Whether a label stands before one, with nothing but empty cells between them: the table begins with the other. */
function isAmidLabels(text: CellText, line: number, done: number): boolean {
  for (let at = line - 1; at >= Math.max(done, line - 1 - MOST_LEAD); at--) {
    const cell = text.cell(at);
    if (cell !== "")
      return cell != null && text.isLabel(at) && mayBeHead(text, at) && !GROUP_WORDS.test(cell);
  }
  return false;
}

/** Rows below their heads. */
function headed(text: CellText, { start, width, pitch }: Try, until: number): Reading | null {
  const found = headsFrom(text, start, width, pitch);
  if (found === null) return null;
  const { heads, next } = found;
  const filled = heads.flat().filter((at) => text.cell(at) !== "");
  if (filled.some((at) => endsTable(text.cell(at) ?? ""))) return null;
  // the code of a lot is no head
  if (filled.some((at) => text.kind(at) === "code" && !text.isLabel(at))) return null;
  const labels = filled.filter((at) => text.isLabel(at)).length;
  const [only, ...others] = heads;
  if (labels < FEWEST_LABELS || (only !== undefined && others.length === 0 && isOfTwoLines(text, only)))
    return null;
  const sample = sampled(text, next, width, pitch);
  if (sample.length === 0) return null;
  const columns = Array.from({ length: width }, (_, index): CellColumn => {
    const labels = heads.map((row) => text.announced(row[index] ?? -1));
    const announced = labels.findLast((one) => one !== null) ?? null;
    return columnOf(
      text,
      announced,
      sample.flatMap((row) => row[index] ?? []),
    );
  });
  const announced = columns.filter((column) => isFigure(column.announced));
  const isEmpty = (index: number): boolean =>
    [...heads, ...sample].every((row) => text.cell(row[index] ?? -1) === "");
  // tables of sizes and sides alone, whose cells span rows, have readers of their own
  const limits = announced.some((column) => column.announced !== "size");
  if (columns.some((_, index) => isEmpty(index)) || !limits) return null;
  const body = bodyFrom(text, next, width, pitch, until, (row) => agreement(text, row, columns));
  if (body === null || body.worth < SURE) return null;
  if (body.rows.length === 1 && announced.length < FEWEST_LABELS) return null;
  const told = unity(text, body.rows.slice(0, SAMPLE), columns);
  if (told < ROW_AGREES) return null;
  return {
    rows: [...groupsAbove(text, start, width, pitch), ...heads, ...body.rows],
    next: body.next,
    worth:
      told +
      (HEAD_WEIGHT * labels) / filled.length -
      (body.rows.length === 1 ? LONE_COST : 0) -
      (text.cell(start) === "" ? LEAD_COST : 0),
  };
}

/** A table on its side: a label in each row, at the same place, and the columns called by states or parcels. */
function turned(text: CellText, { start, width, pitch }: Try, until: number): Reading | null {
  const head = rowFrom(text, start, width, pitch);
  const next = head === null ? null : lineBehind(text, head, pitch);
  if (head === null || next === null || !isTurnedHead(text, head)) return null;
  const below = rowFrom(text, next, width, pitch);
  if (below === null || below.filter((at) => text.isSurelyLabel(at)).length > 1) return null;
  const sample = sampled(text, next, width, pitch);
  if (sample.length < FEWEST_TURNED) return null;
  const hits = (index: number): number =>
    sample.filter((row) => text.isLabel(row[index] ?? -1)).length / sample.length;
  const labels = [0, 1, 2].find((index) => index < width - 1 && hits(index) >= ROW_AGREES);
  if (labels === undefined) return null;
  if (
    head.some(
      (at, index) => text.cell(at) === "" && sample.every((row) => text.cell(row[index] ?? -1) === ""),
    )
  )
    return null;
  const body = bodyFrom(text, next, width, pitch, until, (row) => {
    const label = row[labels] ?? -1;
    if (!text.isLabel(label)) return mayBeRow(text, row, label) ? ROW_AGREES : 0;
    const values = row.slice(labels + 1);
    if (values.some((at) => text.isSurelyLabel(at))) return 0;
    const announced = text.announced(label);
    return agreement(
      text,
      values,
      values.map((at) => columnOf(text, announced, [at])),
    );
  });
  if (body === null || body.worth < SURE) return null;
  return { rows: [head, ...body.rows], next: body.next, worth: body.worth + HEAD_WEIGHT };
}

/** A row with a label of other words, or none; an empty line with a list under its heading stands below the table. */
function mayBeRow(text: CellText, row: Row, label: number): boolean {
  const cells = row.map((at) => text.cell(at) ?? "");
  const own = text.cell(label) ?? "";
  if ((own === "" && cells.some((cell) => HEADING.test(cell))) || own.endsWith(":")) return false;
  return !row.some((at, index) => text.isLabel(at) || endsTable(cells[index] ?? ""));
}

/** 红线拐点:, 1、…: what opens a list, and its items. */
const HEADING = /:$|^\d{1,2}[、,.](?!\d)/u;
