import { lazy, type ReactNode, Suspense } from "react";
import { parcelOpened, selected } from "../../store/transitions";
import { statedAreaText } from "../../view/area-text";
import { boundText } from "../../view/bound-text";
import { indicatorKeys, indicatorName } from "../../view/indicator-names";
import { AmendedLink } from "../amended-link";
import { AppLink } from "../app-link";
import { LandUseChip } from "../land-use-chip";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { VerdictTag } from "../tags";
import { useMessages } from "../use-messages";
import { useLedger } from "./use-ledger";

const CompareButton = lazy(async () => ({
  default: (await import("../compare/compare-button")).CompareButton,
}));

/** The selected parcel in short, whichever page is open: what a click on the map brings. */
export function Peek(): ReactNode {
  const { t, language } = useMessages();
  const act = useAct();
  const { all } = useLedger();
  const selection = useApp((state) => state.selection);
  const page = useApp((state) => state.page);
  const row = page === "parcel" ? undefined : all.find((one) => one.id === selection);
  if (!row) return null;
  return (
    <aside className="peek" aria-label={t("peek.label")}>
      <LandUseChip use={row.parcel.landUse[0] ?? null} />
      <div className="peek-text">
        <strong>{row.title}</strong>
        {row.located && row.verdict ? (
          <VerdictTag verdict={row.verdict.verdict} />
        ) : (
          <span className="muted">{t("boundary.unpublished")}</span>
        )}
        <AmendedLink by={row.amendedBy} />
        <span className="peek-facts">
          {[
            row.area ? statedAreaText(row.area, language) : null,
            ...indicatorKeys(row.parcel.indicators)
              .slice(0, 4)
              .map((key) => {
                const bound = row.parcel.indicators[key];
                return bound ? `${indicatorName(key, language)} ${boundText(bound, language).symbols}` : null;
              }),
          ]
            .filter((one) => one !== null)
            .map((one) => (
              <span key={one}>{one}</span>
            ))}
        </span>
      </div>
      <Suspense>
        <CompareButton id={row.id} />
      </Suspense>
      <AppLink to={(state) => parcelOpened(state, row.id)} className="button strong">
        {t("peek.open")}
      </AppLink>
      <Button
        look="plain"
        icon="close"
        label={t("peek.close")}
        onPress={() => act((state) => selected(state, null))}
      />
    </aside>
  );
}
