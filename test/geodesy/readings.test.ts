import { describe, expect, it } from "vitest";
import type { PointTable } from "../../src/domain/point-table";
import { type ReadingContext, readings } from "../../src/geodesy/readings";
import { surveyedParcel } from "../fixtures/geodesy/surveyed-parcel";
import { region, stated, tableOf } from "./table-of";

const prefixed = surveyedParcel.points;
const unprefixed = prefixed.map(([n, e]) => [n, e.slice(2)] as const);
const swapped = prefixed.map(([n, e]) => [e, n] as const);
const context: ReadingContext = {
  source: "s",
  documentDate: "2023-07-27",
  region,
  userEpsg: null,
};
const read = (table: PointTable, more: Partial<ReadingContext> = {}) =>
  readings(table, { ...context, ...more });
const english = (crs: { reasons: { en: string }[] } | null | undefined) =>
  (crs?.reasons ?? []).map((reason) => reason.en).join(" ");

describe("eastings with a zone number", () => {
  it("say their zone; the datum is assumed with its reason, the old ones stay in sight", () => {
    const { chosen, ranked, issues } = read(tableOf([prefixed]));
    expect(issues).toEqual([]);
    expect(chosen).toMatchObject({
      kind: "projected",
      datum: "CGCS2000",
      zoneWidth: 3,
      zone: 37,
      centralMeridian: 111,
      prefixed: true,
      epsg: 4525,
      axesSwapped: false,
      basis: "assumed",
      basisOf: { datum: "assumed", zone: "inferred", axes: "inferred" },
    });
    expect(english(chosen)).toMatch(/2018-07-01 CGCS2000 is required/);
    expect(english(chosen)).toMatch(/begin with 37/);
    expect(english(chosen)).toMatch(/within 示例市/);
    expect(ranked.map((crs) => crs.epsg)).toEqual([4525, 2361, 2413]);
    expect(english(ranked[1])).toMatch(/120 m/);
  });

  it.each([
    ["13", 6, 4491],
    ["19", 6, 4497],
    ["23", 6, 4501],
    ["25", 3, 4513],
    ["38", 3, 4526],
    ["45", 3, 4533],
  ])("prefix %s is a %d° zone, EPSG:%d", (prefix, width, epsg) => {
    const rows = unprefixed.map(([n, e]) => [n, prefix + e] as const);
    expect(read(tableOf([rows])).chosen).toMatchObject({ zoneWidth: width, zone: Number(prefix), epsg });
  });

  it("win over columns in the other order, and over a header that says the wrong thing", () => {
    const { chosen } = read(tableOf([swapped], { axes: stated("north-east", "X Y") }));
    expect(chosen).toMatchObject({ epsg: 4525, axesSwapped: true, basisOf: { axes: "inferred" } });
    expect(english(chosen)).toMatch(/header “X Y” says northing X, easting Y: the numbers contradict it/);
    const agreed = read(tableOf([swapped], { axes: stated("east-north", "Y X") })).chosen;
    expect(agreed).toMatchObject({ axesSwapped: true, basisOf: { axes: "stated" } });
  });

  it("are confirmed or contradicted by printed statements", () => {
    const says = {
      datum: stated("CGCS2000" as const),
      zone: stated(37),
      centralMeridian: stated(111),
      zoneWidth: stated(3 as const),
      axes: stated("north-east" as const, "X Y"),
    };
    expect(read(tableOf([prefixed], says)).chosen).toMatchObject({ basis: "stated" });
    const conflict = read(tableOf([prefixed], { ...says, zone: stated(38, "带号38") }));
    expect(conflict.issues.map((issue) => issue.code)).toEqual(["crs-conflict"]);
    expect(conflict.issues[0]?.message.en).toMatch(/zone 38 .*37/);
    expect(conflict.chosen).toMatchObject({ epsg: 4525, basisOf: { zone: "inferred" } });
    const width = read(tableOf([prefixed], { zoneWidth: stated(6 as const) }));
    expect(width.issues.map((issue) => issue.code)).toEqual(["crs-conflict"]);
  });
});

describe("the datum", () => {
  it("is the printed one, with the shift that may be left", () => {
    const { chosen, ranked } = read(tableOf([prefixed], { datum: stated("Xian1980" as const, "西安80") }));
    expect(chosen).toMatchObject({ epsg: 2361, datum: "Xian1980", basisOf: { datum: "stated" } });
    expect(english(chosen)).toMatch(/120 m/);
    expect(english(chosen)).toMatch(/from 2018-07-01 CGCS2000 is required/);
    expect(ranked.map((crs) => crs.datum)).toEqual(["Xian1980", "CGCS2000", "Beijing1954"]);
  });

  it.each([
    ["2018-07-01", "CGCS2000", /2018-07-01 CGCS2000 is required/],
    ["2018-06-30", "CGCS2000", /before 2018-07-01, so it may also be Xian 1980 or Beijing 1954.*50 to 120 m/],
    [null, "CGCS2000", /date of the document is unknown.*50 to 120 m/],
    ["2005-03-01", "Xian1980", /120 m/],
  ] as const)("where unstated on %s is assumed to be %s", (documentDate, datum, reason) => {
    const { chosen, ranked } = read(tableOf([prefixed]), { documentDate });
    expect(chosen).toMatchObject({ datum, basis: "assumed", basisOf: { datum: "assumed" } });
    expect(english(chosen)).toMatch(reason);
    expect(new Set(ranked.map((crs) => crs.datum))).toEqual(new Set(["CGCS2000", "Xian1980", "Beijing1954"]));
  });
});

describe("eastings without a zone number", () => {
  it("are placed by the region, which is an assumption", () => {
    const { chosen, issues, ranked } = read(tableOf([unprefixed]));
    expect(issues).toEqual([]);
    expect(chosen).toMatchObject({
      epsg: 4546,
      centralMeridian: 111,
      prefixed: false,
      basisOf: { zone: "assumed" },
    });
    expect(english(chosen)).toMatch(/chosen by the place expected, 示例市/);
    // the 6° zone of the same meridian is the same place; the other meridians stay in sight
    expect(ranked.map((crs) => crs.epsg)).toContain(4508);
    expect(new Set(ranked.map((crs) => crs.centralMeridian)).size).toBe(21);
  });

  it("follow a printed zone or meridian, against the region if need be", () => {
    expect(read(tableOf([unprefixed], { zone: stated(38) })).chosen).toMatchObject({
      epsg: 4547,
      basisOf: { zone: "stated" },
    });
    expect(read(tableOf([unprefixed], { centralMeridian: stated(114) })).chosen?.epsg).toBe(4547);
    expect(read(tableOf([unprefixed], { zone: stated(19) })).chosen?.epsg).toBe(4508);
    expect(
      read(tableOf([unprefixed], { centralMeridian: stated(111), zoneWidth: stated(6 as const) })).chosen
        ?.epsg,
    ).toBe(4508);
    const quarrel = read(tableOf([unprefixed], { centralMeridian: stated(111), zone: stated(38) }));
    expect(quarrel.issues.map((issue) => issue.code)).toEqual(["crs-conflict"]);
    const local = read(tableOf([unprefixed], { centralMeridian: stated(111.5, "111°30′") })).chosen;
    expect(local).toMatchObject({ epsg: null, zone: null, centralMeridian: 111.5 });
    const impossible = read(tableOf([unprefixed], { zone: stated(50) }));
    expect(impossible.issues.map((issue) => issue.code)).toEqual(["crs-conflict"]);
  });

  it("without region or statement are one of 21, and say so", () => {
    for (const nowhere of [
      null,
      { ...region, bbox: [120, 20, 121, 21] as [number, number, number, number] },
    ]) {
      const { chosen, issues, ranked } = read(tableOf([unprefixed]), { region: nowhere });
      expect(chosen?.basisOf.zone).toBe("assumed");
      expect(issues.map((issue) => issue.code)).toEqual(["crs-zone-unknown"]);
      expect(new Set(ranked.map((crs) => crs.centralMeridian)).size).toBe(21);
    }
  });

  it("are placed by a second table of the same boundary before the region", () => {
    const { chosen } = read(tableOf([unprefixed]), { hint: { at: [114.4965, 36.0788] } });
    expect(chosen).toMatchObject({ epsg: 4547, basisOf: { zone: "inferred" } });
  });
});

describe("degrees", () => {
  const rows = [
    ["36.0792095025", "111.4961963567"],
    ["36.0791", "111.4971"],
    ["36.0783", "111.4968"],
  ] as const;
  it("tell their order by their range", () => {
    const latFirst = read(tableOf([rows], {}, { unit: "degrees" })).chosen;
    expect(latFirst).toMatchObject({ kind: "geographic", epsg: 4490, axesSwapped: false, zone: null });
    const lonFirst = read(tableOf([rows.map(([a, b]) => [b, a] as const)], {}, { unit: "degrees" })).chosen;
    expect(lonFirst).toMatchObject({ epsg: 4490, axesSwapped: true });
    const wgs = read(tableOf([rows], { datum: stated("WGS84" as const) }, { unit: "degrees" })).chosen;
    expect(wgs).toMatchObject({ epsg: 4326, basisOf: { datum: "stated" } });
  });
});

describe("what cannot be read", () => {
  it.each([
    [
      "a local system of five digits",
      [
        ["12345.678", "54321.123"],
        ["12445.1", "54321.2"],
        ["12445.3", "54421.9"],
      ],
    ],
    [
      "two northings",
      [
        ["3994445.7", "3994545.2"],
        ["3994445.7", "3994546.2"],
        ["3994449.7", "3994545.9"],
      ],
    ],
    [
      "no numbers",
      [
        ["a", "b"],
        ["c", "d"],
        ["", ""],
      ],
    ],
    [
      "degrees outside China",
      [
        ["51.5", "0.1"],
        ["51.6", "0.1"],
        ["51.6", "0.2"],
      ],
    ],
  ] as [string, [string, string][]][])("is refused: %s", (_, rows) => {
    const { chosen, ranked, issues } = read(tableOf([rows]));
    expect(chosen).toBeNull();
    expect(ranked).toEqual([]);
    expect(issues).toMatchObject([{ code: "crs-unreadable", severity: "error", source: "s" }]);
    expect(issues[0]?.evidence).not.toBeNull();
  });
});

describe("the reader's own word", () => {
  it("is taken, and the automatic readings stay beside it", () => {
    const { chosen, ranked, issues } = read(tableOf([prefixed]), { userEpsg: 2361 });
    expect(chosen).toMatchObject({ epsg: 2361, basis: "user", basisOf: { datum: "user", zone: "user" } });
    expect(ranked[0]?.epsg).toBe(4525);
    expect(issues).toEqual([]);
    // the same zone with and without prefix
    expect(read(tableOf([unprefixed]), { userEpsg: 4525 }).chosen?.epsg).toBe(4546);
    expect(read(tableOf([prefixed]), { userEpsg: 4546 }).chosen?.epsg).toBe(4525);
  });

  it.each([
    [4526, "crs-user-unfit"],
    [4490, "crs-user-unfit"],
    [32649, "crs-user-unknown"],
  ])("EPSG:%d gets %s and the automatic reading", (userEpsg, code) => {
    const { chosen, issues } = read(tableOf([prefixed]), { userEpsg });
    expect(chosen?.epsg).toBe(4525);
    expect(issues).toMatchObject([{ code, severity: "warning" }]);
  });
});
