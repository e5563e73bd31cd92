/** The direction in which a coordinate grows: a northing or latitude, an easting or longitude. */
export type Axis = "north" | "east";

interface AxisTerm {
  readonly spelling: string;
  readonly axis: Axis;
}

/**
 * Words that say the direction in so many words. They outweigh the letters: 横坐标(X) means east.
 * Longer spellings first.
 */
export const AXIS_WORDS: readonly AxisTerm[] = [
  { spelling: "纵坐标", axis: "north" },
  { spelling: "横坐标", axis: "east" },
  { spelling: "北坐标", axis: "north" },
  { spelling: "东坐标", axis: "east" },
  { spelling: "北方向", axis: "north" },
  { spelling: "东方向", axis: "east" },
  { spelling: "北向", axis: "north" },
  { spelling: "东向", axis: "east" },
  { spelling: "纵轴", axis: "north" },
  { spelling: "横轴", axis: "east" },
  { spelling: "北纬", axis: "north" },
  { spelling: "东经", axis: "east" },
  { spelling: "纬度", axis: "north" },
  { spelling: "经度", axis: "east" },
  { spelling: "纬线", axis: "north" },
  { spelling: "经线", axis: "east" },
];

/** Single characters, only where they stand alone in a header. */
export const AXIS_CHARACTERS: readonly AxisTerm[] = [
  { spelling: "北", axis: "north" },
  { spelling: "东", axis: "east" },
  { spelling: "纵", axis: "north" },
  { spelling: "横", axis: "east" },
  { spelling: "纬", axis: "north" },
  { spelling: "经", axis: "east" },
];

/** Letters by survey convention: X and B (Breite) grow to the north, Y and L (Länge) to the east. */
export const AXIS_LETTERS: readonly AxisTerm[] = [
  { spelling: "X", axis: "north" },
  { spelling: "Y", axis: "east" },
  { spelling: "x", axis: "north" },
  { spelling: "y", axis: "east" },
  { spelling: "N", axis: "north" },
  { spelling: "E", axis: "east" },
  { spelling: "B", axis: "north" },
  { spelling: "L", axis: "east" },
];

/** Headers that say that coordinates are printed in kilometres: 单位:km, X(km), 坐标(千米). */
export const SAYS_KILOMETRES =
  /单位 ?[:为(]? ?(?:km|千米|公里)(?![2²])|(?:[XYxy]|坐标) ?[(/] ?(?:单位:)?(?:km|千米|公里) ?[)\s|,]/iu;
