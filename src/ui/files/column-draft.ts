import type {
  ColumnChoice,
  ColumnMatching,
  FileColumnChoice,
  MapFile,
  MapLayer,
} from "../../domain/map-file";

/** What was chosen and not yet read: by layer; by the empty name where a file has none. */
export type ColumnDraft = ReadonlyMap<string, ColumnChoice>;

/** The whole matching of a layer as the reader would have it: what he chose, and what he left as it is. */
function fullChoice({ areaUnit, ...roles }: ColumnMatching, choice: ColumnChoice): ColumnChoice {
  // a unit that was told by the figures of one column says nothing of another
  const unit = choice.areaUnit ?? (choice.area === undefined ? areaUnit : null);
  return { ...roles, ...choice, areaUnit: unit ?? undefined };
}

/** What a file is to be read by: the draft, and what was chosen before for layers that the draft leaves alone. */
export function draftedChoice({ matching, layers }: MapFile, draft: ColumnDraft): FileColumnChoice {
  if (layers === undefined) return fullChoice(matching, draft.get("") ?? {});
  const chosen = layers.flatMap((layer): [string, ColumnChoice][] => {
    const own = draft.get(layer.name);
    if (own === undefined && layer.matchedBy === "inferred") return [];
    return [[layer.name, fullChoice(layer.matching, own ?? {})]];
  });
  return { layers: Object.fromEntries(chosen) };
}

/** The choice by which one layer is matched by itself again; empty where no other layer has a choice. */
export function withoutLayer(file: MapFile, name: string): FileColumnChoice {
  const { layers = {} } = draftedChoice(file, new Map());
  const others = Object.entries(layers).filter(([layer]) => layer !== name);
  return others.length === 0 ? {} : { layers: Object.fromEntries(others) };
}

/** The other layers of a file that have the same columns. */
export function alikeLayers(layers: readonly MapLayer[], { name, columns }: MapLayer): readonly string[] {
  const own = columns.map((column) => column.name).toSorted();
  return layers.flatMap((other) => {
    const names = other.columns.map((column) => column.name).toSorted();
    return other.name !== name && names.join("\n") === own.join("\n") ? [other.name] : [];
  });
}
