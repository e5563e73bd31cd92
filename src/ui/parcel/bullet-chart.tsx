import "./bullet.css";
import type { ReactNode } from "react";
import type { Bullet } from "../../view/bullet";
import { useParcelMessages } from "./use-parcel-messages";

/** A limit on its scale: what it allows, where it ends, and the reference range behind it as a hint. */
export function BulletChart({ bullet }: { readonly bullet: Bullet }): ReactNode {
  const { p } = useParcelMessages();
  const { allowed, ends, hint, ticks, hintText, outside } = bullet;
  return (
    <div className="bullet">
      <svg className="bullet-drawing" aria-hidden="true">
        <rect className="bullet-track" x="0" y="3" width="100%" height="14" />
        {hint && (
          <rect className="bullet-hint" x={`${hint.start}%`} y="3" width={`${hint.length}%`} height="14" />
        )}
        <rect
          className="bullet-allowed"
          x={`${allowed.start}%`}
          y="7.5"
          width={`${allowed.length}%`}
          height="5"
        />
        {ends.map((at) => (
          <line key={at} className="bullet-end" x1={`${at}%`} x2={`${at}%`} y1="1" y2="19" />
        ))}
      </svg>
      <span className="bullet-axis" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.at} style={{ insetInlineStart: `${tick.at}%` }}>
            {tick.text}
          </span>
        ))}
      </span>
      {hintText !== null && (
        <span className={`bullet-words${outside ? " outside" : ""}`}>
          {p("bullet.hint", { range: hintText })}
          {outside && <> · {p("bullet.outside")}</>}
        </span>
      )}
    </div>
  );
}
