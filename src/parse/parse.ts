import type { DocumentFacts } from "../domain/document-facts";
import type { Issue } from "../domain/issue";
import type { Parcel } from "../domain/parcel";
import type { PointTable } from "../domain/point-table";
import type { QuotaTable } from "../domain/quota";
import type { Records } from "../domain/records";
import type { Zone } from "../domain/zone";
import { asPrinted } from "./as-printed";
import { parseDocuments } from "./documents";
import { landsRecords } from "./lands-records";
import { withTabbedColumns } from "./layout/cells/aligned-tables";
import { withWholeCells } from "./layout/cells/broken-cells";
import { withTabbedCells } from "./layout/cells/cell-tables";
import { withTabbedCommas } from "./layout/cells/comma-tables";
import { withTabbedGaps } from "./layout/cells/gap-tables";
import { parseLines } from "./layout/line";
import { withoutPageNumbers } from "./layout/page-numbers";
import { withRunningHeads } from "./layout/running-heads";
import { withoutFormBars } from "./layout/signs/barred-forms";
import { withFullStops } from "./layout/signs/half-stops";
import { withScannedSigns } from "./layout/signs/scanned-signs";
import { unsignedText } from "./layout/signs/unsigned-text";
import { withUprightWords } from "./layout/signs/upright-words";
import { withoutTitleLists } from "./layout/title-lists";
import { unwrapped } from "./layout/unwrapped";
import { outsideTables } from "./outside-tables";
import { type SourceText, sourceText } from "./text/source-text";

/**
 * Everything the text of one source says: documents, parcels, zones, quota tables, boundary tables.
 * Never throws on any text; what looked like a record and could not be taken is an issue.
 * @param id id of the source
 * @param sha256 hex digest of its bytes, for the keys of documents without a number
 */
export function parse(id: string, sha256: string, text: string): Records {
  const printed = sourceText(id, text);
  const plain = unsignedText(printed);
  const stopped = withFullStops(withScannedSigns(plain.source.text));
  const tabbed = withTabs({ ...plain.source, text: withoutFormBars(withUprightWords(stopped)) });
  const joined = unwrapped(tabbed);
  const source = joined === null ? tabbed : withTabs(joined.source);
  const placeOf = joined === null ? plain.printedAt : (at: number) => plain.printedAt(joined.printedAt(at));
  const records = recordsOf(source, sha256, placeOf);
  if (source.printed === text) return records;
  return asPrinted(records, { source, printedAt: placeOf }, printed);
}

/** The source with a tab between any two cells of a table without rules. */
function withTabs(source: SourceText): SourceText {
  return {
    ...source,
    text: withTabbedCells(withWholeCells(withTabbedColumns(withTabbedGaps(withTabbedCommas(source.text))))),
  };
}

/** @param printedAt where a code unit of the source stands in print, for the keys of documents */
function recordsOf(source: SourceText, sha256: string, printedAt: (offset: number) => number): Records {
  const lines = withoutTitleLists(withRunningHeads(withoutPageNumbers(source, parseLines(source))));
  const sections = parseDocuments(source, sha256, lines, printedAt);
  const facts: DocumentFacts[] = [];
  const parcels: Parcel[] = [];
  const zones: Zone[] = [];
  const quotas: QuotaTable[] = [];
  const tables = new Map<string, readonly PointTable[]>();
  const issues: Issue[] = [];
  for (const section of sections) {
    const read = landsRecords(section);
    parcels.push(...read.parcels);
    zones.push(...read.zones);
    quotas.push(...read.quotas);
    for (const [owner, owned] of read.tables) tables.set(owner, owned);
    facts.push({ ...section.facts, headings: read.headings });
    issues.push(...read.issues);
  }
  for (const issue of outsideTables(source, lines, sections)) issues.push(issue);
  return {
    documents: sections.map((section) => section.document),
    facts,
    parcels,
    zones,
    quotas,
    tables,
    issues,
  };
}
