import type { Evidence } from "../../../domain/evidence";
import type { TablePoint } from "../../../domain/point-table";
import type { CoordinateToken } from "../../layout/coordinates/coordinate-token";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { lineNumberAt } from "../../text/source-text";
import type { LabelledPair } from "./pairing";
import { type PointLabel, pointLabel } from "./point-label";

/** A point as printed, on its way into a ring. */
export interface PrintedPoint {
  readonly point: TablePoint;
  readonly label: PointLabel | null;
  /** source line of its first coordinate */
  readonly line: number;
  /** printed value of both coordinates: equal keys are equal points */
  readonly key: string;
}

/** The point with its evidence: label to last number where they stand together, else the places one by one. */
export function printedPoint(window: MappedText, pair: LabelledPair): PrintedPoint {
  const { first, second, label } = pair;
  const evidence = pair.apart ? placesApart(window, pair) : placesTogether(window, pair);
  const angle = first.system === "angle";
  const print = (token: CoordinateToken): string => {
    const place = mappedEvidence(window, token.from, token.to);
    return window.source.text.slice(place.start, place.end).replace(/(?<!\s)\s*\n\s*/gu, " ");
  };
  return {
    point: {
      label: label?.text ?? null,
      first: first.value,
      second: second.value,
      printed: angle ? [print(first), print(second)] : null,
      evidence,
    },
    label: label === null ? null : pointLabel(label.text),
    line: lineNumberAt(window.source, window.starts[first.from] ?? 0),
    key: `${first.value} ${second.value}`,
  };
}

function placesTogether(window: MappedText, pair: LabelledPair): Evidence {
  const { first, second, label } = pair;
  if (label === null) return mappedEvidence(window, first.from, second.to);
  return mappedEvidence(window, Math.min(label.from, first.from), Math.max(label.to, second.to));
}

function placesApart(window: MappedText, pair: LabelledPair): Evidence {
  const { first, second, label } = pair;
  const more = [mappedEvidence(window, second.from, second.to)];
  if (label !== null && label.to <= first.from && first.from - label.to < 8)
    return { ...mappedEvidence(window, label.from, first.to), more };
  if (label !== null) more.unshift(mappedEvidence(window, label.from, label.to));
  return { ...mappedEvidence(window, first.from, first.to), more };
}
