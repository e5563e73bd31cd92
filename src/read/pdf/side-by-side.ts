import type { LooseTable } from "./loose-tables";
import { overlap, segmentRows } from "./row-segments";

/** A column of prose has long lines, most of them full. */
const LONG_LINE = 12;
const FULL = 0.93;
const MOSTLY_FULL = 0.8;
const FEWEST_LINES = 6;
/** The same columns stand in both columns of a page, within this many points. */
const TWIN = 3;

/** Whether what was taken for one table may be columns of the page side by side: prose, or two tables alike. */
export function isSideBySide({ runs, edges, bands }: LooseTable): boolean {
  const rows = segmentRows(runs).flatMap((row) => row.segments);
  const prose = bands.some((band) => {
    const lines = rows.filter((line) => overlap(line, band) > 0);
    const width = band.x1 - band.x0;
    return (
      lines.length >= FEWEST_LINES &&
      lines.every((line) => width >= LONG_LINE * line.size) &&
      lines.filter((line) => line.x1 - line.x0 >= FULL * width).length >= MOSTLY_FULL * lines.length
    );
  });
  const half = bands.length / 2;
  const [start = 0, middle = 0] = [edges[0], bands[half]?.x0];
  const twins =
    Number.isInteger(half) &&
    bands.slice(0, half).every((band, index) => {
      const twin = bands[index + half];
      return (
        twin !== undefined &&
        Math.abs(twin.x0 - middle - (band.x0 - start)) <= TWIN &&
        Math.abs(twin.x1 - middle - (band.x1 - start)) <= TWIN
      );
    });
  return prose || twins;
}
