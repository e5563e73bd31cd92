import { rollups, sum } from "d3-array";
import { type BoardScale, heightLimit } from "./board-scale";
import { type LedgerColumn, orderedRows } from "./ledger-order";
import { isCounted, type LedgerRow, planAreaOf } from "./ledger-rows";

export type BoardOrder = Extract<LedgerColumn, "area" | "far" | "height">;

export const boardOrders: readonly BoardOrder[] = ["area", "far", "height"];

/** What stands on the board and what does not, each row once. */
export interface BoardRows {
  readonly drawn: readonly LedgerRow[];
  readonly withoutArea: readonly LedgerRow[];
  /** blocks (whose parts are drawn), strips, roads, retired and former parcels, and what a later document changed */
  readonly notCounted: readonly LedgerRow[];
}

/** Tells the rows apart. */
export function boardRows(rows: readonly LedgerRow[]): BoardRows {
  const sized = (row: LedgerRow): boolean => row.area !== null && row.area.squareMetres > 0;
  return {
    drawn: rows.filter((row) => isCounted(row) && sized(row)),
    withoutArea: rows.filter((row) => isCounted(row) && !sized(row)),
    notCounted: rows.filter((row) => !isCounted(row)),
  };
}

/** One parcel as a square, sizes in pixels. */
export interface BoardTile {
  readonly row: LedgerRow;
  readonly side: number;
  /** null: no height limit is given */
  readonly bar: number | null;
  /** the height is that of the document that this one changes, which says nothing of it */
  readonly barCarried: boolean;
  readonly width: number;
}

export type BoardItem =
  | {
      readonly kind: "group";
      readonly key: string;
      /** null: the documents name no plan area */
      readonly planArea: string | null;
      readonly parcels: number;
      readonly squareMetres: number;
    }
  | {
      readonly kind: "shelf";
      readonly key: string;
      readonly tiles: readonly BoardTile[];
      /** of the tallest square or bar on it */
      readonly height: number;
    };

/** Room that the words under a square need, and what lies between two tiles. */
export const TILE_WIDTH = 84;
export const TILE_GAP = 8;
export const BAR_ROOM = 9;

/**
 * The parcels by plan area, the largest plan area first, each as shelves of squares that stand on one line. Parcels
 * above `scale.largest` are left out: the caller names them in words.
 */
export function boardItems(
  rows: readonly LedgerRow[],
  order: { readonly by: BoardOrder; readonly descending: boolean },
  scale: BoardScale,
  width: number,
): BoardItem[] {
  const fitting = rows.filter((row) => (row.area?.squareMetres ?? 0) <= scale.largest);
  const groups = rollups(
    orderedRows(fitting, { column: order.by, descending: order.descending }),
    (members) => ({ members, squareMetres: sum(members, (row) => row.area?.squareMetres ?? 0) }),
    planAreaOf,
  ).sort(([, a], [, b]) => b.squareMetres - a.squareMetres);
  return groups.flatMap(([planArea, { members, squareMetres }]) => [
    { kind: "group", key: `group/${planArea ?? ""}`, planArea, parcels: members.length, squareMetres },
    ...shelves(members, scale, width),
  ]);
}

function shelves(members: readonly LedgerRow[], scale: BoardScale, width: number): BoardItem[] {
  const filled: BoardTile[][] = [];
  let left = 0;
  for (const row of members) {
    const side = scale.side(row.area?.squareMetres ?? 0);
    const limit = heightLimit(row);
    const tile = {
      row,
      side,
      bar: limit === null ? null : scale.rise(limit),
      barCarried: limit !== null && row.parcel.indicators.height === undefined,
      width: Math.max(TILE_WIDTH, Math.ceil(side) + BAR_ROOM),
    };
    const last = filled.at(-1);
    if (last && left >= tile.width) last.push(tile);
    else {
      filled.push([tile]);
      left = width;
    }
    left -= tile.width + TILE_GAP;
  }
  return filled.map((tiles) => ({
    kind: "shelf",
    key: `shelf/${tiles[0]?.row.id ?? ""}`,
    tiles,
    height: Math.max(...tiles.map((tile) => Math.max(tile.side, tile.bar ?? 0))),
  }));
}

/**
 * The parcel that an arrow key leads to from the selected one: left and right along the order, up and down to the
 * nearest tile of the next shelf. The first parcel where none is selected; null where the key means nothing.
 */
export function boardStep(items: readonly BoardItem[], from: string | null, key: string): string | null {
  const shelfTiles = items.flatMap((item) => (item.kind === "shelf" ? [item.tiles] : []));
  const flat = shelfTiles.flat();
  const last = flat.length - 1;
  const at = flat.findIndex((tile) => tile.row.id === from);
  if (!["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key)) return null;
  if (at < 0 || key === "Home") return flat[0]?.row.id ?? null;
  if (key === "End") return flat[last]?.row.id ?? null;
  if (key === "ArrowLeft" || key === "ArrowRight")
    return flat[Math.min(Math.max(at + (key === "ArrowLeft" ? -1 : 1), 0), last)]?.row.id ?? null;
  const shelf = shelfTiles.findIndex((tiles) => tiles.some((tile) => tile.row.id === from));
  const target = shelfTiles[shelf + (key === "ArrowUp" ? -1 : 1)];
  const here = middle(shelfTiles[shelf] ?? [], from);
  if (!target) return from;
  const [nearest] = target.toSorted(
    (a, b) => Math.abs(middle(target, a.row.id) - here) - Math.abs(middle(target, b.row.id) - here),
  );
  return nearest?.row.id ?? null;
}

/** Where the middle of a tile lies on its shelf, pixels from the start. */
function middle(tiles: readonly BoardTile[], id: string | null): number {
  let start = 0;
  for (const tile of tiles) {
    if (tile.row.id === id) return start + tile.width / 2;
    start += tile.width + TILE_GAP;
  }
  return start;
}
