import type { DocumentSection } from "../../document-section";
import { runningIndex } from "../../text/running-index";
import { announcedBlocks } from "../blocks/block-lists";
import { zoneNames } from "../names/zone-names";
import type { TabledZone } from "../tables/zone-row";

/**
 * The rows of a table as the blocks of the one zone of the title, whatever their names, where the text above it says
 * that the zone has as many (由三个园区组成). Other rows stay as they are.
 */
export function dividedZone(
  section: DocumentSection,
  title: string,
  rows: readonly TabledZone[],
): readonly TabledZone[] {
  const [first, second] = rows;
  const [whole, other] = zoneNames(title);
  if (first === undefined || second === undefined || whole === undefined || other !== undefined) return rows;
  const isList = rows.every(
    ({ kind, of, name, table }) =>
      kind !== null && of === null && name !== whole.name && table === first.table,
  );
  const { text } = section.running;
  const at = runningIndex(section.running, first.table);
  if (!isList || announcedBlocks(text, 0, at) !== rows.length) return rows;
  return rows.map((row) => ({ ...row, kind: null }));
}
