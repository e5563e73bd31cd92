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
import { crossesItself } from "./ring-crossing";

/** Signs of a line that a message shows. */
const SHOWN = 60;

/**
 * The points of a list as rings in their order; a ring ends where its first point stands again and at a blank line.
 * @throws Refusal where a line is no point (the file was cut short), and where lines from point to point would cross:
 * the points were surveyed, they bound nothing
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
  if (whole.some(crossesItself)) throw surveyed();
  const loose = open.reduce((sum, one) => sum + (one.length < FEWEST_ROWS ? one.length : 0), 0);
  const { polygons, outlines } = nestedRings(whole);
  return {
    features: polygons.map((polygon): PolygonFeature => ({ attributes: {}, polygons: [polygon] })),
    left: loose === 0 ? {} : { Point: loose },
    holes: polygons.reduce((sum, polygon) => sum + polygon.length - 1, 0),
    outlines,
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

function surveyed(): Refusal {
  return new Refusal("map-points-unordered", {
    zh: "文件只列出点，按其顺序连线会自相交：应是碎部点或几段界线，不是一条界线，未连成面。请按界线顺序排列，各圈之间空一行。",
    en: "the file lists points alone, and lines from one to the next would cross: surveyed points or parts of several boundaries, not one; nothing was drawn. Put them in the order of the boundary, a blank line between rings.",
  });
}
