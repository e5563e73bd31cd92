import type { ReactNode } from "react";
import type { Indicators } from "../../domain/indicator";
import type { Parcel } from "../../domain/parcel";
import { referenceLimits } from "../../domain/reference-ranges";
import { boundText } from "../../view/bound-text";
import { type Bullet, bullet } from "../../view/bullet";
import { indicatorKeys, indicatorName } from "../../view/indicator-names";
import { EvidenceButton } from "../evidence-button";
import { BulletChart } from "./bullet-chart";
import { Line, Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** The limits as printed and as understood; what is printed as absent is said, never filled in. */
export function IndicatorSection({
  parcel,
  earlier,
}: {
  readonly parcel: Parcel;
  /** the record of an earlier document that this one changes */
  readonly earlier: Parcel | null;
}): ReactNode {
  const { p, language } = useParcelMessages();
  const reference = referenceLimits(parcel);
  const hinted =
    reference !== null && indicatorKeys(parcel.indicators).some((key) => bullet(parcel, key, language)?.hint);
  const none = indicatorKeys(parcel.indicators).length === 0 && parcel.variants.length === 0;
  return (
    <Section title={p("section.indicators")}>
      {none && parcel.absent.length === 0 && <p className="muted">{p("indicators.none")}</p>}
      {!(none && parcel.absent.length === 0) && (
        <dl className="lines">
          <IndicatorLines indicators={parcel.indicators} bulletOf={(key) => bullet(parcel, key, language)} />
          {parcel.absent.map((absent) => (
            <Line
              key={`${absent.indicator}/${absent.evidence.start}`}
              name={indicatorName(absent.indicator, language)}
              note={p("indicators.absent", { reason: absent.reason })}
              evidence={<EvidenceButton evidence={absent.evidence} />}
            >
              —
            </Line>
          ))}
        </dl>
      )}
      {earlier && <CarriedLines parcel={parcel} earlier={earlier} />}
      {hinted && (
        <p className="muted small">
          {p("bullet.source", {
            name: reference.range.name[language],
            source: reference.range.source[language],
          })}
        </p>
      )}
      {parcel.variants.map((variant) => (
        <div key={variant.scope} className="variant">
          <h3>{variant.scope}</h3>
          <dl className="lines">
            <IndicatorLines indicators={variant.indicators} />
          </dl>
        </div>
      ))}
    </Section>
  );
}

/** What the document is silent about and the one that it changes says: whether that still holds, neither prints. */
function CarriedLines({ parcel, earlier }: { readonly parcel: Parcel; readonly earlier: Parcel }): ReactNode {
  const { p, language } = useParcelMessages();
  const silent = indicatorKeys(earlier.indicators).filter((key) => parcel.indicators[key] === undefined);
  if (silent.length === 0) return null;
  return (
    <dl className="lines carried">
      {silent.map((key) => {
        const bound = earlier.indicators[key];
        return (
          bound && (
            <Line
              key={key}
              name={indicatorName(key, language)}
              note={p("amended.silent")}
              evidence={<EvidenceButton evidence={bound.evidence} />}
            >
              {boundText(bound, language).words}
            </Line>
          )
        );
      })}
    </dl>
  );
}

function IndicatorLines({
  indicators,
  bulletOf,
}: {
  readonly indicators: Indicators;
  /** the drawing of one indicator; absent for variants, whose land use has no reference of its own */
  readonly bulletOf?: (key: string) => Bullet | null;
}): ReactNode {
  const { language } = useParcelMessages();
  return indicatorKeys(indicators).map((key) => {
    const bound = indicators[key];
    if (!bound) return null;
    const text = boundText(bound, language);
    const drawn = bulletOf?.(key) ?? null;
    const printed = bound.operator !== null && language === "en" ? `“${bound.operator}”` : null;
    return (
      <Line
        key={key}
        name={indicatorName(key, language)}
        note={[printed, text.note].filter((one) => one !== null).join("; ")}
        evidence={<EvidenceButton evidence={bound.evidence} />}
        drawing={drawn && <BulletChart bullet={drawn} />}
      >
        <strong>{text.words}</strong>
        {text.words !== text.symbols && <span className="symbols">{text.symbols}</span>}
      </Line>
    );
  });
}
