import type { ReactNode } from "react";
import type { Parcel } from "../../domain/parcel";
import { statedAreaText } from "../../view/area-text";
import { plainText } from "../../view/number-text";
import { EvidenceButton } from "../evidence-button";
import { useMessages } from "../use-messages";
import { Line, Section } from "./section";

/** Duties, widths and red lines that the text hangs on the parcel. */
export function DutiesSection({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { t, language } = useMessages();
  if (parcel.obligations.length + parcel.measures.length === 0) return null;
  return (
    <Section title={t("section.duties")}>
      <dl className="lines">
        {parcel.measures.map((measure) => (
          <Line
            key={`${measure.kind}/${measure.evidence.start}`}
            name={measure.kind === "width" ? t("measure.width") : t("measure.redLine")}
            note={
              measure.along.length > 0
                ? t("measure.along", { along: measure.along.join(language === "zh" ? "、" : ", ") })
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
            name={t("duty.name")}
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
