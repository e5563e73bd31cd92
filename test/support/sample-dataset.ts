import type { StatedArea } from "../../src/domain/area";
import type { Crs } from "../../src/domain/crs";
import { DATASET_SCHEMA, type Dataset } from "../../src/domain/dataset";
import type { Evidence } from "../../src/domain/evidence";
import type { Bound } from "../../src/domain/indicator";
import type { LandUse, Parcel } from "../../src/domain/parcel";
import type { Side } from "../../src/domain/side";
import { boundWith, parcelWith } from "./records";

/**
 * A small dataset written by hand for the tests of store, view and ui: an invented text with the records that a
 * person reads in it. The square of parcel S-1 is 100 m by 100 m, so its area is 10 000 m² by definition.
 */
export const sampleText = [
  "关于样板片区 A-01、A-02 地块的批复",
  "样政函〔2024〕7号",
  "A-01 地块用地性质为二类居住用地，容积率不大于 2.5，用地面积 3.17 公顷，",
  "绿地率不小于 35%，建筑限高 54 米，建筑密度不大于 20%。",
  "A-01 东至样板一街，南至样板二路，西至某某，北至样板三路。",
  "A-02 地块用地性质为公园绿地，绿地率不小于 90%，用地面积 0.14 公顷。",
  "样板街坊总用地面积 3.31 公顷。",
  "样板小学宗地面积 10000.00 平方米（15.00 亩）。",
  "J1 4000000.000 37500000.000",
  "J2 4000100.000 37500000.000",
  "J3 4000100.000 37500100.000",
  "J4 4000000.000 37500100.000",
  "样板县 2023 年成片开发方案面积 9.8046 公顷。",
  "样板县 12.5 -",
].join("\n");

export const sampleSource = "sample-source";

/** The place of a snippet in the text; `nth` counts from 0 where it stands more than once. */
export function placeOf(snippet: string, nth = 0): Evidence {
  let start = -1;
  for (let found = 0; found <= nth; found += 1) start = sampleText.indexOf(snippet, start + 1);
  if (start < 0) throw new Error(`not in the sample: ${snippet}`);
  const line = (offset: number): number => sampleText.slice(0, offset).split("\n").length;
  const end = start + snippet.length;
  return { source: sampleSource, start, end, lines: [line(start), line(end)] };
}

function area(raw: string, unit: StatedArea["unit"], role: StatedArea["role"] = "site"): StatedArea {
  const digits = /\d+(?:\.(\d+))?/.exec(raw);
  const value = Number(digits?.[0]);
  const squareMetres = { m2: value, ha: value * 10_000, mu: (value * 2000) / 3, km2: value * 1e6 }[unit];
  return {
    value,
    unit,
    squareMetres,
    decimals: digits?.[1]?.length ?? 0,
    approximate: false,
    role,
    raw,
    evidence: placeOf(raw),
  };
}

export function bound(raw: string, change: Partial<Bound>): Bound {
  return boundWith({
    raw,
    evidence: sampleText.includes(raw) ? placeOf(raw) : placeOf("A-01"),
    ...change,
  });
}

function use(raw: string, code: string): LandUse {
  return { raw, code, scheme: "GB50137-2011", suggested: true, evidence: placeOf(raw) };
}

function side(name: Side["side"], text: string, masked = false): Side {
  return { side: name, text, masked, evidence: placeOf(text) };
}

export function parcel(id: string, change: Partial<Parcel>): Parcel {
  return parcelWith({
    id,
    document: "样政函〔2024〕7号",
    code: null,
    planArea: "样板片区",
    status: "approved",
    evidence: placeOf("A-01"),
    ...change,
  });
}

const crs: Crs = {
  kind: "projected",
  datum: "CGCS2000",
  zoneWidth: 3,
  zone: 37,
  centralMeridian: 111,
  prefixed: true,
  epsg: 4525,
  axesSwapped: false,
  basis: "assumed",
  basisOf: { datum: "assumed", zone: "inferred", axes: "stated" },
  reasons: [{ zh: "横坐标带有带号 37。", en: "The eastings carry the zone number 37." }],
};

const corners = [
  ["J1", "4000000.000", "37500000.000", 111, 36.1296],
  ["J2", "4000100.000", "37500000.000", 111, 36.1305],
  ["J3", "4000100.000", "37500100.000", 111.00111, 36.1305],
  ["J4", "4000000.000", "37500100.000", 111.00111, 36.1296],
] as const;

/** The ring is printed clockwise; RFC 7946 wants outer rings counter-clockwise, so the drawn one runs back. */
const drawn = [...corners.map(([, , , lon, lat]) => [lon, lat])].reverse();

export const sampleDataset: Dataset = {
  schema: DATASET_SCHEMA,
  generator: { name: "sample", version: "0" },
  sources: [
    {
      id: sampleSource,
      name: "sample.txt",
      sha256: "a".repeat(64),
      mediaType: "text/plain",
      encoding: "utf-8",
      textSha256: "b".repeat(64),
    },
  ],
  documents: [
    {
      id: "样政函〔2024〕7号",
      number: "样政函〔2024〕7号",
      title: "关于样板片区 A-01、A-02 地块的批复",
      issuers: ["样板市人民政府"],
      date: "2024-05-06",
      duplicateOf: null,
      parts: [],
      relations: [],
      evidence: placeOf("关于样板片区"),
    },
  ],
  parcels: [
    parcel("样政函〔2024〕7号/parcel/A-01", {
      code: "A-01",
      parent: "样政函〔2024〕7号/block/样板街坊",
      landUse: [use("二类居住用地", "R2")],
      areas: [area("3.17 公顷", "ha")],
      indicators: {
        far: bound("不大于 2.5", { max: 2.5, operator: "不大于" }),
        greenRatio: bound("不小于 35%", { min: 35, unit: "percent", operator: "不小于" }),
        density: bound("不大于 20%", { max: 20, unit: "percent", operator: "不大于" }),
        height: bound("限高 54 米", { max: 54, unit: "m", assumed: true }),
      },
      sides: [side("E", "样板一街"), side("S", "样板二路"), side("W", "某某", true), side("N", "样板三路")],
      verdicts: [
        {
          area: 0,
          verdict: "not-checkable",
          declared: 31_700,
          computed: null,
          difference: null,
          tolerance: null,
          surveyTolerance: null,
          budget: null,
          reason: {
            zh: "没有公布界址点，无法核对。",
            en: "No boundary points are published, so it cannot be checked.",
          },
          policy: "sample 0",
        },
      ],
    }),
    parcel("样政函〔2024〕7号/parcel/A-02", {
      code: "A-02",
      parent: "样政函〔2024〕7号/block/样板街坊",
      landUse: [use("公园绿地", "G1")],
      areas: [area("0.14 公顷", "ha")],
      indicators: { greenRatio: bound("不小于 90%", { min: 90, unit: "percent", operator: "不小于" }) },
      evidence: placeOf("A-02", 1),
    }),
    parcel("样政函〔2024〕7号/block/样板街坊", {
      role: "block",
      name: "样板街坊",
      areas: [area("3.31 公顷", "ha", "total")],
      evidence: placeOf("样板街坊"),
    }),
    parcel("样政函〔2024〕7号/parcel/样板小学", {
      kind: "survey",
      name: "样板小学",
      planArea: null,
      areas: [area("10000.00 平方米", "m2"), area("15.00 亩", "mu")],
      evidence: placeOf("样板小学"),
      boundary: {
        crs,
        alternatives: [crs, { ...crs, datum: "Xian1980", epsg: 2361, reasons: [] }],
        rings: [
          {
            role: "outer",
            part: 0,
            points: corners.map(([label, north, east]) => ({
              label,
              north,
              east,
              printed: null,
              evidence: placeOf(`${label} ${north} ${east}`),
            })),
          },
        ],
        otherTables: [],
        wgs84: { type: "MultiPolygon", coordinates: [[[...drawn, drawn[0] ?? []]]] },
        measured: { planar: 10_000, ellipsoidal: 9999.9, spherical: 9998.2, perimeter: 400 },
      },
      verdicts: [
        {
          area: 0,
          verdict: "reproduced",
          declared: 10_000,
          computed: 10_000,
          difference: 0,
          tolerance: 0.045,
          surveyTolerance: 10,
          budget: { rounding: 0.045, projection: 0.1, points: 10, unexplained: 0 },
          reason: {
            zh: "平面面积 10000.00 平方米与原文一致。",
            en: "The planar area of 10 000.00 m² reproduces the printed figure.",
          },
          policy: "sample 0",
        },
      ],
    }),
  ],
  zones: [
    {
      id: "样政函〔2024〕7号/zone/样板县2023",
      document: "样政函〔2024〕7号",
      kind: "land-assembly",
      name: "样板县 2023 年成片开发方案",
      county: "样板县",
      year: 2023,
      batch: null,
      areas: [area("9.8046 公顷", "ha", "total")],
      version: "current",
      blocks: [],
      sides: [],
      boundary: null,
      evidence: placeOf("样板县 2023 年成片开发方案"),
    },
  ],
  quotas: [
    {
      id: "样政函〔2024〕7号/quota/1",
      document: "样政函〔2024〕7号",
      title: "样板任务表",
      unit: "公顷",
      columns: ["任务", "完成"],
      rows: [
        {
          name: "样板县",
          code: null,
          values: [12.5, null],
          raw: ["12.5", null],
          evidence: placeOf("样板县 12.5"),
        },
      ],
      total: { values: [12.5, null], evidence: placeOf("样板县 12.5") },
      evidence: placeOf("样板县 12.5"),
    },
  ],
  findings: [
    {
      id: "sum-of-parts/样板街坊",
      rule: "sum-of-parts",
      severity: "pass",
      subject: "样政函〔2024〕7号/block/样板街坊",
      message: { zh: "3.17 + 0.14 = 3.31 公顷。", en: "3.17 + 0.14 = 3.31 ha." },
      expected: 3.31,
      actual: 3.31,
      difference: 0,
      tolerance: 0.015,
      unit: "ha",
      evidence: [placeOf("3.17 公顷"), placeOf("3.31 公顷")],
    },
    {
      id: "heading-body/A-03",
      rule: "heading-body",
      severity: "warning",
      subject: "样政函〔2024〕7号",
      message: { zh: "标题提到的地块没有正文。", en: "The heading names a parcel that no item gives." },
      evidence: [placeOf("关于样板片区")],
    },
  ],
  issues: [
    {
      code: "number-unread",
      severity: "warning",
      message: { zh: "第 14 行的“-”不是数字。", en: "The “-” in line 14 is not a number." },
      evidence: placeOf("-", 8),
      source: sampleSource,
    },
  ],
};
