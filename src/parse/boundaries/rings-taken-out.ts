import { pointSide } from "../../domain/point-side";
import type { TableRing } from "../../domain/point-table";
import type { Draft, DraftTable } from "./draft";
import { encloses } from "./encloses";
import type { DraftWithAreas } from "./parts";
import { pointLabel } from "./point-label";
import { flatPoints } from "./table-shape";

/** Words that take other land out of what the points enclose. */
const TAKEN_OUT = /扣除|扣减|剔除|挖除|除外|不含|不包括|以外|内边界/u;
/** A line that says something, not the header of columns. */
const SPEAKING = /\p{Script=Han}{4}/u;
/** Characters between the ends of a numbering: B1至B4. */
const JOINED = 4;

/**
 * Boundaries out of which words take another one of the document that lies within: 二级保护区扣除一级保护区 and
 * 内边界为保护范围边界B1至B4. The other one is named, or its points are, and a printed area that is not that of the
 * whole ring does not contradict. Its ring is then a hole, and stays a boundary of its own.
 */
export function withRingsTakenOut(all: readonly DraftWithAreas[]): readonly DraftWithAreas[] {
  return all.map((one) => {
    const words = one.draft.leadText.split("\n").findLast((line) => SPEAKING.test(line)) ?? "";
    if (!TAKEN_OUT.test(words)) return one;
    const holes = all.filter((other) => other !== one && isNamed(other.draft, words));
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

/** A boundary of its own with the rings that were taken for holes. */
export function asOuter(draft: Draft): Draft {
  const tables = draft.tables.map((table) => ({
    ...table,
    rings: table.rings.map((ring): TableRing => ({ ...ring, role: null })),
  }));
  return { ...draft, tables };
}

/** Whether a ring lies within another, touching allowed, as the numbers are printed. */
function isWithin(ring: TableRing, outer: TableRing): boolean {
  const around = flatPoints(outer.points);
  const sides = flatPoints(ring.points).map((point) => pointSide(point, around));
  return !sides.includes(1) && sides.includes(-1);
}

/** Whether words name a boundary, by its name or by the series or the ends of its labels (A类拐点, B1至B4). */
function isNamed({ caption, tables }: Draft, words: string): boolean {
  const name = caption.code ?? caption.name;
  if (name !== null && words.includes(name)) return true;
  const labels = tables[0]?.rings[0]?.points.map(({ label }) => label ?? "") ?? [];
  const [first = "", last = ""] = [labels[0], labels.at(-1)];
  const series = pointLabel(first)?.series ?? "";
  if (!/^[A-Z]$/u.test(series)) return false;
  const behind = words.indexOf(first) + first.length;
  const ends = words.includes(first) && words.slice(behind, behind + JOINED + last.length).includes(last);
  return ends || words.includes(`${series}类`);
}
