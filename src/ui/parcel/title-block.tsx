import type { ReactNode } from "react";
import type { Parcel } from "../../domain/parcel";
import { pageOpened, parcelOpened, selected } from "../../store/transitions";
import { otherUnitText, statedAreaText } from "../../view/area-text";
import { landUseSign } from "../../view/land-use";
import { parcelSubtitle, parcelTitle } from "../../view/parcel-title";
import { printedWords } from "../../view/printed-words";
import { kindWords, roleWords, statusWords } from "../../view/role-words";
import { AppLink } from "../app-link";
import { useCommands } from "../commands";
import { EvidenceButton } from "../evidence-button";
import { LandUseChip } from "../land-use-chip";
import { useLedger } from "../ledger/use-ledger";
import { Button } from "../primitives/button";
import { Icon } from "../primitives/icon";
import { useAct } from "../store-context";
import { VerdictTag } from "../tags";
import { useMessages } from "../use-messages";

/** What the parcel is called, what it is, and the way back, on and to the map. */
export function TitleBlock({
  parcel,
  invented,
}: {
  readonly parcel: Parcel;
  readonly invented: boolean;
}): ReactNode {
  const { t, language } = useMessages();
  const subtitle = parcelSubtitle(parcel);
  // What was found is said at once; how it was found stands further down.
  const area = parcel.areas[0];
  const checked = parcel.verdicts.find((one) => one.computed !== null);
  return (
    <header className="title-block">
      <Stepper id={parcel.id} />
      <h1>{parcelTitle(parcel, language)}</h1>
      {subtitle !== "" && <p className="subtitle">{subtitle}</p>}
      <ul className="marks">
        {parcel.landUse.map((use) => (
          <li key={`${use.evidence.start}/${use.raw}`}>
            <LandUseChip use={use} /> {printedWords(use.raw)}
            {language === "en" && landUseSign([use]).name[language] !== printedWords(use.raw) && (
              <span className="muted"> {landUseSign([use]).name[language]}</span>
            )}{" "}
            {use.suggested && <span className="muted small">{t("landUse.suggestedShort")}</span>}
            <EvidenceButton evidence={use.evidence} />
          </li>
        ))}
        <li>{kindWords[parcel.kind][language]}</li>
        {parcel.role !== "parcel" && <li>{roleWords[parcel.role][language]}</li>}
        {parcel.status && (
          <li>
            <span className="muted small">{t("column.status")}</span> {statusWords[parcel.status][language]}
          </li>
        )}
        {parcel.version === "before" && <li>{t("version.before")}</li>}
        {checked && (
          <li>
            <VerdictTag verdict={checked.verdict} />
          </li>
        )}
        {invented && <li className="invented-mark">{t("invented.mark")}</li>}
      </ul>
      {area && (
        <p className="title-area">
          <strong>{statedAreaText(area, language)}</strong>{" "}
          <span className="muted">{otherUnitText(area, language)}</span>
        </p>
      )}
      <MapLine parcel={parcel} />
      <AppLink to={(state) => pageOpened(selected(state, parcel.id), "report")} className="button quiet">
        {t("page.report")}
      </AppLink>
    </header>
  );
}

function MapLine({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { t } = useMessages();
  const { showOnMap } = useCommands();
  if (parcel.boundary === null) {
    return (
      <p className="no-boundary">
        <Icon name="dash" /> {t("boundary.unpublishedLong")}
      </p>
    );
  }
  return (
    <Button icon="target" onPress={() => showOnMap(parcel.id)}>
      {t("parcel.showOnMap")}
    </Button>
  );
}

function Stepper({ id }: { readonly id: string }): ReactNode {
  const { t } = useMessages();
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
            label={t("parcel.before")}
            disabled={!before}
            onPress={() => before && act((state) => parcelOpened(state, before.id))}
          />
          <span className="muted">
            {index + 1} / {shown.length}
          </span>
          <Button
            look="plain"
            icon="down"
            label={t("parcel.after")}
            disabled={!after}
            onPress={() => after && act((state) => parcelOpened(state, after.id))}
          />
        </span>
      )}
    </div>
  );
}
