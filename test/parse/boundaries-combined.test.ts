import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";

/** Ways to name the points of a ring, by their numbers from 1. */
const LABELS = {
  numbers: (n: number) => `${n}`,
  "letter and number": (n: number) => `J${n}`,
  "letter and two digits": (n: number) => `J${String(n).padStart(2, "0")}`,
  circled: (n: number) => String.fromCodePoint(0x245f + n),
  letters: (n: number) => String.fromCodePoint(0x40 + n),
  "number sign": (n: number) => `${n}#`,
  dashed: (n: number) => `P-${n}`,
} as const;

/** Headers of northing and easting. */
const AXES = [
  ["X", "Y"],
  ["纵坐标X", "横坐标Y"],
  ["北坐标", "东坐标"],
  ["X坐标（m）", "Y坐标（m）"],
  ["N", "E"],
  ["纬度", "经度"],
] as const;

const SEPARATORS = ["\t", "  ", "    ", ",", "，", ";", " | "] as const;
const LANDS = ["河东地块", "二号地", "柳树沟建筑用石料矿"] as const;
/** Rows read down in two columns, or across in so many. */
const LAYOUTS = ["1", "2", "3", "down", "cells"] as const;

interface Plan {
  readonly labels: keyof typeof LABELS;
  readonly axes: (typeof AXES)[number];
  readonly separator: (typeof SEPARATORS)[number];
  readonly layout: (typeof LAYOUTS)[number];
  readonly lands: number;
  readonly corners: number;
  readonly goesOn: boolean;
  readonly closed: boolean;
  readonly eastFirst: boolean;
  readonly sizes: "none" | "above" | "below";
  readonly blanks: boolean;
}

const plans = fc.record<Plan>({
  labels: fc.constantFrom(...(Object.keys(LABELS) as (keyof typeof LABELS)[])),
  axes: fc.constantFrom(...AXES),
  separator: fc.constantFrom(...SEPARATORS),
  layout: fc.constantFrom(...LAYOUTS),
  lands: fc.integer({ min: 1, max: 3 }),
  corners: fc.integer({ min: 4, max: 8 }),
  goesOn: fc.boolean(),
  closed: fc.boolean(),
  eastFirst: fc.boolean(),
  sizes: fc.constantFrom("none", "above", "below"),
  blanks: fc.boolean(),
});

type Corner = readonly [north: string, east: string];

/** A ring about a place of its own, in metres of zone 38. */
function ringOf(land: number, corners: number): readonly Corner[] {
  return Array.from({ length: corners }, (_, at) => {
    const turn = (2 * Math.PI * at) / corners;
    const north = 3_400_120.5 + 1500 * land + (180 + 7 * at) * Math.cos(turn);
    const east = 38_500_230.25 + 900 * land + (160 + 5 * at) * Math.sin(turn);
    return [north.toFixed(3), east.toFixed(3)];
  });
}

function rowsOf(
  { layout, separator, axes, eastFirst }: Plan,
  points: readonly (readonly string[])[],
): readonly string[] {
  const head = ["点号", ...(eastFirst ? [...axes].reverse() : axes)];
  const across = layout === "down" ? 2 : layout === "cells" ? 1 : Number(layout);
  const half = Math.ceil(points.length / 2);
  const rows = Array.from({ length: Math.ceil(points.length / across) }, (_, row) =>
    layout === "down" ? [points[row], points[row + half]] : points.slice(row * across, (row + 1) * across),
  ).map((row) => row.flatMap((point) => point ?? []));
  const table = [Array.from({ length: Math.min(across, points.length) }, () => head).flat(), ...rows];
  return layout === "cells" ? table.flat() : table.map((row) => row.join(separator));
}

/** The text of a plan, and the rings that it draws. */
function drawn(plan: Plan): { readonly text: string; readonly rings: readonly (readonly Corner[])[] } {
  const rings = Array.from({ length: plan.lands }, (_, land) => ringOf(land, plan.corners));
  const goesOn = plan.goesOn && !["circled", "letters"].includes(plan.labels);
  const lines = ["采矿权出让公告", "（2000国家大地坐标系）"];
  rings.forEach((ring, land) => {
    const points = ring.map((corner, at) => {
      const label = LABELS[plan.labels]((goesOn ? land * plan.corners : 0) + at + 1);
      return [label, ...(plan.eastFirst ? [...corner].reverse() : corner)];
    });
    if (plan.lands > 1) lines.push(`${LANDS[land]}：`);
    const size = `面积：${(3 + land).toFixed(4)}公顷`;
    if (plan.sizes === "above") lines.push(size);
    lines.push("界址点坐标表", ...rowsOf(plan, plan.closed ? [...points, points[0] ?? []] : points));
    if (plan.sizes === "below") lines.push(size);
  });
  lines.push("特此公告。");
  return { text: lines.join(plan.blanks ? "\n\n" : "\n"), rings };
}

/** The rings of all tables in printed order, northing first. */
function cornersOf(text: string): readonly (readonly Corner[])[] {
  const { tables } = parse("x", "a".repeat(64), text);
  return [...tables.values()].flatMap((own) =>
    own.flatMap(({ rings }) =>
      rings.map(({ points }) => points.map(({ first, second }): Corner => northFirst(first, second))),
    ),
  );
}

/** Eastings of the zone have eight digits, northings seven. */
function northFirst(first: string, second: string): Corner {
  return first.indexOf(".") < second.indexOf(".") ? [first, second] : [second, first];
}

describe("layouts, labels, axes and separators together", () => {
  it.each(Object.keys(LABELS) as (keyof typeof LABELS)[])("give every corner in its ring: %s", (labels) => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { text, rings } = drawn({ ...plan, labels });
        expect(cornersOf(text), text).toEqual(rings);
      }),
      { seed: 2026, numRuns: 30 },
    );
  });
});
