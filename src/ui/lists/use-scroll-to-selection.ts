import { useEffect } from "react";
import { useApp } from "../store-context";

/** Brings the record that was asked for into sight: its element bears its id. */
export function useScrollToSelection(): void {
  const selection = useApp((state) => state.selection);
  const active = useApp((state) => state.active);
  // The dataset in view decides whether the element exists.
  useEffect(() => {
    if (selection === null || active === null) return;
    document.getElementById(selection)?.scrollIntoView({ block: "nearest" });
  }, [selection, active]);
}
