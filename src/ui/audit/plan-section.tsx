import "./workbench.css";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Boundary } from "../../domain/boundary";
import type { Parcel } from "../../domain/parcel";
import { evidenceShown } from "../../store/transitions";
import { parcelTitle } from "../../view/parcel-title";
import { workbenchPlan } from "../../view/workbench-plan";
import { Section } from "../parcel/section";
import { useAct, useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { PlanDrawing } from "./plan-drawing";
import { useAuditMessages } from "./use-audit-messages";
import { usePointing } from "./use-pointing";
import { useWidth } from "./use-width";

/** Height of the plan for its width: wide enough to read, low enough to leave room for the figures below. */
const heightFor = (width: number): number => Math.round(Math.min(360, Math.max(240, width * 0.55)));

/** The boundary as a plan: its points, table rows and printed characters light up together. */
export function PlanSection({
  parcel,
  boundary,
}: {
  readonly parcel: Parcel;
  readonly boundary: Boundary;
}): ReactNode {
  const { a, language } = useAuditMessages();
  const { t } = useMessages();
  const act = useAct();
  const pointed = useApp((state) => state.point);
  const chosen = useApp((state) => state.cause);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 600);
  usePointing(place);
  const cause =
    chosen === null ? null : (parcel.verdicts[chosen.verdict]?.hypotheses?.[chosen.index] ?? null);
  const ghost = cause?.ring ?? null;
  const plan = useMemo(
    () => workbenchPlan(boundary, { width, height: heightFor(width) }, ghost, language),
    [boundary, width, ghost, language],
  );
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const clicked = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target.closest("[data-point]") : null;
      const [ring, index] = (target?.getAttribute("data-point") ?? "").split("/").map(Number);
      const point = boundary.rings[ring ?? -1]?.points[index ?? -1];
      if (!point) return;
      act((state) => evidenceShown(state, point.evidence));
      const row = element.closest(".workbench")?.querySelector(`tr[data-point="${ring}/${index}"]`);
      row?.scrollIntoView({ block: "center" });
    };
    element.addEventListener("click", clicked);
    return () => element.removeEventListener("click", clicked);
  }, [act, boundary]);
  return (
    <Section title={a("plan.title")} aside={t("points.count", { count: plan.points.length })}>
      <div className="plan" ref={place}>
        <PlanDrawing
          plan={plan}
          boundary={boundary}
          title={parcelTitle(parcel, language)}
          pointed={pointed}
          concerned={cause?.labels ?? []}
        />
      </div>
      <p className="muted small">
        {plan.north === "grid" ? a("plan.gridNorth") : a("plan.trueNorth")}
        {plan.crowded > 0 && ` · ${a("plan.hidden", { count: plan.crowded })}`}
        {cause !== null && ` · ${plan.ghost === null ? a("plan.ghostless") : a("plan.ghost")}`}
      </p>
    </Section>
  );
}
