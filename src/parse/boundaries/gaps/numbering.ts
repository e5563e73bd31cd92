import type { CoordinateToken, LabelToken, TableToken } from "../../layout/coordinates/coordinate-token";
import { ITEM_START, MARK_KIND } from "../../lexicon/table-terms";
import { endsSentence, foreign } from "../names/foreign";
import { AXIS_LETTER, axisLetters } from "../points/axis-letters";
import {
  CORNER_SERIES,
  follows,
  isFirst,
  type PointLabel,
  pointLabel,
  sameLabel,
} from "../points/point-label";
import type { Passage } from "./gap";

/** Characters other than blanks between a label and its number. */
const REACH = 16;
/** Nothing, or a blank, between a number and the letter of its axis. */
const DIRECTLY = /^ ?$/u;

/** A label at its place in a text. */
export interface PrintedLabel {
  readonly label: PointLabel;
  readonly from: number;
}

/**
 * For every coordinate the label that stands before it and behind the coordinate before; null where none does.
 * Linear in the tokens.
 */
export function labelsBefore(text: string, tokens: readonly TableToken[]): readonly (PrintedLabel | null)[] {
  const found: (PrintedLabel | null)[] = [];
  const namesAxis = axisLetters(tokens);
  let nearest: LabelToken[] = [];
  let before: CoordinateToken | null = null;
  for (const token of tokens) {
    if (token.kind === "label") nearest.push(token);
    if (token.kind === "mask") nearest = [];
    if (token.kind !== "coordinate") continue;
    let own: PrintedLabel | null = null;
    for (const label of nearest.slice(-3).reverse()) {
      const between = text.slice(label.to, token.from).replace(/[\s|]/gu, "");
      // words on a line of their own between a number and a coordinate: the number counts something else
      if (between.length > REACH || endsSentence(between)) break;
      const apart = text.slice(label.to, token.from).includes("\n");
      if (apart && foreign(between) !== "" && !MARK_KIND.test(between)) break;
      if (endsCode(text, label, token.from, before) || opensOther(text, label, between)) break;
      if (isAxisOf(text, label)) continue;
      if (namesAxis(label.text) && /^[=:坐标m米()]*$/u.test(between)) continue;
      if (AXIS_LETTER.test(label.text) && before !== null && DIRECTLY.test(text.slice(before.to, label.from)))
        continue;
      const read = pointLabel(label.text);
      if (read === null) continue;
      own = { label: read, from: label.from };
      break;
    }
    found.push(own);
    nearest = [];
    before = token;
  }
  return found;
}

/** Whether a letter stands in brackets behind the word of its axis: 经度(L). */
function isAxisOf(text: string, { from, to, text: letter }: LabelToken): boolean {
  return (
    AXIS_LETTER.test(letter) &&
    text.charAt(to) === ")" &&
    /\p{Script=Han}\($/u.test(text.slice(Math.max(0, from - 2), from))
  );
}

/** Whether a number on a line above its coordinate is the end of a longer word: 370783002005GB00142. */
function endsCode(
  text: string,
  { from, to }: LabelToken,
  at: number,
  before: CoordinateToken | null,
): boolean {
  return (
    from > (before?.to ?? 0) &&
    /[A-Za-z\d-]/u.test(text.charAt(from - 1)) &&
    text.slice(to, at).includes("\n")
  );
}

/**
 * Whether a figure before words is none of a point: the end of a code (ZK2031-8号:拐点坐标:(, PX2031(8)号宗地:,
 * TC(2031)022号:), the number of an item (3、南块:X=) or of a piece (3号片:).
 */
function opensOther(printed: string, { from, to, text }: LabelToken, between: string): boolean {
  const before = printed.slice(Math.max(0, from - 2), from);
  const own = foreign(between);
  if (/[A-Z\d]\($/u.test(before) && printed.startsWith(")号", to)) return true;
  if (/[)\]〕]$/u.test(before) && printed.startsWith("号", to)) return true;
  if (/\d{4}/u.test(text) && (own !== "" || (/\d{4}-\d/u.test(text) && /\p{Script=Han}/u.test(between))))
    return true;
  // 2、DK-2 on a line of its own
  const line =
    printed
      .slice(Math.max(0, from - ITEM), from)
      .split("\n")
      .at(-1) ?? "";
  if (/^[\s|]{0,4}\n/u.test(printed.slice(to, to + ITEM)) && ITEM_ALONE.test(line)) return true;
  return own.length > 0 && /(?:^|\n) ?\(?$/u.test(before) && COUNTS_LAND.test(printed.slice(to, to + 2));
}

const ITEM_ALONE = new RegExp(`${ITEM_START.source} ?$`, "u");
const ITEM = 8;
const COUNTS_LAND = /^(?:[、.)]|号(?![点拐界桩坐角顶])\p{Script=Han})/u;

/**
 * How the numbering passes from one label to the next.
 * @param last the last label of the block so far; null where none of its points has one
 * @param closes the next point is the first of the block: its ring is closed, not begun again
 * @param closed the last point was the first of the block: its ring is closed
 */
export function passage(
  last: PointLabel | null,
  next: PointLabel | null,
  closes: boolean,
  closed: boolean,
): Passage {
  if (next === null) return last === null ? "unlabelled" : "goes-on";
  if (last !== null && follows(last, next)) return "counts-on";
  if (last === null || closes || (sameLabel(last, next) && !closed)) return "goes-on";
  return isFirst(next) && next.series !== CORNER_SERIES ? "restarts" : "goes-on";
}
