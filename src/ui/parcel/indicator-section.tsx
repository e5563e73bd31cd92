import type { ReactNode } from "react";
import type { Indicators } from "../../domain/indicator";
import type { Parcel } from "../../domain/parcel";
import { boundText } from "../../view/bound-text";
import { indicatorKeys, indicatorName } from "../../view/indicator-names";
import { EvidenceButton } from "../evidence-button";
import { useMessages } from "../use-messages";
import { Line, Section } from "./section";

/** The limits as printed and as understood; what is printed as absent is said, never filled in. */
export function IndicatorSection({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { t, language } = useMessages();
  const none = indicatorKeys(parcel.indicators).length === 0 && parcel.variants.length === 0;
  return (
    <Section title={t("section.indicators")}>
      {none && parcel.absent.length === 0 && <p className="muted">{t("indicators.none")}</p>}
      {!(none && parcel.absent.length === 0) && (
        <dl className="lines">
          <IndicatorLines indicators={parcel.indicators} />
          {parcel.absent.map((absent) => (
            <Line
              key={`${absent.indicator}/${absent.evidence.start}`}
              name={indicatorName(absent.indicator, language)}
              note={t("indicators.absent", { reason: absent.reason })}
              evidence={<EvidenceButton evidence={absent.evidence} />}
            >
              —
            </Line>
          ))}
        </dl>
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

function IndicatorLines({ indicators }: { readonly indicators: Indicators }): ReactNode {
  const { language } = useMessages();
  return indicatorKeys(indicators).map((key) => {
    const bound = indicators[key];
    if (!bound) return null;
    const text = boundText(bound, language);
    const printed = bound.operator !== null && language === "en" ? `“${bound.operator}”` : null;
    return (
      <Line
        key={key}
        name={indicatorName(key, language)}
        note={[printed, text.note].filter((one) => one !== null).join("; ")}
        evidence={<EvidenceButton evidence={bound.evidence} />}
      >
        <strong>{text.words}</strong>
        {text.words !== text.symbols && <span className="symbols">{text.symbols}</span>}
      </Line>
    );
  });
}
