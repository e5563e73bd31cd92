import type { CoordinateToken, LabelToken, TableToken } from "../../layout/coordinates/coordinate-token";
import { endsSentence } from "../names/foreign";
import { axisLetters } from "./axis-letters";
import { CORNER_SERIES, follows, isFirst, pointLabel } from "./point-label";

/** Two coordinates of one point, in printed order, and what may be its label. */
export interface Pair {
  readonly first: CoordinateToken;
  readonly second: CoordinateToken;
  /** nearest last */
  readonly candidates: readonly LabelToken[];
  /** pairs of one group were printed as a list of first and a list of second coordinates */
  readonly apart: boolean;
}

/** A pair with the label chosen for it. */
export interface LabelledPair extends Pair {
  readonly label: LabelToken | null;
}

/** Characters other than blanks between a label and its number: a bracket, X=, 号拐点坐标为. */
const LABEL_REACH = 16;

/**
 * Pairs the coordinates of one system: in turn (north east north east …), or list by list (all north, then all
 * east). Null where the lists are not equally long.
 */
export function coordinatePairs(
  text: string,
  coordinates: readonly CoordinateToken[],
  tokens: readonly TableToken[],
): readonly Pair[] | null {
  const runs: CoordinateToken[][] = [];
  for (const token of coordinates) {
    const run = runs.at(-1);
    if (run?.[0]?.axis === token.axis) run.push(token);
    else runs.push([token]);
  }
  if (runs.length % 2 !== 0) return null;
  const labels = labelIndex(tokens);
  const pairs: Pair[] = [];
  for (let i = 0; i + 1 < runs.length; i += 2) {
    const [firsts, seconds] = [runs[i] ?? [], runs[i + 1] ?? []];
    if (firsts.length !== seconds.length) return null;
    const apart = firsts.length > 1;
    const listed = apart ? labels.before(firsts[0]?.from ?? 0, firsts.length) : null;
    firsts.forEach((first, index) => {
      const second = seconds[index];
      if (second === undefined) return;
      const near = labels.near(text, first);
      const candidate = listed?.[index];
      pairs.push({ first, second, apart, candidates: candidate === undefined ? near : [candidate] });
    });
  }
  const axis = pairs[0]?.first.axis;
  if (isTorn(pairs, tokens)) return null;
  return pairs.every((pair) => pair.first.axis === axis) ? pairs : null;
}

/** Between the two coordinates of a row that lost one of them, and the next, stand the next label and what is unread. */
const TORN_ROW = 2;

/** Whether figures stand between the coordinates of some pairs, and of most of them none: rows have been mixed. */
function isTorn(pairs: readonly Pair[], tokens: readonly TableToken[]): boolean {
  const figures = tokens.filter(({ kind }) => kind !== "coordinate" && kind !== "mask");
  let next = 0;
  let [plain, torn] = [0, 0];
  for (const { first, second, apart } of pairs) {
    if (apart) continue;
    while ((figures[next]?.from ?? Number.POSITIVE_INFINITY) < first.to) next++;
    let between = 0;
    while ((figures[next]?.from ?? Number.POSITIVE_INFINITY) < second.from) {
      next++;
      between++;
    }
    if (between === 0) plain++;
    else if (between >= TORN_ROW) torn++;
  }
  return torn > 0 && plain > torn;
}

const AXIS_SUFFIX = /^[NE]$/u;

function labelIndex(tokens: readonly TableToken[]) {
  const position = new Map<number, number>();
  const namesAxis = axisLetters(tokens);
  tokens.forEach((token, index) => {
    position.set(token.from, index);
  });
  return {
    /** Labels directly before a coordinate, nothing but signs and header words between. */
    near(text: string, token: CoordinateToken): LabelToken[] {
      const found: LabelToken[] = [];
      let at = token.from;
      for (let i = (position.get(token.from) ?? 0) - 1; i >= 0 && found.length < 3; i--) {
        const label = tokens[i];
        if (label === undefined || label.kind === "coordinate" || label.kind === "mask") break;
        const behind = tokens[i - 1];
        // the letter of the axis right behind a number is no label of the next one
        if (
          behind?.kind === "coordinate" &&
          behind.system === "angle" &&
          /^ ?$/u.test(text.slice(behind.to, label.from)) &&
          AXIS_SUFFIX.test(text.slice(label.from, label.to))
        )
          break;
        const between = text.slice(label.to, at);
        if (between.length > 200 || between.replace(/[\s|]/gu, "").length > LABEL_REACH) break;
        if (endsSentence(between)) break;
        if (label.kind === "label") found.unshift(label);
        at = label.from;
      }
      return found;
    },
    /** The list of `count` labels that ends before `at`, where one label does not stand at each coordinate. */
    before(at: number, count: number): LabelToken[] | null {
      const found: LabelToken[] = [];
      for (let i = (position.get(at) ?? 0) - 1; i >= 0 && found.length < count; i--) {
        const token = tokens[i];
        if (token === undefined || token.kind === "coordinate") break;
        if (token.kind === "label" && pointLabel(token.text) !== null && !namesAxis(token.text))
          found.unshift(token);
      }
      if (found.length < count) return null;
      const parsed = found.map((label) => pointLabel(label.text));
      const rising = parsed.filter((label, index) => {
        const next = parsed[index + 1];
        return label !== null && next !== undefined && next !== null && follows(label, next);
      }).length;
      return rising * 2 >= count - 1 ? found : null;
    },
  };
}

/**
 * Chooses for all pairs one and the same column of labels: present everywhere, the more distinct the better, the
 * nearest to the numbers among equals. Labels printed behind the numbers are found by their numbering.
 */
export function labelledPairs(pairs: readonly Pair[], trailing: LabelToken | null): readonly LabelledPair[] {
  const columns = [0, 1, 2].map((back) => pairs.map((pair) => pair.candidates.at(-1 - back) ?? null));
  const [nearest = []] = columns;
  const shifted = [...nearest.slice(1), trailing];
  const behind = isRun(shifted) && !isRun(nearest);
  let best: readonly (LabelToken | null)[] = behind ? shifted : pairs.map(() => null);
  let score = behind ? Number.POSITIVE_INFINITY : 0;
  for (const column of columns) {
    if (isCorners(column)) {
      // a number beside the name of a corner is the label
      if (score === 0 && namesCorners(column)) best = column;
      continue;
    }
    const present = column.filter((label) => label !== null && pointLabel(label.text) !== null);
    const distinct = new Set(present.map((label) => label?.text)).size;
    if (present.length * 4 < pairs.length * 3 || (distinct < 2 && pairs.length > 2)) continue;
    if (distinct > score) {
      best = column;
      score = distinct;
    }
  }
  return pairs.map((pair, index) => {
    const label = best[index] ?? null;
    return { ...pair, label: label !== null && pointLabel(label.text) !== null ? label : null };
  });
}

function isCorners(labels: readonly (LabelToken | null)[]): boolean {
  return labels.some((label) => label !== null && pointLabel(label.text)?.series === CORNER_SERIES);
}

/** Every point has a corner of its own; the first may come again at the end. */
function namesCorners(labels: readonly (LabelToken | null)[]): boolean {
  const numbers = labels.map((label) => (label === null ? null : (pointLabel(label.text)?.number ?? null)));
  const own = numbers.length > 3 && numbers.at(-1) === numbers[0] ? numbers.slice(0, -1) : numbers;
  return !own.includes(null) && new Set(own).size === own.length;
}

function isRun(labels: readonly (LabelToken | null)[]): boolean {
  let previous = null;
  for (const label of labels) {
    const parsed = label === null ? null : pointLabel(label.text);
    if (parsed === null) return false;
    if (previous === null ? !isFirst(parsed) : !follows(previous, parsed) && !isFirst(parsed)) return false;
    previous = parsed;
  }
  return labels.length > 2;
}
