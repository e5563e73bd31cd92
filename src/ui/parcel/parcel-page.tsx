import { type ReactNode, useMemo } from "react";
import { activeDataset } from "../../store/selectors";
import { pageOpened, selected } from "../../store/transitions";
import { earlierRecord } from "../../view/amendments";
import { findingsOf } from "../../view/finding-list";
import { indicatorKeys } from "../../view/indicator-names";
import { parcelTitle } from "../../view/parcel-title";
import { AppLink } from "../app-link";
import { PlanSection } from "../audit/plan-section";
import { ReadingChoice } from "../audit/reading-choice";
import { EvidenceButton } from "../evidence-button";
import { DocumentCard } from "../lists/document-card";
import { FindingCard } from "../lists/finding-card";
import { PaperFoot } from "../report/paper-foot";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { AreaSection } from "./area-section";
import { CiteSection } from "./cite-section";
import { CrsSection } from "./crs-section";
import { DerivedSection } from "./derived-section";
import { DutiesSection } from "./duties-section";
import { FamilySection } from "./family-section";
import { HistorySection } from "./history-section";
import { IndicatorSection } from "./indicator-section";
import { PointSection } from "./point-section";
import { Section } from "./section";
import { SidesSection } from "./sides-section";
import { TitleBlock } from "./title-block";
import { useParcelMessages } from "./use-parcel-messages";

/** Everything that the documents say about one parcel, each figure with its place. */
export function ParcelPage(): ReactNode {
  const { t } = useMessages();
  const { p, language } = useParcelMessages();
  const loaded = useApp(activeDataset);
  const selection = useApp((state) => state.selection);
  const door = useApp((state) => state.door);
  const parcel = loaded?.dataset.parcels.find((one) => one.id === selection);
  const findings = useMemo(
    () => (loaded && selection !== null ? findingsOf(loaded.dataset, selection) : []),
    [loaded, selection],
  );
  if (!loaded || !parcel) {
    return (
      <div className="empty">
        <p>{p("parcel.missing")}</p>
        <AppLink to={(state) => pageOpened(selected(state, null), "overview")} className="button quiet">
          {t("parcel.back")}
        </AppLink>
      </div>
    );
  }
  const { dataset } = loaded;
  const document = dataset.documents.find((one) => one.id === parcel.document);
  // A surveyed parcel without indicators is read for its area, through either door.
  const limitsFirst =
    door !== "audit" && (indicatorKeys(parcel.indicators).length > 0 || parcel.boundary === null);
  const limits = (
    <>
      <IndicatorSection parcel={parcel} earlier={earlierRecord(dataset, parcel)} />
      <DerivedSection parcel={parcel} />
    </>
  );
  const audit = (
    <div className="workbench">
      {parcel.boundary && <PlanSection parcel={parcel} boundary={parcel.boundary} />}
      <AreaSection parcel={parcel} />
      {parcel.boundary && (
        <CrsSection boundary={parcel.boundary}>
          <ReadingChoice parcel={parcel} boundary={parcel.boundary} />
        </CrsSection>
      )}
      {parcel.boundary && <PointSection boundary={parcel.boundary} of={parcelTitle(parcel, language)} />}
    </div>
  );
  return (
    <article className="page parcel-page" key={parcel.id}>
      <TitleBlock dataset={dataset} parcel={parcel} invented={loaded.invented} />
      {limitsFirst ? limits : audit}
      {limitsFirst ? audit : limits}
      <SidesSection parcel={parcel} dataset={dataset} />
      <DutiesSection parcel={parcel} />
      <FamilySection dataset={dataset} parcel={parcel} />
      <HistorySection dataset={dataset} parcel={parcel} />
      {findings.length > 0 && (
        <Section title={t("section.findings")}>
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} subject={null} />
          ))}
        </Section>
      )}
      <Section title={p("section.document")}>
        {document ? (
          <DocumentCard document={document} dataset={dataset} />
        ) : (
          <p className="muted">{p("document.none")}</p>
        )}
        <p>
          {p("parcel.recordAt")} <EvidenceButton evidence={parcel.evidence} />
        </p>
      </Section>
      <CiteSection dataset={dataset} parcel={parcel} invented={loaded.invented} />
      <PaperFoot dataset={dataset} parcel={parcel} findings={findings} />
      <p className="muted small">{p("parcel.id", { id: parcel.id })}</p>
    </article>
  );
}
