import { PARSE_FOLDERS, ROOMS, type Room } from "./import-table";
import type { ImportedFile } from "./imports";

/** The room that a path belongs to; null for a path outside all rooms. */
export function roomOf(path: string): Room | null {
  return ROOMS.find((room) => path === room.name || path.startsWith(`${room.name}/`)) ?? null;
}

/** What is wrong with one import by the table and the owners of packages; null where nothing is. */
export function forbiddenBecause(one: ImportedFile): string | null {
  const room = roomOf(one.from);
  if (room === null) return `${one.from} stands in no room`;
  return one.file === null ? foreignPackage(room, one) : foreignFile(room, one.from, one.file);
}

function foreignFile(room: Room, from: string, file: string): string | null {
  const other = roomOf(file);
  if (other === room || file.endsWith(".css")) return null;
  if (other === null) {
    const data = file.startsWith("data/") || file === "package.json";
    return data && /\.json$/u.test(file) ? null : `${from} imports ${file}, which stands in no room`;
  }
  return room.imports === "all" || room.imports.includes(other.name) ? null : `${from} imports ${file}`;
}

function foreignPackage(room: Room, one: ImportedFile): string | null {
  const name = one.package ?? "";
  if (name.startsWith("node:")) return room.name === "scripts" ? null : `${one.from} imports ${name}`;
  const owners = ROOMS.filter((other) => other.packages.some((owned) => matches(owned, name)));
  if (owners.length === 0) return `${one.from} imports ${name}, which no room owns`;
  return owners.includes(room)
    ? null
    : `${one.from} imports ${name}, which ${owners.map((o) => o.name)} owns`;
}

function matches(owned: string, name: string): boolean {
  return owned.endsWith("*") ? name.startsWith(owned.slice(0, -1)) : owned === name;
}

/** What is wrong with one import between the folders of src/parse; null where nothing is. */
export function againstTheWay({ from, file }: ImportedFile): string | null {
  const [here, there] = [parseFolder(from), parseFolder(file ?? "")];
  return here !== -1 && there > here ? `${from} imports ${file}, which comes later` : null;
}

/** The index of the innermost folder of the way that a file stands in; -1 where it stands in none. */
function parseFolder(path: string): number {
  return PARSE_FOLDERS.findLastIndex((folder) => path.startsWith(`src/parse/${folder}/`));
}

/** One cycle of file imports, or null. */
export function cycleIn(imports: readonly ImportedFile[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, file } of imports) {
    if (file !== null) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    const seen = path.indexOf(file);
    if (seen !== -1) return [...path.slice(seen), file];
    if (done.has(file)) return null;
    for (const other of next.get(file) ?? []) {
      const cycle = visit(other, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
