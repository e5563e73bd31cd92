/** A point as its cells print it. */
export type Point = readonly [label: string, north: string, east: string];

/** Five points of one piece of land, and four of the next, numbered on. */
export const FIRST: readonly Point[] = [
  ["J1", "3215640.12", "37452110.55"],
  ["J2", "3215655.40", "37452260.18"],
  ["J3", "3215530.87", "37452301.02"],
  ["J4", "3215498.33", "37452188.70"],
  ["J5", "3215551.06", "37452095.41"],
];
export const SECOND: readonly Point[] = [
  ["J6", "3214980.50", "37453010.22"],
  ["J7", "3214991.75", "37453122.90"],
  ["J8", "3214870.13", "37453140.66"],
  ["J9", "3214862.48", "37453005.37"],
];
