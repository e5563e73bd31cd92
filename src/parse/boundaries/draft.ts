import type { StatedArea } from "../../domain/area";
import type { Evidence } from "../../domain/evidence";
import type { Issue } from "../../domain/issue";
import type { PointTable, TableRing } from "../../domain/point-table";
import type { DocumentSection } from "../document-section";
import { tableTokens } from "../layout/table-tokens";
import { tableWindows } from "../layout/table-window";
import { BOUNDARY_WORD, LINE_DOCUMENT } from "../lexicon/table-terms";
import { mappedEvidence } from "../text/mapped-text";
import { lineNumberAt } from "../text/source-text";
import { axesStatement } from "./axes-statement";
import { type Block, tableBlocks } from "./block";
import { blockFault, type DocumentWords, listFault, speaksOfCoordinates } from "./block-fault";
import { blockLists, type PointList } from "./block-reading";
import { type Caption, captionOf } from "./caption";
import { crsMentions } from "./crs-statement";
import { emptyTables, lostTables } from "./lost-tables";
import type { PointString } from "./point-strings";
import { boundaryIssue, isAside, type RefusalReason } from "./refusal";
import { type OrderedRing, ringOrder } from "./ring-order";
import { rowHead } from "./row-head";
import { stringRings } from "./string-rings";
import { sameShape } from "./table-shape";

/** A list of rings of one boundary in one system. */
export interface DraftTable {
  readonly unit: PointTable["unit"];
  readonly rings: TableRing[];
  readonly axes: PointTable["stated"]["axes"];
  /** source offsets of everything that was read for it */
  readonly leadFrom: number;
  readonly from: number;
  readonly to: number;
  readonly tailTo: number;
  /** place among the systems printed side by side */
  readonly index: number;
  readonly count: number;
}

/** One boundary before its areas, sides and systems are looked up. */
export interface Draft {
  readonly caption: Caption;
  readonly tables: DraftTable[];
  /** source offset of its caption, or of its first coordinate */
  readonly captionFrom: number;
  readonly leadText: string;
  /** the area in the cells of its own row */
  readonly rowArea: StatedArea | null;
}

interface Numbering {
  highest: number;
}

/** Every boundary that a document prints, and an issue for every table that is none. */
export function boundaryDrafts(
  section: DocumentSection,
  strings: readonly PointString[],
): { readonly drafts: readonly Draft[]; readonly issues: readonly Issue[] } {
  const drafts: Draft[] = [];
  const issues: Issue[] = [];
  const numbering: Numbering = { highest: 0 };
  const words: DocumentWords = {
    bounds: BOUNDARY_WORD.test(section.running.text),
    line: LINE_DOCUMENT.test(section.running.text),
  };
  const systems = new Set(crsMentions(section.running).datum.map((one) => one.value)).size;
  const filled = new Set<number>();
  let refused = false;
  for (const window of tableWindows(section.source, section.lines)) {
    const tokens = tableTokens(window.text);
    const blocks = tableBlocks(window, tokens);
    issues.push(...lostTables(window, tokens, blocks));
    for (const token of tokens)
      if (token.kind === "coordinate" || token.kind === "mask")
        filled.add(lineNumberAt(section.source, window.starts[token.from] ?? 0));
    let spoken = false;
    let aside: Block | null = null;
    for (const printed of blocks) {
      // the words before a point that stands aside still speak of the table behind it
      const block: Block = aside === null ? printed : { ...printed, leadFrom: aside.leadFrom };
      aside = null;
      // rows behind a named table need no words of their own
      spoken ||= speaksOfCoordinates(block);
      const outcome = readBlock(block, spoken, numbering, words, strings);
      if (outcome === "ignored" || ("reason" in outcome && isAside(outcome.reason))) aside = block;
      if (outcome === "ignored") continue;
      const inner = block.opening === "inner";
      if ("reason" in outcome) {
        issues.push(boundaryIssue(outcome.reason, blockEvidence(block), outcome.labels));
        // a boundary without its hole is another boundary
        if (inner && drafts.length > 0 && !refused) {
          const lost = drafts.pop();
          if (lost !== undefined) issues.push(boundaryIssue("hole-refused", draftEvidence(section, lost)));
        }
        if (!isAside(outcome.reason)) refused = true;
        continue;
      }
      if (inner) attachInner(section, drafts, outcome, block, issues, refused);
      else {
        refused = false;
        for (const draft of outcome) addDraft(drafts, draft, systems);
      }
    }
  }
  issues.push(...emptyTables(section, filled));
  return { drafts, issues };
}

type Outcome =
  | readonly Draft[]
  | "ignored"
  | { readonly reason: RefusalReason; readonly labels: readonly string[] };

function refusal(reason: RefusalReason, labels: readonly string[] = []): Outcome {
  return { reason, labels };
}

function readBlock(
  block: Block,
  spoken: boolean,
  numbering: Numbering,
  words: DocumentWords,
  strings: readonly PointString[],
): Outcome {
  if (!spoken) return block.coordinates.length >= 6 ? unspoken(block) : "ignored";
  const fault = blockFault(block);
  if (fault !== null) return refusal(fault);
  const lists = blockLists(block);
  if (lists === null) {
    if (block.coordinates.length === 1 && block.coordinates[0]?.system === "plane") return "ignored";
    return refusal(block.coordinates.length === 1 ? "single-point" : "unpaired");
  }
  return readLists(block, lists, numbering, words, strings);
}

/** Numbers that look like zoned coordinates without a word that says so: never a polygon, never silent. */
function unspoken(block: Block): Outcome {
  const zoned = block.coordinates.filter((token) => /^\d{8}(?:\.|$)/u.test(token.value)).length;
  return zoned * 2 === block.coordinates.length ? refusal("places") : "ignored";
}

function readLists(
  block: Block,
  lists: readonly PointList[],
  numbering: Numbering,
  words: DocumentWords,
  strings: readonly PointString[],
): Outcome {
  const orders: (readonly OrderedRing[])[] = [];
  const [main] = lists;
  if (main === undefined) return "ignored";
  const described = stringRings(block, lists, strings);
  if (described === null) {
    for (const list of lists) {
      const fault = listFault(block, list, words);
      if (fault === "ignored") return "ignored";
      if (fault !== null) return refusal(fault);
      const order = ringOrder(list.points, numbering.highest);
      if ("fault" in order) return refusal(order.fault, order.labels);
      orders.push(order.rings);
    }
    numbering.highest = highestNumber(orders[0] ?? []);
    const inner = block.opening === "inner";
    const rings = orders.map((order) =>
      order.map((ring): TableRing => tableRing(ring, inner ? "inner" : null)),
    );
    return [draftOf(block, lists, rings, null)];
  }
  const fault = listFault(block, main, { ...words, bounds: true });
  if (fault !== null && fault !== "ignored") return refusal(fault);
  numbering.highest = Math.max(...main.points.map((point) => point.label?.number ?? 0));
  return described.map((own) =>
    draftOf(
      block,
      lists,
      own.rings.map((list) => list.map((ring) => tableRing(ring, ring.inner ? "inner" : null))),
      own.name,
    ),
  );
}

function highestNumber(rings: readonly OrderedRing[]): number {
  return rings.at(-1)?.points.at(-1)?.label?.number ?? 0;
}

function tableRing(ring: OrderedRing, role: TableRing["role"]): TableRing {
  return { part: null, role, points: ring.points.map((point) => point.point), closed: ring.closed };
}

function draftOf(
  block: Block,
  lists: readonly PointList[],
  rings: readonly (readonly TableRing[])[],
  name: string | null,
): Draft {
  const { window } = block;
  const at = (offset: number): number => window.starts[offset] ?? window.ends[window.ends.length - 1] ?? 0;
  const rowFrom = lists[0]?.pairs[0]?.label?.from ?? block.from;
  const row = rowHead(window, rowFrom);
  const above = captionOf(block, rowFrom);
  const caption = row === null ? above : { ...above, code: row.code, name: row.name, from: row.from };
  const from = Math.min(...rings.flat().flatMap((ring) => ring.points.map((point) => point.evidence.start)));
  const mixed = lists.some((list) => list.unit !== lists[0]?.unit);
  const tables = lists.map((list, index): DraftTable => {
    const first = list.pairs[0]?.first.from ?? block.from;
    return {
      unit: list.unit,
      rings: [...(rings[index] ?? [])],
      axes: axesStatement(window, block.leadFrom, index === 0 ? first : block.from, list.pairs, mixed),
      leadFrom: at(block.leadFrom),
      from,
      to: window.ends[block.to - 1] ?? from,
      tailTo: at(block.tailTo),
      index,
      count: lists.length,
    };
  });
  return {
    caption: name === null ? caption : { ...caption, code: null, name },
    tables,
    captionFrom: Math.min(at(caption.from), from),
    leadText: window.text.slice(block.leadFrom, block.from),
    rowArea: row?.area ?? null,
  };
}

/** Adds a boundary, or finds that it repeats the one before in another system. */
function addDraft(drafts: Draft[], draft: Draft, systems: number): void {
  const last = drafts.at(-1);
  const [head] = last?.tables ?? [];
  const [own] = draft.tables;
  if (last !== undefined && head !== undefined && own !== undefined && repeats(last, draft)) {
    const same = JSON.stringify(head.rings.map(digits)) === JSON.stringify(own.rings.map(digits));
    if (same) return;
    // equal lots in a row have one shape too: another system must be named, or another unit used
    if (systems > 1 || head.unit !== own.unit) {
      last.tables.push(...draft.tables);
      return;
    }
  }
  drafts.push(draft);
}

const digits = (ring: TableRing): readonly string[] =>
  ring.points.flatMap((point) => [point.first, point.second]);

function repeats(one: Draft, other: Draft): boolean {
  const [a, b] = [one.tables[0]?.rings ?? [], other.tables[0]?.rings ?? []];
  if (a.length !== b.length) return false;
  const [nameA, nameB] = [one.caption.code ?? one.caption.name, other.caption.code ?? other.caption.name];
  const named = nameA === null || nameB === null || nameA === nameB;
  return named && a.every((ring, index) => sameShape(ring.points, b[index]?.points ?? []));
}

function attachInner(
  section: DocumentSection,
  drafts: Draft[],
  own: readonly Draft[],
  block: Block,
  issues: Issue[],
  refused: boolean,
): void {
  const owner = drafts.at(-1);
  if (owner === undefined || refused) {
    issues.push(boundaryIssue("inner-alone", blockEvidence(block)));
    return;
  }
  const tables = own.flatMap((draft) => draft.tables);
  if (tables.length !== owner.tables.length) {
    // its hole is printed in other systems than the boundary
    drafts.pop();
    issues.push(boundaryIssue("hole-refused", draftEvidence(section, owner)));
    return;
  }
  owner.tables.forEach((table, index) => {
    const hole = tables[index];
    if (hole === undefined) return;
    table.rings.push(...hole.rings);
    owner.tables[index] = { ...table, to: Math.max(table.to, hole.to), tailTo: hole.tailTo };
  });
}

function blockEvidence(block: Block): Evidence {
  return mappedEvidence(block.window, block.from, block.to);
}

function draftEvidence(section: DocumentSection, draft: Draft): Evidence {
  const points = draft.tables.flatMap((table) => table.rings).flatMap((ring) => ring.points);
  const first = points[0]?.evidence;
  const last = points.at(-1)?.evidence;
  if (first === undefined || last === undefined) return section.document.evidence;
  return {
    ...first,
    end: Math.max(first.end, last.end),
    lines: [first.lines[0], Math.max(first.lines[1], last.lines[1])],
  };
}
