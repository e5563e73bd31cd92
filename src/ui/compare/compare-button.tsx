import type { ReactNode } from "react";
import { compareToggled, MOST_COMPARED } from "../../store/comparison";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { useCompareMessages } from "./use-compare-messages";

/** Puts a parcel into the comparison or takes it out. */
export function CompareButton({ id }: { readonly id: string }): ReactNode {
  const { c } = useCompareMessages();
  const act = useAct();
  const compared = useApp((state) => state.compared);
  const picked = compared.includes(id);
  const full = !picked && compared.length >= MOST_COMPARED;
  return (
    <Button pressed={picked} disabled={full} onPress={() => act((state) => compareToggled(state, id))}>
      {full ? c("compare.full") : c("compare.add")}
    </Button>
  );
}
