import { either } from "../lexicon/either";
import { REGIONS } from "../lexicon/zone-name-edges";
import { lineOrganisations } from "./organisation";
import { endsInDate, type TextLine } from "./text-line";
import type { TitleBlock } from "./title-block";

/** The place that a title names first. */
const PLACE = new RegExp(
  `^(?:关于)?《?(${either(REGIONS)}|\\p{Script=Han}{1,6}?(?:自治区|[省县旗州]|(?<![城都超门集夜])市))`,
  "u",
);

/** 二〇二一年三月十二日 */
const LONGEST_DAY = 12;

/** The first characters of what a title names behind the place. */
const LAND = 4;

/** Characters of the text above in which the place would be named. */
const REACH = 6000;

/**
 * Whether a title of whatever kind (某县某公园登记表), an empty line above it, names a place that the text above never
 * does, nor what it names there: no notice has an annex about another county.
 */
export function isOfOtherPlace(lines: readonly TextLine[], at: number, { title }: TitleBlock): boolean {
  const above = lines[at - 1];
  const [found = "", place] = PLACE.exec(title) ?? [];
  // 青溪县A-01地块界址点表 below a notice of A-01: an annex that says where its land lies
  const land = title
    .slice(found.length)
    .replace(/^\d{4}年度?/u, "")
    .slice(0, LAND);
  if (above === undefined || place === undefined || (lines[at]?.index ?? 0) === above.index + 1) return false;
  // the cells of a table stand apart, too: a day of one row, and the plan of the next
  const isSigned = lineOrganisations(lines[at - 2]?.line.text ?? "").length > 0;
  if (endsInDate(above.squeezed) && above.squeezed.length <= LONGEST_DAY && !isSigned) return false;
  let left = REACH;
  for (let i = at - 1; i >= 0 && left > 0; i--) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (squeezed.includes(place) || squeezed.includes(land)) return false;
    left -= squeezed.length + 1;
  }
  return true;
}
