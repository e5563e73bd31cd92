import type { StatedFigure } from "../../domain/document-facts";
import type { QuotaTable } from "../../domain/quota";
import { fixed } from "../figures";
import { longestCommonRun } from "../likeness";
import { within } from "../printed-area";
import { printedDecimals } from "../printed-number";
import type { Draft, Rule } from "../rule";
import { columnKey, memberColumns } from "../table-columns";

/** Columns against the total row, summands of a row against its 合计, and the running text against the totals. */
export const tableTotal: Rule = {
  id: "table-total",
  version: 2,
  check: (records) => {
    const figures = new Map<string, StatedFigure[]>();
    for (const { document, stated } of records.facts) {
      figures.set(document, [...(figures.get(document) ?? []), ...stated]);
    }
    return records.quotas.flatMap((table) => [
      ...table.columns.flatMap((_, index) => columnDrafts(table, index)),
      ...table.columns.flatMap((_, index) => rowDrafts(table, index)),
      ...bodyDrafts(table, table.document === null ? [] : (figures.get(table.document) ?? [])),
    ]);
  },
};

const subtotal = /小计|合计|总计|共计/u;
/** Shares and averages do not add up. */
const notAdditive = /率|比例|占比|均|%|％/u;

interface Sum {
  readonly value: number;
  readonly decimals: number;
  readonly tolerance: number;
  readonly count: number;
}

/** Cells added up; every printed cell may be off by half its last digit. */
function added(cells: readonly (readonly [value: number | null, raw: string | null | undefined])[]): Sum {
  let [value, decimals, tolerance, count] = [0, 0, 0, 0];
  for (const [cell, raw] of cells) {
    if (cell === null) continue;
    const digits = printedDecimals(cell, raw);
    value += cell;
    decimals = Math.max(decimals, digits);
    tolerance += 10 ** -digits / 2;
    count += 1;
  }
  return { value, decimals, tolerance, count };
}

function columnDrafts(table: QuotaTable, index: number): Draft[] {
  const column = table.columns[index] ?? "";
  const total = table.total?.values[index] ?? null;
  if (table.total === null || total === null || notAdditive.test(column)) return [];
  const rows = table.rows.filter((row) => !subtotal.test(row.name.replace(/\s/gu, "")));
  const sum = added(rows.map((row) => [row.values[index] ?? null, row.raw[index]]));
  if (sum.count === 0) return [];
  const difference = sum.value - total;
  const exact = within(difference, 0, total * 1e3);
  const tolerance = sum.tolerance + 10 ** -sum.decimals / 2;
  const holds = exact || (Math.abs(difference) <= tolerance && !isWhole(total, sum));
  const severity = exact ? "pass" : holds ? "note" : "warning";
  const shown = fixed(sum.value, sum.decimals);
  const printed = fixed(total, Math.max(sum.decimals, printedDecimals(total, null)));
  const by = fixed(Math.abs(difference), sum.decimals + 1);
  return [
    {
      key: columnKey(table.columns, index),
      severity,
      subject: table.id,
      message: {
        zh: `“${column}”一列 ${sum.count} 个数合计 ${shown}，表中总计 ${printed}（${table.unit}）：${exact ? "相符" : holds ? `相差 ${by}，在取舍之内` : `相差 ${by}，不相符`}。`,
        en: `The ${sum.count} figures of the column ${column} add up to ${shown}, the total row says ${printed} (${table.unit}): ${exact ? "equal" : holds ? `${by} apart, within rounding` : `${by} apart, not equal`}.`,
      },
      expected: total,
      actual: Number(shown),
      difference: Number(fixed(difference, sum.decimals + 1)),
      tolerance,
      unit: table.unit,
      evidence: [table.total.evidence],
    },
  ];
}

/** Counts and whole quotas are not rounded: there a difference is a difference. */
function isWhole(total: number, sum: Sum): boolean {
  return sum.decimals === 0 && Number.isInteger(total);
}

function rowDrafts(table: QuotaTable, index: number): Draft[] {
  const members = memberColumns(table.columns, index);
  if (members.length < 2) return [];
  const checks = table.rows.flatMap((row) => {
    const total = row.values[index] ?? null;
    const sum = added(members.map((member) => [row.values[member] ?? null, row.raw[member]]));
    if (total === null || sum.count === 0) return [];
    const difference = sum.value - total;
    const tolerance = sum.tolerance + 10 ** -printedDecimals(total, row.raw[index]) / 2;
    const exact = within(difference, 0, total * 1e3);
    return [{ row, total, sum, holds: exact || (Math.abs(difference) <= tolerance && !isWhole(total, sum)) }];
  });
  const failing = checks.filter((check) => !check.holds);
  // Where most rows do not close, the other columns are no summands of this one, unless the total row says they are.
  if (checks.length === 0 || (2 * failing.length > checks.length && !totalCloses(table, index, members)))
    return [];
  const column = table.columns[index] ?? "";
  const names = members.map((member) => table.columns[member] ?? "").join("、");
  const holding: Draft = {
    key: `${columnKey(table.columns, index)}/rows`,
    severity: "pass",
    subject: table.id,
    message: {
      zh: `“${column}”与 ${names} 之和逐行核对：${checks.length} 行中 ${checks.length - failing.length} 行相符。`,
      en: `${column} against the sum of ${names}, row by row: ${checks.length - failing.length} of ${checks.length} rows agree.`,
    },
    expected: checks.length,
    actual: checks.length - failing.length,
    evidence: [table.evidence],
  };
  return [
    holding,
    ...failing.map(
      ({ row, total, sum }): Draft => ({
        key: `${columnKey(table.columns, index)}/${row.name}`,
        severity: "warning",
        subject: table.id,
        message: {
          zh: `${row.name}：${names} 合计 ${fixed(sum.value, sum.decimals)}，“${column}”为 ${fixed(total, sum.decimals)}（${table.unit}），不相符。`,
          en: `${row.name}: ${names} add up to ${fixed(sum.value, sum.decimals)}, ${column} says ${fixed(total, sum.decimals)} (${table.unit}).`,
        },
        expected: total,
        actual: Number(fixed(sum.value, sum.decimals)),
        difference: Number(fixed(sum.value - total, sum.decimals + 1)),
        unit: table.unit,
        evidence: [row.evidence],
      }),
    ),
  ];
}

/** The total row adds up to the last digit: the columns are summands, whatever single rows say. */
function totalCloses({ total }: QuotaTable, index: number, members: readonly number[]): boolean {
  const whole = total?.values[index] ?? null;
  const parts = members.map((member) => total?.values[member] ?? null);
  if (whole === null || whole === 0 || parts.includes(null)) return false;
  return within(
    parts.reduce<number>((sum, part) => sum + (part ?? 0), -whole),
    0,
    whole * 1e3,
  );
}

/** Words that two names must share for the text to speak of the column. */
const SHARED_WORDS = 4;

/** Figures of the running text that name a column against its total; only disagreement is reported. */
function bodyDrafts(table: QuotaTable, figures: readonly StatedFigure[]): Draft[] {
  const { total } = table;
  if (total === null) return [];
  return figures.flatMap((figure): Draft[] => {
    if (figure.unit !== table.unit) return [];
    const subject = compact(figure.subject);
    const runs = table.columns.map((column) =>
      speaksOf(subject, compact(column)) ? longestCommonRun(compact(column), subject) : 0,
    );
    const best = Math.max(...runs);
    const index = runs.indexOf(best);
    const value = total.values[index] ?? null;
    if (best < SHARED_WORDS || runs.lastIndexOf(best) !== index || value === null) return [];
    const tolerance = 10 ** -figure.decimals / 2;
    if (within(figure.value - value, tolerance, value)) return [];
    const column = table.columns[index] ?? "";
    return [
      {
        key: `${columnKey(table.columns, index)}/text`,
        severity: "warning",
        subject: table.id,
        message: {
          zh: `正文“${figure.subject}”为 ${fixed(figure.value, figure.decimals)}${figure.unit}，表中“${column}”总计 ${value}${table.unit}。`,
          en: `The text gives ${fixed(figure.value, figure.decimals)} ${figure.unit} for ${figure.subject}, the total of ${column} is ${value} ${table.unit}.`,
        },
        expected: value,
        actual: figure.value,
        difference: figure.value - value,
        tolerance,
        unit: table.unit,
        evidence: [figure.evidence, total.evidence],
      },
    ];
  });
}

/** Every character of the column's name stands in the subject, in whatever order: 消化闲置土地 for 闲置土地消化任务. */
function speaksOf(subject: string, column: string): boolean {
  return [...column.replace(/任务|指标|目标|面积|数量/gu, "")].every((character) =>
    subject.includes(character),
  );
}

function compact(text: string): string {
  return text.replace(/[\s\p{P}]/gu, "");
}
