import type { ReactNode } from "react";
import type { StatedArea } from "../../domain/area";
import type { Parcel } from "../../domain/parcel";
import type { Verdict } from "../../domain/verdict";
import { otherUnitText, printedHalfStep, squareMetresText, statedAreaText } from "../../view/area-text";
import { roundedText, signedText } from "../../view/number-text";
import { areaRoleWords } from "../../view/role-words";
import { sentenceFigures } from "../../view/sentence-figures";
import { verdictTone } from "../../view/verdict-words";
import { Causes } from "../audit/causes";
import { LimitFigures } from "../audit/limit-figures";
import { MeasuredAreas } from "../audit/measured-areas";
import { EvidenceButton } from "../evidence-button";
import { VerdictTag } from "../tags";
import { useMessages } from "../use-messages";
import { BudgetBar } from "./budget-bar";
import { Line, Section } from "./section";
import { useParcelMessages } from "./use-parcel-messages";

/** Every printed area, and what the boundary says about it. */
export function AreaSection({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { p } = useParcelMessages();
  if (parcel.areas.length === 0 && parcel.boundary === null) {
    return (
      <Section title={p("section.areas")}>
        <p className="muted">{p("areas.none")}</p>
      </Section>
    );
  }
  return (
    <Section title={p("section.areas")}>
      <dl className="lines">
        {parcel.areas.map((area) => (
          <AreaLine key={`${area.evidence.start}/${area.raw}`} area={area} />
        ))}
      </dl>
      {parcel.boundary && <MeasuredAreas measured={parcel.boundary.measured} />}
      {parcel.verdicts.map((verdict, index) => (
        <VerdictCard key={verdict.area} verdict={verdict} index={index} area={parcel.areas[verdict.area]} />
      ))}
    </Section>
  );
}

function AreaLine({ area }: { readonly area: StatedArea }): ReactNode {
  const { p, language } = useParcelMessages();
  const role = areaRoleWords[area.role][language];
  return (
    <Line
      name={area.to === undefined ? role : p("areas.transferTo", { role, to: area.to })}
      note={`${otherUnitText(area, language)} · ±${roundedText(printedHalfStep(area), 2, language)} m²`}
      evidence={<EvidenceButton evidence={area.evidence} />}
    >
      <strong>{statedAreaText(area, language)}</strong>
    </Line>
  );
}

function VerdictCard({
  verdict,
  index,
  area,
}: {
  readonly verdict: Verdict;
  /** among the verdicts of the parcel */
  readonly index: number;
  readonly area: StatedArea | undefined;
}): ReactNode {
  const { t } = useMessages();
  const { p, language } = useParcelMessages();
  return (
    <article className={`verdict ${verdictTone(verdict.verdict)}`}>
      <header>
        <VerdictTag verdict={verdict.verdict} />
        {area && <span className="muted">{statedAreaText(area, language)}</span>}
      </header>
      <p>{sentenceFigures(verdict.reason[language], language)}</p>
      {verdict.computed !== null && (
        <dl className="figures">
          <Figure name={t("verdict.declared")}>{squareMetresText(verdict.declared, language)}</Figure>
          <Figure name={t("verdict.computed")}>{squareMetresText(verdict.computed, language, 4)}</Figure>
          {verdict.difference !== null && (
            <Figure name={p("verdict.difference")}>{signedText(verdict.difference, 4, language)} m²</Figure>
          )}
          <LimitFigures verdict={verdict} />
        </dl>
      )}
      <BudgetBar verdict={verdict} />
      <Causes verdict={verdict} index={index} />
      <p className="muted small">{p("verdict.policy", { policy: verdict.policy })}</p>
    </article>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
