import { pointSide } from "../../../domain/point-side";
import type { TableRing } from "../../../domain/point-table";
import type { Draft, DraftTable } from "../blocks/draft";
import { encloses } from "../points/encloses";
import { pointLabel } from "../points/point-label";
import { flatPoints } from "../points/table-shape";
import type { DraftWithAreas } from "./parts";

/** Words right before land that is taken out (扣除一级保护区), and what may stand behind it then. */
const TAKEN_OUT = /(?:扣除|扣减|剔除|挖除|不含|不包括|内边界[为是由]?)(?:其中|上述)?的?$/u;
const BEHIND = /^(?:的?(?:范围|区域|部分|面积|边界|拐点|连线)){0,3}(?:后|[,。;:()、和及]|[A-Z]?\d|$)/u;
/** Words right behind it: 一级保护区(A类拐点连线)以外的区域. */
const BEYOND = /^(?:\([^()]{0,12}\))?的?(?:范围|区域|边界|拐点|连线){0,3}(?:以外|之外|除外)/u;
/** Any of these words: without them nothing is taken out. */
const MAY_TAKE_OUT = /扣|剔除|挖除|不含|不包括|内边界|以外|之外|除外/u;
/** Boundaries before and behind one that its words may name: a list of thousands is read in one go. */
const NEAREST = 32;
/** A line that says something, not the header of columns. */
const SPEAKING = /\p{Script=Han}{4}/u;
/** Points by their series, and between the ends of a numbering: A类拐点, B1至B4. */
const SERIES = "类拐点";
const JOINED = /^[至到~—-]{1,2}/u;

/**
 * Boundaries out of which words take another one of the document that lies within: 二级保护区扣除一级保护区 and
 * 内边界为保护范围边界B1至B4. The other one is named, or its points are, and a printed area that is not that of the
 * whole ring does not contradict. Its ring is then a hole, and stays a boundary of its own.
 */
export function withRingsTakenOut(all: readonly DraftWithAreas[]): readonly DraftWithAreas[] {
  return all.map((one, index) => {
    const words = one.draft.leadText.split("\n").findLast((line) => SPEAKING.test(line)) ?? "";
    if (!MAY_TAKE_OUT.test(words)) return one;
    const near = all.slice(Math.max(0, index - NEAREST), index + NEAREST + 1);
    const holes = near.filter((other) => other !== one && isTakenOut(other.draft, words));
    const tables = withHoles(
      one.draft.tables,
      holes.map(({ draft }) => draft),
    );
    const [area] = one.areas;
    const [whole, left] = [one.draft.tables[0]?.rings ?? [], tables?.[0]?.rings ?? []];
    if (tables === null || (area !== undefined && encloses(whole, area) && !encloses(left, area))) return one;
    return { ...one, draft: { ...one.draft, tables } };
  });
}

/** The tables with the rings of others as holes; null where there are none, or one does not lie within. */
function withHoles(tables: readonly DraftTable[], others: readonly Draft[]): DraftTable[] | null {
  if (others.length === 0) return null;
  const read = tables.map((table, index): DraftTable | null => {
    const [outer, ...more] = table.rings;
    const holes = others.flatMap((other) =>
      other.tables[index]?.unit === table.unit ? other.tables[index].rings : [],
    );
    if (outer === undefined || more.length > 0 || holes.length < others.length) return null;
    if (!holes.every((hole) => hole.role !== "inner" && isWithin(hole, outer))) return null;
    return { ...table, rings: [outer, ...holes.map((hole): TableRing => ({ ...hole, role: "inner" }))] };
  });
  const whole = read.flatMap((table) => table ?? []);
  return whole.length < tables.length ? null : whole;
}

/** Whether points that words take out of a boundary lie around it: 扣除 then names what they surround. */
export function surround(own: readonly Draft[], owner: Draft): boolean {
  const [ring, outer] = [own[0]?.tables[0]?.rings[0], owner.tables[0]?.rings[0]];
  return own.length === 1 && ring !== undefined && outer !== undefined && isWithin(outer, ring);
}

/** Whether a ring lies in the last one of a boundary that is no hole. */
export function liesIn(own: readonly Draft[], owner: Draft): boolean {
  const ring = own[0]?.tables[0]?.rings[0];
  const outer = owner.tables[0]?.rings.findLast(({ role }) => role !== "inner");
  return own.length === 1 && ring !== undefined && outer !== undefined && isWithin(ring, outer);
}

/** A boundary of its own with the rings that were taken for holes. */
export function asOuter(draft: Draft): Draft {
  return withRole(draft, null);
}

/** The rings of a boundary as holes. */
export function asInner(draft: Draft): Draft {
  return withRole(draft, "inner");
}

function withRole(draft: Draft, role: TableRing["role"]): Draft {
  const tables = draft.tables.map((table) => ({
    ...table,
    rings: table.rings.map((ring): TableRing => ({ ...ring, role })),
  }));
  return { ...draft, tables };
}

/** Whether a ring lies within another, touching allowed, as the numbers are printed. */
function isWithin(ring: TableRing, outer: TableRing): boolean {
  // flattened together: degrees are scaled by the first of the points
  const points = flatPoints([...outer.points, ...ring.points]);
  const around = points.slice(0, outer.points.length);
  const sides = points.slice(outer.points.length).map((point) => pointSide(point, around));
  return !sides.includes(1) && sides.includes(-1);
}

/** Whether words take a boundary out, by its name or by the series or the ends of its labels (A类拐点, B1至B4). */
function isTakenOut({ caption, tables }: Draft, words: string): boolean {
  const name = caption.code ?? caption.name;
  const labels = tables[0]?.rings[0]?.points.map(({ label }) => label ?? "") ?? [];
  const [first = "", last = ""] = [labels[0], labels.at(-1)];
  const series = pointLabel(first)?.series ?? "";
  const lettered = /^[A-Z]$/u.test(series);
  if (name !== null && placesOf(words, name).some((at) => isOut(words, at, at + name.length))) return true;
  if (!lettered) return false;
  const own = series + SERIES;
  if (placesOf(words, own).some((at) => isOut(words, at, at + own.length))) return true;
  return placesOf(words, first).some((at) => {
    const behind = words.slice(at + first.length);
    const joint = JOINED.exec(behind)?.[0] ?? "";
    const to = at + first.length + joint.length + last.length;
    return joint !== "" && behind.startsWith(last, joint.length) && isOut(words, at, to);
  });
}

function isOut(words: string, from: number, to: number): boolean {
  const behind = words.slice(to);
  return (TAKEN_OUT.test(words.slice(0, from)) && BEHIND.test(behind)) || BEYOND.test(behind);
}

/** Where a part of the words stands whole: 1号地块 is not in 11号地块. */
function placesOf(words: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1))
    if (!/[A-Za-z\d]/u.test(words.charAt(at - 1))) places.push(at);
  return places;
}
