import { useMemo } from "react";
import { activeDataset } from "../../store/selectors";
import { type PointSpan, pointSpans } from "../../view/workbench-text";
import { useApp } from "../store-context";

/** The printed characters of the points of the selected parcel in one source. */
export function usePointText(source: string): {
  readonly spans: readonly PointSpan[];
  /** the point that is pointed at */
  readonly pointed: string | null;
  /** where its characters begin; null where it is not printed here or none is pointed at */
  readonly at: number | null;
} {
  const boundary = useApp(
    (state) =>
      activeDataset(state)?.dataset.parcels.find((one) => one.id === state.selection)?.boundary ?? null,
  );
  const pointed = useApp((state) => state.point);
  const spans = useMemo(() => (boundary ? pointSpans(boundary, source) : []), [boundary, source]);
  const at = spans.find((span) => span.point === pointed)?.start ?? null;
  return { spans, pointed, at };
}
