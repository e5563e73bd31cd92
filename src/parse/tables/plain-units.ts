import { AREA_UNIT } from "../lexicon/area-units";
import type { TableCell } from "./table-cell";

const OTHERWISE = new RegExp(`^(.{1,16}?)(?:/|[,;]?单位:|\\(单位:?)(${AREA_UNIT})\\)?$`, "u");

/** A head whose unit stands in a bracket behind it, however it is printed: 面积/公顷 and 面积(单位:公顷) as 面积(公顷). */
export function withPlainUnit(head: TableCell): TableCell {
  const [, words, unit] = OTHERWISE.exec(head.text) ?? [];
  return words === undefined ? head : { ...head, text: `${words}(${unit})` };
}
