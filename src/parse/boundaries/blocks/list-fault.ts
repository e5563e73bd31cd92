import type { RefusalReason } from "../points/refusal";
import type { Block } from "./block";
import type { PointList } from "./block-reading";
import { spokenFault } from "./list-grounds";
import { type DocumentWords, listSpeech } from "./list-speech";
import { proveArea } from "./proving-area";

/** Widest that one piece of land can be, in metres and degrees. */
const WIDEST = { metres: 400_000, degrees: 6 };

/** What is wrong with the points of a block as a whole. */
export function listFault(
  block: Block,
  list: PointList,
  words: DocumentWords,
): RefusalReason | "ignored" | null {
  const distinct = new Set(list.points.map((point) => point.key)).size;
  if (distinct < 2) return "single-point";
  if (distinct < 3) return "few-points";
  const fault = words.enclosed === true ? null : spokenFault(listSpeech(block, list, words));
  if (fault !== null && !proveArea(block, list)) return fault;
  return isScattered(list) ? "scattered" : null;
}

function isScattered(list: PointList): boolean {
  const widest = WIDEST[list.unit];
  for (const axis of ["first", "second"] as const) {
    const values = list.points.map((point) => Number(point.point[axis]));
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (most - least > widest) return true;
  }
  return false;
}
