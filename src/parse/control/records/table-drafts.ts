import type { Evidence } from "../../../domain/evidence";
import type { Issue } from "../../../domain/issue";
import type { LandUse } from "../../../domain/parcel";
import type { Side } from "../../../domain/side";
import { OPEN_LAND } from "../../lexicon/land-use-words";
import { TERM_OR_PRICE } from "../../lexicon/scope-words";
import type { Version } from "../../lexicon/state-words";
import { evidenceAt, type SourceText } from "../../text/source-text";
import type { Fact } from "../facts/context/fact";
import { withCodes } from "../facts/uses/paired-use-codes";
import type { Item } from "../subjects/item";
import { cellFacts } from "../tables/cell-facts";
import { type Cell, rowEvidence } from "../tables/cells/grid";
import { isDoubled } from "../tables/doubled-columns";
import type { FoundTable } from "../tables/found-table";
import { withPartRows } from "../tables/part-rows";
import {
  areaInCode,
  blockOf,
  cellUnder,
  isMasked,
  isTorn,
  placeOrFallback,
  rowMentions,
} from "../tables/row-mentions";
import { rowSides } from "../tables/row-sides";
import { isShifted } from "../tables/shifted-rows";
import { hasSpans, spanned, withSizeOfBoth } from "../tables/spanned-rows";
import type { AlignedRow } from "../tables/table-rows";
import { typedColumns } from "../tables/typed-columns";
import { unknownLimits } from "../tables/unknown-limits";
import { columnsOfWhole } from "../tables/whole-columns";
import type { ParcelMention } from "../tokens/token";
import { controlIssue } from "./control-issues";
import type { Draft } from "./draft";
import type { ItemContents } from "./item-contents";
import { withKeptCells } from "./kept-cells";
import { partFacts, sizeOfPart } from "./part-facts";
import type { DraftRegistry } from "./registry";
import { rowStates } from "./row-states";

/** What a table adds, and what of it could not be read. */
export interface TableDrafts {
  readonly drafts: readonly Draft[];
  readonly issues: readonly Issue[];
}

/**
 * Turns the rows of a table into drafts. A row without a code, or with the code of the row before and another use,
 * gives a part of the same parcel. `fallback` is the parcel that the text before the table speaks of.
 */
export function tableDrafts(
  source: SourceText,
  found: FoundTable,
  registry: DraftRegistry,
  fallback: ParcelMention | null,
  planArea: string | null,
): TableDrafts {
  const typed = typedColumns(found.columns, found.rows);
  const table = { ...found, columns: withPartRows(typed, found.rows, fallback) };
  const issues: Issue[] = [];
  const drafts: Draft[] = [];
  if (isDoubled(table.columns) || isShifted(table)) {
    const end = table.rows.at(-1)?.findLast((cell) => cell !== null)?.evidence.end ?? table.start;
    const whole = evidenceAt(source, table.start, Math.max(end, table.start));
    return { drafts, issues: [controlIssue("control-table-refused", whole, source.id)] };
  }
  for (const evidence of table.refused) {
    const code = table.columns.length === 0 ? "control-table-refused" : "control-row-refused";
    issues.push(controlIssue(code, evidence, source.id));
  }
  for (const evidence of [...unknownLimits(table), ...(table.unread ?? [])])
    issues.push(controlIssue("control-value-unread", evidence, source.id));
  const spans = hasSpans(table.rows, table.columns);
  const states = rowStates(table);
  let before: AlignedRow | null = null;
  let mentions: readonly ParcelMention[] = [];
  let first: FirstRow | null = null;
  /** the first row of the parcel */
  let opening: AlignedRow | null = null;
  for (const [place, row] of withKeptCells(table, states).entries()) {
    const full: AlignedRow = table.apart === true ? row : spanned(row, before, table.columns, spans);
    if (isTorn(row, table)) {
      const cells = row.filter((cell): cell is Cell => cell !== null);
      issues.push(controlIssue("control-row-refused", rowEvidence(source, cells), source.id));
      [before, mentions] = [null, []];
      continue;
    }
    const own = rowMentions(full, table);
    const same =
      own.length === 0 ||
      (mentions.length > 0 && own[0]?.code === mentions[0]?.code && own[0]?.name === mentions[0]?.name);
    const state = states[place] ?? null;
    const printed = cellUnder(full, table, "part")?.mapped.text ?? null;
    const kind = printed !== null && NO_PART.test(printed) ? null : printed;
    if (!same || opening === null) opening = row;
    const further = same && mentions.length > 0 && state === null ? partName(row, opening, table) : null;
    const part = kind ?? further;
    const builds = further === cellUnder(row, table, "use")?.mapped.text && !OPEN_LAND.test(further ?? "");
    if (builds && first !== null) partOfFirst(first, row, table);
    if (own.length > 0) mentions = own;
    const named = mentions.length > 0 ? mentions : placeOrFallback(full, table, fallback);
    const whole = !same && !hasOwnArea(table, row, table.rows[place + 1]);
    const sized = same && state !== null ? withSizeOfBoth(full, opening, table.columns) : full;
    const reading = rowFacts(
      sized,
      table,
      { name: part, whole, shared: columnsOfWhole(table, place) },
      state,
    );
    for (const evidence of reading.unitless)
      issues.push(controlIssue("control-area-unit", evidence, source.id));
    for (const evidence of reading.misfits)
      issues.push(controlIssue("control-value-unread", evidence, source.id));
    before = full;
    if (reading.facts.length === 0) continue;
    const cells = row.filter((cell): cell is Cell => cell !== null);
    const contents = contentsOf(reading.facts, same ? [] : rowSides(cells), rowEvidence(source, cells));
    const item = itemOf(named, evidenceStart(contents.evidence));
    const given =
      named.length === 0 && isMasked(full, table) && reading.facts.length >= FEWEST_MASKED
        ? [registry.anonymous()]
        : named.map((mention) => registry.draft(mention, item, planArea ?? blockOf(mention, full, table)));
    registry.add([...new Set(given)], contents);
    for (const draft of given) drafts.push(draft);
    first = same ? null : { row, drafts: given, facts: contents.facts };
    // types of buildings in a document without a parcel: standards for all
    const standard = kind !== null && registry.drafts.length === 0;
    if (given.length === 0 && !standard)
      issues.push(controlIssue("control-without-parcel", contents.evidence, source.id));
  }
  return { drafts, issues };
}

/** The first row of a parcel, and what it gave. */
interface FirstRow {
  readonly row: AlignedRow;
  readonly drafts: readonly Draft[];
  readonly facts: readonly Fact[];
}

/**
 * 居住 above 商业: where a further row tells of another use of the parcel, the limits of the first are those of its own,
 * and so is its size where the further row has one.
 */
function partOfFirst({ row, drafts, facts }: FirstRow, further: AlignedRow, table: FoundTable): void {
  const use = cellUnder(row, table, "use")?.mapped.text;
  if (use === undefined) return;
  const size = cellUnder(further, table, "area")?.mapped.text;
  const sized = size !== undefined && size !== cellUnder(row, table, "area")?.mapped.text;
  for (const draft of drafts) {
    draft.facts.forEach((fact, index) => {
      if (fact.kind === "bound" && fact.scope === null && facts.includes(fact))
        draft.facts[index] = { ...fact, scope: use };
      else if (fact.kind === "area" && sized && facts.includes(fact)) draft.facts[index] = sizeOfPart(fact);
    });
  }
}

/** Fewest values that make a record of a row whose code was masked. */
const FEWEST_MASKED = 3;

function evidenceStart(evidence: Evidence | null): number {
  return evidence?.start ?? 0;
}

function itemOf(mentions: readonly ParcelMention[], from: number): Item {
  return {
    kind: "table",
    mentions,
    heading: null,
    planArea: null,
    project: null,
    derivedFrom: [],
    from,
    ranges: [],
  };
}

function contentsOf(facts: readonly Fact[], sides: readonly Side[], evidence: Evidence): ItemContents {
  return {
    facts,
    sides,
    moves: [],
    parts: [],
    madeFrom: [],
    strips: [],
    measures: [],
    obligations: [],
    kept: false,
    changed: facts.some((fact) => fact.version === "before"),
    evidence,
  };
}

/** A dash where a part would stand. */
const NO_PART = /^(?:[-–—/]+|无)$/u;

/** Whether the row below is one of the same parcel and prints an area of its own. */
function hasOwnArea(table: FoundTable, row: AlignedRow, below: AlignedRow | undefined): boolean {
  if (below === undefined) return false;
  const text = (one: AlignedRow, holds: string): string => cellUnder(one, table, holds)?.mapped.text ?? "";
  const same = ["code", "name"].every(
    (holds) => text(below, holds) === "" || text(below, holds) === text(row, holds),
  );
  return same && text(below, "area") !== "" && text(below, "area") !== text(row, "area");
}

/** What tells a further row of the same parcel from its first: the use, or a name. */
function partName(row: AlignedRow, first: AlignedRow, table: FoundTable): string | null {
  for (const holds of ["code", "name", "use", "useCode", "other"]) {
    const text = cellUnder(row, table, holds)?.mapped.text;
    if (first !== row && text === cellUnder(first, table, holds)?.mapped.text) continue;
    if (text === undefined || TERM_OR_PRICE.test(text)) continue;
    if (/\p{Script=Han}|^[A-Z]/u.test(text)) return text.replace(/^其中:?/u, "");
  }
  return null;
}

interface RowFacts {
  readonly facts: readonly Fact[];
  readonly unitless: readonly Evidence[];
  readonly misfits: readonly Evidence[];
}

/** The part of its parcel that a row tells of; where it is the first of several without a size, its size is that of all. */
interface Part {
  readonly name: string | null;
  readonly whole: boolean;
  /** columns in which the row speaks of the whole parcel */
  readonly shared: ReadonlySet<number>;
}

function rowFacts(
  row: AlignedRow,
  table: FoundTable,
  { name: part, whole, shared }: Part,
  state: Version | null,
): RowFacts {
  const facts: Fact[] = [];
  const unitless: Evidence[] = [];
  const misfits: Evidence[] = [];
  table.columns.forEach((column, index) => {
    const cell = row[index] ?? null;
    if (cell === null) return;
    const version = state ?? column?.version ?? table.version ?? "current";
    const kind = column?.holds === "indicator" ? column.part : undefined;
    const scope = kind ?? (shared.has(index) ? null : part);
    const reading = cellFacts(cell, column, version, scope, table.unit);
    // — below 住宅建筑高度: no houses stand there
    for (const fact of reading.facts) if (kind === undefined || fact.kind !== "absent") facts.push(fact);
    if (reading.unitless) unitless.push(cell.evidence);
    if (reading.misfit && (column?.holds === "indicator" || column?.holds === "area"))
      misfits.push(cell.evidence);
  });
  const own = areaInCode(row, table, state ?? table.version ?? "current");
  // beside it the area of a cell that spans rows is that of all together
  const said = own.length === 0 ? facts : [...own, ...facts.filter((fact) => fact.kind !== "area")];
  const taken = part === null ? joinedUses(said, table) : partFacts(said, row, whole);
  return { facts: state === null ? inBothStates(taken, table) : taken, unitless, misfits };
}

/** Beside columns of two states, 修正前容积率 and 修正后容积率, a use whose column has none is that of both, and so is a size ahead of them. */
function inBothStates(facts: readonly Fact[], { columns }: FoundTable): readonly Fact[] {
  const states = new Set(facts.map(({ version }) => version));
  if (states.size < 2) return facts;
  const turns = columns.findIndex((column) => column?.version != null);
  const stay = (["uses", "area"] as const).filter((kind) => {
    const holds = kind === "uses" ? "use" : "area";
    const stated = columns.some((column) => column?.version != null && column.holds.startsWith(holds));
    const ahead = kind === "uses" || columns.findIndex((column) => column?.holds === "area") < turns;
    return ahead && !stated && !facts.some((fact) => fact.kind === kind && fact.version === "before");
  });
  const kept = facts.filter(({ kind }) => stay.some((one) => one === kind));
  return [...facts, ...kept.map((fact) => ({ ...fact, version: "before" as const }))];
}

/** A column of names and a column of codes speak of the same uses. */
function joinedUses(facts: readonly Fact[], table: FoundTable): Fact[] {
  const codes = table.columns.some((column) => column?.holds === "useCode");
  if (!codes) return [...facts];
  return (["before", "current"] as const).flatMap((version) => {
    const own = facts.filter((fact) => fact.version === version);
    const lists = own.flatMap((fact) => (fact.kind === "uses" ? [fact] : []));
    const names: LandUse[] = lists.flatMap((fact) => fact.uses.filter((use) => use.raw !== use.code));
    const printed: LandUse[] = lists.flatMap((fact) => fact.uses.filter((use) => use.raw === use.code));
    const [first] = lists;
    const others = own.filter((fact) => fact.kind !== "uses");
    if (first === undefined || names.length === 0) return own;
    return [{ ...first, uses: withCodes(names, printed) }, ...others];
  });
}
