import type { DocumentSection } from "../../document-section";
import { EPIDEMIC, FOR_NATURE, OTHER_RANGES } from "../../lexicon/other-ranges";
import { RENEWAL, RENEWAL_WORDS, RESERVED, RESERVED_WORDS } from "../../lexicon/zone-matters";
import { LAND_ORDER, OTHER_SIDES } from "../../lexicon/zone-subjects";

/** Words about ranges that are no decision about the use of land. */
export function tellsOtherDealing(words: string): boolean {
  if (EPIDEMIC.test(words) && !FOR_NATURE.test(words)) return true;
  return !LAND_ORDER.test(words) && (OTHER_SIDES.test(words) || OTHER_RANGES.test(words));
}

/** Characters in which a text says what it is about. */
const OPENING = 200;

/**
 * Takes from words what belongs to the matter of a text itself, and tells of no other dealing in its land: 宗地 and 使用权
 * where land goes into the reserve of a town, 改造范围 where a quarter is renewed.
 */
export function withoutOwnWords({ running }: DocumentSection, title: string): (words: string) => string {
  const isRenewal = RENEWAL.test(title) || RENEWAL.test(running.text.slice(0, OPENING));
  const isReserve = RESERVED.test(title);
  return (words) => {
    const own = isReserve ? words.replace(RESERVED_WORDS, "") : words;
    return isRenewal ? own.replace(RENEWAL_WORDS, "") : own;
  };
}
