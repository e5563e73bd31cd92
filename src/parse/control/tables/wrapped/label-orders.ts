import type { Columns } from "../header/table-columns";
import type { WrappedLabel } from "./wrapped-labels";

/** Orders beyond which none is told. */
const MOST_ORDERS = 60;

/**
 * Every order that labels wrapped over lines may have: those with pieces on one line stand as they do there, of two with
 * pieces on different lines either may come first. None where they may stand in too many.
 */
export function labelOrders(labels: readonly WrappedLabel[]): readonly Columns[] {
  const orders: Columns[] = [];
  const chosen: WrappedLabel[] = [];
  const rest = new Set(labels);
  const extend = (): void => {
    if (orders.length > MOST_ORDERS) return;
    if (rest.size === 0) orders.push(chosen.map(({ column }) => column));
    const passed = new Set<number>();
    for (const label of labels) {
      if (!rest.has(label)) continue;
      if (![...label.lines].some((line) => passed.has(line))) {
        rest.delete(label);
        chosen.push(label);
        extend();
        chosen.pop();
        rest.add(label);
      }
      for (const line of label.lines) passed.add(line);
    }
  };
  extend();
  return orders.length > MOST_ORDERS ? [] : orders;
}
