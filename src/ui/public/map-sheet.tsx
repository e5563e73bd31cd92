import { type CSSProperties, type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { activeDataset } from "../../store/selectors";
import { momentText } from "../../view/audit-moment";
import { sourceTitle } from "../../view/printed-in";
import { sheetParcel } from "../../view/sheet-corners";
import type { SheetMap } from "../../view/sheet-map";
import type { SheetPaper } from "../../view/sheet-paper";
import type { SheetSubject } from "../../view/sheet-subject";
import { lengthText, lengthUnit, scaleText, sheetSources } from "../../view/sheet-words";
import { ScrollRegion } from "../primitives/scroll-region";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { QrCode } from "./qr-code";
import { SheetDrawing } from "./sheet-drawing";
import { SheetFacts } from "./sheet-facts";
import { SheetLegend } from "./sheet-legend";
import { usePublicLink } from "./use-public-link";
import { usePublicMessages } from "./use-public-messages";

/** One sheet: title, map, legend, scale bar, north, grid, sources, notices, date, review number and the way back. */
export function MapSheet({
  dataset,
  subject,
  map,
  paper,
  planeName,
  zoom,
}: {
  readonly dataset: Dataset;
  readonly subject: SheetSubject;
  readonly map: SheetMap;
  readonly paper: SheetPaper;
  readonly planeName: string;
  /** of the screen; paper has the sheet as large as it is */
  readonly zoom: number;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const { t } = useMessages();
  const link = usePublicLink();
  const loaded = useApp(activeDataset);
  const { name, notices, reviewNumber } = useApp((state) => state.office);
  const made = useMemo(() => new Date(), []);
  const parcel = sheetParcel(dataset, subject);
  const scale = scaleText(map.scale, language);
  const sources = sheetSources(dataset, subject.chosen).map(({ id }) => sourceTitle(dataset, id, language));
  return (
    <article className={`map-sheet ${paper}`} style={{ "--sheet-zoom": zoom } as CSSProperties}>
      <header className="sheet-head">
        <h1>{subject.title}</h1>
        <p>
          {[loaded?.label[language], name?.[language]].filter(Boolean).join(" · ")}
          {loaded?.invented && (
            <>
              {" "}
              <strong>{t("invented.mark")}</strong> {t("invented.long")}
            </>
          )}
        </p>
      </header>
      <ScrollRegion className="sheet-map" label={p("public.sheet.drawing")}>
        <SheetDrawing
          map={map}
          label={p("public.sheet.aria", {
            title: subject.title,
            scale,
            parcels: map.parcels.length,
            zones: map.zones.length,
            seats: map.seats.length,
          })}
        />
      </ScrollRegion>
      <aside className="sheet-side">
        {parcel !== null && <SheetFacts parcel={parcel} />}
        <SheetLegend dataset={dataset} subject={subject} map={map} />
        <div className="sheet-scale">
          <div className="sheet-north">
            <svg viewBox="-12 -22 24 44" aria-hidden="true">
              <path className="north-dark" d="M0-20 7 18 0 12Z" />
              <path className="north-light" d="M0-20-7 18 0 12Z" />
            </svg>
            <span>{p("public.sheet.north")}</span>
          </div>
          <div>
            <p>
              {p("public.sheet.scale")} <strong>{scale}</strong>
            </p>
            <svg
              className="sheet-bar"
              width={map.bar.pixels + 2}
              height="8"
              viewBox={`-1 -1 ${map.bar.pixels + 2} 8`}
              aria-hidden="true"
            >
              <path className="bar-light" d={`M0 0h${map.bar.pixels}v5H0z`} />
              <path className="bar-dark" d={`M0 0h${map.bar.pixels / 2}v5H0z`} />
            </svg>
            <p>{lengthText(map.bar.metres, language)}</p>
            <p>{p("public.sheet.northNote")}</p>
            <p>
              {p("public.sheet.grid", {
                step: lengthText(map.grid.step, language),
                unit: lengthUnit(map.grid.step, language),
              })}
            </p>
          </div>
        </div>
        <p className="sheet-plane">{planeName}</p>
        {loaded?.local === false && <QrCode link={link} />}
      </aside>
      <footer className="sheet-foot">
        <p>
          {t("notice.reference")}{" "}
          {reviewNumber === null
            ? `${t("notice.unreviewed")} ${p("public.sheet.noOutline")}`
            : t("office.reviewed", { number: reviewNumber })}{" "}
          {notices.map((notice) => notice[language]).join(" ")}
        </p>
        <p>
          {p("public.paper.sources")}
          {language === "zh" ? "：" : ": "}
          {sources.join(language === "zh" ? "、" : ", ")} · {t("notice.sources")} ·{" "}
          {p("public.paper.made", { date: momentText(made.toISOString()) })} · {dataset.generator.name}{" "}
          {dataset.generator.version}
        </p>
      </footer>
    </article>
  );
}
