import type { ReactNode } from "react";
import type { Verdict } from "../../domain/verdict";
import { type BudgetPart, budgetSegments } from "../../view/budget-segments";
import { roundedText } from "../../view/number-text";
import type { MessageKey } from "../messages/message-key";
import { useMessages } from "../use-messages";

const names: Record<BudgetPart, MessageKey> = {
  rounding: "budget.rounding",
  projection: "budget.projection",
  points: "budget.points",
  unexplained: "budget.unexplained",
};

/** What the difference is made of: a bar for the eye, the figures beside it. */
export function BudgetBar({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { t, language } = useMessages();
  const segments = budgetSegments(verdict);
  if (segments === null) return null;
  return (
    <div className="budget">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {segments.map((segment) => (
          <rect
            key={segment.part}
            className={`budget-${segment.part}`}
            x={segment.left}
            y="0"
            width={segment.width}
            height="6"
          />
        ))}
      </svg>
      <dl>
        {segments.map((segment) => (
          <div key={segment.part}>
            <dt>
              <i className={`budget-key budget-${segment.part}`} aria-hidden="true" />
              {t(names[segment.part])}
            </dt>
            <dd>{roundedText(segment.squareMetres, 2, language)} m²</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
