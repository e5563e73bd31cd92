import { Refusal } from "../refusal";
import {
  type FeatureSet,
  type FilePosition,
  openRing,
  type PolygonFeature,
  UNSAID_SYSTEM,
} from "./feature-set";
import { nestedRings } from "./nested-rings";
import { FEWEST_ROWS, inDegrees, type ListLine, listBody, positionOf } from "./point-list";

/** Signs of a line that a message shows. */
const SHOWN = 60;

/**
 * The points of a list as rings in their order; a ring ends where its first point stands again and at a blank line.
 * @throws Refusal where a line is no point (the file was cut short)
 */
export function pointListFeatures(text: string): FeatureSet {
  const rings: FilePosition[][] = [];
  let ring: FilePosition[] = [];
  let joined = 0;
  const close = (): void => {
    if (ring.length > 0) rings.push(ring);
    ring = [];
  };
  const closeOpen = (): void => {
    joined += ring.length >= FEWEST_ROWS ? 1 : 0;
    close();
  };
  for (const line of listBody(text) ?? []) {
    if (line.text === "") {
      closeOpen();
      continue;
    }
    const position = positionOf(line.text);
    if (position === null) throw cutShort(line);
    ring.push(position);
    const [first] = ring;
    if (ring.length > FEWEST_ROWS && first?.[0] === position[0] && first[1] === position[1]) close();
  }
  closeOpen();
  const open = rings.map(openRing);
  const whole = open.filter((one) => one.length >= FEWEST_ROWS);
  const loose = open.reduce((sum, one) => sum + (one.length < FEWEST_ROWS ? one.length : 0), 0);
  const { polygons, outlines } = nestedRings(whole);
  return {
    features: polygons.map((polygon): PolygonFeature => ({ attributes: {}, polygons: [polygon] })),
    left: loose === 0 ? {} : { Point: loose },
    holes: polygons.reduce((sum, polygon) => sum + polygon.length - 1, 0),
    outlines,
    pointsAlone: true,
    joined,
    system: {
      ...UNSAID_SYSTEM,
      unit: whole.some(([first]) => first !== undefined && inDegrees(first)) ? "degree" : "metre",
    },
  };
}

function cutShort({ number, text }: ListLine): Refusal {
  return new Refusal("map-damaged", {
    zh: `第 ${number} 行不是完整的点（${text.slice(0, SHOWN)}），文件不完整，未读取。`,
    en: `line ${number} is no whole point (${text.slice(0, SHOWN)}); the file is cut short and was not read.`,
  });
}
