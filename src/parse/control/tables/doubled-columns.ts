import type { Columns } from "./header/table-columns";

/** Fewest indicators that stand in two columns each before a table holds two groups that nothing tells apart. */
const FEWEST_DOUBLED = 2;

/** Whether several indicators have two columns each that neither a state nor their words tell apart. */
export function isDoubled(columns: Columns): boolean {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const column of columns) {
    if (column?.holds !== "indicator") continue;
    const { term, version, header, marks, part } = column;
    const place = [term.key, version, marks.comparison?.side, header.mapped.text, part].join(" ");
    if (seen.has(place)) doubled.add(term.key);
    seen.add(place);
  }
  return doubled.size >= FEWEST_DOUBLED;
}
