import type { Heading } from "../domain/document-facts";
import type { Evidence } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { Parcel } from "../domain/parcel";
import { advertises } from "./advertisement";
import { tokensOf } from "./control/ellipsis/tokens-of";
import { withSizeOfToday, withStanding } from "./control/facts/context/standing";
import { supersede } from "./control/facts/context/superseded";
import { withAboveGround } from "./control/records/above-ground";
import { calledByWords, nameByLinesAbove } from "./control/records/called-by";
import { controlIssue } from "./control/records/control-issues";
import { draftName, hasArea } from "./control/records/draft";
import { itemDrafts } from "./control/records/drafts";
import { withoutOverruled } from "./control/records/exceptions";
import { settledFamilies } from "./control/records/families";
import { asTheyWere } from "./control/records/gone";
import { headingFacts } from "./control/records/heading-facts";
import { withoutLeftOut } from "./control/records/left-out-lots";
import { takeNotedLimits } from "./control/records/limit-notes";
import { withPartsOfOne } from "./control/records/parts-of-one";
import { titlePlan } from "./control/records/plan-named";
import { controlRecords } from "./control/records/records";
import { takeReferredLimits } from "./control/records/referred-limits";
import { DraftRegistry } from "./control/records/registry";
import { giveRemarks } from "./control/records/remark-owners";
import { giveToAll } from "./control/records/said-of-all";
import { withSharedUse } from "./control/records/shared-use";
import { joinedToSole } from "./control/records/sole-parcel";
import { soleLot } from "./control/records/subject-words";
import { tableDrafts } from "./control/records/table-drafts";
import { outlineOf } from "./control/subjects/outline";
import { titleName } from "./control/subjects/title-name";
import { behindTitle, namedBefore, titleEnd, titleParcels } from "./control/subjects/title-parcels";
import { continuedTables } from "./control/tables/continued-tables";
import { gluedHeaders } from "./control/tables/glued-header";
import { findTables } from "./control/tables/layouts/table-finder";
import { lostStacks } from "./control/tables/lost-stacks";
import { pairedTables } from "./control/tables/paired-tables";
import { withoutPointRows } from "./control/tables/point-rows";
import { maskedLabels } from "./control/tokens/masked-labels";
import type { Token } from "./control/tokens/token";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import { givesRules } from "./general-rules";
import type { Line } from "./layout/line";
import { runningText } from "./layout/running-text";
import {
  COUNTED_LOTS,
  GRANT,
  HOMESTEADS,
  LAND_CONTEXT,
  OTHER_MATTER,
  RIGHTS_GIVEN,
  WORTH_READING,
} from "./lexicon/notice-words";
import { NO_DECISION } from "./lexicon/other-tellings";
import { hanNumber } from "./text/han-number";
import { type MappedText, mappedEvidence } from "./text/mapped-text";

/** A text and its words. */
export interface Prose {
  readonly mapped: MappedText;
  readonly tokens: readonly Token[];
}

/** What the control grammar reads in one document. */
export interface ParsedControl {
  /** the text outside its tables; null where nothing in it was worth reading */
  readonly prose: Prose | null;
  readonly parcels: Parcel[];
  readonly headings: Heading[];
  readonly issues: Issue[];
}

/**
 * Parcels with control indicators: approvals, changes of control plans, land-sale announcements. Every value carries
 * its place. Never throws; figures that look like indicators and could not be taken are issues.
 */
export function parseControl(section: DocumentSection): ParsedControl {
  const text = section.running.text;
  if (!WORTH_READING.test(text)) return { prose: null, parcels: [], headings: [], issues: [] };
  const found = findTables(section.source, withoutPointRows(section.lines));
  const tables = continuedTables(pairedTables(found.tables));
  const { rest } = found;
  const mapped = rest === section.lines ? section.running : runningText(section.source, rest, true);
  const edge = titleEnd(section, mapped);
  const tokens = tokensOf(mapped, false, edge);
  const outline = outlineOf(mapped, tokens, behindTitle(section, mapped, tokens));
  const registry = new DraftRegistry();
  const title = titleParcels(section, mapped, tokens);
  const { strips, forAll, remarks } = itemDrafts(mapped, tokens, outline, registry, title, tables);
  const known = namedBefore(mapped, tokens, outline.items);
  const tabular = tables.flatMap(
    (table) => tableDrafts(section.source, table, registry, known(table.start), null).issues,
  );
  giveToAll(outline, title, registry, forAll);
  giveRemarks(registry, remarks);
  const settled = settledFamilies(
    withSharedUse(withPartsOfOne(joinedToSole(registry.drafts)), section.source.text),
  );
  const names = settled.flatMap((draft) => draftName(draft) ?? []);
  for (const draft of settled) {
    draft.facts = withoutOverruled(section.source.text, withoutLeftOut(section.source.text, draft, names));
    draft.facts = withAboveGround(section.source.text, draft.facts);
    supersede(draft);
    draft.facts = withStanding(section.source.text, withSizeOfToday(draft.facts), draft.kind === "table");
  }
  asTheyWere(settled);
  const tellsOnly = NO_DECISION.test(matterOf(section));
  const drafts = tellsOnly ? settled.filter((one) => one.kind !== "nameless" && hasArea(one)) : settled;
  takeNotedLimits(mapped, tokens, drafts);
  takeReferredLimits(mapped, tokens, drafts);
  const printedTitle = section.facts.title?.value ?? section.document.title;
  const glued = gluedHeaders(section.source, rest).map((evidence) =>
    controlIssue("control-table-refused", evidence, section.source.id),
  );
  const otherMatter = OTHER_MATTER.test(printedTitle ?? "");
  const grant = GRANT.test(printedTitle ?? "") && !otherMatter;
  const masked = maskedLabels(section.source, rest).map((evidence) =>
    controlIssue("control-value-unread", evidence, section.source.id),
  );
  // the buildings of an advertisement have a name, and no number of a parcel
  const praised = advertises(section) && !LAND_CONTEXT.test(text);
  const lots = drafts.filter(({ kind, code }) =>
    praised ? code !== null : kind !== "nameless" || !HOMESTEADS.test(printedTitle ?? ""),
  );
  nameByLinesAbove(section, lots);
  const records = controlRecords(section, lots, strips, {
    landContext: LAND_CONTEXT.test(text) && !otherMatter && !givesRules(section, tokens),
    otherMatter,
    grant,
    counted: countedLots(text),
    rights: RIGHTS_GIVEN.test(printedTitle ?? ""),
    titleName: titleName(printedTitle) ?? soleLot(mapped.text),
    called: calledByWords(mapped, lots, edge),
    planArea: titlePlan(printedTitle),
  });
  const refusals =
    records.parcels.length === 0
      ? []
      : registry.refusals.map(({ code, evidence }) => controlIssue(code, evidence, section.source.id));
  const lost = records.parcels.length === 0 ? [] : masked;
  const stacks = lostStacks(section.source, rest)
    .filter(({ below }) => !records.parcels.some(({ evidence }) => coversLine(evidence, below)))
    .map(({ header }) => controlIssue("control-table-refused", header, section.source.id));
  const issues = [...records.issues, ...tabular, ...glued, ...stacks, ...lost, ...refusals];
  const silent = grant && records.parcels.length === 0 && issues.length === 0;
  return {
    prose: { mapped, tokens },
    parcels: [...records.parcels],
    headings: headingFacts(section, mapped, tokens, outline.headings, drafts, records.ids),
    issues: [...issues, ...(silent ? unread(section, mapped, tokens) : [])],
  };
}

/** 拟收储地块2宗: how many lots the text says that it tells of. */
function countedLots(text: string): number | null {
  const count = COUNTED_LOTS.exec(text)?.[1];
  if (count === undefined) return null;
  return /^\d/u.test(count) ? Number(count) : hanNumber(count.replace("两", "二"));
}

function coversLine(evidence: Evidence, { number }: Line): boolean {
  return [evidence, ...(evidence.more ?? [])].some(
    ({ lines: [first, last] }) => first <= number && number <= last,
  );
}

/** A grant of land of which nothing was taken: its first area is where to look. */
function unread(section: DocumentSection, mapped: MappedText, tokens: readonly Token[]): Issue[] {
  const area = tokens.find((token) => token.kind === "area");
  if (area === undefined) return [];
  const place = mappedEvidence(mapped, area.from, area.to);
  return [controlIssue("control-without-parcel", place, section.source.id)];
}
