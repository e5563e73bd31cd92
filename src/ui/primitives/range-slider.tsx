import "./range-slider.css";
import type { ReactNode } from "react";

interface RangeSliderProps {
  /** number of stops less one: values run from 0 to `last` */
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly names: { readonly from: string; readonly to: string };
  /** what a stop means, said aloud */
  readonly text: (stop: number) => string;
  /** while a thumb is moved, and by each key */
  readonly onMove: (from: number, to: number) => void;
  /** when a thumb is let go */
  readonly onDone: (from: number, to: number) => void;
}

/** Two thumbs on one track: two native sliders on top of each other, of which only the thumbs can be touched. */
export function RangeSlider({ last, from, to, names, text, onMove, onDone }: RangeSliderProps): ReactNode {
  const thumb = (end: "from" | "to"): ReactNode => (
    <input
      type="range"
      aria-label={names[end]}
      aria-valuetext={text(end === "from" ? from : to)}
      min={0}
      max={last}
      step={1}
      value={end === "from" ? from : to}
      onChange={(event) => {
        const stop = event.target.valueAsNumber;
        if (end === "from") onMove(Math.min(stop, to), to);
        else onMove(from, Math.max(stop, from));
      }}
      onPointerUp={() => onDone(from, to)}
      onKeyUp={() => onDone(from, to)}
      onBlur={() => onDone(from, to)}
    />
  );
  return (
    <div className="range-slider">
      <span
        className="range-chosen"
        style={{ insetInlineStart: `${(from / last) * 100}%`, insetInlineEnd: `${100 - (to / last) * 100}%` }}
      />
      {thumb("from")}
      {thumb("to")}
    </div>
  );
}
