import type { Stated } from "../../../domain/stated";
import { POINT_COUNT } from "../../lexicon/table-terms";
import { chineseNumeral } from "../../text/han-numeral";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { readOnce } from "../../text/read-once";
import { runningIndex } from "../../text/running-index";
import { stated } from "../../text/source-text";
import type { Draft } from "../blocks/draft";

/** How many points the text says that a boundary has. */
export interface PointCount {
  readonly said: Stated<number>;
  /** it speaks of the boundaries that follow as well, until the next such words */
  readonly shared: boolean;
}

/** Reach of the words before a table, in characters. */
const BEFORE = 600;
/** What stands between the last point and the number of all of them: …)等12个拐点, …。共12个拐点. */
const SUMS_UP = /^[^\p{Script=Han}]{0,40}(?:等|共有?|合计|总计|计)$|^[\s)、,°′″'"NE]{0,6}$/u;
const LONGEST = 44;

/**
 * The number of points that the text announces for every boundary, printed before it (由12个拐点圈定) or directly behind
 * its points (共12个拐点); null where it announces none.
 */
export function pointCounts(running: MappedText, drafts: readonly Draft[]): readonly (PointCount | null)[] {
  const said = announced(running);
  let next = 0;
  let last: Stated<number> | null = null;
  const counts: (Stated<number> | null)[] = [];
  for (const draft of drafts) {
    const from = runningIndex(running, draft.tables[0]?.from ?? draft.captionFrom);
    const to = runningIndex(running, draft.tables.at(-1)?.to ?? draft.captionFrom);
    for (; (said[next]?.at ?? Number.POSITIVE_INFINITY) < from; next++)
      last = from - (said[next]?.at ?? 0) <= BEFORE ? (said[next]?.count ?? null) : null;
    const behind = said[next];
    const near = behind !== undefined && behind.at >= to && behind.at <= to + LONGEST;
    if (near && SUMS_UP.test(running.text.slice(to, behind.at))) {
      counts.push(behind.count);
      last = null;
      next++;
    } else counts.push(last);
  }
  return counts.map((count, index) =>
    count === null
      ? null
      : { said: count, shared: count === counts[index - 1] || count === counts[index + 1] },
  );
}

const announced = readOnce(
  (running: MappedText): readonly { readonly at: number; readonly count: Stated<number> }[] => {
    return [...running.text.matchAll(POINT_COUNT)].flatMap((match) => {
      const word = match[1] ?? "";
      const value = /^\d/u.test(word) ? Number(word) : chineseNumeral(word);
      if (value === null || value < 3) return [];
      const evidence = mappedEvidence(running, match.index, match.index + match[0].length);
      return [{ at: match.index, count: stated(running.source, value, evidence) }];
    });
  },
);
