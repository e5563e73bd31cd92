import type { Issue } from "../domain/issue";
import type { Prose } from "./control";
import { controlIssue } from "./control/records/control-issues";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import { isAsked } from "./documents/asked";
import { givesRules } from "./general-rules";
import type { Line } from "./layout/line";
import { NO_DECISION } from "./lexicon/other-tellings";
import { evidenceAt } from "./text/source-text";
import { changesOfUse } from "./unread/changes-of-use";
import { issuePlaces, Places, type ReadRecords, recordPlaces, valuePlaces } from "./unread/covered-places";
import { unexplained } from "./unread/explained";
import { headedRows, headlessRows, labelledCells } from "./unread/headed-rows";
import type { PrintedValue } from "./unread/printed-value";
import { sentenceValues } from "./unread/sentence-values";

/**
 * What a document prints of parcels and nobody took: after reading, every limit that a name announces, every row below
 * a header of indicators and every change of use is held against the places of the records and of the issues. What
 * neither covers is told, once for each sentence or table.
 */
export function unreadIndicators(
  section: DocumentSection,
  prose: Prose | null,
  records: ReadRecords,
  issues: readonly Issue[],
): readonly Issue[] {
  if (prose === null) return [];
  const { source, lines } = section;
  const { mapped, tokens } = prose;
  const general = givesRules(section, tokens) || NO_DECISION.test(matterOf(section));
  if (records.parcels.length === 0 && general) return [];
  const places = valuePlaces(records);
  const values = new Places(places);
  const whole = new Places([...places, ...recordPlaces(records)]);
  const isRead = ({ start, end }: Line): boolean => whole.meets(start, end);
  const told = new Places(issuePlaces(issues));
  const left = [
    // a name may stand above the values of several: the last sign is the value's own
    ...sentenceValues(mapped, tokens).filter(({ end }) => !values.meets(end - 1, end)),
    ...[...labelledCells(source, lines), ...changesOfUse(mapped, tokens)].filter(
      ({ start, end }) => !values.meets(start, end),
    ),
    ...headedRows(source, lines, isRead),
    ...headlessRows(
      source,
      lines.filter((line) => !isRead(line)),
    ),
  ].filter(({ start, block }) => !told.meets(block.start, block.end) && !isAsked(mapped, start));
  const lost = unexplained(source, left, records);
  // where nothing was read at all, one issue says so
  const groups = records.parcels.length === 0 ? [lost] : byBlock(lost);
  return groups.flatMap((group) => {
    const [first, ...more] = group.map(({ start, end }) => evidenceAt(source, start, end));
    if (first === undefined) return [];
    return controlIssue("indicators-unread", more.length === 0 ? first : { ...first, more }, source.id);
  });
}

/** Signs between a value of a table and the next, a label and a code among them. */
const NEAR = 40;

/** What was left in one sentence or one table, together; rows and cells that follow each other are of one table. */
function byBlock(values: readonly PrintedValue[]): readonly (readonly PrintedValue[])[] {
  const blocks = new Map<number, PrintedValue[]>();
  const groups: PrintedValue[][] = [];
  let table: { readonly group: PrintedValue[]; readonly end: number } | null = null;
  for (const value of [...values].sort((one, two) => one.start - two.start)) {
    const tabular = value.says.kind === "row" || value.says.kind === "cell";
    const near: PrintedValue[] | undefined =
      tabular && table !== null && value.start - table.end <= NEAR ? table.group : undefined;
    const group: PrintedValue[] = blocks.get(value.block.start) ?? near ?? [];
    if (group.length === 0) groups.push(group);
    group.push(value);
    blocks.set(value.block.start, group);
    if (tabular) table = { group, end: value.end };
  }
  return groups;
}
