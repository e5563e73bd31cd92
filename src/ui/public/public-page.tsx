import "./public.css";
import "./ask.css";
import "./records.css";
import "./public-print.css";
import { type ReactNode, useMemo } from "react";
import { withoutWithheldLand } from "../../domain/withheld-land";
import { activeDataset } from "../../store/selectors";
import { publicCounties } from "../../view/public-counties";
import { termsOf } from "../../view/public-glossary";
import { useApp } from "../store-context";
import { CountyDetail } from "./county-detail";
import { DocumentDetail } from "./document-detail";
import { PaperFoot, PaperHead } from "./paper-frame";
import { ParcelDetail } from "./parcel-detail";
import { PlaceDetail } from "./place-detail";
import { PublicGlossary } from "./public-glossary";
import { PublicStart } from "./public-start";
import { SaveDataChoice } from "./save-data-choice";
import { type PublicSubject, subjectInView } from "./subject-in-view";
import { usePublicMessages } from "./use-public-messages";
import { ZoneDetail } from "./zone-detail";

/** The public door: first which county, place or document, then what was decided there, in plain words. */
export function PublicPage(): ReactNode {
  const loaded = useApp(activeDataset);
  const selection = useApp((state) => state.selection);
  // A link may open this page behind another door.
  const dataset = useMemo(() => (loaded ? withoutWithheldLand(loaded.dataset) : null), [loaded]);
  const counties = useMemo(() => (dataset ? publicCounties(dataset) : null), [dataset]);
  if (!dataset || !counties) return null;
  const subject = subjectInView(dataset, counties, selection);
  return (
    <div className="page public" key={subject.kind === "question" ? "" : (selection ?? "")}>
      <PaperHead />
      <Subject subject={subject} dataset={dataset} counties={counties} />
      {/* A document lists its land and uses none of these words itself. */}
      {subject.kind !== "document" && (
        <PublicGlossary
          used={subject.kind === "zone" || subject.kind === "parcel" ? termsOf[subject.kind] : null}
        />
      )}
      <ReviewNote asked={subject.kind === "question"} />
      <SaveDataChoice />
      <PaperFoot dataset={dataset} subject={subject} />
    </div>
  );
}

function Subject({
  subject,
  dataset,
  counties,
}: {
  readonly subject: PublicSubject;
  readonly dataset: Parameters<typeof withoutWithheldLand>[0];
  readonly counties: ReturnType<typeof publicCounties>;
}): ReactNode {
  switch (subject.kind) {
    case "county":
      return <CountyDetail county={subject.county} dataset={dataset} unplaced={counties.unplaced} />;
    case "place":
      return <PlaceDetail name={subject.name} parcels={subject.parcels} />;
    case "zone":
      return <ZoneDetail zone={subject.zone} dataset={dataset} />;
    case "parcel":
      return <ParcelDetail parcel={subject.parcel} dataset={dataset} />;
    case "document":
      return <DocumentDetail document={subject.document} dataset={dataset} />;
    case "question":
      return <PublicStart dataset={dataset} counties={counties} />;
  }
}

/**
 * The review number that the copy bears, on every page. Where it bears none, the foot of the window and every sheet of
 * paper say so; the first page says what follows from it.
 */
function ReviewNote({ asked }: { readonly asked: boolean }): ReactNode {
  const { p } = usePublicMessages();
  const number = useApp((state) => state.office.reviewNumber);
  if (number === null && !asked) return null;
  return (
    <p className="public-note screen-only">
      {number === null ? p("public.unreviewed") : p("public.reviewed", { number })}
    </p>
  );
}
