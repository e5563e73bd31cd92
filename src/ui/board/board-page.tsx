import "./board.css";
import { type ReactNode, useDeferredValue, useMemo, useRef } from "react";
import { boardWidened } from "../../store/board";
import { pageOpened } from "../../store/transitions";
import { convertedAreaText, hectaresAndMuText } from "../../view/area-text";
import { type BoardOrder, boardItems, boardOrders, boardRows } from "../../view/board-items";
import { boardScale } from "../../view/board-scale";
import { filteredRows } from "../../view/ledger-filter";
import type { LedgerRow } from "../../view/ledger-rows";
import { countText } from "../../view/number-text";
import { AppLink } from "../app-link";
import { useWidth } from "../audit/use-width";
import { LedgerFilters } from "../ledger/ledger-filters";
import { useLedger } from "../ledger/use-ledger";
import { Button } from "../primitives/button";
import { Choice } from "../primitives/choice";
import { useAct, useApp } from "../store-context";
import { Shelves } from "./shelves";
import { useBoardMessages } from "./use-board-messages";

const firstWidth = 600;
const listedNames = 12;

/** The parcels as squares of the printed size: what has no boundary is shown, but never placed. */
export function BoardPage(): ReactNode {
  const { b, language } = useBoardMessages();
  const act = useAct();
  const { all } = useLedger();
  const filters = useDeferredValue(useApp((state) => state.filters));
  const soundsLike = useApp((state) => state.soundsLike);
  const boardOfAll = useApp((state) => state.boardOfAll);
  const sort = useApp((state) => state.sort);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, firstWidth);
  const by: BoardOrder = boardOrders.find((one) => one === sort?.column) ?? "area";
  const descending = sort !== null && sort.column === by ? sort.descending : true;
  const rows = useMemo(
    () =>
      boardRows(
        filteredRows(all, { ...filters, boundary: boardOfAll ? "all" : "without" }, null, soundsLike),
      ),
    [all, filters, boardOfAll, soundsLike],
  );
  const scale = useMemo(() => boardScale(rows.drawn, width), [rows, width]);
  const items = useMemo(
    () => boardItems(rows.drawn, { by, descending }, scale, width),
    [rows, by, descending, scale, width],
  );
  const oversized = rows.drawn.filter((row) => (row.area?.squareMetres ?? 0) > scale.largest);
  const orderNames = {
    area: b("board.by.area"),
    far: b("board.by.far"),
    height: b("board.by.height"),
  };
  const names = (list: readonly LedgerRow[]): string =>
    `${list
      .slice(0, listedNames)
      .map((row) => row.title)
      .join(language === "zh" ? "、" : ", ")}${list.length > listedNames ? " …" : ""}`;
  return (
    <div className="page-ledger board-page">
      <h1 className="unseen">{b("board.title")}</h1>
      <LedgerFilters
        boundary={
          <Choice<"without" | "all">
            label={b("board.scope")}
            value={boardOfAll ? "all" : "without"}
            options={[
              { value: "without", label: b("board.without") },
              { value: "all", label: b("board.all") },
            ]}
            onChange={(value) => act((state) => boardWidened(state, value === "all"))}
          />
        }
      />
      <div className="board-order">
        <Choice<BoardOrder>
          label={b("board.by")}
          value={by}
          options={boardOrders.map((value) => ({ value, label: orderNames[value] }))}
          onChange={(column) => act((state) => ({ ...state, sort: { column, descending } }))}
        />
        <Choice<"down" | "up">
          label={b("board.by")}
          value={descending ? "down" : "up"}
          options={[
            { value: "down", label: b("board.down") },
            { value: "up", label: b("board.up") },
          ]}
          onChange={(way) => act((state) => ({ ...state, sort: { column: by, descending: way === "down" } }))}
        />
        <span className="board-sample">
          <svg width={scale.side(scale.sampleArea) + 10} height="42" aria-hidden="true">
            <rect
              className="tile-square"
              x="0.5"
              y={41 - scale.side(scale.sampleArea)}
              width={scale.side(scale.sampleArea)}
              height={scale.side(scale.sampleArea)}
              fill="var(--sunken)"
            />
            <rect
              className="tile-bar"
              x={scale.side(scale.sampleArea) + 5}
              y={41 - scale.rise(scale.sampleHeight)}
              width="4"
              height={scale.rise(scale.sampleHeight)}
            />
          </svg>
          {b("board.sample", {
            area: convertedAreaText(scale.sampleArea, "ha", scale.sampleArea, language),
            height: scale.sampleHeight,
          })}
        </span>
      </div>
      <p className="board-caption">
        {b("board.caption")}{" "}
        <AppLink to={(state) => pageOpened(state, "overview")}>{b("board.list")}</AppLink>
      </p>
      <div className="board-measure" ref={place} />
      {items.length > 0 ? (
        <Shelves
          items={items}
          by={by}
          groupText={(parcels, squareMetres) =>
            b("board.group", {
              count: parcels,
              parcels: countText(parcels, language),
              area: hectaresAndMuText(squareMetres, language),
            })
          }
        />
      ) : (
        <div className="empty">
          <p>{boardOfAll || all.length === 0 ? b("board.none") : b("board.noneWithout")}</p>
          {!boardOfAll && all.length > 0 && (
            <Button onPress={() => act((state) => boardWidened(state, true))}>{b("board.all")}</Button>
          )}
        </div>
      )}
      <div className="board-rest">
        {oversized.length > 0 && <p>{b("board.largest", { names: names(oversized) })}</p>}
        {rows.withoutArea.length > 0 && <p>{b("board.withoutArea", { names: names(rows.withoutArea) })}</p>}
        {rows.notCounted.length > 0 && <p>{b("board.notCounted", { count: rows.notCounted.length })}</p>}
      </div>
    </div>
  );
}
