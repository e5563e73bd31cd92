import { describe, expect, it } from "vitest";
import type { Boundary } from "../../src/domain/boundary";
import { nativeGeoJson, parcelsGeoJson } from "../../src/export/geojson";
import { datasetWith, parcelWith, place } from "../support/records";

const square: [number, number][] = [
  [111.5, 36],
  [111.501, 36],
  [111.501, 36.001],
  [111.5, 36.001],
  [111.5, 36],
];

const boundary: Boundary = {
  crs: {
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
    reasons: [],
  },
  alternatives: [],
  rings: [],
  otherTables: [],
  wgs84: { type: "MultiPolygon", coordinates: [[square]] },
  measured: { planar: 9999, ellipsoidal: 9998.5, spherical: 9980, perimeter: 400 },
};

describe("parcels.geojson", () => {
  it("holds the parcels that have a boundary, and those alone", () => {
    const collection = parcelsGeoJson(
      datasetWith({ parcels: [parcelWith({}), parcelWith({ id: "with", code: "A-02", boundary })] }),
    );
    expect(collection.type).toBe("FeatureCollection");
    expect(collection.features.map((feature) => feature.id)).toEqual(["with"]);
    expect(collection.features[0]!.geometry).toEqual({ type: "MultiPolygon", coordinates: [[square]] });
    // RFC 7946, section 4: no member of that name.
    expect(collection).not.toHaveProperty("crs");
  });

  it("says the native system and what it rests on, and leaves unknown figures null", () => {
    const [feature] = parcelsGeoJson(datasetWith({ parcels: [parcelWith({ boundary })] })).features;
    expect(feature!.properties).toMatchObject({
      epsg: 4525,
      datum: "CGCS2000",
      crsBasis: "assumed",
      planarSquareMetres: 9999,
      declaredSquareMetres: null,
      verdict: null,
      document: "示政函〔2023〕1号",
    });
  });

  it("names the later document that changes a parcel, which a selection need not hold", () => {
    const [first] = datasetWith({}).documents;
    const office = ["示例市人民政府"];
    const documents = [
      { ...first!, id: "early", number: "示政函〔2022〕3号", date: "2022-03-01", issuers: office },
      { ...first!, id: "late", number: "示政函〔2023〕9号", date: "2023-09-01", issuers: office },
    ];
    const earlier = parcelWith({ id: "e", document: "early", planArea: "西片区", boundary });
    const later = parcelWith({
      id: "l",
      document: "late",
      planArea: "西片区",
      status: "modified",
      boundary,
    });
    const whole = datasetWith({ documents, parcels: [earlier, later] });
    const chosen = { ...whole, parcels: [earlier] };
    for (const { features } of [
      parcelsGeoJson(chosen, whole),
      ...nativeGeoJson(chosen, whole).map(({ collection }) => collection),
    ])
      expect(features.map(({ properties }) => properties?.supersededBy)).toEqual(["示政函〔2023〕9号"]);
    expect(parcelsGeoJson(whole).features.map(({ properties }) => properties?.supersededBy)).toEqual([
      "示政函〔2023〕9号",
      null,
    ]);
  });

  it("gives limits as plain values that a map program can filter by", () => {
    const far = {
      min: null,
      max: 2.5,
      minInclusive: true,
      maxInclusive: true,
      unit: "ratio" as const,
      operator: "≤",
      assumed: false,
      condition: null,
      raw: "≤2.5",
      evidence: place,
    };
    const [feature] = parcelsGeoJson(
      datasetWith({ parcels: [parcelWith({ boundary, indicators: { far } })] }),
    ).features;
    expect(feature!.properties).toMatchObject({ far_min: null, far_max: 2.5 });
  });
});
