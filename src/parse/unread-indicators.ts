import type { Issue } from "../domain/issue";
import type { Prose } from "./control";
import { controlIssue } from "./control/control-issues";
import { matterOf } from "./document-matter";
import type { DocumentSection } from "./document-section";
import { givesRules } from "./general-rules";
import { NO_DECISION } from "./lexicon/other-tellings";
import { evidenceAt } from "./text/source-text";
import { changesOfUse } from "./unread/changes-of-use";
import { issuePlaces, Places, type ReadRecords, recordPlaces, valuePlaces } from "./unread/covered-places";
import { unexplained } from "./unread/explained";
import { codedRows, headedRows, labelledCells } from "./unread/headed-rows";
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
  const values = new Places(valuePlaces(records));
  const whole = new Places([...valuePlaces(records), ...recordPlaces(records)]);
  const told = new Places(issuePlaces(issues));
  const left = [
    // a name may stand above the values of several: the last sign is the value's own
    ...sentenceValues(mapped, tokens).filter(({ end }) => !values.meets(end - 1, end)),
    ...[...labelledCells(source, lines), ...changesOfUse(mapped, tokens)].filter(
      ({ start, end }) => !values.meets(start, end),
    ),
    ...[...headedRows(source, lines), ...codedRows(source, lines)].filter(
      ({ start, end }) => !whole.meets(start, end),
    ),
  ].filter(({ block }) => !told.meets(block.start, block.end));
  const lost = unexplained(source, left, records);
  // where nothing was read at all, one issue says so
  const groups = records.parcels.length === 0 ? [lost] : byBlock(lost);
  return groups.flatMap((group) => {
    const [first, ...more] = group.map(({ start, end }) => evidenceAt(source, start, end));
    if (first === undefined) return [];
    return controlIssue("indicators-unread", more.length === 0 ? first : { ...first, more }, source.id);
  });
}

function byBlock(values: readonly PrintedValue[]): readonly (readonly PrintedValue[])[] {
  const blocks = new Map<number, PrintedValue[]>();
  for (const value of values) {
    const known = blocks.get(value.block.start);
    if (known === undefined) blocks.set(value.block.start, [value]);
    else known.push(value);
  }
  return [...blocks.values()];
}
