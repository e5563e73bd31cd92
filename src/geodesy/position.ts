/** East and north in metres, or longitude and latitude in degrees: always east first. */
export type Position = readonly [east: number, north: number];

/** A ring without its closing point. */
export type PositionRing = readonly Position[];
