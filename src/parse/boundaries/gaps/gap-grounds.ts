import { DATUM_TERMS } from "../../lexicon/datum-terms";
import { PARCEL_CODE } from "../../lexicon/parcel-terms";
import { PIECE_PHRASE } from "../../lexicon/table-terms";
import { type Gap, HARD, NO_GAP } from "./gap";
import type { GapText } from "./gap-text";
import { squeezed } from "./lead-phrase";
import { yearAbove } from "./sibling-heads";
import { starRow } from "./star-row";

/** One ground to take the text between two coordinates for nothing, junk or the start of something else. */
export type GapGround<Text extends GapText> = (gap: Text) => Gap | null;

/** The start of something else, where a ground holds. */
export function opensWhere<Text extends GapText>(holds: (gap: Text) => boolean): GapGround<Text> {
  return (gap) => (holds(gap) ? HARD : null);
}

/** What begins something else whatever words stand between, in order. */
export const GROUNDS_BEFORE_WORDS: readonly GapGround<GapText>[] = [
  // degrees behind a sentence of metres
  opensWhere(({ otherSystem, slice }) => otherSystem && /[。;]/u.test(slice)),
  opensWhere(({ slice }) => starRow(slice) !== null),
  opensWhere(namesOtherYear),
];

/** What the text makes of two points where it has no word of its own, in order; the last one always holds. */
export const GROUNDS_WITHOUT_WORDS: readonly GapGround<GapText>[] = [
  opensWhere(({ ringed, slice }) => !ringed && CODE_ROW.test(slice.slice(-ROW_HEAD))),
  opensWhere(({ numbering, slice }) => numbering === "restarts" && namesSystem(slice)),
  // 界址点: below points of another series
  opensWhere(({ enough, otherPrint, slice }) => enough && otherPrint && POINTS_HEAD.test(slice)),
  otherPiece,
];

/** Longest row head that is looked at, in characters. */
const ROW_HEAD = 60;

/**
 * A row that begins with the code of the next parcel, perhaps with its area behind it, and counts its points from 1
 * again.
 */
const CODE_ROW = new RegExp(
  `\\n[\\s|]{0,8}(?:\\d{1,3}[\\s|,]{1,6})?(?:${PARCEL_CODE.source}|[A-Z]{1,2}\\d{1,3})[\\s|,]{1,12}(?:\\d{1,9}(?:\\.\\d{1,4})?(?:m2|hm2)?[\\s|,]{1,12}){0,2}[A-Za-z]{0,3}0?1[\\s|,:(.、]{0,4}$`,
  "u",
);
/** A line of nothing but the word for points and a colon. */
const POINTS_HEAD = /\n[\s|]{0,4}(?:(?:界址|边界|[拐角])点?|界桩)(?:坐标)?:[\s|]{0,4}\n/u;
const SYSTEM_LINE = new RegExp(DATUM_TERMS.map(({ pattern }) => pattern).join("|"), "u");

/** A line of its own that names a coordinate system. */
function namesSystem(text: string): boolean {
  return text
    .split("\n")
    .slice(1, -1)
    .some((line) => line.length <= ROW_HEAD && SYSTEM_LINE.test(line));
}

/** A year in a line of its own, another than that of the points before. */
function namesOtherYear({ above, slice, slot, numbering, enough }: GapText): boolean {
  const year = yearAbove(above.split("\n").slice(1, -1));
  const opens = numbering === "restarts" || slot.year !== null || (enough && /。\s*\n/u.test(slice));
  return year !== null && year !== slot.year && opens;
}

/** The number of another piece of land, or nothing. */
function otherPiece({ slice, code, phrase }: GapText): Gap {
  const piece = PIECE_PHRASE.exec(slice)?.[1] ?? code;
  const named = piece === null ? null : squeezed(piece);
  return named === null || named === phrase ? NO_GAP : { ...HARD, phrase: named };
}
