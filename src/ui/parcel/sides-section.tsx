import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Parcel } from "../../domain/parcel";
import type { Side } from "../../domain/side";
import { parcelTitle } from "../../view/parcel-title";
import { sideWords } from "../../view/role-words";
import { orderedSides, sideCell } from "../../view/side-cells";
import { EvidenceButton } from "../evidence-button";
import { NeighbourLines } from "./neighbour-lines";
import { Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** What lies around a place, drawn where it lies. Read aloud it is a list: east, south, west, north. */
export function SidesDiagram({
  sides,
  centre,
}: {
  readonly sides: readonly Side[];
  readonly centre: string;
}): ReactNode {
  const { p, language } = useParcelMessages();
  return (
    <ul className="sides">
      <li className="sides-centre" aria-hidden="true">
        {centre}
      </li>
      {orderedSides(sides).map((side) => {
        const [row, column] = sideCell[side.side];
        return (
          <li
            key={`${side.side}/${side.evidence.start}`}
            style={{ gridRow: row + 1, gridColumn: column + 1 }}
          >
            <b>{sideWords[side.side][language]}</b>
            <span>{side.text}</span>
            {side.masked && <small className="muted">{p("sides.masked")}</small>}
            <EvidenceButton evidence={side.evidence} />
          </li>
        );
      })}
    </ul>
  );
}

/** The sides of a parcel. */
export function SidesSection({
  parcel,
  dataset,
}: {
  readonly parcel: Parcel;
  readonly dataset: Dataset;
}): ReactNode {
  const { p, language } = useParcelMessages();
  if (parcel.sides.length === 0) return null;
  return (
    <Section title={p("section.sides")}>
      <SidesDiagram sides={parcel.sides} centre={parcelTitle(parcel, language)} />
      <NeighbourLines parcel={parcel} dataset={dataset} />
    </Section>
  );
}
