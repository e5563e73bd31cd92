import type { AreaMention } from "../../area-mentions";
import { AREA_UNIT } from "../../lexicon/area-units";
import { isBareKind } from "../names/bare-kind";
import { nominal } from "../names/nominal-name";
import { isPartName } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import type { Subject } from "./anchor-subject";

/** 将城区18平方公里|规划范围划定为某禁燃区: behind a size the land that it becomes part of by the decision. */
const BECOMES =
  /^(?:\([^()\n]{1,40}\))?(?:的|以?内的?)?[^,。;:()\n\d]{0,16}?(?:划定?|划设|设[定立置]?|确定|列|辟|核定)[为成]([^,。;:\n]{3,40}?)(?=[,。;:\n]|$)/u;
const LONGEST = 72;

/** What the land of a size becomes, by the words right behind it; null where they tell nothing of the kind. */
export function becomes(text: string, { from, to }: Pick<AreaMention, "from" | "to">): PlacedName | null {
  if (JOINED.test(text.slice(Math.max(0, from - LONGEST), from))) return null;
  const words = BECOMES.exec(text.slice(to, to + LONGEST))?.[1];
  const own = words === undefined ? null : nominal(words);
  if (own === null || !KIND.test(own.name) || isPartName(own.name) || isBareKind(own.name)) return null;
  // its account begins with the size
  return { name: own.name, from, to: from, isPart: false };
}

/** The same as the subject of a statement of a size; null for one of sides. */
export function turnedInto(
  text: string,
  { from, to, sides }: Pick<AreaMention, "from" | "to"> & { readonly sides: unknown },
): Subject | null {
  const zone = sides === null ? becomes(text, { from, to }) : null;
  return zone === null ? null : { zone, part: null };
}

/** 将城东3公顷、城西|3公顷划定为: one of several sizes that become the same land. */
const JOINED = new RegExp(`\\d ?${AREA_UNIT}(?:\\([^()]{1,40}\\))?[、和及与][^,。;:\\n]{0,24}$`, "u");

const KIND = /(?:区域?|公园|[海水]域)$/u;
