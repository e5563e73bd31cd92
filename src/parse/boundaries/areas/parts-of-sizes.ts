import { PARTS_OPEN, SUM_BEHIND_PARTS } from "../../lexicon/area-context";
import type { MappedText } from "../../text/mapped-text";
import type { AreaGroup } from "./own-areas";

/**
 * The figures that a sentence tells as parts of another one: behind it (用海总面积9公顷,其中填海2公顷,港池7公顷;
 * 12.3公顷(港池10公顷,透水构筑物2.3公顷)), or before their sum (建设用地3公顷,农用地6公顷,合计9公顷).
 */
export function partsOfSizes(running: MappedText, groups: readonly AreaGroup[]): ReadonlySet<AreaGroup> {
  const parts = new Set<AreaGroup>();
  let sentence: AreaGroup[] = [];
  let depth = 0;
  let listed = false;
  for (const [index, group] of groups.entries()) {
    const end = groups[index - 1]?.mentions.at(-1)?.to;
    const between = end === undefined ? SENTENCE_END : running.text.slice(end, group.mentions[0]?.from);
    if (/[。;\n]/u.test(between)) {
      sentence = [];
      depth = 0;
      listed = false;
    } else {
      for (const sign of between) depth = Math.max(0, depth + (sign === "(" ? 1 : sign === ")" ? -1 : 0));
      listed ||= PARTS_OPEN.test(between);
      if (SUM_BEHIND_PARTS.test(between)) {
        for (const part of sentence) parts.add(part);
        listed = false;
      } else if (depth > 0 || listed) parts.add(group);
    }
    sentence.push(group);
  }
  return parts;
}

const SENTENCE_END = "。";
