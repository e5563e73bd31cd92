import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Zone } from "../../domain/zone";
import { selected, subjectOpened } from "../../store/transitions";
import { otherUnitText, statedAreaText } from "../../view/area-text";
import { dateText } from "../../view/date-text";
import { areaRoleWords, zoneKindWords } from "../../view/role-words";
import { AppLink } from "../app-link";
import { useCommands } from "../commands";
import { EvidenceButton } from "../evidence-button";
import { SidesDiagram } from "../parcel/sides-section";
import { Button } from "../primitives/button";
import { Icon } from "../primitives/icon";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { useListMessages } from "./use-list-messages";

/** One zone in plain words: what, how large, by which document, and what is not published. */
export function ZoneCard({ zone, dataset }: { readonly zone: Zone; readonly dataset: Dataset }): ReactNode {
  const { t, language } = useMessages();
  const { l } = useListMessages();
  const act = useAct();
  const { showOnMap } = useCommands();
  const chosen = useApp((state) => state.selection === zone.id);
  const document = dataset.documents.find((one) => one.id === zone.document);
  const located = zone.boundary !== null || zone.blocks.some((block) => block.boundary !== null);
  const show = (): void => {
    act((state) => selected(state, zone.id));
    showOnMap(zone.id);
  };
  return (
    <article className={`zone${chosen ? " chosen" : ""}`} id={zone.id}>
      <header>
        <h3 lang="zh-CN">{zone.name}</h3>
        <span className="muted">
          {[
            zoneKindWords[zone.kind][language],
            zone.year === null ? null : l("zone.year", { year: zone.year }),
            zone.batch,
            zone.version === "before" ? t("version.before") : null,
          ]
            .filter((one) => one !== null)
            .join(" · ")}
        </span>
      </header>
      {zone.areas.length === 0 && <p className="muted">{l("zone.noArea")}</p>}
      {zone.areas.map((area) => (
        <p key={`${area.evidence.start}/${area.raw}`} className="zone-area">
          {zone.areas.length > 1 && <span className="muted">{areaRoleWords[area.role][language]} </span>}
          <strong>{statedAreaText(area, language)}</strong>
          <span>{otherUnitText(area, language)}</span>
          <EvidenceButton evidence={area.evidence} />
        </p>
      ))}
      {!located && (
        <p className="no-boundary">
          <Icon name="dash" /> {zone.areas.length > 0 ? l("zone.unpublished") : l("zone.nothing")}
        </p>
      )}
      {zone.sides.length > 0 && <SidesDiagram sides={zone.sides} centre={zone.name} />}
      {zone.blocks.length > 0 && (
        <details>
          <summary>{l("zone.blocks", { count: zone.blocks.length })}</summary>
          <ul className="blocks">
            {zone.blocks.map((block) => (
              <li key={block.name}>
                <strong lang="zh-CN">{block.name}</strong>
                {block.area && (
                  <span>
                    {statedAreaText(block.area, language)} · {otherUnitText(block.area, language)}{" "}
                    <EvidenceButton evidence={block.area.evidence} />
                  </span>
                )}
                {block.sides.length > 0 && <SidesDiagram sides={block.sides} centre={block.name} />}
              </li>
            ))}
          </ul>
        </details>
      )}
      <footer>
        {document && (
          <AppLink to={(state) => subjectOpened(state, document.id)}>
            {document.number ?? document.title ?? document.id}
          </AppLink>
        )}
        {document?.date && <span className="muted">{dateText(document.date, language)}</span>}
        <EvidenceButton evidence={zone.evidence} />
        <Button look="plain" icon="target" onPress={show}>
          {located ? t("parcel.showOnMap") : l("zone.showSeat")}
        </Button>
      </footer>
    </article>
  );
}
