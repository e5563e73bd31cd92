import { matterOf } from "../document-matter";
import type { DocumentSection } from "../document-section";
import { LAND_DEALS, NOTHING_DECIDED } from "../lexicon/lost-land";
import { OTHER_AUTHORITY, PASSING_ORDER } from "../lexicon/other-ranges";
import { OTHER_BORDERS } from "../lexicon/zone-subjects";
import type { ParsedSides } from "../sides";
import { sidePlaces } from "../sides/side-places";
import { boundsLand } from "../zones/statements/bounded-land";
import { tellsOtherDealing } from "../zones/statements/other-dealings";
import { clauseBefore } from "../zones/statements/size-figure";
import { FEWEST_SIDES } from "../zones/statements/zone-statements";

/**
 * Every description of land by three sides or more, whatever is done to it: none of what is shut for a while, served,
 * priced or governed.
 */
export function landSides(section: DocumentSection): readonly ParsedSides[] {
  const { running } = section;
  if (isOtherMatter(section)) return [];
  return sidePlaces(running, 0, "belongings").filter((one) => {
    if (new Set(one.sides.map(({ side }) => side)).size < FEWEST_SIDES) return false;
    const clause = clauseBefore(running, 0, one.from).replace(LAND_DEALS, "·");
    return !NOTHING_DECIDED.test(clause) && !tellsOtherDealing(clause) && boundsLand(running, one);
  });
}

/** Whether a document is about towns, traffic, prices, services or what is only told: none of its land is decided about. */
export function isOtherMatter(section: DocumentSection): boolean {
  const matter = matterOf(section);
  if (OTHER_BORDERS.test(matter) || OTHER_AUTHORITY.test(matter) || PASSING_ORDER.test(matter)) return true;
  return NOTHING_DECIDED.test(matter) || tellsOtherDealing(matter.replace(LAND_DEALS, "·"));
}
