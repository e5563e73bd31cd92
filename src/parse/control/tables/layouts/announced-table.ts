import type { Line } from "../../../layout/line";
import { foldedStretch } from "../../../text/folded-line";
import type { MappedText } from "../../../text/mapped-text";
import type { SourceText } from "../../../text/source-text";
import { isCodeLike } from "../cells/cell-fit";
import { columnOf } from "../cells/column";
import { type Cell, rowEvidence } from "../cells/grid";
import { type Found, tableOf } from "../found-table";
import { isHeader } from "../header/table-columns";
import { cellsBetween } from "./cells-between";
import type { Layout } from "./layout";

/** Words that announce the labels of the rows below in one sentence: 各列依次为:地块编号;用途;面积(亩). */
export const ANNOUNCED: Layout = {
  name: "announced fields",
  kind: "form",
  begins: ({ line }) => LEADS.test(line.text) && JOINTS.some((joint) => parts(line.text, joint) >= FEWEST),
  read: ({ source, lines, at, line }) => announcedTable(source, lines, at, line),
};

/** Signs that part the labels, and the cells of each row; rows may stand between tabs whatever parts the labels. */
const JOINTS = ["\t", ";", "|", "、", ",", "/"] as const;
/** Fewest labels. */
const FEWEST = 4;
/** What leads to the first label: the beginning of such a line, and where the words for it end. */
const LEADS = /^[^\d|]{0,24}[:为是]/u;
const LEAD_END = /[:为是\s]\s?/gu;
const LONGEST_LEAD = 36;
/** A longer line is no row. */
const LONGEST = 600;

function parts(text: string, joint: string): number {
  return text.split(joint).length;
}

function announcedTable(source: SourceText, lines: readonly Line[], at: number, line: Line): Found | null {
  if (line.end - line.start > LONGEST) return null;
  const mapped = foldedStretch(source, line.start, line.end);
  for (const joint of JOINTS) {
    const labels = parts(mapped.text, joint) < FEWEST ? null : labelsBehindLead(source, line, mapped, joint);
    if (labels === null) continue;
    const rows: (readonly Cell[])[] = [];
    const refused: (readonly Cell[])[] = [];
    let next = at + 1;
    for (; next < lines.length; next++) {
      const row = rowOf(source, lines[next], joint);
      const begins = row !== null && row.length >= FEWEST && isCodeLike(row[0]?.mapped.text ?? "");
      if (row === null || (row.length !== labels.length && !begins) || isHeader(row)) break;
      (row.length === labels.length ? rows : refused).push(row);
    }
    if (rows.length === 0) continue;
    const table = tableOf(source, lines, at, labels.map(columnOf), rows);
    const told = refused.map((row) => rowEvidence(source, row));
    if (table.rows.length > 0) return { table: { ...table, refused: [...table.refused, ...told] }, next };
  }
  return null;
}

/** The labels behind the words that lead to the first of them; null where they are no header. */
function labelsBehindLead(
  source: SourceText,
  line: Line,
  mapped: MappedText,
  joint: string,
): readonly Cell[] | null {
  const [first = ""] = mapped.text.slice(0, LONGEST_LEAD).split(joint);
  for (const { index, 0: sign } of [...first.matchAll(LEAD_END)].reverse()) {
    const labels = cellsBetween(
      source,
      line,
      mapped,
      index + sign.length,
      mapped.text.trimEnd().length,
      joint,
    );
    const [code] = labels;
    if (code !== undefined && columnOf(code) !== null && isHeader(labels)) return labels;
  }
  return null;
}

/** The cells of a row, without the sign that ends it. */
function rowOf(source: SourceText, line: Line | undefined, joint: string): readonly Cell[] | null {
  if (line === undefined || line.end - line.start > LONGEST) return null;
  const mapped = foldedStretch(source, line.start, line.end);
  const own = mapped.text.includes("\t") ? "\t" : joint;
  const end = mapped.text.trimEnd().replace(/[。;]$/u, "").length;
  return cellsBetween(source, line, mapped, 0, end, own);
}
