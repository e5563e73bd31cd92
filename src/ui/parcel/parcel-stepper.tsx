import type { ReactNode } from "react";
import { pageOpened, parcelOpened } from "../../store/transitions";
import { AppLink } from "../app-link";
import { useLedger } from "../ledger/use-ledger";
import { Button } from "../primitives/button";
import { Icon } from "../primitives/icon";
import { useAct } from "../store-context";
import { useMessages } from "../use-messages";
import { useParcelMessages } from "./use-parcel-messages";

/** The way back to the ledger, and to the rows before and after. */
export function ParcelStepper({ id }: { readonly id: string }): ReactNode {
  const { t } = useMessages();
  const { p } = useParcelMessages();
  const act = useAct();
  const { shown } = useLedger();
  const index = shown.findIndex((row) => row.id === id);
  const before = shown[index - 1];
  const after = index >= 0 ? shown[index + 1] : undefined;
  return (
    <div className="stepper">
      <AppLink to={(state) => pageOpened(state, "overview")} className="button plain">
        <Icon name="left" />
        {t("parcel.back")}
      </AppLink>
      {index >= 0 && (
        <span className="stepper-at">
          <Button
            look="plain"
            icon="up"
            label={p("parcel.before")}
            disabled={!before}
            onPress={() => before && act((state) => parcelOpened(state, before.id))}
          />
          <span className="muted">
            {index + 1} / {shown.length}
          </span>
          <Button
            look="plain"
            icon="down"
            label={p("parcel.after")}
            disabled={!after}
            onPress={() => after && act((state) => parcelOpened(state, after.id))}
          />
        </span>
      )}
    </div>
  );
}
