import type { ReactNode } from "react";
import type { Boundary } from "../../domain/boundary";
import type { Basis } from "../../domain/crs";
import { basisWords, crsCaution, crsText } from "../../view/crs-text";
import { sentenceFigures } from "../../view/sentence-figures";
import { Tag } from "../tags";
import { Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

const weak: readonly Basis[] = ["assumed", "inferred"];

/** Which coordinate system the numbers are read in and how sure that is; `children`: the readings to choose from. */
export function CrsSection({
  boundary,
  children,
}: {
  readonly boundary: Boundary;
  readonly children?: ReactNode;
}): ReactNode {
  const { p, language } = useParcelMessages();
  const { crs } = boundary;
  const caution = crsCaution(crs, language);
  const parts = [
    { name: p("crs.datum"), basis: crs.basisOf.datum },
    { name: p("crs.zone"), basis: crs.basisOf.zone },
    { name: p("crs.axes"), basis: crs.basisOf.axes },
  ];
  return (
    <Section title={p("section.crs")}>
      <p>
        <strong>{crsText(crs, language)}</strong>
      </p>
      {caution && <p className="caution">{caution}</p>}
      <ul className="basis">
        {parts.map((part) => (
          <li key={part.name}>
            {part.name}
            <Tag tone={weak.includes(part.basis) ? "warning" : "pass"}>
              {basisWords[part.basis][language]}
            </Tag>
          </li>
        ))}
      </ul>
      {crs.reasons.length > 0 && (
        <ul className="reasons">
          {crs.reasons.map((reason) => (
            <li key={reason.en}>{sentenceFigures(reason[language], language)}</li>
          ))}
        </ul>
      )}
      {children}
      <p className="muted small">{p("crs.areaNote")}</p>
    </Section>
  );
}
