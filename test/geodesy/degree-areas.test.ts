import { describe, expect, it } from "vitest";
import type { StatedArea } from "../../src/domain/area";
import type { Datum } from "../../src/domain/crs";
import { measuredBoundary } from "../../src/geodesy/measured-boundary";
import { evidence, pointsOf, stated, tableOf } from "./table-of";

/**
 * A field of 0.03° by 0.02° at 35.2° north. Areas by GeographicLib (geodesic edges) on the three ellipsoids, square
 * metres: Geod(a, rf).polygon_area_perimeter of pyproj 3.
 */
const FIELD = [
  ["119.50000000", "35.20000000"],
  ["119.53000000", "35.20000000"],
  ["119.53000000", "35.22000000"],
  ["119.50000000", "35.22000000"],
] as const;
/** The same corners in the plane of 120° E (EPSG:4549) by PROJ, then the shoelace formula. */
const PLANAR = 6061473.341;
const TRUE_AREA = {
  CGCS2000: 6_061_182.072,
  Xian1980: 6_061_187.764,
  Beijing1954: 6_061_389.318,
} as const;

/** The same corners, minutes and seconds packed behind the point. */
const PACKED = [
  ["119.300000", "35.120000"],
  ["119.314800", "35.120000"],
  ["119.314800", "35.131200"],
  ["119.300000", "35.131200"],
] as const;

const area = (squareMetres: number, decimals: number, more: Partial<StatedArea> = {}): StatedArea => ({
  value: Number((squareMetres / 1e4).toFixed(decimals)),
  unit: "ha",
  squareMetres: Number((squareMetres / 1e4).toFixed(decimals)) * 1e4,
  decimals,
  approximate: false,
  role: "site",
  raw: "",
  evidence: evidence(),
  ...more,
});

interface Case {
  readonly declared?: readonly StatedArea[];
  readonly datum?: Datum;
  readonly epsg?: number;
  readonly date?: string;
}

function read(rows: Parameters<typeof tableOf>[0][number], { declared, datum, epsg, date }: Case = {}) {
  const table = tableOf([rows], datum === undefined ? {} : { datum: stated(datum) }, { unit: "degrees" });
  return readTable(table, { declared, epsg, date });
}

function readTable(
  table: ReturnType<typeof tableOf>,
  {
    declared,
    epsg,
    date,
  }: { declared?: readonly StatedArea[] | undefined; epsg?: number | undefined; date?: string | undefined },
) {
  const { boundary } = measuredBoundary([table], {
    subject: "p",
    source: "s",
    documentDate: date ?? "2016-03-01",
    region: null,
    userEpsg: epsg ?? null,
    ...(declared === undefined ? {} : { declared }),
  });
  if (boundary === null) throw new Error("no boundary");
  return {
    boundary,
    datums: boundary.alternatives.map((one) => one.datum),
    words: (index: number) => (boundary.alternatives[index]?.reasons ?? []).map(({ en }) => en).join(" "),
    own: boundary.crs.reasons.map(({ en }) => en).join(" "),
  };
}

/** The packed table as the reader hands it over: decimals beside their print. */
function packedTable() {
  const table = tableOf([FIELD], {}, { unit: "degrees" });
  const points = pointsOf(FIELD).map((point, index) => ({ ...point, printed: PACKED[index] ?? null }));
  return { ...table, rings: table.rings.map((ring) => ({ ...ring, points })) };
}

describe("the printed area and the datum of degrees", () => {
  it.each(["CGCS2000", "Xian1980", "Beijing1954"] as const)(
    "speaks for %s where only its ellipsoid gives it",
    (datum) => {
      const { boundary, datums, words, own } = read(FIELD, { declared: [area(TRUE_AREA[datum], 4)] });
      expect(datums[0]).toBe(datum);
      expect(boundary.crs.datum).toBe(datum);
      // Nothing but a figure says so: the datum stays assumed.
      expect(boundary.crs.basisOf.datum).toBe("assumed");
      expect(boundary.measured.ellipsoidal).toBeCloseTo(TRUE_AREA[datum], 2);
      expect(own).toContain("the area speaks for this reading");
      for (const other of [1, 2]) {
        expect(words(other)).toContain("the area speaks against this reading");
        expect(words(other)).not.toContain("speaks for this reading.");
      }
    },
  );

  it("says its figures", () => {
    const { boundary } = read(FIELD, { declared: [area(TRUE_AREA.CGCS2000, 4)] });
    const [, , against] = boundary.alternatives;
    expect(against?.reasons.map(({ zh }) => zh).join("")).toContain(
      "按1954年北京坐标系的椭球，椭球面积 6061389.3 平方米，与公布的 6061182.0 平方米相差 207.3 平方米，超出所印位数允许的 ±2.6 平方米：面积不支持这一读法。",
    );
  });

  it("tells nothing where its digits are too coarse, or where no datum gives it", () => {
    const coarse = read(FIELD, { declared: [area(TRUE_AREA.Beijing1954, 1)] });
    expect(coarse.datums).toEqual(["CGCS2000", "Xian1980", "Beijing1954"]);
    expect(coarse.own).toContain("every datum fits, so the area does not tell the datum");
    const wrong = read(FIELD, { declared: [area(TRUE_AREA.CGCS2000 * 1.2, 4)] });
    expect(wrong.datums).toEqual(["CGCS2000", "Xian1980", "Beijing1954"]);
    expect(wrong.own).toContain("no datum fits, so the area does not tell the datum");
  });

  it("leaves the usual datum first where its figure is only just beyond the rounding", () => {
    const { datums, words } = read(FIELD, { declared: [area(6_061_186, 4)] });
    expect(datums[0]).toBe("CGCS2000");
    expect(words(0)).toContain("the area speaks against this reading");
    expect(words(1)).toContain("the area speaks for this reading");
  });

  it("may be a planar figure, and says which of the two it took", () => {
    const { own, datums } = read(FIELD, { declared: [area(PLANAR, 4)] });
    expect(datums[0]).toBe("CGCS2000");
    expect(own).toContain("enclose a planar area of 606");
    expect(own).toContain("the area speaks for this reading");
  });

  it("never outweighs a datum that the text names, nor the reader's word, and says so", () => {
    const named = read(FIELD, { datum: "CGCS2000", declared: [area(TRUE_AREA.Beijing1954, 4)] });
    expect(named.boundary.crs.datum).toBe("CGCS2000");
    expect(named.own).toContain("the area speaks against this reading");
    const chosen = read(FIELD, { epsg: 4490, declared: [area(TRUE_AREA.Beijing1954, 4)] });
    expect(chosen.boundary.crs).toMatchObject({ datum: "CGCS2000", basis: "user" });
    expect(chosen.datums[0]).toBe("Beijing1954");
    expect(chosen.own).toContain("the area speaks against this reading");
  });

  it("is not asked where it is absent, approximate, or of something else", () => {
    const without = read(FIELD).boundary;
    for (const declared of [
      [],
      [area(TRUE_AREA.Beijing1954, 4, { approximate: true })],
      [area(TRUE_AREA.Beijing1954, 4, { role: "strip" })],
    ])
      expect(read(FIELD, { declared }).boundary).toEqual(without);
  });
});

describe("the printed area and the notation of degrees", () => {
  it("speaks for decimals or for packed minutes and seconds, with both areas", () => {
    const decimals = read(FIELD, { declared: [area(TRUE_AREA.CGCS2000, 4)] });
    expect(decimals.own).toMatch(
      /Read as decimals the numbers enclose about 6061182 m², as packed minutes and seconds about 168\d{5} m²; the printed 6061182 m² are nearer to the former: the area speaks for decimals/,
    );
    const packed = readTable(packedTable(), { declared: [area(TRUE_AREA.CGCS2000, 4)] });
    expect(packed.own).toMatch(
      /Read as packed minutes and seconds the numbers enclose about 6061182 m², as decimals about 1676210 m²; the printed 6061182 m² are nearer to the former/,
    );
  });

  it("speaks against the notation that does not give it", () => {
    expect(read(PACKED, { declared: [area(TRUE_AREA.CGCS2000, 4)] }).own).toContain(
      "nearer to the latter: the area speaks against decimals",
    );
  });

  it("is silent where minutes of sixty or more leave one reading", () => {
    const rows = FIELD.map(([lon, lat]) => [lon.replace(".5", ".7"), lat] as const);
    expect(read(rows, { declared: [area(TRUE_AREA.CGCS2000, 4)] }).own).not.toContain("packed");
  });
});
