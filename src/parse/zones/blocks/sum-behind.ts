import { addsUp, isExactSum } from "../../../units/adds-up";
import type { AreaMention } from "../../area-mentions";
import type { MappedText } from "../../text/mapped-text";
import { zoneFigures } from "../statements/zone-figures";
import type { ZoneBlock } from "./zone-blocks";

/** Farthest behind the last block that its list is summed up. */
const REACH = 240;
/** Words right before the sum of a list. */
const SUMS =
  /(?:(?:合计|共计|总计)(?:用地|规划)?(?:面积)?|总(?:用地|规划|占地)?(?:面积|规模)|(?:用地|规划|占地)总(?:面积|规模))(?:为|约|共|:){0,2}$/u;
const LONGEST = 12;

/**
 * A单元3公顷、B单元2公顷,合计5公顷 or …。方案总面积5公顷: the size behind a list of blocks that sums them up; null where there is
 * none.
 */
export function sumBehind(mapped: MappedText, blocks: readonly ZoneBlock[]): AreaMention | null {
  const { text } = mapped;
  const sizes = blocks.flatMap(({ block }) => block.area ?? []);
  if (sizes.length < 2 || sizes.length < blocks.length) return null;
  const from = Math.max(...blocks.map(({ to }) => to));
  const found = zoneFigures(mapped, from, Math.min(text.length, from + REACH));
  return (
    found.find(
      (one) =>
        SUMS.test(text.slice(Math.max(from, one.from - LONGEST), one.from)) &&
        (addsUp(one, sizes) || isExactSum(one, sizes)),
    ) ?? null
  );
}
