import { Refusal } from "../refusal";
import { type FeatureSet, type FilePosition, openRing, UNSAID_SYSTEM } from "./feature-set";

/** name, code, east, north, height: the east comes first, unlike in the exchange text. */
const ROW = /^[^,\n]{0,40},[^,\n]{0,40},(\d{5,8}(?:\.\d{1,4})?),(\d{7}(?:\.\d{1,4})?)(?:,-?[\d.]{0,12})?$/u;
const FEWEST_ROWS = 3;
/** Signs of a line that a message shows. */
const SHOWN = 60;

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");

/** Whether every line of a text is a point of a CASS data file; the last one may be cut short. */
export function isCass(text: string): boolean {
  const lines = linesOf(text);
  return lines.length >= FEWEST_ROWS && lines.slice(0, -1).every((line) => ROW.test(line.trim()));
}

/**
 * The points of a CASS data file as one ring in printed order.
 * @throws Refusal where a line is no point: the file was cut short
 */
export function cassFeatures(text: string): FeatureSet {
  const ring = linesOf(text).map((line, index): FilePosition => {
    const match = ROW.exec(line.trim());
    if (match !== null) return [Number(match[1]), Number(match[2])];
    throw new Refusal("map-damaged", {
      zh: `第 ${index + 1} 行不是完整的点（${line.trim().slice(0, SHOWN)}），文件不完整，未读取。`,
      en: `line ${index + 1} is no whole point (${line.trim().slice(0, SHOWN)}); the file is cut short and was not read.`,
    });
  });
  return {
    features: [{ attributes: {}, polygons: [[openRing(ring)]] }],
    left: {},
    system: { ...UNSAID_SYSTEM, unit: "metre" },
  };
}
