import { type RefObject, useEffect } from "react";
import { parcelOpened, selected } from "../../store/transitions";
import type { LedgerRow } from "../../view/ledger-rows";
import { useAct } from "../store-context";

/**
 * Selection by pointer and keyboard for a list of rows that bear `data-row`: a click selects, a second one opens;
 * arrow keys step, Enter opens. One listener for all rows, because there may be a hundred thousand.
 */
export function useRowEvents(
  list: RefObject<HTMLElement | null>,
  rows: readonly LedgerRow[],
  selection: string | null,
): void {
  const act = useAct();
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const clicked = (event: MouseEvent): void => {
      const target = event.target;
      if (!(target instanceof Element) || target.closest("a, button") !== null) return;
      const id = target.closest<HTMLElement>("[data-row]")?.getAttribute("data-row") ?? undefined;
      if (id === undefined) return;
      act((state) => (event.detail > 1 ? parcelOpened(state, id) : selected(state, id)));
    };
    const pressed = (event: KeyboardEvent): void => {
      const at = rows.findIndex((row) => row.id === selection);
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const next = by === 0 ? undefined : rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
      if (next) {
        event.preventDefault();
        act((state) => selected(state, next.id));
      } else if (event.key === "Enter" && event.target === element && selection !== null && at >= 0) {
        act((state) => parcelOpened(state, selection));
      }
    };
    element.addEventListener("click", clicked);
    element.addEventListener("keydown", pressed);
    return () => {
      element.removeEventListener("click", clicked);
      element.removeEventListener("keydown", pressed);
    };
  }, [act, list, rows, selection]);
}
