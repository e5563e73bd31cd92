import type { ReactNode } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Parcel } from "../../domain/parcel";
import { parcelOpened } from "../../store/transitions";
import { statedAreaText } from "../../view/area-text";
import { hasFamily, parcelFamily } from "../../view/parcel-family";
import { parcelTitle } from "../../view/parcel-title";
import { AppLink } from "../app-link";
import { LandUseChip } from "../land-use-chip";
import { Line, Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** The block above, the parts below, what it was made from and into. */
export function FamilySection({
  dataset,
  parcel,
}: {
  readonly dataset: Dataset;
  readonly parcel: Parcel;
}): ReactNode {
  const { p } = useParcelMessages();
  const family = parcelFamily(dataset, parcel);
  if (!hasFamily(family)) return null;
  const lines: readonly { readonly name: string; readonly members: readonly Parcel[] }[] = [
    { name: p("family.parent"), members: family.parent ? [family.parent] : [] },
    { name: p("family.children"), members: family.children },
    { name: p("family.madeInto"), members: family.madeInto },
  ];
  return (
    <Section title={p("section.family")}>
      <dl className="lines">
        {family.madeFrom.length > 0 && (
          <Line name={p("family.madeFrom")}>
            {family.madeFrom.map(({ code, parcel: origin }) =>
              origin ? <Member key={code} parcel={origin} /> : <span key={code}>{code} </span>,
            )}
          </Line>
        )}
        {lines.map(
          (line) =>
            line.members.length > 0 && (
              <Line key={line.name} name={line.name}>
                {line.members.map((member) => (
                  <Member key={member.id} parcel={member} />
                ))}
              </Line>
            ),
        )}
      </dl>
    </Section>
  );
}

function Member({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { language } = useParcelMessages();
  const area = parcel.areas[0];
  return (
    <span className="member">
      <LandUseChip use={parcel.landUse[0] ?? null} />{" "}
      <AppLink to={(state) => parcelOpened(state, parcel.id)}>{parcelTitle(parcel, language)}</AppLink>
      {area && <span className="muted"> {statedAreaText(area, language)}</span>}
    </span>
  );
}
