import type { DocumentSection } from "../../document-section";
import { chineseNumeral } from "../../text/han-numeral";
import { runningIndex } from "../../text/running-index";
import { announcedBlocks } from "../blocks/block-lists";
import { titleSubject } from "../names/nominal-name";
import { zoneNames } from "../names/zone-names";
import type { TabledZone } from "../tables/zone-row";

/**
 * The rows of a table as the blocks of the one zone of the title, whatever their names, where the text above it says
 * that the zone has as many (由三个园区组成, 包括4个图斑). Other rows stay as they are.
 */
export function dividedZone(
  section: DocumentSection,
  title: string,
  rows: readonly TabledZone[],
): readonly TabledZone[] {
  const [first, second] = rows;
  const [whole, other] = zoneNames(title);
  const name = whole?.name ?? titleSubject(title);
  if (first === undefined || second === undefined || name === null || other !== undefined) return rows;
  const isList = rows.every((row) => row.kind !== null && row.of === null && row.name !== name);
  if (!isList) return rows;
  const { text } = section.running;
  const at = runningIndex(section.running, first.table);
  const isDivided = whole !== undefined && announcedBlocks(text, 0, at) === rows.length;
  return isDivided || announcesAll(text.slice(0, at), rows)
    ? rows.map((row) => ({ ...row, kind: null }))
    : rows;
}

/** Longest noun that the names of the rows share. */
const LONGEST_NOUN = 4;
const SHORTEST_NOUN = 2;
const NOUN = /^\p{Script=Han}+$/u;

/** 由4个图斑组成: whether a text says that a land is made of as many as there are rows, of the noun that all of them end with. */
function announcesAll(text: string, rows: readonly TabledZone[]): boolean {
  const names = rows.map(({ name }) => name);
  for (let length = LONGEST_NOUN; length >= SHORTEST_NOUN; length--) {
    const noun = names[0]?.slice(-length) ?? "";
    if (noun.length < length || !NOUN.test(noun)) continue;
    if (!names.every((one) => one.endsWith(noun) && one !== noun)) continue;
    const count = new RegExp(
      `(?:由|分为|划分为|包括|包含|含|分布为)(?:有|成)?(\\d{1,2}|[两二三四五六七八九十]{1,2})[个处块片]${noun}`,
      "u",
    ).exec(text)?.[1];
    if (count !== undefined)
      return (/^\d/u.test(count) ? Number(count) : chineseNumeral(count)) === rows.length;
  }
  return false;
}
