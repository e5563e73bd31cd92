import type { ReactNode } from "react";
import { dataSaved } from "../../store/transitions";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { usePublicMessages } from "./use-public-messages";

/** Less to be fetched: no map and no font, only words and tables. */
export function SaveDataChoice(): ReactNode {
  const { p } = usePublicMessages();
  const act = useAct();
  const saves = useApp((state) => state.savesData);
  return (
    <p className="public-save">
      <Button pressed={saves} onPress={() => act((state) => dataSaved(state, !state.savesData))}>
        {p("public.save")}
      </Button>{" "}
      <span className="muted">{saves ? p("public.save.on") : p("public.save.off")}</span>
    </p>
  );
}
