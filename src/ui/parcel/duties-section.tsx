import type { ReactNode } from "react";
import type { Parcel } from "../../domain/parcel";
import { statedAreaText } from "../../view/area-text";
import { plainText } from "../../view/number-text";
import { EvidenceButton } from "../evidence-button";
import { useMessages } from "../use-messages";
import { Line, Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** Duties, widths and red lines that the text hangs on the parcel. */
export function DutiesSection({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { t, language } = useMessages();
  const { p } = useParcelMessages();
  if (parcel.obligations.length + parcel.measures.length === 0) return null;
  return (
    <Section title={p("section.duties")}>
      <dl className="lines">
        {parcel.measures.map((measure) => (
          <Line
            key={`${measure.kind}/${measure.evidence.start}`}
            name={measure.kind === "width" ? p("measure.width") : p("measure.redLine")}
            note={
              measure.along.length > 0
                ? p("measure.along", { along: measure.along.join(language === "zh" ? "、" : ", ") })
                : ""
            }
            evidence={<EvidenceButton evidence={measure.evidence} />}
          >
            <strong>{t("areas.metres", { metres: plainText(measure.metres, language) })}</strong>
          </Line>
        ))}
        {parcel.obligations.map((duty) => (
          <Line
            key={`${duty.evidence.start}/${duty.text}`}
            name={p("duty.name")}
            note={duty.area ? statedAreaText(duty.area, language) : ""}
            evidence={<EvidenceButton evidence={duty.evidence} />}
          >
            <span lang="zh-CN">{duty.text}</span>
          </Line>
        ))}
      </dl>
    </Section>
  );
}
