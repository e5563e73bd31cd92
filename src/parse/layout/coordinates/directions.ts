import type { CoordinateToken, TableToken } from "./coordinate-token";

/** Figures and signs between the cells of a row, in characters: a direction stands in the row of its point or under it. */
const LONGEST_GAP = 80;

/**
 * Angles beside metres that have no partner of the other direction are the directions of the sides (点号 距离 方位角 X Y),
 * plain numbers: neither latitudes nor longitudes, whatever their size. A hundred that looked like the label of the rest
 * (1|49°04′05″) belongs to them.
 */
export function withoutDirections(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const coordinates = tokens.filter((token) => token.kind === "coordinate");
  if (!coordinates.some(isAngle) || coordinates.every(isAngle)) return tokens;
  const alone = new Set<TableToken>();
  coordinates.forEach((token, index) => {
    if (!isAngle(token) || token.mark !== null) return;
    const beside = [coordinates[index - 1], coordinates[index + 1]];
    if (beside.some((other) => other !== undefined && isAngle(other) && other.axis !== token.axis)) return;
    if (beside.some((other) => other?.system === "plane" && isNear(token, other, text))) alone.add(token);
  });
  if (alone.size === 0) return tokens;
  const read: TableToken[] = [];
  for (const token of tokens) {
    if (!alone.has(token) && !isDirection(token)) {
      read.push(token);
      continue;
    }
    const hundred = read.at(-1);
    const whole = hundred?.kind === "label" && hundred.to === token.from && /^\d+$/u.test(hundred.text);
    if (whole) read.pop();
    const from = whole ? hundred.from : token.from;
    read.push({ kind: "number", from, to: token.to, text: text.slice(from, token.to) });
  }
  return read;
}

function isAngle(token: CoordinateToken): boolean {
  return token.system === "angle" && token.form === "sexagesimal";
}

/** An angle beyond all latitudes and longitudes. */
function isDirection(token: TableToken): boolean {
  return token.kind === "number" && /^\d{1,3} ?[°度]/u.test(token.text);
}

function isNear(one: CoordinateToken, other: CoordinateToken, text: string): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  return to - from <= LONGEST_GAP && !/\p{Script=Han}/u.test(text.slice(from, to));
}
