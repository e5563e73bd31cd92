import { type RefObject, useEffect } from "react";
import { pointPointedAt } from "../../store/decision-transitions";
import { useAct } from "../store-context";

/**
 * Elements below `place` that bear `data-point` tell the store which boundary point is pointed at or focused; leaving
 * the place takes it back. One listener for all, as there may be thousands. Without `place` nothing is listened to.
 */
export function usePointing(place: RefObject<Element | null>, active = true): void {
  const act = useAct();
  useEffect(() => {
    const element = place.current;
    if (element === null || !active) return;
    const pointed = (event: Event): void => {
      const target = event.target instanceof Element ? event.target.closest("[data-point]") : null;
      act((state) => pointPointedAt(state, target?.getAttribute("data-point") ?? null));
    };
    const left = (): void => act((state) => pointPointedAt(state, null));
    const blurred = (event: Event): void => {
      if (!(event instanceof FocusEvent) || element.contains(event.relatedTarget as Node | null)) return;
      left();
    };
    element.addEventListener("pointerover", pointed);
    element.addEventListener("pointerleave", left);
    element.addEventListener("focusin", pointed);
    element.addEventListener("focusout", blurred);
    return () => {
      element.removeEventListener("pointerover", pointed);
      element.removeEventListener("pointerleave", left);
      element.removeEventListener("focusin", pointed);
      element.removeEventListener("focusout", blurred);
    };
  }, [act, place, active]);
}
