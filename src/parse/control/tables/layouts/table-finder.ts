import type { Line } from "../../../layout/line";
import type { SourceText } from "../../../text/source-text";
import { type Found, type FoundTable, tableWorth, withUnitBehind } from "../found-table";
import { wholeLines } from "../whole-lines";
import { Cursor } from "./cursor";
import type { Layout } from "./layout";
import { TABLE_LAYOUTS } from "./table-layouts";

export interface TablesAndRest {
  readonly tables: readonly FoundTable[];
  /** the lines outside tables */
  readonly rest: readonly Line[];
}

/** Finds the indicator tables among the lines of a document. */
export function findTables(source: SourceText, lines: readonly Line[]): TablesAndRest {
  const texts = wholeLines(source, lines).filter((line) => line.kind === "text");
  const cursor = new Cursor(source, texts);
  const tables: FoundTable[] = [];
  const used: [number, number][] = [];
  let index = 0;
  while (index < texts.length) {
    const found = cursor.moveTo(index) ? tableAt(cursor) : null;
    if (found === null) {
      index++;
      continue;
    }
    tables.push(withUnitBehind(found, texts));
    const notes = new Set(found.notes);
    for (let i = index; i < found.next; i++) {
      const line = texts[i];
      if (line !== undefined && !notes.has(i)) used.push([line.start, line.end]);
    }
    index = Math.max(found.next, index + 1);
  }
  return { tables, rest: tables.length === 0 ? lines : outside(lines, used) };
}

/** The lines that begin in none of the stretches; both are in order. */
function outside(lines: readonly Line[], stretches: readonly (readonly [number, number])[]): readonly Line[] {
  let next = 0;
  return lines.filter(({ start }) => {
    while (start > (stretches[next]?.[1] ?? Number.POSITIVE_INFINITY)) next++;
    return start < (stretches[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}

/** The table that begins at the cursor: of the first layout that fits, or of a rival of it that fits better. */
function tableAt(cursor: Cursor): Found | null {
  let best: { readonly found: Found; readonly layout: Layout } | null = null;
  for (const layout of TABLE_LAYOUTS) {
    if (best !== null && best.layout.kind !== layout.rivals) continue;
    if (layout.begins?.(cursor) === false) continue;
    const found = layout.read(cursor);
    if (found?.untold === true) return found;
    if (found !== null && (best === null || tableWorth(found) > tableWorth(best.found)))
      best = { found, layout };
  }
  return best?.found ?? null;
}
