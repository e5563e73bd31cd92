/** Names of the four corners of a piece of land, clockwise from the north-west. */
const CORNERS: readonly (readonly string[])[] = [
  ["西北", "左上", "NW"],
  ["东北", "右上", "NE"],
  ["东南", "右下", "SE"],
  ["西南", "左下", "SW"],
];

/** What may stand between the name of a corner and its coordinates. */
const TO_FIGURE = "(?=[\\s|,:(=]{0,4}(?:坐标|点|为|是|[XxYyNEBL]|北纬|东经|纬度|经度|[\\s|,:(=]){0,8}\\d{2})";

/** A corner as a label: 西北角, 东南角点, 左上, NW, right before its coordinates. */
export const CORNER = `(?:[东西][北南]|[左右][上下])(?:[角端]点?|点)${TO_FIGURE}|(?<=[\\s|,、;:(])(?:[东西][北南]|[左右][上下])(?=[\\s|:(])${TO_FIGURE}|(?<![A-Za-z])(?:NW|NE|SE|SW)(?![A-Za-z\\d])角?${TO_FIGURE}`;

/** The place of a corner among the four, from 1, clockwise from the north-west; null for any other text. */
export function cornerPlace(label: string): number | null {
  const place = CORNERS.findIndex((names) => names.some((name) => label.startsWith(name)));
  return place < 0 ? null : place + 1;
}
