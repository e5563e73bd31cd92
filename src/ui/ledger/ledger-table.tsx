import { useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from "react";
import { sortToggled } from "../../store/transitions";
import type { LedgerColumn } from "../../view/ledger-order";
import { Icon } from "../primitives/icon";
import { ScrollRegion } from "../primitives/scroll-region";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { columnStyles, widthOf } from "./column-styles";
import { chosenColumns, ledgerFeatures, tableColumns } from "./ledger-columns";
import { LedgerLine } from "./ledger-line";
import { rowMeasures } from "./row-measures";
import { useLedger } from "./use-ledger";
import { useRowEvents } from "./use-row-events";

/** The card of the chosen parcel stands by then, on a slow machine too. */
const CARD_MS = 2000;

/** What is drawn where nothing can be measured yet: the list of a usual screen. */
const firstScreen = { width: 600, height: 600 };

/** All parcels in virtual rows; the selected one is kept in sight. */
export function LedgerTable(): ReactNode {
  const { t } = useMessages();
  const act = useAct();
  const { shown } = useLedger();
  const door = useApp((state) => state.door);
  const chosenNames = useApp((state) => state.columns);
  const names = useMemo(() => chosenColumns(chosenNames, door), [chosenNames, door]);
  const columns = useMemo(() => tableColumns(names), [names]);
  const sort = useApp((state) => state.sort);
  const selection = useApp((state) => state.selection);
  const scroller = useRef<HTMLElement>(null);
  const sorting = useMemo(() => (sort ? [{ id: sort.column, desc: sort.descending }] : []), [sort]);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => shown[index]?.id ?? index,
    initialRect: firstScreen,
    overscan: 4,
    ...rowMeasures,
  });
  const items = virtual.getVirtualItems();
  const [from, to] = [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1];
  // The table is given the rows in sight only: a hundred thousand row objects would be made anew with every filter.
  const inSight = useMemo(() => shown.slice(from, to), [shown, from, to]);
  const table = useTable({
    features: ledgerFeatures,
    columns,
    data: inSight,
    getRowId: (row) => row.id,
    manualSorting: true,
    state: { sorting },
  });
  const rows = table.getRowModel().rows;
  useRowEvents(scroller, shown, selection);
  const chosen = useMemo(() => shown.findIndex((row) => row.id === selection), [shown, selection]);
  useEffect(() => {
    if (chosen < 0) return;
    const show = (): void => virtual.scrollToIndex(chosen, { align: "auto" });
    show();
    // What is told of it at the foot of the page takes room when it has come. Later the reader scrolls where they will.
    const list = scroller.current;
    if (list === null) return;
    const resized = new ResizeObserver(show);
    resized.observe(list);
    const leave = (): void => resized.disconnect();
    const late = setTimeout(leave, CARD_MS);
    return () => {
      clearTimeout(late);
      leave();
    };
  }, [chosen, virtual]);

  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <ScrollRegion region={scroller} className="ledger" label={t("ledger.label")}>
      <table
        aria-rowcount={shown.length + 1}
        style={{ "--columns": `${widthOf(names)}rem` } as CSSProperties}
      >
        <thead>
          <tr aria-rowindex={1}>
            {headers.map((header) => {
              const style = columnStyles[header.id as LedgerColumn];
              const sorted = header.column.getIsSorted();
              return (
                <th
                  key={header.id}
                  scope="col"
                  className={`head-${header.id}${style.numeric ? " numeric" : ""}`}
                  style={style.width === null ? {} : { inlineSize: `${style.width}rem` }}
                  aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"}
                >
                  <button type="button" onClick={() => act((state) => sortToggled(state, header.id))}>
                    {t(style.name)}
                    {sorted !== false && <Icon name={sorted === "asc" ? "up" : "down"} />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} columns={headers.length} />
          {items.map((item) => {
            const row = rows[item.index - from];
            if (!row) return null;
            return (
              <LedgerLine
                key={row.id}
                row={row}
                index={item.index}
                columns={columns}
                chosen={row.id === selection}
                measure={virtual.measureElement}
              />
            );
          })}
          <Gap height={below} columns={headers.length} />
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The room of the rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr className="gap">
      <td aria-hidden="true" colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}
