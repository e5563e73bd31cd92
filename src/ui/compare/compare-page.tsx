import "./compare.css";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { compareToggled } from "../../store/comparison";
import { activeDataset } from "../../store/selectors";
import { pageOpened, parcelOpened } from "../../store/transitions";
import { laterRecord } from "../../view/amendments";
import { compareSections } from "../../view/compare-sections";
import { parcelSubtitle, parcelTitle } from "../../view/parcel-title";
import { AmendedLink } from "../amended-link";
import { AppLink } from "../app-link";
import { LandUseChip } from "../land-use-chip";
import { Button } from "../primitives/button";
import { Choice } from "../primitives/choice";
import { Icon } from "../primitives/icon";
import { ScrollRegion } from "../primitives/scroll-region";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { Cell } from "./compare-cell";
import { useColumnsInSight } from "./use-columns-in-sight";
import { useCompareMessages } from "./use-compare-messages";
import { useRowName } from "./use-row-name";

/** Two to four parcels side by side, differences said in words and sign. */
export function ComparePage(): ReactNode {
  const { t } = useMessages();
  const { c, language } = useCompareMessages();
  const act = useAct();
  const loaded = useApp(activeDataset);
  const compared = useApp((state) => state.compared);
  const [only, setOnly] = useState(false);
  const parcels = useMemo(
    () => compared.flatMap((id) => loaded?.dataset.parcels.find((one) => one.id === id) ?? []),
    [loaded, compared],
  );
  const sections = useMemo(
    () => (loaded && parcels.length > 1 ? compareSections(loaded.dataset, parcels, language) : []),
    [loaded, parcels, language],
  );
  const differing = sections.flatMap((section) => section.rows.filter((row) => row.differs)).length;
  const shown = sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => !only || row.differs) }))
    .filter((section) => section.rows.length > 0);
  const sectionNames = {
    what: c("compare.section.what"),
    areas: c("compare.section.areas"),
    indicators: c("compare.section.indicators"),
    derived: c("compare.section.derived"),
    sides: c("compare.section.sides"),
  };
  const nameOf = useRowName();
  const region = useRef<HTMLElement>(null);
  const sight = useColumnsInSight(region, parcels);
  return (
    <div className="page compare-page">
      <div className="stepper">
        <AppLink to={(state) => pageOpened(state, "overview")} className="button plain">
          <Icon name="left" />
          {t("parcel.back")}
        </AppLink>
      </div>
      <header className="compare-head">
        <h1>{c("compare.title")}</h1>
        {loaded?.invented && <span className="invented-mark">{t("invented.mark")}</span>}
      </header>
      {parcels.length < 2 ? (
        <p className="muted">{c("compare.empty")}</p>
      ) : (
        <>
          <p className="muted small">{c("compare.lead")}</p>
          <div className="compare-choice">
            <Choice<"all" | "only">
              label={c("compare.table")}
              value={only ? "only" : "all"}
              options={[
                { value: "all", label: c("compare.allRows") },
                { value: "only", label: c("compare.onlyDifferences") },
              ]}
              onChange={(value) => setOnly(value === "only")}
            />
            <span className="muted small" role="status">
              {c("compare.differ", { count: differing })}
            </span>
            {sight && (
              <span className="compare-sight small">
                {c("compare.inSight", {
                  seen: sight[0] === sight[1] ? sight[0] : sight.join("–"),
                  all: parcels.length,
                })}
              </span>
            )}
          </div>
          <ScrollRegion region={region} className="compare-scroll" label={c("compare.table")}>
            <table className="compare">
              <thead>
                <tr>
                  <td />
                  {parcels.map((parcel) => (
                    <th key={parcel.id} scope="col" data-column={parcel.id}>
                      <span className="compare-title">
                        <AppLink to={(state) => parcelOpened(state, parcel.id)}>
                          {parcelTitle(parcel, language)}
                        </AppLink>
                        <Button
                          look="plain"
                          icon="close"
                          label={c("compare.remove", { name: parcelTitle(parcel, language) })}
                          onPress={() => act((state) => compareToggled(state, parcel.id))}
                        />
                      </span>
                      <small>
                        <LandUseChip use={parcel.landUse[0] ?? null} />{" "}
                        {parcel.version === "before" && <span className="role">{t("version.before")}</span>}{" "}
                        <AmendedLink by={loaded && laterRecord(loaded.dataset, parcel)} />
                        <span className="muted">{parcelSubtitle(parcel)}</span>
                      </small>
                    </th>
                  ))}
                </tr>
              </thead>
              {shown.map((section) => (
                <tbody key={section.key}>
                  <tr className="compare-section">
                    <th scope="rowgroup" colSpan={parcels.length + 1}>
                      {sectionNames[section.key]}
                    </th>
                  </tr>
                  {section.rows.map((row) => (
                    <tr key={row.key} className={row.differs ? "differs" : ""}>
                      <th scope="row">{nameOf(row)}</th>
                      {row.cells.map((cell, index) => (
                        <Cell key={parcels[index]?.id ?? index} cell={cell} />
                      ))}
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          </ScrollRegion>
        </>
      )}
    </div>
  );
}
