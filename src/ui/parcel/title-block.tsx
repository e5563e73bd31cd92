import "./title-block.css";
import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { LandUse, Parcel } from "../../domain/parcel";
import { pageOpened, selected } from "../../store/transitions";
import { earlierRecord } from "../../view/amendments";
import { otherUnitText, squareMetresText, statedAreaText } from "../../view/area-text";
import { documentOfRecord } from "../../view/document-of-record";
import { landUseSign } from "../../view/land-use";
import { signedText } from "../../view/number-text";
import { parcelSubtitle, parcelTitle } from "../../view/parcel-title";
import { printedWords } from "../../view/printed-words";
import { kindWords, roleWords, statusWords } from "../../view/role-words";
import { AppLink } from "../app-link";
import { useCommands } from "../commands";
import { EvidenceButton } from "../evidence-button";
import { LandUseChip } from "../land-use-chip";
import { Button } from "../primitives/button";
import { Icon } from "../primitives/icon";
import { PrintedText } from "../printed-text";
import { useApp } from "../store-context";
import { VerdictTag } from "../tags";
import { useMessages } from "../use-messages";
import { AmendedNotice } from "./amended-notice";
import { ParcelStepper } from "./parcel-stepper";
import { useParcelMessages } from "./use-parcel-messages";

/** What the parcel is called, what it is, and the way back, on and to the map. */
export function TitleBlock({
  dataset,
  parcel,
  invented,
}: {
  readonly dataset: Dataset;
  readonly parcel: Parcel;
  readonly invented: boolean;
}): ReactNode {
  const { t } = useMessages();
  const { p, language } = useParcelMessages();
  const subtitle = parcelSubtitle(parcel);
  const earlier = earlierRecord(dataset, parcel);
  const role = parcel.role === "parcel" ? [] : [roleWords[parcel.role][language]];
  const version = parcel.version === "before" ? [t("version.before")] : [];
  const status = parcel.status === null ? [] : [statusWords[parcel.status][language]];
  return (
    <header className="title-block">
      <ParcelStepper id={parcel.id} />
      <div className="title-line">
        <h1>
          <PrintedText text={parcelTitle(parcel, language)} />
        </h1>
        {invented && <span className="invented-mark">{t("invented.mark")}</span>}
      </div>
      {subtitle !== "" && (
        <p className="subtitle" lang="zh-CN">
          {subtitle}
        </p>
      )}
      {parcel.planArea === null && earlier?.planArea != null && (
        <p className="subtitle">
          <span lang="zh-CN">{earlier.planArea}</span>{" "}
          <span className="carried small">
            {p("amended.placeBy", { document: documentOfRecord(dataset, earlier, language) })}
          </span>
        </p>
      )}
      <AreaLine parcel={parcel} />
      <dl className="title-facts">
        {parcel.landUse.length > 0 && (
          <div className="title-use">
            <dt>{t("column.landUse")}</dt>
            {parcel.landUse.map((use) => (
              <UseFact key={`${use.evidence.start}/${use.raw}`} use={use} />
            ))}
          </div>
        )}
        <Fact name={p("fact.kind")} words={[kindWords[parcel.kind][language], ...role]} />
        <Fact name={t("column.status")} words={[...status, ...version]} />
      </dl>
      <AmendedNotice dataset={dataset} parcel={parcel} />
      <MapLine parcel={parcel} earlier={earlier} />
      <AppLink to={(state) => pageOpened(selected(state, parcel.id), "report")} className="button quiet">
        {t("page.report")}
      </AppLink>
    </header>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: readonly string[] }): ReactNode {
  return (
    words.length > 0 && (
      <div>
        <dt>{name}</dt>
        <dd>{words.join(" · ")}</dd>
      </div>
    )
  );
}

function UseFact({ use }: { readonly use: LandUse }): ReactNode {
  const { p, language } = useParcelMessages();
  const name = landUseSign([use]).name[language];
  return (
    <dd>
      <LandUseChip use={use} /> <span lang="zh-CN">{printedWords(use.raw)}</span>
      {language === "en" && name !== printedWords(use.raw) && <span className="muted"> {name}</span>}{" "}
      {use.suggested && <span className="muted small">{p("landUse.suggestedShort")}</span>}{" "}
      <EvidenceButton evidence={use.evidence} />
    </dd>
  );
}

/** The printed area with its check; where it is read for the check, that comes first and the figures behind it. */
function AreaLine({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { t } = useMessages();
  const { p, language } = useParcelMessages();
  const door = useApp((state) => state.door);
  const area = parcel.areas[0];
  const checked = parcel.verdicts.find((one) => one.computed !== null);
  const computed = checked?.computed ?? null;
  if (!area) return checked ? <VerdictTag verdict={checked.verdict} /> : null;
  if (door === "audit" && checked && computed !== null) {
    return (
      <div className="title-area check">
        <VerdictTag verdict={checked.verdict} />
        <span>
          {t("verdict.declared")} {statedAreaText(area, language)}
        </span>
        <span>
          {t("verdict.computed")} {squareMetresText(computed, language)}
        </span>
        {checked.difference !== null && (
          <span>
            {p("verdict.difference")} <b>{signedText(checked.difference, 2, language)} m²</b>
          </span>
        )}
      </div>
    );
  }
  return (
    <div className="title-area">
      <strong>{statedAreaText(area, language)}</strong>
      <span className="muted">{otherUnitText(area, language)}</span>
      {checked && <VerdictTag verdict={checked.verdict} />}
    </div>
  );
}

function MapLine({
  parcel,
  earlier,
}: {
  readonly parcel: Parcel;
  readonly earlier: Parcel | null;
}): ReactNode {
  const { t } = useMessages();
  const { p } = useParcelMessages();
  const { showOnMap } = useCommands();
  const drawn = parcel.boundary === null && earlier?.boundary != null ? earlier : parcel;
  return (
    <>
      {parcel.boundary === null && (
        <p className="no-boundary">
          <Icon name="dash" />
          {drawn === parcel ? t("boundary.unpublishedLong") : p("amended.boundary")}
        </p>
      )}
      {drawn.boundary !== null && (
        <Button icon="target" onPress={() => showOnMap(drawn.id)}>
          {drawn === parcel ? t("parcel.showOnMap") : p("amended.showBoundary")}
        </Button>
      )}
    </>
  );
}
