import type { StatedArea } from "../../../domain/area";
import type { Evidence } from "../../../domain/evidence";
import { statedArea } from "../../area-mentions";
import { AREA_UNIT } from "../../lexicon/area-units";
import { THINGS_BEFORE } from "../../lexicon/listed-things";
import { OUTER_WORD } from "../../lexicon/table-terms";
import type { MappedText } from "../../text/mapped-text";
import { mappedEvidence, startsCell, startsLine } from "../../text/mapped-text";
import { readOnce } from "../../text/read-once";
import { isInner } from "../gaps/inner-words";
import { type PointLabel, sameLabel } from "../points/point-label";
import { areaBehind, cellBefore, sizeBefore } from "./string-areas";
import { expanded, isGlued, LABEL, unglued } from "./string-labels";
import { itemHeading, lastPhrase, nameBehind, unitName } from "./string-names";

/** A ring described by the numbers of its points: 1-2-3-9-1, 由J1、J5、J6、J1各点连线围成. */
export interface PointString {
  readonly labels: readonly PointLabel[];
  readonly inner: boolean;
  /** the piece of land it is said to bound */
  readonly name: string | null;
  /** numbers of it have grown together, so that hardly anything else tells what it connects */
  readonly glued: boolean;
  /** the figure printed right behind it */
  readonly area: StatedArea | null;
  /** the figure behind the words that deduct it (…范围扣除,面积…), which is that of the land left */
  readonly left: StatedArea | null;
  readonly evidence: Evidence;
  /** offsets in the text it was found in */
  readonly from: number;
  readonly to: number;
}

const SIGN = " ?(?:--|——|[-—–→、,]) ?";
/** ⑤⑥⑦⑧四点, ABCD四点: labels of one sign each need no sign between. */
const GLUED = "(?<![①-⒛A-Za-z])(?:[①-⒛]{3,20}|[A-Z]{3,20})(?= ?(?:[\\d三四五六七八九十]{1,3} ?个? ?|各)点)";
/** The area of a ring right behind it: 1-2-3-1,0.45公顷. */
const SIZE = `\\d{1,9}(?:\\.\\d{1,6})? ?${AREA_UNIT}`;
/** No sign before and none behind: a part of a string is another ring than the string. */
const STRING = new RegExp(
  `${GLUED}|(?<![\\d.A-Za-z〔第\\-—–→~、,…])${LABEL}(?:${SIGN}(?:(?:…{1,2}|\\.{3,6})${SIGN})?${LABEL}){2,}(?! ?(?:[-—–→~、…]|,(?! ?${SIZE})) ?[\\dA-Za-z…])(?![\\d.]|[A-Za-z年月日]| ?${AREA_UNIT})`,
  "gu",
);
/** JC-A   1-2-7-8-1: where the blanks between two cells are dropped, the cell before has no end but its place. */
const GROWN_ON = /[A-Za-z\d](?=(?:[A-Z]{1,2})?\d{1,5} ?[-—–→])/gu;
/** Words behind a string that make it a ring even where its first point is not repeated. */
const ENCLOSES =
  /^[\s)）]{0,2}(?:各|等|诸)?(?:\d{1,4}个)?(?:拐|界址|界)?点?[^。;\n]{0,10}(?:连线|连接|相连|围|圈|闭合)/u;
/**
 * 9-10-11-12-9(铁塔保护区)范围扣除: the word of a hole behind the ring, before anything else of the sentence, and not
 * before a ring of its own (1-2-3-4-1 扣除范围界址线:5-6-7-5).
 */
const DEDUCTED_BEHIND =
  /^[^,。;\n\d]{0,28}(?:扣除|除外|剔除|不计入)(?![^,。;\n]{0,8}\d|[^,。;\n\d]{0,24}[A-Z]{0,3}\d{1,4} ?[-—–→])/u;
const DEDUCTED_REACH = 64;
/** 监测井1-2-3-4-1连线: a line from one thing to the next, and behind it nothing that says that it encloses land. */
const JOINED = /^[\s)]{0,2}(?:各|等)?点?(?:之?间)?的?(?:依次|顺次)?(?:连线|连接|相连)图?/u;
const NO_LAND_BEHIND = /^(?:$|[,。;:)](?![^。;\n]{0,24}(?:围|圈|闭合|范围|区域|面积)))/u;
/** How far before a string the words stand that say what it bounds. */
const REACH = 60;

/** Every string of point numbers in a text that describes a ring. */
export const pointStrings = readOnce((mapped: MappedText): readonly PointString[] => {
  const found: PointString[] = [];
  for (const { at, print } of printedStrings(mapped)) {
    // part of a longer string, unless a line or a cell begins here
    const before = mapped.text.slice(Math.max(0, at - 2), at);
    if (/[\d.A-Za-z〔第\-—–→~、,…] $/u.test(before) && !startsCell(mapped, at)) continue;
    const read = expanded(print);
    const labels = read === null ? null : (unglued(read) ?? read);
    if (labels === null) continue;
    const end = at + print.length;
    const [first, last] = [labels[0] ?? null, labels.at(-1) ?? null];
    const closes = labels.length > 3 - Number(isGlued(labels)) && sameLabel(first, last);
    if (!closes && !ENCLOSES.test(mapped.text.slice(end, end + 24))) continue;
    const ring = closes ? labels.slice(0, -1) : labels;
    if (ring.length < 3 && !isGlued(labels)) continue;
    const lead = mapped.text.slice(Math.max(0, at - REACH), at);
    const clause = lead.slice(
      Math.max(lead.lastIndexOf("。"), lead.lastIndexOf(";"), lead.lastIndexOf("\n")) + 1,
    );
    const sized = sizeBefore(mapped, at, end);
    if (sized === null && THINGS_BEFORE.test(clause) && onlyJoins(mapped, end)) continue;
    const deducted = DEDUCTED_BEHIND.exec(mapped.text.slice(end, end + DEDUCTED_REACH));
    found.push({
      labels: ring,
      inner: isInner(clause) || deducted !== null,
      name:
        [
          lastPhrase(ownLine(mapped, at, clause)),
          lastPhrase(clause),
          nameBehind(mapped.text, end),
          unitName(mapped, sized?.from ?? at),
        ].find((name) => name !== null && !OUTER_WORD.test(name)) ?? itemHeading(mapped, at),
      glued: read !== null && isGlued(read),
      area:
        sized !== null
          ? statedArea(mapped, sized, "site")
          : deducted === null
            ? (areaBehind(mapped, end) ?? cellBefore(mapped, at))
            : null,
      left: deducted === null ? null : areaBehind(mapped, end + deducted[0].length),
      evidence: mappedEvidence(mapped, at, end),
      from: at,
      to: end,
    });
  }
  return found;
});

/** Whether the words behind a string join what it counts and make no land of it. */
function onlyJoins(mapped: MappedText, at: number): boolean {
  const words = JOINED.exec(mapped.text.slice(at, at + REACH))?.[0];
  if (words === undefined) return false;
  const behind = at + words.length;
  return startsLine(mapped, behind) || NO_LAND_BEHIND.test(mapped.text.slice(behind, behind + REACH));
}

/** Every string of numbers in a text, also where it begins a cell directly behind a sign of the cell before. */
function printedStrings(mapped: MappedText): readonly { readonly at: number; readonly print: string }[] {
  const cuts = [...mapped.text.matchAll(GROWN_ON)].flatMap(({ index }) =>
    startsCell(mapped, index + 1) ? [index + 1] : [],
  );
  return [0, ...cuts].flatMap((from, index) =>
    [...mapped.text.slice(from, cuts[index]).matchAll(STRING)].map((match) => ({
      at: from + match.index,
      print: match[0],
    })),
  );
}

/** The end of a clause that stands on one line with the string. */
function ownLine(mapped: MappedText, at: number, clause: string): string {
  for (let i = at; i > at - clause.length; i--) if (startsLine(mapped, i)) return mapped.text.slice(i, at);
  return clause;
}
