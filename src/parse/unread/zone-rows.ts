import type { Issue } from "../../domain/issue";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { AREA_UNIT } from "../lexicon/area-units";
import { TOTAL_ROW } from "../lexicon/column-words";
import { BARE_HEAD, BOUNDS_HEAD, SIZE_HEAD, ZONE_HEAD } from "../lexicon/zone-heads";
import { foldedText } from "../text/folded-character";
import { evidenceAt } from "../text/source-text";
import {
  issuePlaces,
  Places,
  type ReadRecords,
  recordPlaces,
  sidePlacesOf,
  valuePlaces,
} from "./covered-places";
import { type LineCell, lineCells } from "./line-cells";

/** Rows of a table that are looked at, and heads that it has one a line. */
const MOST_ROWS = 400;
const MOST_HEADS = 14;
/** Longest cell of a header, and longest line that is one cell of a table set a cell a line. */
const LONGEST_HEAD = 16;
const LONGEST_LINE = 120;

const FIGURE = new RegExp(String.raw`^约?\d[\d,，\s]{0,11}(?:\.\d{1,6})?\s?(?:${AREA_UNIT})?$`, "u");
const SIDES = /[东南西北]{1,2}(?:侧|面|边|部|边?界)?[至起临邻到抵接靠:：][^东南西北]{1,60}[东南西北]/u;

/** What stands in one place of a table that heads land by name. */
interface Row {
  readonly name: string;
  /** a figure alone in its line that may be one of per cent, by a head of the table */
  readonly isShare: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Rows of tables whose heads name land and its size or sides, where no record has anything of them and no issue tells
 * it: said once for each table, with the place of every such row.
 */
export function unreadZoneRows(
  section: DocumentSection,
  records: ReadRecords,
  issues: readonly Issue[],
): readonly Issue[] {
  const lines = section.lines.filter(({ kind }) => kind === "text");
  const cells = cellsOfLines(section, lines);
  const read = new Places([...valuePlaces(records), ...recordPlaces(records), ...sidePlacesOf(records)]);
  const told = new Places(issuePlaces(issues));
  const names = namesOf(records);
  const found: Issue[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const isShort = line !== undefined && line.end - line.start <= LONGEST_HEADER;
    const head = isShort && MAY_HEAD.test(line.text) ? headAt(cells, at) : null;
    if (head === null) {
      at++;
      continue;
    }
    const { rows, end } = rowsBelow(lines, cells, head);
    const isRead = rows.some(({ start, end: to }) => read.meets(start, to));
    const lost = rows.filter(
      ({ name, start, end: to, isShare }) =>
        !read.meets(start, to) && !told.meets(start, to) && !names.has(plain(name)) && !(isRead && isShare),
    );
    const [first, ...more] = lost;
    if (first !== undefined) found.push(unread(section, first, more));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** The cells of a line by its index. */
type CellsOf = (at: number) => readonly LineCell[];

/** Heads have ideographs, and stand in lines of this length at most. */
const MAY_HEAD = /\p{Script=Han}/u;
const LONGEST_HEADER = 300;

/** Lines are cut when they are asked for, and once; one that cannot be a header is asked for below one only. */
function cellsOfLines({ source }: DocumentSection, lines: readonly Line[]): CellsOf {
  const known = new Map<number, readonly LineCell[]>();
  return (at) => {
    const line = lines[at];
    if (line === undefined) return [];
    const own = known.get(at) ?? lineCells(source, line);
    known.set(at, own);
    return own;
  };
}

interface Head {
  /** the line behind the header */
  readonly below: number;
  /** the column of the names, and how many there are; null for a table set a cell a line */
  readonly columns: { readonly name: number; readonly count: number } | null;
  /** a head tells how much of the whole each row is: 比例(%) */
  readonly tellsShare?: boolean;
}

/** The header that begins at a line: heads side by side, or one a line. */
function headAt(cells: CellsOf, at: number): Head | null {
  const own = cells(at);
  if (own.length > 1) {
    const heads = own.map(({ text }) => bare(text));
    return isHeader(heads)
      ? { below: at + 1, columns: { name: heads.findIndex(isName), count: own.length } }
      : null;
  }
  const heads: string[] = [];
  if (!isHead(bare(own[0]?.text ?? "")) || isHead(bare(cells(at - 1)[0]?.text ?? ""))) return null;
  for (let next = at; next < at + MOST_HEADS; next++) {
    const line = cells(next);
    const text = bare(line[0]?.text ?? "");
    if (line.length !== 1 || text === "" || text.length > LONGEST_HEAD || /\d/u.test(text)) break;
    heads.push(text);
  }
  return heads.length > 2 && isHeader(heads)
    ? { below: at + heads.length, columns: null, tellsShare: heads.some((text) => SHARE_HEAD.test(text)) }
    : null;
}

/** A number of an order above the rows, and a name without figures. */
const GROUP_HEAD = /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．][^\d。；;]{2,24}$/u;
const SHARE_HEAD = /比例|占比|比重|百分比|%/u;
const WHOLE_SHARE = 100;

function isHeader(heads: readonly string[]): boolean {
  if (heads.some((text) => text.length > LONGEST_HEAD)) return false;
  const bounds = heads.some((text) => BOUNDS_HEAD.test(text));
  const named = heads.some((text) => ZONE_HEAD.test(text));
  return named ? bounds || heads.some((text) => SIZE_HEAD.test(text)) : bounds && heads.some(isName);
}

function isName(text: string): boolean {
  return ZONE_HEAD.test(text) || BARE_HEAD.test(text);
}

function isHead(text: string): boolean {
  return isName(text) || SIZE_HEAD.test(text) || BOUNDS_HEAD.test(text) || text === "序号";
}

function bare(text: string): string {
  return foldedText(text, 0, text.length).replace(/\s+/gu, "");
}

/** The lines below a header that tell a size or sides, up to where the table ends. */
function rowsBelow(
  lines: readonly Line[],
  cells: CellsOf,
  { below, columns, tellsShare = false }: Head,
): { readonly rows: readonly Row[]; readonly end: number } {
  const rows: Row[] = [];
  let at = below;
  for (; at < lines.length && at - below < MOST_ROWS; at++) {
    const line = lines[at];
    const own = cells(at);
    const first = own[0]?.text ?? "";
    if (line === undefined || headAt(cells, at) !== null) break;
    // strokes between two rows
    if (own.every(({ text }) => !/[\p{L}\d]/u.test(text))) continue;
    // (一)饮用水水源保护区: the head of a group of rows
    if (columns !== null && own.length === 1 && GROUP_HEAD.test(first)) continue;
    const isOut =
      columns === null ? line.end - line.start > LONGEST_LINE : own.length < 2 && !SIDES.test(first);
    if (isOut) break;
    const isTotal = (row: readonly LineCell[]): boolean =>
      TOTAL_ROW.test(bare(row.map(({ text }) => text).join("")));
    // 合计, and its figure in the line below
    if (isTotal(own) || (columns === null && isTotal(cells(at - 1)))) continue;
    if (!own.some(({ text }) => tells(text))) continue;
    const name = columns === null ? "" : (own[columns.name]?.text ?? first);
    // the share stands right behind the size
    const behindSize = FIGURE.test(bare(cells(at - 1)[0]?.text ?? ""));
    const isShare = tellsShare && behindSize && Number(bare(first)) <= WHOLE_SHARE;
    rows.push({ name, isShare, start: line.start, end: line.end });
  }
  return { rows, end: at };
}

/** A size with its decimals or its unit, or sides. */
function tells(print: string): boolean {
  const text = foldedText(print, 0, print.length);
  return (FIGURE.test(text) && /[.\p{Script=Han}]/u.test(text)) || SIDES.test(text);
}

/** The names of what was read: other tables of a paper may tell more of the same land. */
function namesOf({ zones, parcels }: ReadRecords): ReadonlySet<string> {
  const names = [
    ...zones.flatMap(({ name, blocks }) => [name, ...blocks.map((block) => block.name)]),
    ...parcels.flatMap(({ name, code }) => [name, code]),
  ];
  return new Set(names.flatMap((name) => (name === null ? [] : [plain(name)])));
}

function plain(name: string): string {
  return foldedText(name, 0, name.length).replace(/[\s“”"()]/gu, "");
}

function unread({ source }: DocumentSection, first: Row, more: readonly Row[]): Issue {
  const [place, ...others] = [first, ...more].map(({ start, end }) => evidenceAt(source, start, end));
  const count = more.length + 1;
  return {
    code: "zone-rows-unread",
    severity: "warning",
    message: {
      zh: `表头列有片区名称和面积或四至，其下 ${count} 行没有读出片区。`,
      en: `A table heads land by name with its size or sides; ${count} of its rows gave no zone.`,
    },
    evidence: place === undefined || others.length === 0 ? (place ?? null) : { ...place, more: others },
    source: source.id,
  };
}
