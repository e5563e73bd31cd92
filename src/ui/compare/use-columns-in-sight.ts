import { type RefObject, useEffect, useState } from "react";

/** Three quarters of a column are enough to read it. */
const READABLE = 0.75;

/**
 * First and last of the columns that stand in sight of a scrolled table, counted from one; null while all do, or none.
 * Columns are the cells of the table's head that bear `data-column`.
 *
 * @param columns what the columns show: other contents, other cells
 */
export function useColumnsInSight(
  region: RefObject<HTMLElement | null>,
  columns: readonly unknown[],
): readonly [first: number, last: number] | null {
  const [sight, setSight] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    const count = columns.length;
    const root = region.current;
    if (root === null || count === 0) return;
    const heads = [...root.querySelectorAll("[data-column]")];
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries)
          if (intersectionRatio >= READABLE) seen.add(target);
          else seen.delete(target);
        const places = heads.flatMap((head, index) => (seen.has(head) ? [index + 1] : []));
        const [first, last] = [places[0], places.at(-1)];
        setSight(first === undefined || last === undefined || places.length === count ? null : [first, last]);
      },
      { root, threshold: READABLE },
    );
    for (const head of heads) observer.observe(head);
    return () => observer.disconnect();
  }, [region, columns]);
  return sight;
}
