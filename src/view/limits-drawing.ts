import type { Parcel } from "../domain/parcel";
import { basisArea } from "./derived-figures";
import type { Language } from "./language";
import { plainText, roundedText } from "./number-text";
import { STOREY_METRES } from "./public-limits";

/** One face of the picture: a path in the units of the view box. */
export interface Face {
  readonly kind: "ground" | "green" | "built-top" | "built-left" | "built-right" | "envelope";
  readonly path: string;
}

/** What the limits allow, drawn from above at a slant, and the same in sentences. */
export interface LimitsDrawing {
  readonly width: number;
  readonly height: number;
  readonly faces: readonly Face[];
  /** what is drawn, a sentence each; also read aloud in place of the picture */
  readonly sentences: readonly string[];
  /** metres of a side of the drawn square; null where no area is printed and nothing has a scale */
  readonly side: number | null;
}

const WIDTH = 320;
const MARGIN = 8;
/** Half of the width of a ground of side 1, and its depth: the slant of an isometric drawing (30°). */
const ACROSS = Math.cos(Math.PI / 6);
const DOWN = Math.sin(Math.PI / 6);

type Corner = readonly [east: number, south: number, up: number];
interface Box {
  readonly east: readonly [number, number];
  readonly south: readonly [number, number];
}

/**
 * The largest building that the limits allow, as one box on a square of the printed area: as much ground as may be
 * built over, as high as the floors reach that may be built (storeys of 3 m), and dashed how high a building may be;
 * in front the least green. Shares are those of the ground, heights are to the same scale. Null where no limit is of
 * this kind.
 */
export function limitsDrawing(parcel: Parcel, language: Language): LimitsDrawing | null {
  const { far, density, greenRatio, height } = parcel.indicators;
  const built = density?.max == null ? null : Math.min(density.max, 100) / 100;
  const green = greenRatio?.min == null ? null : Math.min(greenRatio.min, 100) / 100;
  if (built === null && green === null) return null;
  const area = basisArea(parcel);
  const side = area === null ? null : Math.sqrt(area.squareMetres);
  const floors =
    far?.max == null || built === null || built === 0 || side === null
      ? null
      : (far.max / built) * STOREY_METRES;
  const limit = height?.unit === "m" && height.max !== null && side !== null ? height.max : null;
  const reached = floors === null ? null : limit === null ? floors : Math.min(floors, limit);

  const place = built === null ? null : placed(built, green ?? 0);
  const up = (metres: number): number => (side === null ? 0 : metres / side);
  const top = Math.max(up(reached ?? 0), up(place === null ? 0 : (limit ?? 0)));
  const unit = (WIDTH - 2 * MARGIN) / (2 * ACROSS);
  // A tower on a small plot is taller than the sheet: the whole picture is made smaller, never the tower alone.
  const scale = Math.min(1, 2.2 / (2 * DOWN + top));
  const at = ([e, s, u]: Corner): string =>
    `${(WIDTH / 2 + (e - s) * ACROSS * unit * scale).toFixed(1)} ${(MARGIN + (top + (e + s) * DOWN - u) * unit * scale).toFixed(1)}`;
  const face = (kind: Face["kind"], ...corners: readonly Corner[]): Face => ({
    kind,
    path: `M${corners.map(at).join("L")}Z`,
  });
  const flat = (kind: Face["kind"], { east: [w, e], south: [n, s] }: Box): Face =>
    face(kind, [w, n, 0], [e, n, 0], [e, s, 0], [w, s, 0]);

  const faces: Face[] = [flat("ground", { east: [0, 1], south: [0, 1] })];
  if (green !== null) faces.push(flat("green", { east: [0, 1], south: [1 - green, 1] }));
  if (place !== null) {
    if (reached === null) faces.push(flat("built-top", place));
    else faces.push(...solid(place, up(reached), face));
    if (limit !== null) faces.push(...envelope(place, up(limit), face));
  }
  return {
    width: WIDTH,
    height: Math.ceil(2 * MARGIN + (top + 2 * DOWN) * unit * scale),
    faces,
    sentences: sentences({ built, green, floors, limit, side }, language),
    side,
  };
}

/** Where the building stands: a square in the far corner, or a bar where the green leaves no room for a square. */
function placed(built: number, green: number): Box {
  const edge = Math.sqrt(built);
  return edge + green <= 1
    ? { east: [0.5 - edge / 2, 0.5 + edge / 2], south: [0, edge] }
    : { east: [0, 1], south: [0, built] };
}

type Draw = (kind: Face["kind"], ...corners: readonly Corner[]) => Face;

function solid({ east: [w, e], south: [n, s] }: Box, up: number, face: Draw): Face[] {
  return [
    face("built-left", [w, s, 0], [e, s, 0], [e, s, up], [w, s, up]),
    face("built-right", [e, s, 0], [e, n, 0], [e, n, up], [e, s, up]),
    face("built-top", [w, n, up], [e, n, up], [e, s, up], [w, s, up]),
  ];
}

function envelope({ east: [w, e], south: [n, s] }: Box, up: number, face: Draw): Face[] {
  return [
    face("envelope", [w, s, 0], [e, s, 0], [e, s, up], [w, s, up]),
    face("envelope", [e, s, 0], [e, n, 0], [e, n, up], [e, s, up]),
    face("envelope", [w, n, up], [e, n, up], [e, s, up], [w, s, up]),
  ];
}

interface Drawn {
  readonly built: number | null;
  readonly green: number | null;
  readonly floors: number | null;
  readonly limit: number | null;
  readonly side: number | null;
}

function sentences({ built, green, floors, limit, side }: Drawn, language: Language): string[] {
  const zh = language === "zh";
  const percent = (share: number): string => `${plainText(share * 100, language)}%`;
  const metres = (value: number): string => roundedText(value, 2, language);
  const said: string[] = [];
  if (side !== null) {
    said.push(
      zh
        ? `画的是一个同样大的正方形（边长约 ${metres(side)} 米）；地块真实的形状不在图上。`
        : `Drawn is a square of the same size (about ${metres(side)} m a side); the true shape of the plot is not in the picture.`,
    );
  } else {
    said.push(
      zh
        ? "没有印面积，所以图上只有比例，没有高度。"
        : "No area is printed, so the picture shows shares and no heights.",
    );
  }
  if (built !== null) {
    said.push(
      zh ? `盖房子的地面：最多 ${percent(built)}。` : `Ground built over: at most ${percent(built)}.`,
    );
  }
  if (green !== null) {
    said.push(zh ? `绿地：至少 ${percent(green)}。` : `Green: at least ${percent(green)}.`);
  }
  if (floors !== null) {
    const storeys = metres(floors / STOREY_METRES);
    const cut = limit !== null && floors > limit;
    said.push(
      zh
        ? `允许的面积若全盖在这些地面上，每层按 ${STOREY_METRES} 米算，大约 ${storeys} 层、${metres(floors)} 米高${cut ? "，超过限高，所以只画到限高" : ""}。实际可以盖得更散、更矮。`
        : `If all permitted floors stood on that ground, at ${STOREY_METRES} m a storey, they would make about ${storeys} storeys, ${metres(floors)} m${cut ? "; that is above the height limit, so the block ends there" : ""}. Real buildings may be spread and lower.`,
    );
  }
  if (limit !== null && built !== null) {
    said.push(
      zh
        ? `虚线：最高 ${plainText(limit, language)} 米。`
        : `Dashed: at most ${plainText(limit, language)} m high.`,
    );
  }
  return said;
}
