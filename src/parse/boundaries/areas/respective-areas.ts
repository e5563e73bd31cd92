import type { StatedArea } from "../../../domain/area";
import { areaMentions, statedArea } from "../../area-mentions";
import { hanNumber } from "../../text/han-number";
import type { MappedText } from "../../text/mapped-text";
import { runningIndex } from "../../text/running-index";
import type { Draft } from "../blocks/draft";
import { encloses } from "../points/encloses";

/** 面积分别为4.0公顷、4.1公顷 */
const RESPECTIVELY = /面积(?:分别|依次)(?:约?为|是|:)?/gu;
/** 拟设2个采矿权,面积分别为: how many there are, right before their sizes. */
const COUNTED = /([两二三四五六七八九十]{1,2}|\d{1,2}) ?[宗个块处](?!月|工作日)[^。;\d]{0,16}$/u;
/** Signs before the sizes in which the count stands. */
const COUNT_REACH = 40;

function countSaid(before: string): number | null {
  const said = COUNTED.exec(before.slice(-COUNT_REACH))?.[1];
  if (said === undefined) return null;
  return /^\d/u.test(said) ? Number(said) : said === "两" ? 2 : hanNumber(said);
}

/** Signs and words between the sizes of a list. */
const BETWEEN = /^(?:[、,和及与 ]|以及)*$/u;
/** Longest print of one size with the sign behind it, in characters. */
const LONGEST_SIZE = 24;

/**
 * The sizes that one list gives several boundaries in their order, where there are as many and the points of each enclose
 * its own, or the text before counts as many; null where no list does.
 */
export function respectiveAreas(running: MappedText, drafts: readonly Draft[]): readonly StatedArea[] | null {
  if (drafts.length < 2) return null;
  for (const said of running.text.matchAll(RESPECTIVELY)) {
    const from = said.index + said[0].length;
    const mentions = areaMentions(running, from, from + LONGEST_SIZE * drafts.length).slice(0, drafts.length);
    if (mentions.length < drafts.length) continue;
    const inRow = mentions.every((mention, index) =>
      BETWEEN.test(running.text.slice(index === 0 ? from : (mentions[index - 1]?.to ?? from), mention.from)),
    );
    const areas = mentions.map((mention) => statedArea(running, mention, "site"));
    const own = drafts.every(({ tables }, index) => {
      const area = areas[index];
      return area !== undefined && encloses(tables[0]?.rings ?? [], area);
    });
    const first = runningIndex(running, drafts[0]?.tables[0]?.from ?? 0);
    const counted = from < first && countSaid(running.text.slice(0, said.index)) === drafts.length;
    if (inRow && (own || counted)) return areas;
  }
  return null;
}
