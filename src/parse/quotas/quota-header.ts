import type { Line } from "../layout/line";

/** What stands above the rows of a table. Indices count the lines of the section. */
export interface QuotaHeader {
  readonly title: string;
  readonly unit: string;
  /** null where the header cannot be brought in line with the figures */
  readonly columns: readonly string[] | null;
  /** first line that belongs to the table */
  readonly first: number;
}

const UNIT = /^[([]?(?:计量)?单位[:：]?(.{1,12}?)[)\]]?$/u;
const TITLE_END = /(?:表|分解|任务|指标|情况|计划|方案|统计|明细|一览|清单)(?:\([^()]{1,20}\))?$/u;

/** A header has at most this many lines above the first row, and a title this many. */
const MOST_LINES = 48;
const MOST_TITLE_LINES = 3;

/** Reads title, unit and column names above line `row` for a table with `width` figures a row. */
export function quotaHeader(lines: readonly Line[], row: number, width: number): QuotaHeader {
  const above: { text: string; index: number }[] = [];
  for (let i = row - 1; i >= 0 && above.length < Math.max(8, Math.min(MOST_LINES, width * 2 + 6)); i--) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind !== "text") continue;
    if (/[。;]/u.test(line.text) || line.text.length > 240) break;
    above.unshift({ text: line.text, index: i });
    if (/^附\s*(?:件|表)/u.test(line.text)) break;
  }
  const unitAt = above.findLastIndex(({ text }) => UNIT.test(squeezed(text)));
  const inline = above.findLastIndex(({ text }) =>
    /\(单位:[^()]{1,10}\)$|单位:[^\s]{1,8}$/u.test(text.trim()),
  );
  const split = unitAt >= 0 ? unitAt : inline >= 0 ? inline : titleLine(above);
  const header = above.slice(split + 1).map(({ text }) => text);
  const columns = columnNames(header, width);
  const unit =
    unitAt >= 0
      ? (UNIT.exec(squeezed(above[unitAt]?.text ?? ""))?.[1] ?? "")
      : (/单位:([^()\s]{1,10})\)?$/u.exec(above[inline]?.text.trim() ?? "")?.[1] ?? columnUnit(columns));
  const titled = unitAt >= 0 ? above.slice(0, unitAt) : above.slice(0, split + 1);
  const { title, first } = titleOf(titled, above[split + 1]?.index ?? row);
  return { title, unit, columns, first };
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** The last line above the header that ends like the title of a table. */
function titleLine(above: readonly { text: string }[]): number {
  return above.findLastIndex(({ text }) => {
    const words = squeezed(text).replace(/\(?单位:.*$/u, "");
    return words.length >= 6 && !/\s/u.test(text.trim()) && TITLE_END.test(words);
  });
}

function titleOf(
  above: readonly { text: string; index: number }[],
  row: number,
): { title: string; first: number } {
  let title = "";
  let first = row;
  for (let i = above.length - 1; i >= 0 && above.length - i <= MOST_TITLE_LINES; i--) {
    const line = above[i];
    const words = squeezed(line?.text ?? "").replace(/[([]?单位:.*$/u, "");
    if (line === undefined || /^附(?:件|表)\d*[:.、]?$/u.test(words) || /[,:。;]$/u.test(words)) break;
    if (/^\d{4}年\d{1,2}月/u.test(words) || /^\(.*\)$/u.test(words)) break;
    title = words + title;
    first = line.index;
  }
  return { title, first };
}

/** 批而未供(亩) 闲置(亩): the unit that every column names */
function columnUnit(columns: readonly string[] | null): string {
  const units = (columns ?? []).map((column) => /\(([^()]{1,8})\)$/u.exec(column)?.[1] ?? "");
  const [first = ""] = units;
  return units.every((unit) => unit === first) ? first : "";
}

/** Names of `width` columns out of the header's lines: one line, one cell a line, or two levels. */
function columnNames(header: readonly string[], width: number): readonly string[] | null {
  const rows = header.map(cellsOf).filter((cells) => cells.length > 0);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const flat = withoutLabel(last, width);
  const upper = rows.at(-2);
  if (upper !== undefined && flat !== null && last.length === width) {
    const groups = [upper, upper.slice(1), upper.slice(2)].find(
      (cells) => cells.length > 1 && width % cells.length === 0 && cells.length < width,
    );
    if (groups !== undefined) {
      const span = width / groups.length;
      return flat.map((name, index) => `${groups[Math.floor(index / span)] ?? ""}${name}`);
    }
  }
  if (flat !== null) return flat;
  // one cell a line: the last lines are the columns
  const single = rows.filter((cells) => cells.length === 1).length === rows.length;
  if (single && rows.length >= width) return rows.slice(rows.length - width).map((cells) => cells[0] ?? "");
  const all = rows.flat();
  return withoutLabel(all, width);
}

function cellsOf(text: string): readonly string[] {
  const parts = /[\t|]/u.test(text) ? text.split(/[\t|]/u) : text.split(/\s+/u);
  return parts.map((part) => part.replace(/\s+/gu, "")).filter((part) => part !== "");
}

/** The cells without the heads of the row labels (序号, 县(市、区)), null where another number is left. */
function withoutLabel(cells: readonly string[], width: number): readonly string[] | null {
  const extra = cells.length - width;
  if (extra < 0 || extra > 2) return null;
  return extra === 0 && isLabelHead(cells[0] ?? "") ? null : cells.slice(extra);
}

function isLabelHead(cell: string): boolean {
  return /^(?:序号|地区|县\(市、区\)|县市区|单位|区域|行政区|名称|乡镇)$/u.test(cell);
}
