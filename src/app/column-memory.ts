import * as v from "valibot";
import { ColumnMatchingSchema, type FileColumnChoice } from "../domain/map-file";

const KEY = "dikuai/columns";
/** Files whose matching is remembered on this machine; the oldest is forgotten first. */
const MOST_FILES = 200;

const choice = v.partial(ColumnMatchingSchema);
const MemorySchema = v.array(
  v.tuple([v.string(), v.object({ ...choice.entries, layers: v.optional(v.record(v.string(), choice)) })]),
);

/** What the reader chose for the columns of map files, by the SHA-256 of the file, oldest first. */
export function rememberedColumns(storage: Pick<Storage, "getItem">): ReadonlyMap<string, FileColumnChoice> {
  try {
    const kept = v.safeParse(MemorySchema, JSON.parse(storage.getItem(KEY) ?? "[]"));
    return new Map(kept.success ? kept.output : []);
  } catch {
    return new Map();
  }
}

/** Remembers a choice; an empty one forgets the file. */
export function rememberColumns(
  storage: Pick<Storage, "getItem" | "setItem">,
  sha256: string,
  choice: FileColumnChoice,
): void {
  const kept = new Map(rememberedColumns(storage));
  kept.delete(sha256);
  if (Object.keys(choice).length > 0) kept.set(sha256, choice);
  try {
    storage.setItem(KEY, JSON.stringify([...kept].slice(-MOST_FILES)));
  } catch {
    // Storage may be full or forbidden: the choice then holds for this reading only.
  }
}
