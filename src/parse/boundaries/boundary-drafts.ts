import type { Issue } from "../../domain/issue";
import type { DocumentSection } from "../document-section";
import { tableTokens } from "../layout/coordinates/table-tokens";
import { tableWindows } from "../layout/table-window";
import { BOUNDARY_WORD, LINE_DOCUMENT } from "../lexicon/table-terms";
import { firstIndex } from "../text/first-index";
import type { MappedText } from "../text/mapped-text";
import { readOnce } from "../text/read-once";
import { lineNumberAt } from "../text/source-text";
import { asInner, asOuter, liesIn, surround } from "./areas/rings-taken-out";
import { type Numbering, type Outcome, readBlock } from "./block-draft";
import { type Block, tableBlocks } from "./blocks/block";
import { speaksOfCoordinates } from "./blocks/block-fault";
import { blockLists } from "./blocks/block-reading";
import type { Draft } from "./blocks/draft";
import type { DocumentWords } from "./blocks/list-speech";
import { emptyTables, lostTables } from "./blocks/lost-tables";
import { addDraft, attachInner, blockEvidence, draftEvidence, joinPart } from "./draft-joins";
import { labelsBefore } from "./gaps/numbering";
import { localTables } from "./local-tables";
import { crsMentions } from "./points/crs-statement";
import { follows, pointLabel } from "./points/point-label";
import { boundaryIssue, isAside, type RefusalReason } from "./points/refusal";
import { PrintedLabels } from "./points/shared-points";
import { withSiblingNames } from "./sibling-names";
import type { Unread } from "./standing";
import { labelRanges } from "./strings/label-ranges";
import type { PointString } from "./strings/point-strings";
import { type StringUse, stringLosses } from "./strings/string-losses";

/** Every boundary that a document prints, and an issue for every table that is none. */
export function boundaryDrafts(
  section: DocumentSection,
  strings: readonly PointString[],
  before: number,
): {
  readonly drafts: readonly Draft[];
  readonly issues: readonly Issue[];
  /** points that would be a boundary of their own were refused */
  readonly others: boolean;
  readonly unread: readonly Unread[];
} {
  const drafts: Draft[] = [];
  const issues: Issue[] = [];
  const unread: Unread[] = [];
  const numbering: Numbering = { highest: before, letters: new Set() };
  const words = documentWords(section.running);
  const systems = new Set(crsMentions(section.running).datum.map((one) => one.value)).size;
  const filled = new Set<number>();
  const uses: StringUse[] = [];
  const ranges = labelRanges(section.running);
  let refused = false;
  let others = false;
  const read = tableWindows(section.source, section.lines).map((window) => {
    const tokens = tableTokens(window.text);
    return { window, tokens, blocks: tableBlocks(window, tokens) };
  });
  const starts = read.flatMap(({ blocks }) => blocks.flatMap(tableStart));
  let all: PrintedLabels | null = null;
  const labels = (): PrintedLabels => {
    all ??= new PrintedLabels(
      read.flatMap(({ blocks }) => blocks.flatMap((block) => [blockLists(block)?.[0]?.points ?? []])),
    );
    return all;
  };
  for (const { window, tokens, blocks } of read) {
    for (const issue of lostTables(window, tokens, blocks)) issues.push(issue);
    for (const token of tokens)
      if (token.kind === "coordinate" || token.kind === "mask")
        filled.add(lineNumberAt(section.source, window.starts[token.from] ?? 0));
    let spoken = false;
    let aside: Block | null = null;
    let goesOn = false;
    for (const printed of blocks) {
      // the words before a point that stands aside still speak of the table behind it
      const block: Block =
        aside === null
          ? printed
          : { ...printed, leadFrom: Math.max(aside.leadFrom, printed.from - ASIDE_REACH) };
      aside = null;
      // rows behind a named table need no words of their own
      spoken ||= speaksOfCoordinates(block);
      const next =
        starts[firstIndex(starts, (start) => start, blockEnd(block))] ?? section.source.text.length;
      const near = { strings, ranges, next, labels };
      const alone = isLeftOver(printed);
      const outcome: Outcome = alone
        ? { reason: "unpaired", labels: [] }
        : readBlock(
            block,
            spoken,
            numbering,
            {
              ...words,
              goesOn: goesOn && isBelow(block),
              countsOn: goesOn && firstFollows(block, drafts.at(-1)),
            },
            near,
            uses,
          );
      goesOn = outcome !== "ignored" && !("reason" in outcome);
      if (outcome === "ignored" || ("reason" in outcome && isAside(outcome.reason))) aside = block;
      if (outcome === "ignored") continue;
      const inner = block.opening === "inner";
      if ("reason" in outcome) {
        issues.push(boundaryIssue(outcome.reason, blockEvidence(block), outcome.labels));
        // a boundary without its hole is another boundary
        const rest = isRest(outcome.reason, block, drafts.at(-1));
        if ((inner || block.joins || alone || rest) && drafts.length > 0 && !refused) {
          const lost = drafts.pop();
          const reason = inner ? "hole-refused" : "part-refused";
          if (lost !== undefined) issues.push(boundaryIssue(reason, draftEvidence(section, lost)));
        }
        if (!isAside(outcome.reason)) {
          refused = true;
          const label = labelsBefore(window.text, block.tokens)[0]?.label ?? null;
          unread.push({ from: window.starts[block.from] ?? 0, label });
          others ||= block.coordinates.length >= FEWEST_COORDINATES;
        }
        continue;
      }
      const owner = drafts.at(-1);
      const around = inner && owner !== undefined && surround(outcome, owner);
      if (around) drafts.push(...outcome.map(asOuter));
      else if (inner) attachInner(section, drafts, outcome, block, issues, refused);
      else if (block.seam === "ring" && !refused && owner !== undefined && liesIn(outcome, owner))
        attachInner(section, drafts, outcome.map(asInner), block, issues, refused);
      else if (block.joins && !refused && owner !== undefined && joinPart(owner, outcome)) continue;
      else {
        refused = false;
        for (const draft of outcome) addDraft(drafts, draft, systems);
      }
    }
  }
  for (const issue of localTables(section, filled)) issues.push(issue);
  for (const issue of stringLosses(strings, uses)) issues.push(issue);
  for (const issue of emptyTables(section, filled)) issues.push(issue);
  return { drafts: withSiblingNames(drafts), issues, others, unread };
}

const documentWords = readOnce(
  ({ text }: MappedText): DocumentWords => ({
    bounds: BOUNDARY_WORD.test(text),
    line: LINE_DOCUMENT.test(text),
  }),
);

/** Text before a table in which points that stand aside leave words for it, in characters. */
const ASIDE_REACH = 4000;

/** Signs between a table and the one number behind it. */
const LEFT_OVER_REACH = 40;

/** One number of metres behind the points of a table, with nothing but figures between: its partner is broken. */
function isLeftOver({ window: { text }, coordinates, leadFrom, from }: Block): boolean {
  const [only] = coordinates;
  if (coordinates.length > 1 || only?.form !== "metres" || leadFrom === 0) return false;
  const between = text.slice(leadFrom, from);
  return between.length <= LEFT_OVER_REACH && /\d/u.test(between) && !/[\p{L}]/u.test(between);
}

/** One or two points whose labels count on from those of the boundary before: it is not whole without them. */
function isRest(reason: RefusalReason, block: Block, last: Draft | undefined): boolean {
  if ((reason !== "few-points" && reason !== "single-point") || last === undefined) return false;
  return firstFollows(block, last);
}

/** Whether the first label of a block counts on from the last one of the boundary before. */
function firstFollows(block: Block, last: Draft | undefined): boolean {
  const first = labelsBefore(block.window.text, block.tokens)[0]?.label ?? null;
  const before = pointLabel(last?.tables[0]?.rings.at(-1)?.points.at(-1)?.label ?? "");
  return first !== null && before !== null && first.number > 1 && follows(before, first);
}

/** A northing and an easting for each of three points. */
const FEWEST_COORDINATES = 6;

/** Rows right below others of their table: no sentence stands between. */
function isBelow({ window: { text }, leadFrom, from }: Block): boolean {
  return leadFrom > 0 && from - leadFrom <= BELOW_REACH && !/[。;]/u.test(text.slice(leadFrom, from));
}

const BELOW_REACH = 160;

/** The source offset of a block that may be a table; none where it has too few numbers. */
function tableStart({ window, coordinates, from }: Block): number[] {
  return coordinates.length < FEWEST_COORDINATES ? [] : [window.starts[from] ?? 0];
}

function blockEnd({ window, to }: Block): number {
  return window.ends[to - 1] ?? 0;
}
