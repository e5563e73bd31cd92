import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { parcelsPicked } from "../../store/decision-transitions";
import { squareMetresText } from "../../view/area-text";
import type { BatchChart } from "../../view/batch-chart";
import type { BatchDot } from "../../view/batch-dots";
import { verdictSymbol } from "../../view/batch-symbols";
import { shareText } from "../../view/batch-text";
import { type VerdictKind, verdictLabel, verdictTone } from "../../view/verdict-words";
import { useAct } from "../store-context";
import { useAuditMessages } from "./use-audit-messages";

/** A chart of all areas. Everything in it stands in the tables below; pressing a mark picks its parcel. */
export function BatchPicture({
  chart,
  name,
  xName,
  yName,
  xText,
  yText,
  lit,
}: {
  readonly chart: BatchChart;
  readonly name: string;
  readonly xName: string;
  readonly yName: string;
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
  /** marks of a group that is pointed at; null where none is */
  readonly lit: ReadonlySet<string> | null;
}): ReactNode {
  const { language } = useAuditMessages();
  const picture = useRef<SVGSVGElement>(null);
  usePicking(picture);
  const { width, height, frame } = chart;
  return (
    <svg
      ref={picture}
      className="batch-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={name}
    >
      <path className="batch-band" d={chart.band} />
      {chart.yTicks.map((tick) => (
        <g key={tick.value} className="batch-tick">
          <path d={`M${frame.left} ${tick.at}H${frame.right}`} />
          <text x={frame.left - 6} y={tick.at} textAnchor="end" dominantBaseline="central">
            {yText(tick.value)}
          </text>
        </g>
      ))}
      {chart.xTicks.map((tick) => (
        <g key={tick.value} className="batch-tick">
          <path d={`M${tick.at} ${frame.top}V${frame.bottom}`} />
          <text x={tick.at} y={frame.bottom + 14} textAnchor="middle">
            {xText(tick.value)}
          </text>
        </g>
      ))}
      <path className="batch-line" d={chart.line} />
      {chart.labels.map((label) => (
        <text
          key={label.key}
          className="batch-label"
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
          dominantBaseline="central"
        >
          {label.text}
        </text>
      ))}
      {chart.marks.map(({ dot, x, y }) => (
        <g
          key={dot.key}
          data-parcel={dot.parcel}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          className={`batch-mark${lit !== null && !lit.has(dot.key) ? " dim" : ""}`}
        >
          <title>{markText(dot)}</title>
          <circle className="plan-reach" r="9" />
          <Shape verdict={dot.verdict} />
        </g>
      ))}
      <text className="batch-axis" x={frame.right} y={height - 6} textAnchor="end">
        {xName}
      </text>
      <text className="batch-axis" transform={`translate(11 ${frame.top}) rotate(-90)`} textAnchor="end">
        {yName}
      </text>
    </svg>
  );

  function markText(dot: BatchDot): string {
    const figures = [dot.declared, dot.computed].map((one) => squareMetresText(one, language));
    return `${dot.title} · ${figures.join(" → ")} · ${shareText(dot.relative, language)} · ${verdictLabel(dot.verdict)[language]}`;
  }
}

function Shape({ verdict }: { readonly verdict: VerdictKind }): ReactNode {
  const { path, filled } = verdictSymbol(verdict);
  return <path className={`mark ${verdictTone(verdict)}${filled ? " filled" : ""}`} d={path} />;
}

/** The mark of a verdict as it stands in the charts. */
export function VerdictMark({ verdict }: { readonly verdict: VerdictKind }): ReactNode {
  return (
    <svg className="mark-key" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <Shape verdict={verdict} />
    </svg>
  );
}

/** One listener for all marks: a click narrows the ledger to the parcel of the mark. */
function usePicking(picture: RefObject<SVGSVGElement | null>): void {
  const act = useAct();
  useEffect(() => {
    const element = picture.current;
    if (element === null) return;
    const clicked = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target.closest("[data-parcel]") : null;
      const id = target?.getAttribute("data-parcel") ?? null;
      if (id !== null) act((state) => parcelsPicked(state, [id]));
    };
    element.addEventListener("click", clicked);
    return () => element.removeEventListener("click", clicked);
  }, [act, picture]);
}
