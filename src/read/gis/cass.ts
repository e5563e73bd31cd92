import { type FeatureSet, type FilePosition, UNSAID_SYSTEM } from "./feature-set";

/** name, code, east, north, height: the east comes first, unlike in the exchange text. */
const ROW = /^[^,\n]{0,40},[^,\n]{0,40},(\d{5,8}(?:\.\d{1,4})?),(\d{7}(?:\.\d{1,4})?)(?:,-?[\d.]{0,12})?$/u;
const FEWEST_ROWS = 3;

/** Whether every line of a text is a point of a CASS data file. */
export function isCass(text: string): boolean {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  return lines.length >= FEWEST_ROWS && lines.every((line) => ROW.test(line.trim()));
}

/** The points of a CASS data file as one ring in printed order. */
export function cassFeatures(text: string): FeatureSet {
  const ring = text.split(/\r?\n/u).flatMap((line): FilePosition[] => {
    const match = ROW.exec(line.trim());
    return match === null ? [] : [[Number(match[1]), Number(match[2])]];
  });
  return {
    features: [{ attributes: {}, polygons: [[ring]] }],
    left: {},
    system: { ...UNSAID_SYSTEM, unit: "metre" },
  };
}
