import type { AreaMention } from "../area-mentions";
import { SALES_COUNTED } from "../lexicon/area-context";
import { LAND_AREA, PART_OF_LAND, TURNED_INTO, WHOLE_AREA } from "../lexicon/land-taking-terms";
import { printedAreas } from "../printed-areas";
import { beginsLine } from "../text/begins-line";
import type { MappedText } from "../text/mapped-text";

/** How far before a figure the words may stand that say what it is. */
const CONTEXT = 60;
/** Between two figures of one size: 4.3公顷(64.5亩) */
const AGAIN = /^ ?[(,、]?(?:合|约合|折合|即|约)?(?:为)?(?:约)?$/u;

/**
 * The size of taken land between `from` and `to` (exclusive), in one unit or two: the figure called the whole, else
 * the first one called an area of land that is no part of it. Empty where there is none.
 */
export function landArea(running: MappedText, from: number, to: number): readonly AreaMention[] {
  const mentions = printedAreas(running, from, to);
  const ranked = mentions.map((mention) => rank(running.text, from, mention));
  const best = Math.max(0, ...ranked);
  const first = ranked.indexOf(best);
  const own = best === 0 ? undefined : mentions[first];
  if (own === undefined) return [];
  const again = mentions[first + 1];
  const same =
    again !== undefined && again.unit !== own.unit && AGAIN.test(running.text.slice(own.to, again.from));
  return same ? [own, again] : [own];
}

/**
 * The size of a plot that no word names: 地块一(12亩):东至…, 北至丁路 12亩. It stands alone between the name, or the last side,
 * and what goes on; `sides` is where the sides begin and end. Empty where there is none.
 */
export function bareLandArea(
  running: MappedText,
  head: number,
  to: number,
  sides: { readonly from: number; readonly to: number },
): readonly AreaMention[] {
  const { text } = running;
  const isAlone = (from: number, mention: AreaMention): boolean =>
    BEFORE_BARE.test(text.slice(from, mention.from)) &&
    (mention.to === sides.from ||
      BEHIND_BARE.test(text.charAt(mention.to)) ||
      beginsLine(running, mention.to));
  const behind = printedAreas(running, sides.to, Math.min(to, sides.to + CONTEXT))[0];
  const before = printedAreas(running, head, Math.min(sides.from, head + CONTEXT))[0];
  if (behind !== undefined && isAlone(sides.to, behind)) return [behind];
  if (before !== undefined && isAlone(head, before)) return [before];
  // 某镇某村:3公顷,东至…
  const last = printedAreas(running, Math.max(head, sides.from - CONTEXT), sides.from).at(-1);
  const isRight =
    last !== undefined &&
    /[:(]约?$/u.test(text.slice(Math.max(0, last.from - 2), last.from)) &&
    /^[,;)]{1,2}$/u.test(text.slice(last.to, sides.from));
  return last !== undefined && isRight ? [last] : [];
}

const BEFORE_BARE = /^[\s,;:、()]{0,3}(?:。?(?:以上)?(?:合计|总计|共计?))?约?$/u;
const BEHIND_BARE = /^[\s,;。:、()]?$/u;

/** 其中农用地2公顷、: behind it every figure of the sentence is a part's. */
const OF_WHICH = /其中[^。;\n]*$/u;
/** 3公顷|集体土地 */
const LAND_BEHIND = /^(?:农民)?(?:集体|国有)(?:所有)?(?:的)?土地/u;
const LONGEST_LAND = 10;

/** 其中耕地: a part, whatever stands behind it. */
const PART_ONLY = /其中|含|耕地/u;

/** 3 for the figure of the whole, 2 for what is turned into construction land, 1 for one of the land, 0 for any other. */
function rank(text: string, from: number, mention: AreaMention): number {
  const head = text.slice(Math.max(from, mention.from - CONTEXT), mention.from);
  const clause = /[^。;\n]*$/u.exec(head)?.[0] ?? "";
  const part = clause.slice(
    Math.max(clause.lastIndexOf(","), clause.lastIndexOf("、"), clause.lastIndexOf("(")) + 1,
  );
  if (WHOLE_AREA.test(part) && !/其中|农用地|耕地/u.test(part)) return 3;
  if (TURNED_INTO.test(text.slice(mention.to, mention.to + 24)) && !PART_ONLY.test(part)) return 2;
  if (SALES_COUNTED.test(clause)) return 0;
  // 征收3公顷集体土地,其中农用地2公顷、建设用地1公顷
  if (OF_WHICH.test(clause)) return 0;
  const isLand = LAND_AREA.test(part) || LAND_BEHIND.test(text.slice(mention.to, mention.to + LONGEST_LAND));
  return isLand && !PART_OF_LAND.test(part) ? 1 : 0;
}
