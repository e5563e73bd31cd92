import { PIECE_PHRASE } from "../../lexicon/table-terms";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import { runningIndex } from "../../text/running-index";
import type { Draft } from "../blocks/draft";
import type { AreaGroup } from "./own-areas";

/** Text behind the last table in which its area may stand, in characters. */
const TAIL = 160;
/** How near the sum of the parts comes to a printed total, as a share of it: the rounding of few decimals. */
const SUM_TOLERANCE = 0.003;

const groupFrom = (group: AreaGroup): number => group.mentions[0]?.from ?? 0;
const squareMetres = (group: AreaGroup): number => group.mentions[0]?.squareMetres ?? 0;

/**
 * The areas of tables that each have theirs behind them, the last one too, where the figure before the first table is
 * none of its own: there is none, or it is the sum. Null where the areas do not stand so.
 */
export function areasBehind(
  running: MappedText,
  drafts: readonly Draft[],
  groups: readonly AreaGroup[],
): readonly AreaGroup[] | null {
  if (drafts.length < 2) return null;
  const starts = drafts.map((draft) => runningIndex(running, draft.tables[0]?.from ?? 0));
  const ends = drafts.map((draft) =>
    runningIndex(running, Math.max(...draft.tables.map((table) => table.to))),
  );
  const behind: AreaGroup[] = [];
  for (const [index, end] of ends.entries()) {
    const to = starts[index + 1] ?? end + TAIL;
    const own = groups
      .slice(firstIndex(groups, groupFrom, end), firstIndex(groups, groupFrom, to))
      .filter((group) => !group.total);
    const [only] = own;
    if (only === undefined || own.length > 1) return null;
    behind.push(only);
  }
  const before = groups.slice(0, firstIndex(groups, groupFrom, starts[0] ?? 0)).at(-1);
  if (before === undefined || before.total) return behind;
  const sum = behind.reduce((total, group) => total + squareMetres(group), 0);
  return Math.abs(sum - squareMetres(before)) <= SUM_TOLERANCE * sum ? behind : null;
}

/** The piece of land that the clause of a figure names: 一矿段面积 */
export function pieceOf(group: AreaGroup): string | null {
  return PIECE_PHRASE.exec(group.clause)?.[1]?.replace(/\s/gu, "") ?? null;
}
