import type { Issue } from "../domain/issue";
import type { QuotaTable } from "../domain/quota";
import type { DocumentSection } from "./document-section";
import { isTotalName, PLACE_CODES } from "./lexicon/administrative-places";
import { linesRange } from "./quotas/lines-range";
import { lostTable } from "./quotas/lost-table";
import { quotaHeader } from "./quotas/quota-header";
import { type QuotaRow, type RowGroup, rowGroups } from "./quotas/quota-rows";
import type { Cell } from "./quotas/row-cells";

export interface ParsedQuotas {
  readonly quotas: QuotaTable[];
  readonly issues: Issue[];
}

/**
 * The tables of figures by place in a document: county × task, park × quota. A blank cell and a cell printed as
 * none are null. Figures on lines of their own belong to the row above; a row shorter than the others is filled
 * from the left, with an issue where the total row shows that this cannot be right.
 */
export function parseQuotas(section: DocumentSection): ParsedQuotas {
  const quotas: QuotaTable[] = [];
  const issues: Issue[] = [];
  const taken = new Map<string, number>();
  for (const group of rowGroups(section.source, section.lines)) {
    const table = quotaTable(section, group, taken);
    quotas.push(table);
    for (const issue of tableIssues(section, group, table)) issues.push(issue);
  }
  const lost = quotas.length === 0 ? lostTable(section) : null;
  if (lost !== null) issues.push(lost);
  return { quotas, issues };
}

function quotaTable(section: DocumentSection, group: RowGroup, taken: Map<string, number>): QuotaTable {
  const width = group.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const header = quotaHeader(section.lines, group.first, width);
  const place = (row: QuotaRow): QuotaTable["evidence"] => linesRange(section, row.first, row.last);
  const name = header.title === "" ? String(taken.size + 1) : header.title;
  const ordinal = (taken.get(name) ?? 0) + 1;
  taken.set(name, ordinal);
  const totals = group.rows.filter((row) => isTotalName(row.name));
  const total = totals.at(-1) ?? null;
  return {
    id: `${section.key}/quota/${ordinal === 1 ? name : `${name}~${ordinal}`}`,
    document: section.document.id,
    title: header.title,
    unit: header.unit,
    columns: header.columns === null ? unnamedColumns(width) : [...header.columns],
    rows: group.rows
      .filter((row) => row !== total)
      .map((row) => ({
        name: row.name,
        code: PLACE_CODES[row.name] ?? null,
        values: padded(row.cells, width).map((cell) => cell.value),
        raw: padded(row.cells, width).map((cell) => cell.raw),
        evidence: place(row),
      })),
    total:
      total === null
        ? null
        : { values: padded(total.cells, width).map((cell) => cell.value), evidence: place(total) },
    evidence: linesRange(section, header.first, group.last),
  };
}

function padded(cells: readonly Cell[], width: number): readonly Cell[] {
  const empty = Array.from({ length: width - cells.length }, (): Cell => ({ value: null, raw: null }));
  return [...cells, ...empty];
}

function unnamedColumns(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `第${index + 1}列`);
}

function tableIssues(section: DocumentSection, group: RowGroup, table: QuotaTable): Issue[] {
  const issues: Issue[] = [];
  const width = table.columns.length;
  if (table.columns[0] === "第1列") {
    issues.push({
      code: "quota-header-unread",
      severity: "warning",
      message: {
        zh: `表“${table.title}”的表头与 ${width} 列数对不上，列名未取。`,
        en: `The header of the table ${table.title} does not match its ${width} columns; the columns have no names.`,
      },
      evidence: table.evidence,
      source: section.source.id,
    });
  }
  for (const row of group.rows) {
    const short = !row.aligned && row.cells.length < width;
    if (!short || !doubtful(table, row)) continue;
    issues.push({
      code: "quota-blank-uncertain",
      severity: "warning",
      message: {
        zh: `“${row.name}”一行只有 ${row.cells.length} 个数，表有 ${width} 列，空格在哪一列不能确定。`,
        en: `The row ${row.name} has ${row.cells.length} figures for ${width} columns; which cells are blank is uncertain.`,
      },
      evidence: linesRange(section, row.first, row.last),
      source: section.source.id,
    });
  }
  return issues;
}

/** Filling from the left is confirmed where every column adds up to the total row. */
function doubtful(table: QuotaTable, row: QuotaRow): boolean {
  if (row.cells.length === 0) return false;
  const { total } = table;
  if (total === null) return true;
  return !total.values.every((expected, column) => {
    if (expected === null) return true;
    const sum = table.rows.reduce((all, each) => all + (each.values[column] ?? 0), 0);
    return Math.abs(sum - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
  });
}
