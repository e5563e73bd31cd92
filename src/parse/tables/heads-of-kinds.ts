import { AREA_UNIT } from "../lexicon/area-units";
import { KIND_BELOW, SIZE_ABOVE, SUM_BELOW, WHOLE_ABOVE } from "../lexicon/sub-column-words";
import type { TableCell } from "./table-cell";

/** Nothing but the unit of a head below the word for the kind. */
const UNIT_BEHIND = new RegExp(`(?:面积)?(?:\\(?${AREA_UNIT}\\)?)?$`, "u");

/**
 * The heads of two rows as one, where the lower one parts sizes into kinds of land and their sum: 一级保护区面积 over 水域, 陆域 and
 * 合计. The column of the sum has the head above it, the others tell no size of the land; where no sum stands among them,
 * nothing does. Null where the lower row is none of these.
 */
export function headsOfKinds(
  upper: readonly TableCell[],
  lower: readonly TableCell[],
): readonly TableCell[] | null {
  const heads = upper.filter(({ text }, index) => text !== "" || index === 0);
  const groups = groupsOf(lower.filter(({ text }) => text !== ""));
  const sizes = heads.filter(({ text }) => SIZE_ABOVE.test(text));
  const parted = sizes.length === groups.length ? sizes : sizes.filter(({ text }) => !WHOLE_ABOVE.test(text));
  if (groups.length === 0 || parted.length !== groups.length) return null;
  return heads.flatMap((head) => {
    const group = groups[parted.indexOf(head)];
    if (group === undefined) return [head];
    return group.map((one) => (isSum(one) ? { ...one, text: head.text } : { ...one, text: wordOf(one) }));
  });
}

/** The kinds below one head each: a group begins where a kind of it comes again. Nothing where some cell is no kind. */
function groupsOf(cells: readonly TableCell[]): readonly (readonly TableCell[])[] {
  const groups: TableCell[][] = [];
  if (!cells.every((cell) => isKindOfLand(cell) || isSum(cell)) || cells.every(isSum)) return [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last === undefined || last.some((own) => wordOf(own) === wordOf(cell))) groups.push([cell]);
    else last.push(cell);
  }
  const [first] = groups;
  return groups.every(({ length }) => length === first?.length && length > 1) ? groups : [];
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
