/** A position as the file stores it: first axis (east or longitude), second axis (north or latitude). */
export type FilePosition = readonly [east: number, north: number];

/** One polygon feature of a map or CAD file, before anyone decides what it means. */
export interface PolygonFeature {
  readonly attributes: Readonly<Record<string, string>>;
  /** the layer of an archive in which it stood; layers have columns of their own */
  readonly layer?: string;
  /** polygons of rings, the first ring of each the outer one; closing point removed */
  readonly polygons: readonly (readonly (readonly FilePosition[])[])[];
}

/** What the file itself says of its system; null where it says nothing. */
export interface FileSystem {
  readonly datum: "CGCS2000" | "Xian1980" | "Beijing1954" | "WGS84" | null;
  readonly unit: "metre" | "degree" | null;
  readonly zoneWidth: 3 | 6 | null;
  readonly zone: number | null;
  readonly centralMeridian: number | null;
  /** the name that the file gives its system, as it stands there */
  readonly named: string | null;
}

export const UNSAID_SYSTEM: FileSystem = {
  datum: null,
  unit: null,
  zoneWidth: null,
  zone: null,
  centralMeridian: null,
  named: null,
};

export interface FeatureSet {
  readonly features: readonly PolygonFeature[];
  /** features that are no polygon, by kind of geometry */
  readonly left: Readonly<Record<string, number>>;
  /** edges that were arcs and are chords here */
  readonly arcs?: number;
  readonly system: FileSystem;
}

/** The positions of a ring without a repeated last one. */
export function openRing(ring: readonly FilePosition[]): readonly FilePosition[] {
  const [first] = ring;
  const last = ring.at(-1);
  const closed = first !== undefined && last !== undefined && ring.length > 1;
  return closed && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}
