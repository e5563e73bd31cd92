import "./column-panel.css";
import { type ReactNode, useRef } from "react";
import { columnsChosen } from "../../store/transitions";
import type { LedgerColumn } from "../../view/ledger-order";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { columnStyles } from "./column-styles";
import { allColumns, chosenColumns } from "./ledger-columns";
import { useLedgerMessages } from "./use-ledger-messages";

/** Which columns the ledger has and in which order. A default export: it is loaded on demand. */
export default function ColumnPanel(): ReactNode {
  const { t } = useMessages();
  const { l } = useLedgerMessages();
  const act = useAct();
  const door = useApp((state) => state.door);
  const columns = useApp((state) => state.columns);
  const list = useRef<HTMLUListElement>(null);
  const shown = chosenColumns(columns, door);
  const rest = allColumns.filter((one) => !shown.includes(one));
  const choose = (next: readonly LedgerColumn[]): void => act((state) => columnsChosen(state, next));
  const toggle = (column: LedgerColumn): void => {
    const next = shown.includes(column) ? shown.filter((one) => one !== column) : [...shown, column];
    if (next.length > 0) choose(next);
  };
  const move = (column: LedgerColumn, by: -1 | 1): void => {
    const at = shown.indexOf(column);
    const next = shown.toSpliced(at, 1).toSpliced(at + by, 0, column);
    choose(next);
    // The line moves in the document, and a focused button that moves loses the focus.
    requestAnimationFrame(() => {
      const [up, down] =
        list.current?.querySelectorAll<HTMLButtonElement>(`[data-column="${column}"] button`) ?? [];
      const wanted = by < 0 ? up : down;
      (wanted?.disabled ? (by < 0 ? down : up) : wanted)?.focus();
    });
  };
  return (
    <div className="column-panel">
      <p className="muted small">{l("columns.lead")}</p>
      <ul ref={list}>
        {[...shown, ...rest].map((column) => {
          const name = t(columnStyles[column].name);
          const at = shown.indexOf(column);
          return (
            <li key={column} data-column={column}>
              <label>
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={at >= 0 && shown.length === 1}
                  onChange={() => toggle(column)}
                />
                {name}
              </label>
              {at >= 0 && (
                <>
                  <Button
                    look="plain"
                    icon="up"
                    label={l("columns.up", { name })}
                    disabled={at === 0}
                    onPress={() => move(column, -1)}
                  />
                  <Button
                    look="plain"
                    icon="down"
                    label={l("columns.down", { name })}
                    disabled={at === shown.length - 1}
                    onPress={() => move(column, 1)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {columns !== null && (
        <Button look="plain" onPress={() => act((state) => columnsChosen(state, null))}>
          {l("columns.reset")}
        </Button>
      )}
    </div>
  );
}
