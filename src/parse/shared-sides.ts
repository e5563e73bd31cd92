import type { Parcel } from "../domain/parcel";

/**
 * Lots of a control plan without the sides that several of them have from the same words: 调整地块位于某路以东、某路以南 bounds them as a
 * whole. Where a block has them, they are its own, and those of none of its lots.
 */
export function withoutSharedSides(parcels: readonly Parcel[]): readonly Parcel[] {
  const ofBlocks = new Set(parcels.flatMap((one) => (one.role === "block" ? [placeOf(one)] : [])));
  const owners = new Map<number, string>();
  const shared = new Set<number>();
  for (const parcel of parcels) {
    const place = placeOf(parcel);
    if (place === null || parcel.role === "block") continue;
    const name = parcel.code ?? parcel.name ?? parcel.id;
    const owner = owners.get(place);
    if (owner === undefined) owners.set(place, name);
    if (ofBlocks.has(place) || (owner !== undefined && owner !== name)) shared.add(place);
  }
  if (shared.size === 0) return parcels;
  return parcels.map((parcel) =>
    parcel.role !== "block" && shared.has(placeOf(parcel) ?? -1) ? { ...parcel, sides: [] } : parcel,
  );
}

/** Where the sides of a lot begin in the source; null where it has none, or is none of a control plan. */
function placeOf({ kind, sides }: Parcel): number | null {
  return kind === "control" ? (sides[0]?.evidence.start ?? null) : null;
}
