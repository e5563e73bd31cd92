import type { Measured } from "./boundary";
import type { Message } from "./evidence";

/**
 * What geodesy measured of one boundary, for the audit: facts, no judgement. Lengths in metres, areas in square
 * metres, all in the native plane (for degrees: in the best-fitting Gauss-Krüger plane).
 */
export interface BoundaryFacts {
  /** id of the parcel, zone, or `<zone id>#<block index>` */
  readonly subject: string;
  readonly measured: Measured;
  /** planar area in a plane of the same system, also for degrees */
  readonly planarEquivalent: number;
  readonly vertices: number;
  /** last printed digit of the coordinates, in metres on the ground (north, east) */
  readonly coordinateStep: readonly [north: number, east: number];
  /**
   * Standard deviation of the area per metre of standard deviation in each coordinate:
   * sqrt(Σ((ΔN/2)² + (ΔE/2)²)) over the neighbours of every vertex, holes in quadrature.
   */
  readonly areaPerCoordinate: { readonly north: number; readonly east: number };
  /** the same after dropping vertices that lie within 1 cm of the line of their neighbours */
  readonly areaPerCoordinateSimplified: { readonly north: number; readonly east: number };
  /** degrees from the central meridian; null where there is none */
  readonly offMeridian: number | null;
  readonly faults: readonly GeometryFault[];
  /** single edits of the ring or of the figure with the area each gives (best first), without judgement */
  readonly hypotheses: readonly Hypothesis[];
  /** declared figures for which edits were looked for; absent where nobody looked */
  readonly searched?: readonly number[];
  /** other boundaries of the same data that this one runs into; absent where nobody looked */
  readonly overlaps?: readonly BoundaryOverlap[];
  /** there are too many others on its ground to compare it with each; absent where it was */
  readonly overlapsUnfinished?: boolean;
  /** the county that the record names, and how far its seat lies from the boundary, metres; absent where unknown */
  readonly county?: { readonly name: string; readonly distance: number };
  /**
   * how far the points lie beyond the county that the record names, metres, by a file of boundaries that the reader
   * supplied; absent where there is no such file or the file does not hold the county
   */
  readonly official?: { readonly county: string; readonly file: string; readonly outside: number };
}

/** What two boundaries of one datum share. Listed once, on the subject that comes first. */
export interface BoundaryOverlap {
  /** subject of the other boundary */
  readonly with: string;
  /** square metres in the native plane */
  readonly area: number;
  /** half of the perimeter of the common piece, metres: about the length of the shared edge */
  readonly sharedLength: number;
}

export interface GeometryFault {
  readonly kind:
    | "self-intersection"
    | "duplicate-point"
    | "sliver"
    | "hole-outside"
    | "rings-overlap"
    | "invalid"
    | "outside-zone";
  readonly message: Message;
  /** labels of the points concerned */
  readonly labels: readonly string[];
  /** lon, lat */
  readonly at: readonly [number, number] | null;
}

/** One single edit that would give the declared figure; a possibility, never applied. */
export interface Hypothesis {
  readonly kind: string;
  /** the declared figure that it explains, square metres; absent where there is but one */
  readonly declared?: number;
  /** square metres it would give */
  readonly area: number;
  readonly message: Message;
  /** printed labels concerned */
  readonly labels: readonly string[];
  /** from 1; equally good ones share a rank */
  readonly rank?: number;
  /** |area - declared| over what the roundings of figure and coordinates allow: at most 1 */
  readonly fit?: number;
  /** bits by which the outline becomes less regular (negative: more regular); 0 where the outline stays */
  readonly plausibility?: number;
  /** bits needed to say which edit of its kind it is: log2 of the edits tried */
  readonly simplicity?: number;
  /** bits by which the printed figure would be surprising after this edit: the fit to its digits */
  readonly surprise?: number;
  /** how many edits fit the figure; the more, the less each means */
  readonly among?: number;
  /** the edited ring, closed, lon and lat; null where the outline stays */
  readonly ring?: readonly (readonly [number, number])[] | null;
}
