import { HEADED_BEFORE, TURNS_BACK, TURNS_ON } from "../lexicon/zone-changes";
import type { ZoneChange } from "./zone-areas";

const HEAD = 8;

/**
 * Where a text that gives a zone twice turns from how it was to how it is; null where it gives it once.
 * @param name where the name stands; @param named one past it
 */
export function zoneChange(text: string, name: number, named: number, to: number): ZoneChange | null {
  const headed = HEADED_BEFORE.test(text.slice(Math.max(0, name - HEAD), name));
  const from = headed ? Math.max(0, name - HEAD) : named;
  const before = TURNS_BACK.exec(text.slice(from, to));
  if (before === null) return null;
  const start = from + before.index;
  const after = TURNS_ON.exec(text.slice(start, to));
  return after === null ? null : { before: start, after: start + after.index };
}
