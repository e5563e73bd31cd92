import type { Evidence } from "../../domain/evidence";
import { INNER_WORD, OUTER_WORD, PIECE_PHRASE } from "../lexicon/table-terms";
import type { MappedText } from "../text/mapped-text";
import { mappedEvidence, startsLine } from "../text/mapped-text";
import { type PointLabel, pointLabel, sameLabel } from "./point-label";

/** A ring described by the numbers of its points: 1-2-3-9-1, 由J1、J5、J6、J1各点连线围成. */
export interface PointString {
  readonly labels: readonly PointLabel[];
  readonly inner: boolean;
  /** the piece of land it is said to bound */
  readonly name: string | null;
  readonly evidence: Evidence;
  /** offsets in the text it was found in */
  readonly from: number;
  readonly to: number;
}

const LABEL = "(?:[A-Za-z]{0,3}-?\\d{1,4}(?:#|号)?|[①-⒛㉑-㉟㊱-㊿])";
const SIGN = " ?(?:--|——|[-—–→、,]) ?";
/** No sign before and none behind: a part of a string is another ring than the string. */
const STRING = new RegExp(
  `(?<![\\d.A-Za-z〔第\\-—–→~、,…] ?)${LABEL}(?:${SIGN}(?:(?:…{1,2}|\\.{3,6})${SIGN})?${LABEL}){2,}(?! ?[-—–→~、,…] ?[\\dA-Za-z…])(?![\\d.]|[A-Za-z年月日]|\\d)`,
  "gu",
);
const PART = new RegExp(`…{1,2}|\\.{3,6}|${LABEL}`, "gu");
const EVERY_PHRASE = new RegExp(PIECE_PHRASE.source, "gu");
/** Words behind a string that make it a ring even where its first point is not repeated. */
const ENCLOSES =
  /^[\s)）]{0,2}(?:各|等|诸)?(?:\d{1,4}个)?(?:拐|界址|界)?点?[^。;\n]{0,10}(?:连线|连接|相连|围|圈|闭合)/u;
/** How far before a string the words stand that say what it bounds. */
const REACH = 60;
/** Longest run that an ellipsis may stand for. */
const LONGEST_ELLIPSIS = 500;

/** Every string of point numbers in a text that describes a ring. */
export function pointStrings(mapped: MappedText): readonly PointString[] {
  const found: PointString[] = [];
  for (const match of mapped.text.matchAll(STRING)) {
    const labels = expanded(match[0]);
    if (labels === null) continue;
    const end = match.index + match[0].length;
    const [first, last] = [labels[0] ?? null, labels.at(-1) ?? null];
    const closes = labels.length > 3 && sameLabel(first, last);
    if (!closes && !ENCLOSES.test(mapped.text.slice(end, end + 24))) continue;
    const ring = closes ? labels.slice(0, -1) : labels;
    if (ring.length < 3) continue;
    const before = mapped.text.slice(Math.max(0, match.index - REACH), match.index);
    const clause = before.slice(
      Math.max(before.lastIndexOf("。"), before.lastIndexOf(";"), before.lastIndexOf("\n")) + 1,
    );
    found.push({
      labels: ring,
      inner: INNER_WORD.test(clause) && !OUTER_WORD.test(clause),
      name: lastPhrase(ownLine(mapped, match.index, clause)) ?? lastPhrase(clause),
      evidence: mappedEvidence(mapped, match.index, end),
      from: match.index,
      to: end,
    });
  }
  return found;
}

/** The end of a clause that stands on one line with the string. */
function ownLine(mapped: MappedText, at: number, clause: string): string {
  for (let i = at; i > at - clause.length; i--) if (startsLine(mapped, i)) return mapped.text.slice(i, at);
  return clause;
}

function lastPhrase(text: string): string | null {
  return [...text.matchAll(EVERY_PHRASE)].at(-1)?.[1]?.replace(/\s/gu, "") ?? null;
}

function expanded(text: string): readonly PointLabel[] | null {
  const labels: PointLabel[] = [];
  let ellipsis = false;
  for (const part of text.match(PART) ?? []) {
    if (/^(?:…|\.)/u.test(part)) {
      ellipsis = true;
      continue;
    }
    const label = pointLabel(part.replace(/^-|号$/gu, ""));
    if (label === null) return null;
    const last = labels.at(-1);
    if (ellipsis) {
      if (last === undefined || last.series !== label.series) return null;
      // 1-2-3-…-1 is all of the table in its order, which the table itself tells better
      if (label.number <= last.number) return null;
      if (label.number - last.number > LONGEST_ELLIPSIS) return null;
      for (let n = last.number + 1; n < label.number; n++) labels.push({ ...last, number: n, sub: 0 });
      ellipsis = false;
    }
    labels.push(label);
  }
  return labels;
}
