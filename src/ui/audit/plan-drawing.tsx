import type { ReactNode } from "react";
import type { Boundary } from "../../domain/boundary";
import { decimalText, plainText, roundedText } from "../../view/number-text";
import type { PlacedText } from "../../view/workbench-labels";
import type { Plan } from "../../view/workbench-plan";
import { useAuditMessages } from "./use-audit-messages";

/** A plan as a picture. What it shows stands in the table of points; the picture says so in one sentence. */
export function PlanDrawing({
  plan,
  boundary,
  title,
  pointed = null,
  concerned = [],
}: {
  readonly plan: Plan;
  readonly boundary: Boundary;
  readonly title: string;
  /** the point that is pointed at */
  readonly pointed?: string | null;
  /** printed labels of the points that a possible cause is about */
  readonly concerned?: readonly string[];
}): ReactNode {
  const { a, language } = useAuditMessages();
  const { width, height, scale } = plan;
  const north = plan.north === "grid" ? a("plan.gridNorth") : a("plan.trueNorth");
  return (
    <svg
      className="plan-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={a("plan.aria", {
        title,
        points: plan.points.length,
        perimeter: decimalText(boundary.measured.perimeter, 2, language),
        north,
      })}
    >
      <path
        className="plan-land"
        fillRule="evenodd"
        d={plan.rings.map((ring) => ring.path).join("")}
        vectorEffect="non-scaling-stroke"
      />
      {plan.ghost !== null && <path className="plan-ghost" d={plan.ghost} />}
      {plan.lengths.map((length) => (
        <Text key={`${length.x}/${length.y}`} className="plan-length" at={length} />
      ))}
      {plan.points.map((point) => {
        const on = point.key === pointed;
        const label = point.label ?? (on ? point.wish : null);
        const about = concerned.includes(point.text);
        return (
          <g
            key={point.key}
            data-point={point.key}
            className={`plan-point${on ? " on" : ""}${about ? " about" : ""}`}
          >
            <circle className="plan-reach" cx={point.x} cy={point.y} r="9" />
            <circle className="plan-dot" cx={point.x} cy={point.y} r={on || about ? 4.5 : 3} />
            {label && <Text className="plan-number" at={label} />}
          </g>
        );
      })}
      <g className="plan-scale" transform={`translate(10 ${height - 10})`}>
        <path d={`M0-5V0H${scale.pixels.toFixed(1)}V-5`} />
        <text x={scale.pixels + 6} y="0">
          {scale.metres < 1 ? roundedText(scale.metres, 1, language) : plainText(scale.metres, language)} m
        </text>
      </g>
      <g className="plan-north" transform={`translate(${width - 16} 28)`}>
        <path d="M0-18 5 4 0 0-5 4Z" />
        <text x="0" y="16" textAnchor="middle">
          N
        </text>
      </g>
    </svg>
  );
}

function Text({ at, className }: { readonly at: PlacedText; readonly className: string }): ReactNode {
  const turned = at.angle === 0 ? undefined : `rotate(${at.angle.toFixed(1)} ${at.x} ${at.y})`;
  return (
    <text
      className={className}
      x={at.x}
      y={at.y}
      textAnchor="middle"
      dominantBaseline="central"
      {...(turned === undefined ? {} : { transform: turned })}
    >
      {at.text}
    </text>
  );
}
