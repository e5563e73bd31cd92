import { type RefObject, useEffect, useState } from "react";

/** The width of an element in pixels, kept up to date; `before` until it is known. */
export function useWidth(element: RefObject<Element | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const observed = element.current;
    if (observed === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // Whole pixels: a scroll bar that comes and goes must not draw for ever. On paper nothing is measured.
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
