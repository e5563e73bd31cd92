import "./compare.css";
import type { ReactNode } from "react";
import { compareCleared, compareOpened, compareToggled } from "../../store/comparison";
import { AppLink } from "../app-link";
import { useLedger } from "../ledger/use-ledger";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { useCompareMessages } from "./use-compare-messages";

/** The parcels picked so far, and the way to their comparison. */
export function CompareTray(): ReactNode {
  const { c } = useCompareMessages();
  const act = useAct();
  const { all } = useLedger();
  const compared = useApp((state) => state.compared);
  const page = useApp((state) => state.page);
  const rows = compared.flatMap((id) => all.find((row) => row.id === id) ?? []);
  if (rows.length === 0 || page === "compare") return null;
  return (
    <aside className="compare-tray" aria-label={c("compare.tray")}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.title}
            <Button
              look="plain"
              icon="close"
              label={c("compare.remove", { name: row.title })}
              onPress={() => act((state) => compareToggled(state, row.id))}
            />
          </li>
        ))}
      </ul>
      <Button look="plain" onPress={() => act(compareCleared)}>
        {c("compare.clear")}
      </Button>
      {rows.length > 1 && (
        <AppLink to={(state) => compareOpened(state)} className="button strong">
          {c("compare.open", { count: rows.length })}
        </AppLink>
      )}
    </aside>
  );
}
