import { NOTE_HEAD } from "../../../lexicon/column-words";
import { LIMIT_WORD } from "../../../lexicon/sub-column-words";
import type { Column } from "../column";
import type { Cell } from "../grid";
import { toldMore } from "../sub-column";

/** Whether the heads of a table turned round are the ends of a range, 下限 and 上限, beside a column of remarks or none. */
export function areLimits(heads: readonly Cell[]): boolean {
  const ends = heads.filter(({ mapped }) => LIMIT_WORD.test(mapped.text));
  return ends.length > 0 && heads.every((head) => ends.includes(head) || NOTE_HEAD.test(head.mapped.text));
}

/** The column of each label under each of these heads: a limit of that side; what has no limits, a size or a use, under the first head alone. */
export function limitColumns(
  heads: readonly Cell[],
  labels: readonly (Column | null)[],
): readonly (Column | null)[] {
  return heads.flatMap((head, place) =>
    labels.map((label) => {
      if (label === null || NOTE_HEAD.test(head.mapped.text)) return null;
      if (label.holds !== "indicator") return place === 0 ? label : null;
      return toldMore(label, head);
    }),
  );
}
