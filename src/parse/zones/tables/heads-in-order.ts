import { AREA_UNIT } from "../../lexicon/area-units";
import { SUM_BELOW, WHOLE_ABOVE } from "../../lexicon/sub-column-words";
import { stateOfCell } from "../../lexicon/told-state";
import type { TableCell } from "../../tables/table-cell";
import { isTermOfPart } from "../names/part-names";

/** 面积(公顷)|调整后: the head of a group, its unit, and what stands below it. */
const GROUP_BEFORE = new RegExp(
  `^((?:总|规划|用地|占地|核准|批准)?(?:面积|规模))(\\(${AREA_UNIT}\\))?[-—:、/(]?([^()\\d]{1,12})\\)?$`,
  "u",
);

/**
 * Heads in which the word of a group stands before the one that it spans, as one row of a table on its side has them, in
 * the order of others: 面积(公顷)调整后 as 调整后面积(公顷), 面积核心区 as 核心区面积.
 */
export function headsInOrder(heads: readonly TableCell[]): readonly TableCell[] {
  return heads.map((head) => ({ ...head, text: inOrder(head.text) }));
}

function inOrder(text: string): string {
  const [, group = "", unit = "", own = ""] = GROUP_BEFORE.exec(text) ?? [];
  if (stateOfCell(own) !== null || isTermOfPart(own)) return own + group + unit;
  return SUM_BELOW.test(own) || (WHOLE_ABOVE.test(own) && own.endsWith("面积")) ? `总面积${unit}` : text;
}
