import type { CoordinateToken, TableToken } from "../../layout/coordinates/coordinate-token";
import { isZoneNumber, packedDegrees, planeAxis } from "../../layout/coordinates/plane-number";
import { DATUM_TERMS } from "../../lexicon/datum-terms";
import { AXIS_LETTER } from "../points/axis-letters";
import { coordinatePairs, type LabelledPair, labelledPairs, type Pair } from "../points/pairing";
import { type PrintedPoint, printedPoint } from "../points/printed-point";
import { sameShape } from "../points/table-shape";
import type { Block } from "./block";

/** The points of one block in one system, in printed order. */
export interface PointList {
  readonly unit: "metres" | "degrees";
  readonly pairs: readonly LabelledPair[];
  readonly points: readonly PrintedPoint[];
  /** several points stand behind every label, and they are not one shape in several systems */
  readonly several: boolean;
}

/** Three points of two coordinates each. */
const FEWEST_COORDINATES = 6;

/**
 * The points that a block prints, a list for every system side by side; null where northings and eastings do not
 * pair.
 */
export function blockLists(block: Block): readonly PointList[] | null {
  const coordinates = withZoneNumbers(block, withPackedLatitudes(withoutGluedLabels(block.coordinates)));
  const systems = (["plane", "angle"] as const)
    .map((system) => coordinates.filter((token) => token.system === system))
    .filter((own) => own.length > 0);
  // a lone point beside a table is where the land lies, not its boundary
  const largest = Math.max(...systems.map((own) => own.length));
  const kept = systems.filter((own) => own.length === largest || own.length >= FEWEST_COORDINATES);
  const lists: PointList[] = [];
  for (const own of kept) {
    const tokens = [...block.tokens.filter((token) => token.kind !== "coordinate"), ...coordinates].sort(
      (a, b) => a.from - b.from,
    );
    const glued = gluedLabels(block, own);
    const pairs = coordinatePairs(block.window.text, own, withGlued(tokens, glued));
    if (pairs === null) return null;
    const divided = dividedPairs(block, pairs);
    const several = divided.length === 1 && hasSeveral(pairs);
    for (const part of divided) lists.push(listOf(block, part, several));
  }
  return withSisterLabels(lists);
}

function listOf(block: Block, pairs: readonly LabelledPair[], several: boolean): PointList {
  return {
    several,
    unit: pairs[0]?.first.system === "angle" ? "degrees" : "metres",
    pairs,
    points: pairs.map((pair) => printedPoint(block.window, pair)),
  };
}

/** Eight digits that are a label and a northing grown together, told by the coordinate that follows. */
function withoutGluedLabels(tokens: readonly CoordinateToken[]): readonly CoordinateToken[] {
  // in turn a northing (perhaps with its label) and an easting: whatever comes second is an easting
  const inTurn =
    tokens.length % 2 === 0 &&
    tokens.every((token, index) =>
      index % 2 === 1 ? token.axis === "east" : token.axis === "north" || token.glued,
    );
  return tokens.map((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.glued === null || after?.axis !== "east") return token;
    if (inTurn ? index % 2 === 1 : after.glued !== null) return token;
    if (before !== undefined && before.axis !== "east") return token;
    return { ...token, axis: "north", value: token.glued.value, from: token.from + 1 };
  });
}

function gluedLabels(block: Block, tokens: readonly CoordinateToken[]): readonly TableToken[] {
  return tokens.flatMap((token) =>
    token.glued !== null && token.axis === "north"
      ? [
          {
            kind: "label" as const,
            from: token.from - 1,
            to: token.from,
            text: block.window.text.slice(token.from - 1, token.from),
          },
        ]
      : [],
  );
}

function withGlued(tokens: readonly TableToken[], glued: readonly TableToken[]): readonly TableToken[] {
  return glued.length === 0 ? tokens : [...tokens, ...glued].sort((a, b) => a.from - b.from);
}

/** Beside longitudes printed as dddmmss.s, numbers of six digits are latitudes, not eastings. */
function withPackedLatitudes(tokens: readonly CoordinateToken[]): readonly CoordinateToken[] {
  if (tokens.some((token) => token.axis === "north")) return tokens;
  const longitudes = tokens.filter((token) => token.form === "packed").length;
  const short = tokens.filter((token) => token.form === "metres");
  if (longitudes === 0 || longitudes !== short.length) return tokens;
  const values = short.map((token) => {
    const [integer = "", fraction = ""] = token.value.split(".");
    return planeAxis(integer) === "east" && integer.length === 6 ? packedDegrees(integer, fraction) : null;
  });
  if (values.includes(null)) return tokens;
  let index = 0;
  return tokens.map((token) => {
    if (token.form !== "metres") return token;
    const value = values[index++] ?? token.value;
    return { ...token, value, axis: "north", system: "angle", form: "packed" };
  });
}

/** "37 544694.284": one and the same zone number stands apart before every easting. */
function withZoneNumbers(block: Block, tokens: readonly CoordinateToken[]): readonly CoordinateToken[] {
  const short = tokens.filter((token) => token.axis === "east" && /^\d{6}(?:\.|$)/u.test(token.value));
  if (short.length < 3 || short.some((token) => token.system !== "plane")) return tokens;
  const { text } = block.window;
  const zones = new Set<string>();
  const starts = new Map<CoordinateToken, number>();
  for (const token of short) {
    const match = /(?<![\d.])(\d{2})[ -]{1,2}$/u.exec(text.slice(Math.max(0, token.from - 5), token.from));
    if (match === null || !isZoneNumber(Number(match[1]))) return tokens;
    zones.add(match[1] ?? "");
    starts.set(token, token.from - match[0].length);
  }
  const [zone] = zones;
  // labels would differ from row to row
  if (zones.size !== 1 || zone === undefined) return tokens;
  return tokens.map((token) => {
    const from = starts.get(token);
    return from === undefined ? token : { ...token, from, value: `${zone}${token.value}` };
  });
}

/** Highest number of systems printed side by side. */
const MOST_SYSTEMS = 3;

/** Several pairs for each label are one boundary in several systems, if they have one shape. */
function dividedPairs(block: Block, pairs: readonly Pair[]): readonly (readonly LabelledPair[])[] {
  const labelled = labelledPairs(pairs, block.trailing);
  for (let count = 2; count <= MOST_SYSTEMS; count++) {
    if (pairs.length % count !== 0 || pairs.length / count < 3) continue;
    // letters of axes above the first row are no labels
    const own = (index: number): boolean =>
      (pairs[index]?.candidates ?? []).some(({ text }) => index > 0 || !AXIS_LETTER.test(text));
    const inTurn = pairs.every((_pair, index) => own(index) === (index % count === 0));
    const size = pairs.length / count;
    const inLists = pairs[0]?.apart === true && pairs.every((_pair, index) => own(index) === index < size);
    const unlabelled = pairs.every((_pair, index) => !own(index)) && namesSystems(block) >= count;
    const twice = isLabelledTwice(labelled, count) && namesSystems(block) >= count;
    if (!inTurn && !inLists && !unlabelled && !twice) continue;
    const parts = Array.from({ length: count }, (_, part) =>
      pairs.filter((_pair, index) => (inLists ? Math.floor(index / size) : index % count) === part),
    );
    const named = labelledPairs(parts[0] ?? [], null);
    const divided = parts.map((part) =>
      part.map((pair, index) => ({ ...pair, label: named[index]?.label ?? null })),
    );
    const [head, ...rest] = divided.map((part) => part.map((pair) => printedPoint(block.window, pair).point));
    if (head !== undefined && rest.every((other) => sameShape(head, other))) return divided;
  }
  return [labelled];
}

/** A label before the first of every two or three pairs, and before no other. */
function hasSeveral(pairs: readonly Pair[]): boolean {
  const labelled = pairs.map((pair) => pair.candidates.length > 0);
  return [2, 3].some(
    (count) =>
      pairs.length % count === 0 &&
      pairs.length >= 3 * count &&
      labelled.every((own, index) => own === (index % count === 0)),
  );
}

/** Every label stands once for each system: 1 X Y 1 X Y. */
function isLabelledTwice(labelled: readonly LabelledPair[], count: number): boolean {
  return labelled.every(({ label }, index) => {
    const first = labelled[index - (index % count)]?.label ?? null;
    return label !== null && first !== null && label.text === first.text;
  });
}

const DATUMS = DATUM_TERMS.map((term) => new RegExp(term.pattern, "u"));

function namesSystems(block: Block): number {
  const lead = block.window.text.slice(block.leadFrom, block.from);
  return DATUMS.filter((pattern) => pattern.test(lead)).length;
}

/** Two lists of one length side by side share the labels that only one of them has at its numbers. */
function withSisterLabels(lists: readonly PointList[]): readonly PointList[] {
  const named = lists.find((list) => list.points.some((point) => point.label !== null));
  if (named === undefined) return lists;
  return lists.map((list) => {
    if (list === named || list.points.length !== named.points.length) return list;
    if (list.points.some((point) => point.label !== null)) return list;
    return {
      ...list,
      points: list.points.map((point, index) => {
        const sister = named.points[index];
        if (sister === undefined) return point;
        const label = sister.point.label;
        return { ...point, label: sister.label, point: { ...point.point, label } };
      }),
    };
  });
}
