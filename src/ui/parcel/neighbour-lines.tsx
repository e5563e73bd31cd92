import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Parcel } from "../../domain/parcel";
import { parcelOpened } from "../../store/transitions";
import { namedNeighbours } from "../../view/named-neighbours";
import { parcelTitle } from "../../view/parcel-title";
import { sideWords } from "../../view/role-words";
import { AppLink } from "../app-link";
import { Line } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** Along a long road there may be dozens. */
const LISTED = 12;

/** Parcels that the sides name, and parcels on the same roads: neighbours by the words alone. */
export function NeighbourLines({
  parcel,
  dataset,
}: {
  readonly parcel: Parcel;
  readonly dataset: Dataset;
}): ReactNode {
  const { p, language } = useParcelMessages();
  const { named, along } = namedNeighbours(dataset, parcel);
  if (named.length + along.length === 0) return null;
  const links = (parcels: readonly Parcel[]): ReactNode => (
    <>
      {parcels.slice(0, LISTED).map((one) => (
        <span key={one.id}>
          <AppLink to={(state) => parcelOpened(state, one.id)}>{parcelTitle(one, language)}</AppLink>{" "}
        </span>
      ))}
      {parcels.length > LISTED && `+${parcels.length - LISTED}`}
    </>
  );
  return (
    <>
      <h3>{p("neighbours.title")}</h3>
      <dl className="lines">
        {named.map((one) => (
          <Line
            key={one.parcel.id}
            name={
              one.side === null
                ? p("neighbours.names")
                : p("neighbours.named", { side: sideWords[one.side][language] })
            }
          >
            {links([one.parcel])}
          </Line>
        ))}
        {along.map((one) => (
          <Line key={one.name} name={p("neighbours.along", { name: one.name })}>
            {links(one.parcels)}
          </Line>
        ))}
      </dl>
      <p className="muted small">{p("neighbours.note")}</p>
    </>
  );
}
