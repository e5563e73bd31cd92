import type { Zone } from "../../../domain/zone";
import { addsUp } from "../../../units/adds-up";
import { statedArea } from "../../area-mentions";
import type { DocumentSection } from "../../document-section";
import { runningIndex } from "../../text/running-index";
import { zoneFigures } from "../statements/zone-figures";
import type { TabledZone } from "../tables/zone-row";

/**
 * A zone whose blocks stand in a table, with the size that the text tells outside of the table and to which those of
 * the blocks add up. A zone that has a size keeps it.
 */
export function withSizeOfRows(section: DocumentSection, zone: Zone, rows: readonly TabledZone[]): Zone {
  if (zone.version !== "current" || zone.areas.length > 0) return zone;
  const sizes = rows.flatMap(({ areas }) => areas[0] ?? []);
  if (sizes.length < 2 || sizes.length < rows.length) return zone;
  const { running } = section;
  const from = runningIndex(running, Math.min(...rows.map(({ table }) => table)));
  const to = runningIndex(running, Math.max(...rows.map(({ evidence }) => evidence.end)));
  const whole = zoneFigures(running).find(
    (figure) => (figure.to <= from || figure.from >= to) && addsUp(figure, sizes),
  );
  return whole === undefined ? zone : { ...zone, areas: [statedArea(running, whole, "total")] };
}
