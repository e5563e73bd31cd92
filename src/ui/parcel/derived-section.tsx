import type { ReactNode } from "react";
import type { Parcel } from "../../domain/parcel";
import { squareMetresText } from "../../view/area-text";
import { type DerivedFigure, derivedFigures } from "../../view/derived-figures";
import { decimalText, roundedText } from "../../view/number-text";
import { Line, Section } from "./section";
import { type ParcelMessageKey, useParcelMessages } from "./use-parcel-messages";

/** What each figure is called. */
export const derivedNames: Record<DerivedFigure["key"], Record<DerivedFigure["limit"], ParcelMessageKey>> = {
  floorArea: { most: "derived.floorArea.most", least: "derived.floorArea.least" },
  footprint: { most: "derived.footprint.most", least: "derived.footprint.least" },
  greenArea: { most: "derived.greenArea.most", least: "derived.greenArea.least" },
  storeys: { most: "derived.storeys", least: "derived.storeys" },
};

/** What the limits come to on this ground: our arithmetic, said as such. */
export function DerivedSection({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { p, language } = useParcelMessages();
  const figures = derivedFigures(parcel);
  if (figures.length === 0) return null;
  return (
    <Section title={p("section.derived")} aside={p("derived.aside")}>
      <dl className="lines">
        {figures.map((figure) => (
          <Line
            key={`${figure.key}/${figure.limit}`}
            name={p(derivedNames[figure.key][figure.limit])}
            note={
              <>
                {figure.formula}
                {figure.plusMinus !== null && (
                  <span title={p("derived.rounding")}>
                    {" "}
                    · ±{roundedText(figure.plusMinus, 2, language)} m²
                  </span>
                )}
              </>
            }
          >
            <strong>{valueText(figure)}</strong>
          </Line>
        ))}
      </dl>
    </Section>
  );

  function valueText(figure: DerivedFigure): string {
    if (figure.key === "storeys")
      return p("derived.storeysValue", { storeys: decimalText(figure.value, 1, language) });
    const whole = squareMetresText(
      figure.value,
      language,
      figure.plusMinus !== null && figure.plusMinus < 1 ? 1 : 0,
    );
    return figure.limit === "most" ? `≤ ${whole}` : `≥ ${whole}`;
  }
}
