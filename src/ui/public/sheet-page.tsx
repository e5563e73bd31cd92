import "../report/report.css";
import "./sheet-alone.css";
import "./sheet.css";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { withoutWithheldLand } from "../../domain/withheld-land";
import { activeDataset } from "../../store/selectors";
import { pageOpened } from "../../store/transitions";
import { sheetParcel } from "../../view/sheet-corners";
import { sheetMap } from "../../view/sheet-map";
import { PIXELS_PER_MILLIMETRE, type SheetPaper, sheetSizes } from "../../view/sheet-paper";
import { sheetSubject } from "../../view/sheet-subject";
import { AppLink } from "../app-link";
import { useWidth } from "../audit/use-width";
import { type SheetGround, useCommands } from "../commands";
import { PointSection } from "../parcel/point-section";
import { Button } from "../primitives/button";
import { Choice } from "../primitives/choice";
import { ScrollRegion } from "../primitives/scroll-region";
import { useApp } from "../store-context";
import { MapSheet } from "./map-sheet";
import { SheetTable } from "./sheet-table";
import { usePublicMessages } from "./use-public-messages";

/** Pixels of the page before it is measured, and of the grey around a sheet. */
const WIDE = 1200;
const AROUND = 32;

/** A map for paper: of a parcel, a zone, a plan area, a county, or of everything. */
export function SheetPage(): ReactNode {
  const { p, language } = usePublicMessages();
  const { sheetGround } = useCommands();
  const loaded = useApp(activeDataset);
  const selection = useApp((state) => state.selection);
  const outline = useApp((state) => state.outline);
  const reviewed = useApp((state) => state.office.reviewNumber !== null);
  const [paper, setPaper] = useState<SheetPaper>("a4");
  const place = useRef<HTMLDivElement>(null);
  const size = sheetSizes[paper];
  const zoom = Math.min(1, (useWidth(place, WIDE) - AROUND) / (size.width * PIXELS_PER_MILLIMETRE));
  const [ground, setGround] = useState<SheetGround | null>(null);
  useEffect(() => {
    let gone = false;
    void sheetGround().then((found) => {
      if (!gone) setGround(found);
    });
    return () => {
      gone = true;
    };
  }, [sheetGround]);
  const made = useMemo(() => {
    if (!loaded || !ground) return null;
    const dataset = withoutWithheldLand(loaded.dataset);
    const subject = sheetSubject(dataset, selection, ground.seats, p("public.sheet.whole"), language);
    const lines = reviewed ? outline : [];
    const map = sheetMap(
      dataset,
      subject,
      sheetSizes[paper].map,
      {
        seats: ground.seats,
        toPlane: ground.toPlane,
        outline: lines.map((line) => line.map((one) => [...one])),
      },
      language,
    );
    return { dataset, subject, map };
  }, [loaded, ground, selection, paper, outline, reviewed, language, p]);
  const parcel = made && sheetParcel(made.dataset, made.subject);
  return (
    <div ref={place} className="page report-page sheet-page">
      <div className="report-tools">
        <AppLink to={(state) => pageOpened(state, "public")} className="button plain">
          ← {p("public.sheet.back")}
        </AppLink>
        <Choice<SheetPaper>
          label={p("public.sheet.paper")}
          value={paper}
          options={(["a4", "a3"] as const).map((value) => ({ value, label: p(`public.sheet.${value}`) }))}
          onChange={setPaper}
        />
        <Button look="strong" disabled={made?.map == null} onPress={() => void printed()}>
          {p("public.sheet.print")}
        </Button>
      </div>
      {made === null && <p className="pad">{p("public.sheet.making")}</p>}
      {made !== null && made.map === null && <p className="pad">{p("public.sheet.nothing")}</p>}
      {made !== null && made.map !== null && ground !== null && (
        <>
          <ScrollRegion label={made.subject.title} className="sheet-scroll">
            <MapSheet
              dataset={made.dataset}
              subject={made.subject}
              map={made.map}
              paper={paper}
              zoom={zoom}
              planeName={ground.planeName(made.map.epsg, language)}
            />
          </ScrollRegion>
          <SheetTable dataset={made.dataset} map={made.map} />
          {parcel?.boundary && (
            <div className="sheet-table">
              <PointSection boundary={parcel.boundary} of={made.subject.title} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

async function printed(): Promise<void> {
  await document.fonts.ready;
  window.print();
}
