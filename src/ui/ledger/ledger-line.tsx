import { FlexRender, type Row } from "@tanstack/react-table";
import { memo, type ReactNode } from "react";
import type { LedgerColumn } from "../../view/ledger-order";
import type { LedgerRow } from "../../view/ledger-rows";
import { useMessages } from "../use-messages";
import { columnStyles } from "./column-styles";
import type { ledgerFeatures } from "./ledger-columns";

interface LineProps {
  readonly row: Row<typeof ledgerFeatures, LedgerRow>;
  /** its place in the list */
  readonly index: number;
  /** the same object as long as the same columns stand in the same order */
  readonly columns: unknown;
  readonly chosen: boolean;
  readonly measure: (line: Element | null) => void;
}

/** One row of the ledger. It is drawn anew only where it says something else: the table makes its rows anew whenever one more comes in sight. */
export const LedgerLine = memo(Line, saysTheSame);

function saysTheSame(before: LineProps, after: LineProps): boolean {
  return (
    before.row.original === after.row.original &&
    before.index === after.index &&
    before.columns === after.columns &&
    before.chosen === after.chosen
  );
}

function Line({ row, index, chosen, measure }: LineProps): ReactNode {
  const { t } = useMessages();
  return (
    <tr
      ref={measure}
      data-index={index}
      data-row={row.id}
      aria-rowindex={index + 2}
      aria-current={chosen}
      className={row.original.amendedBy ? "former" : undefined}
    >
      {row.getAllCells().map((cell) => {
        const style = columnStyles[cell.column.id as LedgerColumn];
        return (
          <td
            key={cell.id}
            className={`cell-${cell.column.id}${style.numeric ? " numeric" : ""}`}
            data-label={t(style.name)}
          >
            <FlexRender cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}
