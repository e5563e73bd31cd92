import { type ReactNode, useDeferredValue, useMemo } from "react";
import { activeDataset } from "../../store/selectors";
import { hectaresAndMuText } from "../../view/area-text";
import { latinName } from "../../view/public-tiles";
import { zoneGroups } from "../../view/zone-groups";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { Gloss } from "./gloss";
import { useListMessages } from "./use-list-messages";
import { useScrollToSelection } from "./use-scroll-to-selection";
import { ZoneCard } from "./zone-card";

/** Zones by county with their sums. */
export function ZonesPage(): ReactNode {
  const { t, language } = useMessages();
  const { l } = useListMessages();
  const loaded = useApp(activeDataset);
  const text = useDeferredValue(useApp((state) => state.filters.text));
  const groups = useMemo(() => (loaded ? zoneGroups(loaded.dataset, text) : []), [loaded, text]);
  useScrollToSelection();
  if (!loaded) return null;
  const total = groups.reduce((sum, group) => sum + group.squareMetres, 0);
  const count = groups.reduce((sum, group) => sum + group.zones.length, 0);
  return (
    <div className="page">
      <h1>{t("page.zones")}</h1>
      {groups.length === 0 ? (
        <p className="empty">{l("zones.none")}</p>
      ) : (
        <>
          <p className="lead">
            {l("zones.lead", { count, counties: groups.length, area: hectaresAndMuText(total, language) })}
          </p>
          {groups.map((group) => (
            <section key={group.county ?? ""} className="section county">
              <h2>
                {group.county === null ? (
                  <span>{l("zones.noCounty")}</span>
                ) : (
                  <>
                    <span lang="zh-CN">{group.county}</span>
                    <Gloss words={latinName(group.county)} />
                  </>
                )}
                <span className="section-aside">
                  {hectaresAndMuText(group.squareMetres, language)} ·{" "}
                  {l("zones.count", { count: group.zones.length })}
                  {group.withoutArea > 0 && ` · ${l("zones.withoutArea", { count: group.withoutArea })}`}
                </span>
              </h2>
              {group.zones.map((zone) => (
                <ZoneCard key={zone.id} zone={zone} dataset={loaded.dataset} />
              ))}
            </section>
          ))}
          <p className="muted small">{l("zones.sumNote")}</p>
        </>
      )}
    </div>
  );
}
