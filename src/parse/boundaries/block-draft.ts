import type { TableRing } from "../../domain/point-table";
import { LETTERED_CODE, WHOLE_CODE } from "../lexicon/parcel-terms";
import { ENDS_OF_LINE } from "../lexicon/table-terms";
import type { Block } from "./blocks/block";
import { blockFault } from "./blocks/block-fault";
import { blockLists, type PointList } from "./blocks/block-reading";
import { type Caption, captionOf } from "./blocks/caption";
import { cellNames, columnsApart } from "./blocks/columns-apart";
import type { Draft, DraftTable } from "./blocks/draft";
import { liesTogether } from "./blocks/joined-points";
import { listFault } from "./blocks/list-fault";
import type { DocumentWords } from "./blocks/list-speech";
import { lostStrings } from "./blocks/lost-strings";
import { lastMasked } from "./blocks/masked-block";
import { piecesBehind } from "./blocks/pieces-behind";
import { proveArea, provenCell } from "./blocks/proving-area";
import {
  isEnclosed,
  repeatedArea,
  type StringBoundary,
  type StringsAround,
  stringRings,
} from "./blocks/string-rings";
import { landName } from "./names/land-name";
import { axesStatement } from "./points/axes-statement";
import { countsPoints, follows } from "./points/point-label";
import type { PrintedPoint } from "./points/printed-point";
import type { RefusalReason } from "./points/refusal";
import { ordersByRing } from "./points/ring-column";
import { type Order, type OrderedRing, ringOrder } from "./points/ring-order";
import { ringBesideNeighbour } from "./points/shared-points";
import { rowHead } from "./rows/row-head";
import { isRange, piecesSideBySide } from "./rows/side-by-side";
import type { StringUse } from "./strings/string-losses";

/** How far the numbering of points has come in a document. */
export interface Numbering {
  highest: number;
  /** letters at which rings of it begin */
  readonly letters: Set<string>;
}

/** What a block gives: boundaries, nothing that concerns us, or the reason why it gives none. */
export type Outcome =
  | readonly Draft[]
  | "ignored"
  | { readonly reason: RefusalReason; readonly labels: readonly string[] };

function refusal(reason: RefusalReason, labels: readonly string[] = []): Outcome {
  return { reason, labels };
}

/**
 * Reads one block of coordinates.
 * @param uses where it notes the strings of point numbers that it was read with
 */
export function readBlock(
  block: Block,
  spoken: boolean,
  numbering: Numbering,
  words: DocumentWords,
  strings: StringsAround,
  uses: StringUse[],
): Outcome {
  if (!spoken) return block.coordinates.length >= 6 ? unspoken(block) : "ignored";
  const fault = blockFault(block);
  if (fault !== null) return refusal(fault);
  const lists = blockLists(block);
  if (lists === null) {
    if (block.coordinates.length === 1 && block.coordinates[0]?.system === "plane") return "ignored";
    return refusal(block.coordinates.length === 1 ? "single-point" : "unpaired");
  }
  return readLists(block, lists, numbering, words, strings, uses);
}

/** Numbers that look like zoned coordinates without a word that says so: never a polygon, never silent. */
function unspoken(block: Block): Outcome {
  const zoned = block.coordinates.filter((token) => /^\d{8}(?:\.|$)/u.test(token.value)).length;
  return zoned * 2 === block.coordinates.length || isCounted(block) ? refusal("places") : "ignored";
}

/** Rows counted from one of two figures with decimals that lie within a lot of one another: 1 3345678.12 456789.34. */
function isCounted(block: Block): boolean {
  const [list] = blockLists(block) ?? [];
  if (list === undefined || list.points.length < FEWEST_POINTS) return false;
  const counted = list.points.every(
    ({ label }, index) => label !== null && label.number === index + 1 && label.sub === 0,
  );
  return counted && liesTogether(block.window.text, list);
}

const FEWEST_POINTS = 3;

function readLists(
  block: Block,
  lists: readonly PointList[],
  numbering: Numbering,
  words: DocumentWords,
  strings: StringsAround,
  uses: StringUse[],
): Outcome {
  const orders: (readonly OrderedRing[])[] = [];
  const [main] = lists;
  if (main === undefined) return "ignored";
  const described = stringRings(block, lists, strings);
  if (described === null) {
    if (lostStrings(block)) return refusal("lost-string");
    if (ENDS_OF_LINE.test(block.window.text.slice(block.leadFrom, block.from))) return refusal("line");
    const enclosed = isEnclosed(block, main, strings);
    for (const list of lists) {
      const fault = listFault(block, list, { ...words, enclosed });
      if (fault === "ignored") return isCounted(block) ? refusal("places") : "ignored";
      if (fault !== null) return refusal(fault);
      const order = orderOf(block, list, numbering, strings);
      if ("fault" in order) return refusal(order.fault, order.labels);
      orders.push(order.rings);
    }
    const inner = block.opening === "inner";
    const highest = highestNumber(orders[0] ?? []);
    // the numbers of a hole (K1-K4) do not end the count of the rings around it
    numbering.highest = inner ? Math.max(numbering.highest, highest) : highest;
    const first = orders[0]?.[0]?.points[0]?.point.label ?? "";
    if (/^[A-Z]$/u.test(first)) numbering.letters.add(first);
    const rings = orders.map((order) =>
      order.map((ring): TableRing => tableRing(ring, inner ? "inner" : null)),
    );
    const lead = block.window.text.slice(block.leadFrom, block.from);
    const apart = inner || orders.some(({ length }) => length > 1) ? null : columnsApart(block, main);
    if (apart !== null && lists.every(({ points }) => points.length === main.points.length))
      return apart.names.map((name, column) => {
        const own = lists.map(({ points }) =>
          printedRing((apart.columns[column] ?? []).flatMap((at) => points[at] ?? [])),
        );
        return draftOf(
          frameOf(block, lists),
          own.map((ring) => [tableRing(ring, null)]),
          { name, area: null, column: true },
        );
      });
    const behind = inner || orders.some(({ length }) => length > 1) ? null : piecesBehind(block, lists);
    if (behind !== null)
      return behind.names.map((name, piece) => {
        const own = lists.map(({ points }) =>
          printedRing((behind.runs[piece] ?? []).flatMap((at) => points[at] ?? [])),
        );
        return draftOf(
          frameOf(block, lists),
          own.map((ring) => [tableRing(ring, null)]),
          { name, area: null, column: true },
        );
      });
    const names = inner
      ? null
      : (piecesSideBySide(lead, rings[0] ?? []) ?? cellNames(block, main, rings[0] ?? []));
    if (names === null || rings.some((own) => own.length !== names.length)) {
      const area = repeatedArea(block, main, strings);
      return [
        draftOf(frameOf(block, lists), rings, area === null ? null : { name: null, area, column: false }),
      ];
    }
    const frame = frameOf(block, lists);
    return names.map((name, index) => {
      const own = rings.map((list) => list.slice(index, index + 1));
      return draftOf(frame, own, { name, area: null, column: true });
    });
  }
  const fault = listFault(block, main, { ...words, bounds: true });
  if (fault !== null && fault !== "ignored") return refusal(fault);
  numbering.highest = main.points.reduce((most, point) => Math.max(most, point.label?.number ?? 0), 0);
  if (described.strings.length > 0) uses.push({ points: main.points, strings: described.strings });
  const frame = frameOf(block, lists);
  return described.boundaries.map((own) =>
    draftOf(
      frame,
      own.rings.map((list) => list.map((ring) => tableRing(ring, ring.inner ? "inner" : null))),
      { ...own, column: false },
    ),
  );
}

/**
 * The rings of a list; one with numbers left out may be a neighbour of another that prints them. Points whose labels
 * give no order (one of them misprinted) stand in the order of print where that encloses the area printed beside them.
 */
function orderOf(block: Block, list: PointList, numbering: Numbering, around: StringsAround): Order {
  const above = Math.max(numbering.highest, lastMasked(block));
  const read = block.ringed ? ordersByRing(list.pairs, list.points, above) : ringOrder(list.points, above);
  const order: Order = list.several ? { fault: "numbering", labels: [] } : read;
  if (!("fault" in order) || order.fault === "few-points") return order;
  if (proveArea(block, list) || isAsAbove(list.points, numbering))
    return { rings: [printedRing(list.points)] };
  if (order.fault !== "gap") return order;
  const ring = ringBesideNeighbour(list.points, around.labels());
  if (ring === null) return order;
  return { rings: [{ points: ring, closed: ring.length < list.points.length }] };
}

/** Letters in the order of the alphabet that begin where those of another ring of the document do: E, F, G, H. */
function isAsAbove(points: readonly PrintedPoint[], { letters }: Numbering): boolean {
  return (
    letters.has(points[0]?.point.label ?? "") &&
    points.every(({ label }, index) => {
      const last = points[index - 1]?.label ?? null;
      return index === 0 || (label !== null && last !== null && follows(last, label));
    })
  );
}

function printedRing(points: readonly PrintedPoint[]): OrderedRing {
  const closed = points.length > 3 && points.at(-1)?.key === points[0]?.key;
  return { points: closed ? points.slice(0, -1) : points, closed };
}

function highestNumber(rings: readonly OrderedRing[]): number {
  return rings.at(-1)?.points.at(-1)?.label?.number ?? 0;
}

function tableRing(ring: OrderedRing, role: TableRing["role"]): TableRing {
  return { part: null, role, points: ring.points.map((point) => point.point), closed: ring.closed };
}

/** What is printed around the points of a block, for all boundaries that they make. */
interface Frame {
  readonly block: Block;
  readonly lists: readonly PointList[];
  readonly row: ReturnType<typeof rowHead>;
  readonly caption: Caption;
  /** by list */
  readonly axes: readonly DraftTable["axes"][];
}

function frameOf(block: Block, lists: readonly PointList[]): Frame {
  const { window } = block;
  const [main] = lists;
  // the label stands before the first of the systems side by side, whichever that is
  const label = lists.map(({ pairs }) => pairs[0]?.label ?? null).find((own) => own !== null);
  const rowFrom = label?.from ?? block.from;
  const row = rowHead(window, rowFrom, main?.pairs[0]?.second.to ?? block.from, block.to, block.leadFrom);
  const above = captionOf(block, rowFrom);
  const mixed = lists.some((list) => list.unit !== lists[0]?.unit);
  const axes = lists.map(({ pairs }, index) => {
    const to = index === 0 ? (pairs[0]?.first.from ?? block.from) : block.from;
    return axesStatement(window, block.leadFrom, to, pairs, mixed);
  });
  const caption =
    row === null || countsPoints(row.code)
      ? above
      : { ...above, code: row.code, name: row.name, from: row.from };
  return { block, lists, row, caption, axes };
}

/** What is said of one of several boundaries that points are dealt to. */
interface Described extends Pick<StringBoundary, "name" | "area"> {
  /** the name stands above columns of its own */
  readonly column: boolean;
}

/** Ⅰ号复垦区: what would be a place without its number. */
const NUMBERED_UNIT = /^(?:[Ⅰ-Ⅻ]|[A-Z\d]{1,3})[号#]\p{Script=Han}{2,12}$/u;

function draftOf(
  { block, lists, row, caption, axes }: Frame,
  rings: readonly (readonly TableRing[])[],
  described: Described | null = null,
): Draft {
  const { window } = block;
  const at = (offset: number): number => window.starts[offset] ?? window.ends[window.ends.length - 1] ?? 0;
  const [main] = lists;
  const unit = described?.name ?? null;
  const code = unit !== null && (WHOLE_CODE.test(unit) || LETTERED_CODE.test(unit)) ? unit : null;
  const range = described?.column === true && unit !== null && isRange(unit) ? unit : null;
  const piece = code === null ? (landName(unit) ?? NUMBERED_UNIT.exec(unit ?? "")?.[0] ?? range) : null;
  const cell = described === null && main !== undefined ? provenCell(block, main) : null;
  let from = Number.POSITIVE_INFINITY;
  for (const ring of rings.flat())
    for (const point of ring.points) from = Math.min(from, point.evidence.start);
  const tables = lists.map((list, index): DraftTable => {
    const first = list.pairs[0]?.first.from ?? block.from;
    return {
      unit: list.unit,
      rings: [...(rings[index] ?? [])],
      axes: axes[index] ?? null,
      leadFrom: at(block.leadFrom),
      from,
      to: window.ends[block.to - 1] ?? from,
      tailTo: at(block.tailTo),
      numbersFrom: at(first),
      index,
      count: lists.length,
    };
  });
  return {
    caption: (code ?? piece) === null ? caption : { ...caption, code, name: piece },
    tables,
    captionFrom: Math.min(at(caption.from), from),
    leadText: window.text.slice(block.leadFrom, block.from),
    rowArea: described?.area ?? row?.area ?? cell,
  };
}
