/** A position as the file stores it: first axis (east or longitude), second axis (north or latitude). */
export type FilePosition = readonly [east: number, north: number];

/** One polygon feature of a map or CAD file, before anyone decides what it means. */
export interface PolygonFeature {
  readonly attributes: Readonly<Record<string, string>>;
  /** the layer, folder or collection in which it stood; layers have columns of their own */
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
  /** lines that end where they began, not counted in `left` */
  readonly closedLines?: readonly PolygonFeature[];
  /** lines that close and were read as areas, where the file has no others */
  readonly linesAsAreas?: number;
  /** edges that were arcs and are chords here */
  readonly arcs?: number;
  /** closed lines of a drawing that were read as holes of those around them */
  readonly holes?: number;
  /** those of them that the drawing numbers as parcels: they are holes and parcels */
  readonly numberedHoles?: number;
  /** closed lines of a drawing around several others that are no holes: frames, common outlines */
  readonly outlines?: number;
  /** a list of points that says nothing of them but where they are: whether they bound anything is for their lines to tell */
  readonly pointsAlone?: boolean;
  /** rings of a list of points that nothing in the file closes */
  readonly joined?: number;
  /** coordinates are written with so few digits that their metres are lost */
  readonly fewDigits?: boolean;
  /** of the whole file; where its layers differ, of the first of them */
  readonly system: FileSystem;
  /** by layer, where layers say different things of their system */
  readonly layerSystems?: ReadonlyMap<string, FileSystem>;
}

/** Sets read by themselves as one, each the layer that it is named for. */
export function layeredSet(
  sets: readonly { readonly layer: string; readonly set: FeatureSet }[],
): FeatureSet {
  const left: Record<string, number> = {};
  const systems = new Map<string, FileSystem>();
  const features: PolygonFeature[] = [];
  const closedLines: PolygonFeature[] = [];
  const onlyLines = sets.every(({ set }) => set.features.length === 0);
  for (const { layer, set } of sets) {
    for (const [kind, count] of Object.entries(set.left)) left[kind] = (left[kind] ?? 0) + count;
    for (const feature of set.features) features.push({ ...feature, layer });
    for (const line of set.closedLines ?? []) closedLines.push({ ...line, layer });
    if (set.features.length > 0 || onlyLines) systems.set(layer, set.system);
  }
  // one system may go by several names
  const said = new Set(
    [...systems.values()].map((one) => JSON.stringify(one.datum === null ? one : { ...one, named: null })),
  );
  const [system = UNSAID_SYSTEM] = systems.values();
  return { features, left, closedLines, system, ...(said.size > 1 ? { layerSystems: systems } : {}) };
}

/** The positions of a ring without a repeated last one. */
export function openRing(ring: readonly FilePosition[]): readonly FilePosition[] {
  const [first] = ring;
  const last = ring.at(-1);
  const closed = first !== undefined && last !== undefined && ring.length > 1;
  return closed && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
}
