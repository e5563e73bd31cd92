import type { Line } from "../../layout/line";
import { RING_CELL } from "../../lexicon/table-columns";
import { LEFT_BANK, MARK_KIND, RIGHT_BANK } from "../../lexicon/table-terms";
import type { SourceText } from "../../text/source-text";
import { type NamedRow, type NamedRows, namedRows } from "./naming-columns";

/** Rows of one parcel in a table that repeats the parcel's code or name on every row. */
export interface CodedGroup {
  readonly key: string;
  /** the name in the cell behind the code */
  readonly name: string | null;
  /** the lines above, then the rows, header and rows without their first cell */
  readonly lines: readonly Line[];
  /** what the header of its column says the key to be; null where only its own print tells */
  readonly keyed: "code" | "name" | null;
  /** the header and the rows as printed */
  readonly header: Line;
  readonly rows: readonly Line[];
}

/**
 * `C-01 <tab> 1 <tab> 3300200.000 <tab> 38500100.000`: a code or name, a label, two numbers, perhaps more. The number
 * of the row may stand before the code instead of a label behind it; the parcel's area may stand before the label.
 */
const SEP = "(?:\\s{0,40}[\\t|,，]\\s{0,40}|[ \\u3000]+)";
const COORDINATES = `(?:\\d{2,8}\\.?\\d{0,12}${SEP}\\d{2,8}\\.?\\d{0,12}|\\d{2,3} ?[°度][^\\s|,，]{2,20}[\\s|,，]{1,40}\\d{2,3} ?[°度][^\\s|,，]{2,20})(?:[\\s|,，][^\\n]{0,80})?`;
/** The name of the piece between its code and the label of the point. */
const NAME_CELL = "(?:[\\p{Script=Han}][^\\s|,，]{1,24}\\s{0,40}[\\t|,，]\\s{0,40})?";
const ROW = new RegExp(
  `^([\\s|]*(?:\\d{1,5}${SEP})?)([^\\s|,，]{1,24})(${SEP}${NAME_CELL})(?:\\d{1,7}(?:\\.\\d{1,6})?${SEP}(?=[A-Za-z]{1,3}\\d{1,5}[\\s|,，]))?(?:[A-Za-z]{0,3}\\d{1,5}${SEP})?${COORDINATES}$`,
  "u",
);
/** `47012 1 3300200.0 38500100.0` below a header that begins with the number of the piece of land. */
const NUMBERED_ROW = new RegExp(
  `^([\\s|]*)(\\d{1,10})(${SEP})[A-Za-z]{0,3}\\d{1,5}${SEP}${COORDINATES}$`,
  "u",
);
const NUMBERED_HEADER = /^[\s|]*(?:小班|图斑|地块|宗地|宗海|区块|标段)(?:编?号|代码)[\s|,]/u;
/** A plain number is the number of the row; a code has a letter, a sign or a word. */
const CODE = /[A-Za-z\p{Script=Han}-]/u;
const RING_ONLY = new RegExp(`^${RING_CELL}$`, "u");
const LABEL_ONLY =
  /^(?:[A-Za-z]{0,2}|(?:界址|边界|[拐角顶界控])点?第?|桩|第)(?:\d{1,5}|[一二三四五六七八九十]{1,3})号?点?$/u;
const HEADER = /(?:地块|宗地|图斑|宗海|海域|区块)(?:编号|代码|号|名称)?/u;
/** A header that names both columns of coordinates. */
const AXES =
  /[Xx](?![A-Za-z]).{0,16}[Yy](?![A-Za-z])|[Yy](?![A-Za-z]).{0,16}[Xx](?![A-Za-z])|纵坐标.{0,16}横坐标|横坐标.{0,16}纵坐标|[经纬]度.{0,16}[经纬]度|北纬.{0,16}东经|东经.{0,16}北纬/u;
const LINES_ABOVE = 4;
/** A longer line is no row of four cells. */
const LONGEST_ROW = 240;
const FEWEST_ROWS = 3;

interface Row {
  readonly at: number;
  readonly key: string;
  readonly name: string | null;
  /** without the cells up to the key */
  readonly line: Line;
  readonly printed: Line;
}

/** A row whose first cell is empty: where cells of one piece are merged, its code or name stands in the first row alone. */
const MERGED_ROW = new RegExp(
  `^([ \\u3000\\ufeff]*(?:\\|[ \\u3000]*(?:\\|[ \\u3000]*){1,2}|\\t(?:\\ufeff{0,2}\\t)?|[,，]{1,2}))\\s{0,8}[A-Za-z]{0,3}\\d{1,5}${SEP}${COORDINATES}$`,
  "u",
);

/** A row of the piece above whose cell is merged with that of `last`. */
function mergedRow(source: SourceText, line: Line, at: number, last: Row | undefined): Row | null {
  if (last === undefined || line.kind !== "text" || line.end - line.start > LONGEST_ROW) return null;
  const cell = MERGED_ROW.exec(source.text.slice(line.start, line.end))?.[1];
  if (cell === undefined) return null;
  const own = { ...line, start: line.start + cell.length, text: line.text.replace(/^[\s|,]+/u, "") };
  return { at, key: last.key, name: last.name, line: own, printed: line };
}

/** The cell of the name before the label, in the text of a row. */
const LEADING_NAME = /^[\s|,]*\p{Script=Han}[^\s|,]{1,24}(?=[\s|,])/u;

function codedRow(source: SourceText, line: Line, at: number, numbered: boolean): Row | null {
  if (line.kind !== "text" || line.end - line.start > LONGEST_ROW) return null;
  const raw = source.text.slice(line.start, line.end);
  const coded = ROW.exec(raw);
  const told =
    coded !== null &&
    CODE.test(coded[2] ?? "") &&
    !LABEL_ONLY.test(coded[2] ?? "") &&
    !RING_ONLY.test(coded[2] ?? "");
  const match = told ? coded : numbered ? NUMBERED_ROW.exec(raw) : null;
  const key = match?.[2] ?? "";
  if (match === null) return null;
  const cut = (match[1]?.length ?? 0) + key.length + (match[3]?.length ?? 0);
  return {
    at,
    key,
    name: /[^\s|,，]+/u.exec(match[3] ?? "")?.[0] ?? null,
    line: {
      ...line,
      start: line.start + cut,
      text: line.text
        .slice(line.text.indexOf(key) + key.length)
        .replace(LEADING_NAME, "")
        .trim(),
    },
    printed: line,
  };
}

function withoutFirstCell(source: SourceText, line: Line): Line {
  const raw = source.text.slice(line.start, line.end);
  const cell = /^[\s|]*[^\s|,，]{1,24}[\s|,，]+/u.exec(raw)?.[0] ?? "";
  const text = line.text.replace(/^[\s|]*[^\s|,]{1,24}[\s|,]+/u, "");
  return { ...line, start: line.start + cell.length, text };
}

/**
 * The parcels of a table that prints the code on every row, each as the rows it would have alone, and the lines that
 * are left. Null where the lines hold no such table: at least two parcels of three rows under a header that says so.
 */
export function codedGroups(
  source: SourceText,
  lines: readonly Line[],
): { readonly groups: readonly CodedGroup[]; readonly rest: readonly Line[] } | null {
  const named = namedRows(source, lines);
  const told = named === null ? null : toldGroups(lines, named);
  if (told !== null) return told;
  const numbered = lines.findIndex(({ text }) => NUMBERED_HEADER.test(text) && AXES.test(text));
  const rows: Row[] = [];
  let head: string | null = null;
  let last: Row | undefined;
  lines.forEach((line, at) => {
    const row =
      codedRow(source, line, at, numbered >= 0 && at > numbered) ?? mergedRow(source, line, at, last);
    if (row !== null) {
      rows.push(row);
      last = row;
    } else if (line.kind === "text" && AXES.test(line.text)) {
      // the same header comes again after a page; below another one begins another table
      if (head !== null && line.text !== head) last = undefined;
      head = line.text;
    }
  });
  const [first] = rows;
  if (first === undefined || !standTogether(rows.map(({ key }) => key))) return null;
  const above = lines
    .slice(0, first.at)
    .filter((line) => line.kind === "text")
    .slice(-LINES_ABOVE);
  const header = above.findLast(
    (line) => AXES.test(line.text) || (HEADER.test(line.text) && /点/u.test(line.text)),
  );
  if (header === undefined) return null;
  const lead = above
    .slice(0, above.indexOf(header) + 1)
    .map((line) => (line === header ? withoutFirstCell(source, line) : line));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.key);
    if (own === undefined) groups.set(row.key, [row]);
    else own.push(row);
  }
  // markers of the two banks of a river bound no land, and what a point is marked with is none
  const keys = [...groups.keys()];
  if (keys.some((key) => LEFT_BANK.test(key) || RIGHT_BANK.test(key) || MARK_KIND.test(key))) return null;
  const rings = [...groups].filter(([, own]) => own.length >= FEWEST_ROWS);
  // a row or two that stand for a point (an intake, a well) stay behind, to be told
  if (rings.length < 2 || rings.length * 2 <= groups.size) return null;
  const taken = new Set(rings.flatMap(([, own]) => own.map((row) => row.at)));
  return {
    groups: rings.map(([key, own]) => ({
      key,
      name: own[0]?.name ?? null,
      keyed: null,
      lines: [...lead, ...own.map((row) => row.line)],
      header,
      rows: own.map((row) => row.printed),
    })),
    rest: lines.filter((line, at) => line !== header && !taken.has(at)),
  };
}

/** Whether rows of one key follow one another: what comes once in each of several lists is the label of a point. */
function standTogether(keys: readonly (string | null)[]): boolean {
  const runs = keys.filter((key, index) => key !== keys[index - 1]).length;
  return runs * 4 <= keys.length * 3;
}

/** The pieces whose columns of names and codes tell their points apart; null where they tell no two of them. */
function toldGroups(
  lines: readonly Line[],
  { headers, cut, rows, ringed }: NamedRows,
): ReturnType<typeof codedGroups> {
  const groups = new Map<string, { at: number; row: NamedRow }[]>();
  for (const [at, row] of rows) {
    const key = row.code ?? row.name ?? "";
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [{ at, row }]);
    else own.push({ at, row });
  }
  const keys = [...rows.values()].map((row) => row.code ?? row.name);
  if (keys.some((key) => LEFT_BANK.test(key ?? "") || RIGHT_BANK.test(key ?? ""))) return null;
  if (!standTogether(keys)) return null;
  const rings = [...groups].filter(([, own]) => own.length >= FEWEST_ROWS);
  if (rings.length < (ringed ? 1 : 2) || rings.length * 2 <= groups.size) return null;
  const taken = new Set(rings.flatMap(([, own]) => own.map(({ at }) => at)));
  const [header] = headers;
  if (header === undefined) return null;
  const above = lines.slice(0, lines.indexOf(header)).filter((line) => line.kind === "text");
  const lead = [...above.slice(1 - LINES_ABOVE), ...cut];
  return {
    groups: rings.map(([key, own]) => ({
      key,
      name: own[0]?.row.name ?? null,
      keyed: own[0]?.row.code == null ? "name" : "code",
      lines: [...lead, ...own.map(({ row }) => row.line)],
      header,
      rows: own.flatMap(({ at }) => lines[at] ?? []),
    })),
    rest: lines.filter((line, at) => !headers.includes(line) && !taken.has(at)),
  };
}
