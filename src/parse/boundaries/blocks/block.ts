import type { CoordinateToken, LabelToken, TableToken } from "../../layout/coordinates/coordinate-token";
import { RING_COLUMN } from "../../lexicon/table-columns";
import type { MappedText } from "../../text/mapped-text";
import { gapOf, remarkCounts } from "../gaps/block-gap";
import {
  FEWEST_COORDINATES,
  isAside,
  isCentre,
  isPackedPoint,
  isPiece,
  isRepeated,
  rangeEnds,
  returns,
} from "../gaps/coordinate-runs";
import { type Gap, HARD, NO_GAP } from "../gaps/gap";
import { repeatedLines, speakingLines, squeezedLine } from "../gaps/gap-lines";
import { opensInner } from "../gaps/inner-words";
import { leadPhrase, titleOf } from "../gaps/lead-phrase";
import { labelsBefore, type PrintedLabel, passage } from "../gaps/numbering";
import { isOtherPrint } from "../gaps/other-print";
import { geometrySeam, isWellKnown } from "../gaps/quoted-geometry";
import { isInnerCell, ringCell } from "../gaps/ring-words";
import { type SlotHead, slotHead } from "../gaps/sibling-heads";
import { isClosingRow, starRow } from "../gaps/star-row";
import { toldValues } from "../gaps/told-values";
import { foreign } from "../names/foreign";
import { sameLabel } from "../points/point-label";
import { isNextCellPiece, opensCellPiece } from "../rows/cell-pieces";
import { hasPieceColumn, opensPiece, pieceCell } from "../rows/piece-cells";

/** Coordinates that belong together, with the text before them. Offsets index `window.text`. */
export interface Block {
  readonly window: MappedText;
  /** every token from `leadFrom` to `to` */
  readonly tokens: readonly TableToken[];
  readonly coordinates: readonly CoordinateToken[];
  /** where the text before the first coordinate begins */
  readonly leadFrom: number;
  /** first coordinate */
  readonly from: number;
  /** one past the last coordinate */
  readonly to: number;
  /** one past the text behind the block that no other block uses */
  readonly tailTo: number;
  readonly opening: "outer" | "inner";
  /** it goes on with the boundary before it: nothing but the closing row of a block stands between */
  readonly joins: boolean;
  /** it is another ring of a quoted geometry: within the one before it a hole, beside it a part */
  readonly seam: "ring" | "part" | null;
  /** a column before it says which ring a point belongs to */
  readonly ringed: boolean;
  /** a label directly behind the last coordinate, where labels stand behind their numbers */
  readonly trailing: LabelToken | null;
}

/** Characters between a number and the label behind it. */
const TRAILING_REACH = 12;

/** Cuts the coordinates of a window where the text between them says that something else begins. */
export function tableBlocks(window: MappedText, tokens: readonly TableToken[]): readonly Block[] {
  const coordinates = tokens.filter((token) => token.kind === "coordinate");
  const [first] = coordinates;
  if (first === undefined) return [];
  const remarks = remarkCounts(window.text, coordinates);
  const starts: { index: number; inner: boolean; seam: Block["seam"]; leadFrom: number }[] = [];
  const labels = labelsBefore(window.text, tokens);
  const lead = leadPhrase(window.text.slice(0, first.from), labels[0]?.from);
  starts.push({
    index: 0,
    inner: opensInner(window.text.slice(Math.max(0, first.from - 80), first.from)),
    seam: null,
    leadFrom: 0,
  });
  const ranges = rangeEnds(window.text, coordinates);
  const column = window.text.search(RING_COLUMN);
  let phrase = lead;
  let title = titleOf(window.text.slice(0, first.from));
  const twice = repeatedLines(window.text);
  let head = headOf(window.text, 0, first, labels[0]);
  let ring = ringCell(window.text, 0, labels[0]?.from ?? first.from)?.word ?? null;
  let last = labels[0]?.label ?? null;
  let start = 0;
  let labelled = 0;
  let plain = true;
  let counted = head.counted;
  let wellKnown = isWellKnown(window.text, first);
  for (let i = 1; i < coordinates.length; i++) {
    const [before, after] = [coordinates[i - 1], coordinates[i]];
    if (before === undefined || after === undefined) continue;
    const other = before.system !== after.system && !isPackedPoint(before, after);
    const closes =
      after.value === coordinates[start]?.value &&
      coordinates[i + 1]?.value === coordinates[start + 1]?.value;
    const label = labels[i]?.label ?? null;
    const rowFrom = labels[i]?.from ?? after.from;
    const closed = returns(coordinates, start, i);
    const again =
      sameLabel(label, labels[start]?.label ?? null) && !closes && i - start >= FEWEST_COORDINATES;
    const overlaps = i - start > FEWEST_COORDINATES && sameLabel(label, last) && isRepeated(coordinates, i);
    const numbering = again ? "restarts" : overlaps ? "counts-on" : passage(last, label, closes, closed);
    const otherSeries = label !== null && last !== null && label.series !== last.series;
    const piece = label !== null && isPiece(window.text, coordinates, labelled, i);
    if (label !== null) [last, labelled] = [label, i];
    const ringed = column >= 0 && column < before.from;
    const enough = i - start >= FEWEST_COORDINATES;
    const known = (line: string): boolean =>
      twice.has(squeezedLine(line)) || head.lines.has(squeezedLine(line));
    const named = { phrase, title, slot: head.slot, values: head.values, known };
    const otherPrint = otherSeries || closed || isOtherPrint(window.text, coordinates, start, i);
    const around = {
      ...named,
      remarks,
      otherSystem: other,
      otherPrint,
      numbering,
      enough,
      plain,
      ringed,
      rowFrom,
    };
    const inCell = head.cell && isNextCellPiece(window.text.slice(before.to, rowFrom));
    const cell = ringCell(window.text, before.to, rowFrom);
    const sameRing = cell !== null && cell.word === ring;
    const otherRing = cell !== null && ring !== null && !sameRing;
    ring = cell?.word ?? ring;
    const gapTo = sameRing ? cell.from : (worded(window.text, before.to, rowFrom) ?? after.from);
    const read = inCell
      ? NO_GAP
      : otherRing
        ? { ...HARD, inner: isInnerCell(cell) }
        : gapOf(window.text, before.to, gapTo, { ...around, rowFrom: Math.min(rowFrom, gapTo) });
    const beyond =
      label === null &&
      (closed
        ? hasWords(window, before, after)
        : enough && last !== null && opensLine(window.text, before, after));
    const next = counted && enough ? pieceCell(window.text.slice(before.to, rowFrom), counted) : null;
    const passes = opensPiece(head.piece, next);
    wellKnown ||= isWellKnown(window.text, after);
    const seam = geometrySeam(window.text.slice(before.to, after.from), wellKnown);
    const whole =
      seam === null &&
      !passes &&
      ranges.has(i) === ranges.has(i - 1) &&
      !piece &&
      !beyond &&
      !isAside(coordinates, start, i, labels, window.text) &&
      !isCentre(window.text, coordinates[i + 1]);
    const gap: Gap = whole ? read : { ...read, kind: "hard" };
    if (gap.kind === "hard") {
      starts.push({
        index: i,
        inner: seam === null && gap.inner,
        seam: seam === "feature" ? null : seam,
        leadFrom: before.to,
      });
      head = headOf(window.text, before.to, after, labels[i]);
      counted ||= head.counted;
      start = i;
      [last, labelled] = [label, i];
      plain = true;
    } else if (gap.kind === "soft") plain = false;
    if (gap.phrase !== null) phrase = gap.phrase;
    if (gap.kind === "hard") title = titleOf(window.text.slice(before.to, after.from)) ?? title;
  }
  let tokenIndex = 0;
  return starts.map((start, ordinal) => {
    const next = starts[ordinal + 1];
    const own = coordinates.slice(start.index, next?.index ?? coordinates.length);
    const to = own.at(-1)?.to ?? 0;
    const inside: TableToken[] = [];
    while (tokenIndex < tokens.length) {
      const token = tokens[tokenIndex];
      if (token === undefined || token.from >= to) break;
      if (token.from >= start.leadFrom) inside.push(token);
      tokenIndex++;
    }
    const following = next === undefined ? undefined : coordinates[next.index];
    const tailTo = following?.from ?? window.text.length;
    const close = starRow(window.text.slice(to, tailTo));
    return {
      window,
      tokens: inside,
      coordinates: own,
      leadFrom: start.leadFrom,
      from: own[0]?.from ?? 0,
      to,
      tailTo,
      opening: start.inner || close?.inner === true ? "inner" : "outer",
      seam: start.seam,
      joins:
        start.seam !== null || (ordinal > 0 && isClosingRow(window.text.slice(start.leadFrom, own[0]?.from))),
      ringed: column >= 0 && column < (own[0]?.from ?? 0),
      trailing: trailingLabel(window.text, to, tokens[tokenIndex]),
    };
  });
}

/** What stands above the first point of a block: the lines that the head of a next page may repeat, and a bare name. */
function headOf(
  text: string,
  from: number,
  first: CoordinateToken,
  label: PrintedLabel | null | undefined,
): Head {
  const lead = text.slice(from, label?.from ?? first.from);
  const above = lead.split("\n").slice(0, -1);
  const header = squeezedLine(above.findLast((line) => line.trim() !== "") ?? "");
  return {
    lines: new Set([...speakingLines(lead), header]),
    slot: slotHead(lead),
    values: toldValues(above),
    piece: pieceCell(lead, hasPieceColumn(lead)),
    cell: opensCellPiece(lead),
    counted: hasPieceColumn(lead),
  };
}

interface Head {
  readonly lines: ReadonlySet<string>;
  readonly slot: SlotHead;
  readonly values: ReadonlyMap<string, string>;
  /** the piece in the cell before the first point, and whether a column above has such cells */
  readonly piece: number | string | null;
  readonly counted: boolean;
  /** the first point opens one of several pieces in the cell of a row */
  readonly cell: boolean;
}

/** Where the word of a label begins that counts points by it (拐1, 界2): it says nothing else. Null where it has none. */
function worded(text: string, from: number, rowFrom: number): number | null {
  const match = LABEL_WORD.exec(text.slice(Math.max(from, rowFrom - LABEL_REACH), rowFrom));
  return match === null ? null : rowFrom - (match[1]?.length ?? 0);
}

const LABEL_WORD = /[\s|,;、。:(]((?:界址|边界|[拐界角顶桩])点?第?)$/u;
const LABEL_REACH = 8;

function hasWords({ text }: MappedText, before: CoordinateToken, after: CoordinateToken): boolean {
  return foreign(text.slice(before.to, after.from)) !== "";
}

/** Words of their own begin the line of a point without a label, below points that have one: 踏勘集合点:北纬30°14′… */
function opensLine(text: string, before: CoordinateToken, after: CoordinateToken): boolean {
  const [, ...lines] = text.slice(before.to, after.from).split("\n");
  return foreign(lines.at(-1) ?? "") !== "";
}

function trailingLabel(text: string, from: number, token: TableToken | undefined): LabelToken | null {
  if (token?.kind !== "label" || token.from - from > TRAILING_REACH) return null;
  return foreign(text.slice(from, token.from)) === "" ? token : null;
}
