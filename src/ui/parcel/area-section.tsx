import type { ReactNode } from "react";
import type { StatedArea } from "../../domain/area";
import type { Parcel } from "../../domain/parcel";
import type { Verdict } from "../../domain/verdict";
import { otherUnitText, printedHalfStep, squareMetresText, statedAreaText } from "../../view/area-text";
import { roundedText, signedText } from "../../view/number-text";
import { areaRoleWords } from "../../view/role-words";
import { verdictTone } from "../../view/verdict-words";
import { EvidenceButton } from "../evidence-button";
import { VerdictTag } from "../tags";
import { useMessages } from "../use-messages";
import { BudgetBar } from "./budget-bar";
import { Line, Section } from "./section";

/** Every printed area, and what the boundary says about it. */
export function AreaSection({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { t } = useMessages();
  if (parcel.areas.length === 0 && parcel.boundary === null) {
    return (
      <Section title={t("section.areas")}>
        <p className="muted">{t("areas.none")}</p>
      </Section>
    );
  }
  return (
    <Section title={t("section.areas")}>
      <dl className="lines">
        {parcel.areas.map((area) => (
          <AreaLine key={`${area.evidence.start}/${area.raw}`} area={area} />
        ))}
      </dl>
      {parcel.boundary && <MeasuredLines parcel={parcel} />}
      {parcel.verdicts.map((verdict) => (
        <VerdictCard key={verdict.area} verdict={verdict} area={parcel.areas[verdict.area]} />
      ))}
    </Section>
  );
}

function AreaLine({ area }: { readonly area: StatedArea }): ReactNode {
  const { t, language } = useMessages();
  const role = areaRoleWords[area.role][language];
  return (
    <Line
      name={area.to === undefined ? role : t("areas.transferTo", { role, to: area.to })}
      note={`${otherUnitText(area, language)} · ±${roundedText(printedHalfStep(area), 2, language)} m²`}
      evidence={<EvidenceButton evidence={area.evidence} />}
    >
      <strong>{statedAreaText(area, language)}</strong>
    </Line>
  );
}

function MeasuredLines({ parcel }: { readonly parcel: Parcel }): ReactNode {
  const { t, language } = useMessages();
  const measured = parcel.boundary?.measured;
  if (!measured) return null;
  return (
    <>
      <h3>{t("areas.computed")}</h3>
      <dl className="lines">
        {measured.planar !== null && (
          <Line name={t("areas.planar")} note={t("areas.planarNote")}>
            {squareMetresText(measured.planar, language, 4)}
          </Line>
        )}
        <Line name={t("areas.ellipsoidal")} note={t("areas.ellipsoidalNote")}>
          {squareMetresText(measured.ellipsoidal, language, 4)}
        </Line>
        <Line name={t("areas.spherical")} note={t("areas.sphericalNote")}>
          <span className="muted">{squareMetresText(measured.spherical, language, 2)}</span>
        </Line>
        <Line name={t("areas.perimeter")}>
          {t("areas.metres", { metres: roundedText(measured.perimeter, 6, language) })}
        </Line>
      </dl>
    </>
  );
}

function VerdictCard({
  verdict,
  area,
}: {
  readonly verdict: Verdict;
  readonly area: StatedArea | undefined;
}): ReactNode {
  const { t, language } = useMessages();
  return (
    <article className={`verdict ${verdictTone(verdict.verdict)}`}>
      <header>
        <VerdictTag verdict={verdict.verdict} />
        {area && <span className="muted">{statedAreaText(area, language)}</span>}
      </header>
      <p>{verdict.reason[language]}</p>
      {verdict.computed !== null && (
        <dl className="figures">
          <Figure name={t("verdict.declared")}>{squareMetresText(verdict.declared, language)}</Figure>
          <Figure name={t("verdict.computed")}>{squareMetresText(verdict.computed, language, 4)}</Figure>
          {verdict.difference !== null && (
            <Figure name={t("verdict.difference")}>{signedText(verdict.difference, 4, language)} m²</Figure>
          )}
          {verdict.tolerance !== null && (
            <Figure name={t("verdict.tolerance")}>±{roundedText(verdict.tolerance, 2, language)} m²</Figure>
          )}
          {verdict.surveyTolerance !== null && (
            <Figure name={t("verdict.surveyTolerance")}>
              ±{roundedText(verdict.surveyTolerance, 2, language)} m²
            </Figure>
          )}
        </dl>
      )}
      <BudgetBar verdict={verdict} />
      <p className="muted small">{t("verdict.policy", { policy: verdict.policy })}</p>
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
