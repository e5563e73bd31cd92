import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { parcelOpened, selected } from "../../store/transitions";
import { type BoardItem, type BoardOrder, boardStep } from "../../view/board-items";
import { ScrollRegion } from "../primitives/scroll-region";
import { useAct, useApp } from "../store-context";
import { Tile } from "./board-tile";
import { useBoardMessages } from "./use-board-messages";

/** Three lines of words under a square and the air around, pixels at the usual text size. */
const WORDS = 74;
const GROUP = 40;
const firstScreen = { width: 600, height: 900 };

/** The shelves in sight; arrow keys walk over the squares, Enter opens one. */
export function Shelves({
  items,
  by,
  groupText,
}: {
  readonly items: readonly BoardItem[];
  readonly by: BoardOrder;
  readonly groupText: (parcels: number, squareMetres: number) => string;
}): ReactNode {
  const { b } = useBoardMessages();
  const act = useAct();
  const selection = useApp((state) => state.selection);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const item = items[index];
      return item?.kind === "shelf" ? item.height + WORDS : GROUP;
    },
    getItemKey: (index) => items[index]?.key ?? index,
    initialRect: firstScreen,
    overscan: 4,
  });
  const chosen = items.findIndex(
    (item) => item.kind === "shelf" && item.tiles.some((tile) => tile.row.id === selection),
  );
  useEffect(() => {
    if (chosen >= 0) virtual.scrollToIndex(chosen, { align: "auto" });
  }, [chosen, virtual]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Enter" && selection !== null && chosen >= 0) {
        event.preventDefault();
        act((state) => parcelOpened(state, selection));
        return;
      }
      const next = boardStep(items, selection, event.key);
      if (next === null) return;
      event.preventDefault();
      act((state) => selected(state, next));
    };
    const opened = (event: MouseEvent): void => {
      const { target } = event;
      const id = target instanceof Element ? target.closest("[data-tile]")?.getAttribute("data-tile") : null;
      if (id) act((state) => parcelOpened(state, id));
    };
    element.addEventListener("keydown", pressed);
    element.addEventListener("dblclick", opened);
    return () => {
      element.removeEventListener("keydown", pressed);
      element.removeEventListener("dblclick", opened);
    };
  }, [act, items, selection, chosen]);
  return (
    <ScrollRegion region={scroller} className="board" label={b("board.title")}>
      <div className="board-room" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const item = items[place.index];
          if (!item) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={place.index}
              className={`board-${item.kind}`}
              style={{ transform: `translateY(${place.start}px)` }}
            >
              {item.kind === "group" ? (
                <h2>
                  {item.planArea ?? b("board.noPlanArea")}{" "}
                  <span className="muted">{groupText(item.parcels, item.squareMetres)}</span>
                </h2>
              ) : (
                item.tiles.map((tile) => (
                  <Tile
                    key={tile.row.id}
                    tile={tile}
                    by={by}
                    height={item.height}
                    current={tile.row.id === selection}
                  />
                ))
              )}
            </div>
          );
        })}
      </div>
    </ScrollRegion>
  );
}
