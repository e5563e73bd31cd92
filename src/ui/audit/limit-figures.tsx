import type { ReactNode } from "react";
import type { Verdict } from "../../domain/verdict";
import { roundedText } from "../../view/number-text";
import { type VerdictLimit, verdictLimits } from "../../view/verdict-limits";
import { type AuditMessageKey, useAuditMessages } from "./use-audit-messages";

export const limitNames: Readonly<Record<VerdictLimit["kind"], AuditMessageKey>> = {
  rounding: "limit.rounding",
  survey: "limit.survey",
  review: "limit.review",
};

/** Every limit that a difference was held against by name, the one that decided marked as such. */
export function LimitFigures({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { a, language } = useAuditMessages();
  return verdictLimits(verdict).map(({ kind, squareMetres, decides }) => (
    <div key={kind} className={decides ? "decides" : undefined}>
      <dt>{a(limitNames[kind])}</dt>
      <dd>
        ±{roundedText(squareMetres, 2, language)} m²
        {decides && <small> {a("limit.decides")}</small>}
      </dd>
    </div>
  ));
}
