import type { Line } from "../layout/line";
import { mappedLine } from "../layout/line";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import { printedAt, type SourceText } from "../text/source-text";

/** A cell with a figure, or a cell printed as none (-, /, empty between separators). */
export interface Cell {
  readonly value: number | null;
  /** as printed, null for an empty cell */
  readonly raw: string | null;
}

/** A line of a table: the words at its head, then figures. */
export interface CellLine {
  /** words before the figures without blanks, "" where the line begins with a figure */
  readonly label: string;
  readonly cells: readonly Cell[];
  /** empty cells are printed (tabs, bars), so that every cell stands in its own column */
  readonly aligned: boolean;
}

/** Longest line of a table. */
const LONGEST = 400;

const NUMBER = String.raw`[-+]?(?<!\d)(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,18})(?:\. ?\d{1,12})?%?`;
const NONE = String.raw`[-—–―－/\\]{1,3}|无`;
const CELL = new RegExp(String.raw`(?:${NUMBER}|${NONE})(?=[\s|]|$)`, "gu");
const IS_NONE = new RegExp(`^(?:${NONE})$`, "u");
const IS_NUMBER = new RegExp(`^(?:${NUMBER})$`, "u");
const ONLY_CELLS = new RegExp(String.raw`^(?:${NUMBER}|${NONE})(?:\s+(?:${NUMBER}|${NONE})){0,39}$`, "u");

/** The line as label and figures; null where it is anything else. */
export function cellLine(source: SourceText, line: Line): CellLine | null {
  if (line.text.length > LONGEST || !/[\d\p{Script=Han}-]/u.test(line.text)) return null;
  const mapped = mappedLine(source, line);
  if (/[\t|]/u.test(mapped.text)) return separated(mapped);
  return spaced(mapped);
}

/** Cells between tabs or bars: an empty one is an empty cell. */
function separated(mapped: MappedText): CellLine | null {
  const bars = mapped.text.includes("|");
  const separator = bars ? "|" : "\t";
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i <= mapped.text.length; i++) {
    if (i < mapped.text.length && mapped.text.charAt(i) !== separator) continue;
    parts.push({ from, to: i });
    from = i + 1;
  }
  if (bars && mapped.text.startsWith("|")) parts.shift();
  if (bars && mapped.text.endsWith("|")) parts.pop();
  const text = (part: { from: number; to: number }): string => mapped.text.slice(part.from, part.to).trim();
  if (
    parts.length > 1 &&
    /^\d{1,6}$/u.test(text(parts[0] ?? { from: 0, to: 0 })) &&
    /\p{Script=Han}/u.test(text(parts[1] ?? { from: 0, to: 0 }))
  ) {
    parts.shift();
  }
  const [head, ...rest] = parts;
  if (head === undefined || rest.length === 0) return null;
  const cells = rest.map((part) => cellOf(mapped, part.from, part.to));
  if (cells.some((cell) => cell === null)) return null;
  return {
    label: text(head).replace(/\s+/gu, ""),
    cells: cells.filter((cell) => cell !== null),
    aligned: true,
  };
}

/** A label, perhaps with blanks inside (古　县), and figures between blanks. */
function spaced(mapped: MappedText): CellLine | null {
  const ordinal = /^\d{1,5}[.、]?\s+(?=\p{Script=Han})/u.exec(mapped.text)?.[0].length ?? 0;
  const body = mapped.text.slice(ordinal);
  const label = /^[^\d]*/u.exec(body)?.[0].replace(/(?<![-—–―/\s])[-—–―/\s]+$/u, "") ?? "";
  const rest = body.slice(label.length).trim();
  const words = label.replace(/\s+/gu, "");
  if (words !== "" && !/^[\p{Script=Han}()、]+$/u.test(words)) return null;
  if (rest === "") return words === "" ? null : { label: words, cells: [], aligned: false };
  if (!ONLY_CELLS.test(rest)) return null;
  const offset = ordinal + label.length;
  const cells: Cell[] = [];
  for (const match of mapped.text.slice(offset).matchAll(CELL)) {
    const cell = cellOf(mapped, offset + match.index, offset + match.index + match[0].length);
    if (cell !== null) cells.push(cell);
  }
  return { label: words, cells, aligned: false };
}

/** The cell between two indices; null where it holds words. */
function cellOf(mapped: MappedText, from: number, to: number): Cell | null {
  const text = mapped.text.slice(from, to);
  const trimmed = text.trim();
  if (trimmed === "") return { value: null, raw: null };
  const start = from + text.indexOf(trimmed);
  const evidence = mappedEvidence(mapped, start, start + trimmed.length);
  const raw = printedAt(mapped.source, evidence);
  if (IS_NONE.test(trimmed)) return { value: null, raw };
  if (!IS_NUMBER.test(trimmed)) return null;
  const value = Number(trimmed.replace(/[,%\s+]/gu, ""));
  return Number.isFinite(value) ? { value, raw } : null;
}
