import "./range-panel.css";
import { type ReactNode, useMemo, useState } from "react";
import { rangeChosen } from "../../store/transitions";
import { squareMetresPerUnit } from "../../units/area";
import { indicatorName } from "../../view/indicator-names";
import { type RangeKey, rangeKeys } from "../../view/ledger-filter";
import { plainText } from "../../view/number-text";
import { type RangeHistogram, rangeHistogram } from "../../view/range-histogram";
import { Button } from "../primitives/button";
import { RangeSlider } from "../primitives/range-slider";
import { useAct, useApp } from "../store-context";
import { RangeEnd } from "./range-end";
import { useLedger } from "./use-ledger";
import { useLedgerMessages } from "./use-ledger-messages";

/** Within this share of the track two thumbs have one label, and it covers an end of the scale. */
const NEAR = 0.3;
/** Within this share of the track the label of one thumb covers an end. */
const COVERED = 0.2;

/** How many stored units one shown unit is: areas are kept in m² and shown in hectares. */
const shownUnit: Record<RangeKey, number> = {
  area: squareMetresPerUnit.ha,
  far: 1,
  density: 1,
  greenRatio: 1,
  height: 1,
};

/** Narrowing by figures: how they are spread, two thumbs, two fields. A default export: it is loaded on demand. */
export default function RangePanel(): ReactNode {
  const { l } = useLedgerMessages();
  return (
    <div className="range-panel">
      {rangeKeys.map((key) => (
        <RangeSection key={key} of={key} />
      ))}
      <p className="muted small">{l("range.lead")}</p>
    </div>
  );
}

function RangeSection({ of }: { readonly of: RangeKey }): ReactNode {
  const { l, language } = useLedgerMessages();
  const act = useAct();
  const { all } = useLedger();
  const filters = useApp((state) => state.filters);
  const soundsLike = useApp((state) => state.soundsLike);
  const histogram = useMemo(
    () => rangeHistogram(all, filters, of, soundsLike),
    [all, filters, of, soundsLike],
  );
  const chosen = filters.ranges[of] ?? null;
  const name = indicatorName(of, language);
  const units = {
    area: l("range.unit.area"),
    far: "",
    density: l("range.unit.percent"),
    greenRatio: l("range.unit.percent"),
    height: l("range.unit.height"),
  };
  return (
    <fieldset className="range-section">
      <legend>{name}</legend>
      {histogram === null ? (
        <p className="muted small">{l("range.few", { name })}</p>
      ) : (
        <>
          <Spread of={of} name={name} unit={units[of]} histogram={histogram} />
          <div className="range-ends">
            {(["min", "max"] as const).map((end) => (
              <RangeEnd
                key={`${end}/${chosen?.[end] ?? ""}`}
                label={l(end === "min" ? "range.from" : "range.to", { name })}
                hint={l(end === "min" ? "range.least" : "range.most")}
                unit={units[of]}
                value={chosen?.[end] == null ? null : chosen[end] / shownUnit[of]}
                onChange={(value) =>
                  act((state) =>
                    rangeChosen(state, of, {
                      min: null,
                      max: null,
                      ...chosen,
                      [end]: value === null ? null : value * shownUnit[of],
                    }),
                  )
                }
              />
            ))}
            {chosen !== null && (
              <Button
                look="plain"
                icon="close"
                label={l("range.clear", { name })}
                onPress={() => act((state) => rangeChosen(state, of, null))}
              />
            )}
            {histogram.without > 0 && (
              <small className="muted">{l("range.without", { count: histogram.without })}</small>
            )}
          </div>
        </>
      )}
    </fieldset>
  );
}

/** The bars and the two thumbs below them. */
function Spread({
  of,
  name,
  unit,
  histogram,
}: {
  readonly of: RangeKey;
  readonly name: string;
  readonly unit: string;
  readonly histogram: RangeHistogram;
}): ReactNode {
  const { l, language } = useLedgerMessages();
  const act = useAct();
  const chosen = useApp((state) => state.filters.ranges[of]);
  const { edges, counts, most } = histogram;
  const last = edges.length - 1;
  // A figure typed between two stops stands at the stop that still holds it.
  const stops = {
    from:
      chosen?.min == null
        ? 0
        : Math.max(
            0,
            edges.findLastIndex((edge) => edge <= (chosen.min ?? 0)),
          ),
    to: chosen?.max == null ? last : stopAbove(edges, chosen.max),
  };
  const [moved, setMoved] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const { from, to } = moved ?? stops;
  const done = (): void => {
    if (moved === null) return;
    setMoved(null);
    const range = {
      min: moved.from === 0 ? null : (edges[moved.from] ?? null),
      max: moved.to === last ? null : (edges[moved.to] ?? null),
    };
    act((state) => rangeChosen(state, of, range));
  };
  const figure = (value: number): string => `${plainText(value / shownUnit[of], language)} ${unit}`;
  const text = (stop: number): string => figure(edges[stop] ?? 0);
  const words = {
    from: moved === null && chosen?.min != null ? figure(chosen.min) : text(from),
    to: moved === null && chosen?.max != null ? figure(chosen.max) : text(to),
  };
  const near = to - from < last * NEAR;
  const thumbs =
    from > 0 && to < last && near
      ? [{ end: "both", stop: (from + to) / 2, words: `${words.from} – ${words.to}` }]
      : [
          { end: "from", stop: from, words: words.from },
          { end: "to", stop: to, words: words.to },
        ].filter(({ stop }) => stop > 0 && stop < last);
  const isCovered = (end: number): boolean =>
    thumbs.some((one) => Math.abs(one.stop - end) < last * (one.end === "both" ? NEAR : COVERED));
  return (
    <div className="range-spread">
      <svg viewBox={`0 0 ${last} 1`} preserveAspectRatio="none" aria-hidden="true">
        {counts.map((count, index) => (
          <rect
            key={edges[index]}
            className={index >= from && index < to ? "in" : "out"}
            x={index + 0.05}
            width={0.9}
            y={1 - count / most}
            height={count / most}
          />
        ))}
      </svg>
      <RangeSlider
        last={last}
        from={from}
        to={to}
        names={{ from: l("range.from", { name }), to: l("range.to", { name }) }}
        text={text}
        onMove={(left, right) => setMoved({ from: left, to: right })}
        onDone={done}
      />
      <p className="range-scale muted">
        {[0, last].map((end) => (
          <span key={end} className={isCovered(end) ? "covered" : undefined}>
            {text(end)}
          </span>
        ))}
        {thumbs.map(({ end, stop, words }) => (
          // A label slides along itself as its thumb along the track: it never leaves either.
          <span
            key={end}
            className="range-at"
            style={{ insetInlineStart: `${(stop / last) * 100}%`, translate: `${(-stop / last) * 100}%` }}
          >
            {words}
          </span>
        ))}
      </p>
    </div>
  );
}

function stopAbove(edges: readonly number[], value: number): number {
  const stop = edges.findIndex((edge) => edge >= value);
  return stop < 0 ? edges.length - 1 : stop;
}
