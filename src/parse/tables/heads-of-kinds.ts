import { AREA_UNIT } from "../lexicon/area-units";
import { KIND_BELOW, RANGE_ABOVE, SIZE_ABOVE, SUM_BELOW, WHOLE_ABOVE } from "../lexicon/sub-column-words";
import type { TableCell } from "./table-cell";

/** Nothing but the unit of a head, or the word for a range, below the word for the kind. */
const UNIT_BEHIND = new RegExp(`(?:面积|范围)?(?:\\(?${AREA_UNIT}\\)?)?$`, "u");

/**
 * The heads of two rows as one, where the lower one parts sizes or ranges into kinds of land, and sizes into their sum as
 * well: 一级保护区面积 over 水域, 陆域 and 合计, 保护区范围 over 水域 and 陆域. The column of the sum has the head above it, the
 * others tell no size of the land; where no sum stands among them, nothing does. Null where the lower row is none of these.
 * @param below the cells of the first row: figures stand below sizes, words below ranges; null where it is not known
 */
export function headsOfKinds(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
  below: readonly TableCell[] | null,
): readonly TableCell[] | null {
  const heads = upper.filter(({ text }, index) => text !== "" || index === 0);
  const groups = groupsOf(lower.filter(({ text }) => text !== ""));
  if (groups.length === 0) return null;
  const sizes = heads.filter(({ text }) => SIZE_ABOVE.test(text));
  const parted = sizes.filter(({ text }) => !WHOLE_ABOVE.test(text));
  const ranges = heads.filter(({ text }) => RANGE_ABOVE.test(text));
  const inOrder = heads.filter((head) => ranges.includes(head) || parted.includes(head));
  const ways = [ranges, inOrder, sizes, parted].filter((spans) => spans.length === groups.length);
  const joined = ways
    .map((spans) => ({ spans, columns: under(heads, spans, groups) }))
    .filter(({ spans }) =>
      ranges.every((range) => !spans.includes(range) || !hasSum(groups[spans.indexOf(range)])),
    );
  const fits = joined.find(({ columns }) => below === null || areBelow(columns, below));
  return fits?.columns.map(({ cell }) => cell) ?? null;
}

interface Column {
  readonly cell: TableCell;
  /** what stands below it, where the head over it tells */
  readonly holds: "figures" | "words" | null;
}

function under(
  heads: readonly TableCell[],
  spans: readonly TableCell[],
  groups: readonly (readonly TableCell[])[],
): readonly Column[] {
  return heads.flatMap((head): readonly Column[] => {
    const group = groups[spans.indexOf(head)];
    if (group === undefined) return [{ cell: head, holds: RANGE_ABOVE.test(head.text) ? "words" : null }];
    const holds = RANGE_ABOVE.test(head.text) ? "words" : "figures";
    return group.map((one) => ({ cell: { ...one, text: isSum(one) ? head.text : wordOf(one) }, holds }));
  });
}

/** Whether the cells of a row may stand below such columns; one that lost cells lost the first of them. */
function areBelow(columns: readonly Column[], row: readonly TableCell[]): boolean {
  const lost = columns.length - row.length;
  return columns.every(({ holds }, at) => {
    const text = row[at - lost]?.text ?? "";
    return holds === null || text === "" || (holds === "figures") === FIGURE.test(text);
  });
}

const FIGURE = new RegExp(`^(?:约?\\d[\\d.,]{0,15}(?:${AREA_UNIT})?|[-—/])$`, "u");

/** The kinds below one head each: a group begins where a kind of it comes again. Nothing where some cell is no kind. */
function groupsOf(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const groups: TableCell[][] = [];
  if (!cells.every((cell) => isKindOfLand(cell) || isSum(cell)) || cells.every(isSum)) return [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last === undefined || last.some((own) => wordOf(own) === wordOf(cell))) groups.push([cell]);
    else last.push(cell);
  }
  return groups.every(({ length }) => length > 1) ? groups : [];
}

function hasSum(group: readonly TableCell[] | undefined): boolean {
  return group?.some(isSum) === true;
}

/** Whether a head is the word for a kind of land. */
export function isKindOfLand({ text }: TableCell): boolean {
  return KIND_BELOW.test(wordOfKind(text));
}

function isSum(cell: TableCell): boolean {
  return SUM_BELOW.test(wordOf(cell));
}

function wordOf({ text }: TableCell): string {
  return wordOfKind(text);
}

/** 水域面积(公顷) without its unit and the word for a size. */
export function wordOfKind(head: string): string {
  return head.replace(UNIT_BEHIND, "");
}
