import type { Boundary } from "../domain/boundary";
import type { LinePiece } from "./text-lines";

/** Characters of a source that print one boundary point. */
export interface PointSpan {
  /** `ring/index`, as in the table of points */
  readonly point: string;
  readonly start: number;
  readonly end: number;
}

/** Where the points of a boundary are printed in one source, in the order of the text. */
export function pointSpans(boundary: Boundary, source: string): PointSpan[] {
  return boundary.rings
    .flatMap((ring, ringIndex) =>
      ring.points.flatMap(({ evidence }, index) =>
        [evidence, ...(evidence.more ?? [])]
          .filter((place) => place.source === source && place.end > place.start)
          .map(({ start, end }) => ({ point: `${ringIndex}/${index}`, start, end })),
      ),
    )
    .sort((one, other) => one.start - other.start);
}

/** A piece of a line that may belong to a boundary point. */
export interface PointPiece extends LinePiece {
  readonly point: string | null;
}

/** Pieces of a line, cut further where the characters of points begin and end. `spans` in the order of the text. */
export function pointPieces(pieces: readonly LinePiece[], spans: readonly PointSpan[]): PointPiece[] {
  const first = pieces[0]?.start ?? 0;
  const last = pieces.at(-1);
  const end = last === undefined ? first : last.start + last.text.length;
  const here = spans.filter((span) => span.start < end && span.end > first);
  return pieces.flatMap((piece) => {
    const to = piece.start + piece.text.length;
    const cuts = new Set([piece.start, to]);
    for (const span of here) {
      for (const edge of [span.start, span.end]) if (edge > piece.start && edge < to) cuts.add(edge);
    }
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(0, -1).map((start, index) => ({
      start,
      text: piece.text.slice(start - piece.start, (edges[index + 1] ?? to) - piece.start),
      marked: piece.marked,
      point: here.find((span) => span.start <= start && span.end > start)?.point ?? null,
    }));
  });
}
