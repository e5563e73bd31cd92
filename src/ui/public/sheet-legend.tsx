import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { landUseCodeText, landUseSign } from "../../view/land-use";
import type { SheetMap } from "../../view/sheet-map";
import type { SheetSubject } from "../../view/sheet-subject";
import { hectaresText } from "../../view/sheet-words";
import { useApp } from "../store-context";
import { usePublicMessages } from "./use-public-messages";

/** What the signs of a sheet mean; only those that are on it. */
export function SheetLegend({
  dataset,
  subject,
  map,
}: {
  readonly dataset: Dataset;
  readonly subject: SheetSubject;
  readonly map: SheetMap;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const office = useApp((state) => state.office.name);
  const uses = useMemo(() => {
    const drawn = new Set(map.parcels.filter(({ seen }) => seen).map(({ id }) => id));
    const signs = dataset.parcels
      .filter(({ id }) => drawn.has(id))
      .map(({ landUse }) => landUseSign(landUse));
    return [...new Map(signs.map((sign) => [sign.key, sign])).values()].toSorted((a, b) =>
      a.key.localeCompare(b.key, "en"),
    );
  }, [dataset, map]);
  const inFrame = !subject.schematic;
  const unnumbered = map.corners.filter(({ label }) => label === null).length;
  return (
    <section className="sheet-legend">
      <h2>{p("public.sheet.legend")}</h2>
      {inFrame && uses.length > 0 && (
        <>
          <p>{p("public.sheet.legend.parcel")}</p>
          <ul>
            {uses.map((sign) => (
              <li key={sign.key}>
                <svg viewBox="0 0 14 10" aria-hidden="true">
                  <path className="sheet-parcel" d="M.5.5h13v9H.5z" fill={sign.hex ?? "none"} />
                </svg>
                {landUseCodeText({ ...sign, others: 0 })} {sign.name[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      {inFrame && map.zones.some(({ seen }) => seen) && (
        <p className="sheet-key">
          <svg viewBox="0 0 14 10" aria-hidden="true">
            <path className="sheet-zone strong" d="M.5.5h13v9H.5z" />
          </svg>
          {p("public.sheet.legend.zone")}
        </p>
      )}
      {map.outline.length > 0 && (
        <p className="sheet-key">
          <svg viewBox="0 0 14 10" aria-hidden="true">
            <path className="sheet-outline" d="M0 5h14" />
          </svg>
          {p("public.sheet.legend.outline", { office: office?.[language] ?? "" })}
        </p>
      )}
      {subject.schematic && (
        <>
          <p>{subject.county !== null || subject.chosen !== null ? p("public.sheet.schematic") : null}</p>
          <p className="sheet-key">
            <svg viewBox="-7 -5 14 10" aria-hidden="true" className="sheet-seat">
              <circle className="dot" r="3" />
            </svg>
            {p("public.sheet.legend.seat")}
          </p>
          <p>{p("public.sheet.legend.disc")}</p>
          <ul className="sheet-discs">
            {map.discs.map(({ radius, squareMetres }) => (
              <li key={squareMetres}>
                <svg
                  width={2 * radius + 2}
                  height={2 * radius + 2}
                  viewBox={`${-radius - 1} ${-radius - 1} ${2 * radius + 2} ${2 * radius + 2}`}
                  aria-hidden="true"
                  className="sheet-seat"
                >
                  <circle className="disc" r={radius} />
                </svg>
                {hectaresText(squareMetres, language)}
              </li>
            ))}
          </ul>
          <p className="sheet-small">{p("public.sheet.legend.discNote")}</p>
        </>
      )}
      {map.corners.length > 0 && (
        <p className="sheet-key">
          <svg viewBox="-7 -5 14 10" aria-hidden="true">
            <circle r="2.5" fill="#fff" stroke="#000" />
          </svg>
          {p("public.sheet.legend.corner")}
        </p>
      )}
      {unnumbered > 0 && <p className="sheet-small">{p("public.sheet.unnumbered", { count: unnumbered })}</p>}
      {map.unlabelled > 0 && (
        <p className="sheet-small">{p("public.sheet.unlabelled", { count: map.unlabelled })}</p>
      )}
    </section>
  );
}
