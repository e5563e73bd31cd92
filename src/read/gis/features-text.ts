import type { FeatureSet, FilePosition, FileSystem, PolygonFeature } from "./feature-set";

const DATUM_NAMES: Readonly<Record<NonNullable<FileSystem["datum"]>, string>> = {
  CGCS2000: "2000国家大地坐标系",
  Xian1980: "1980西安坐标系",
  Beijing1954: "1954北京坐标系",
  WGS84: "WGS84",
};

/** Attribute names that offices and GIS use for the four things we look for; the first that is filled counts. */
const FIELDS: Readonly<Record<"code" | "name" | "area" | "use", readonly RegExp[]>> = {
  code: [
    /^(?:地块编号|地块号|宗地代码|宗地编号|地块代码|编号|DKBH|DKDM|ZDDM|ZDBH|DKH|CODE|PARCEL_?(?:ID|NO)|BH)$/iu,
    /^(?:fid|id|objectid)$/iu,
  ],
  name: [/^(?:地块名称|项目名称|名称|宗地名称|DKMC|XMMC|MC|NAME|TITLE|BLOCK_?NAME)$/iu, /^layer$/iu],
  area: [/^(?:地块|用地|宗地|净用地)?面积/u, /^(?:DK|ZD|YD)?MJ/iu, /^(?:shape_?)?area/iu],
  use: [/^(?:用地性质|地类名称|地块用途|用途|规划用途|DLMC|YDXZ|YT|DKYT|LAND_?USE|USE)$/iu],
};

const UNIT_NAMES: readonly (readonly [RegExp, number])[] = [
  [/公顷|_?ha$|hm2/iu, 1],
  [/亩|_?mu$/iu, 1 / 15],
  [/平方公里|km2/iu, 100],
  [/平方米|㎡|m2/iu, 1 / 10_000],
];

/** A figure without a unit takes the unit whose area comes this near to the drawn one. */
const NEAR = 0.02;
const METRES_PER_DEGREE = 111_320;

/** A degree has at most three digits before the point; a metre of a Gauss-Krüger plane six or more. */
const LARGEST_DEGREE = 180;
const DEGREE_DECIMALS = 10;
const METRE_DECIMALS = 4;
const FEWEST_METRE_DECIMALS = 3;

function attribute(
  feature: PolygonFeature,
  field: keyof typeof FIELDS,
): readonly [name: string, value: string] | null {
  for (const pattern of FIELDS[field]) {
    for (const [name, value] of Object.entries(feature.attributes)) {
      if (pattern.test(name.trim()) && value.trim() !== "") return [name, value.trim()];
    }
  }
  return null;
}

function digits(value: number, degrees: boolean): string {
  const fixed = value.toFixed(degrees ? DEGREE_DECIMALS : METRE_DECIMALS);
  const [whole = "", decimals = ""] = fixed.split(".");
  const trimmed = decimals.replace(/0+$/u, "");
  return `${whole}.${trimmed.padEnd(degrees ? 1 : FEWEST_METRE_DECIMALS, "0")}`;
}

/** Rough area of the drawing in hectares: good enough to tell hectares from square metres and mu. */
function drawnHectares(feature: PolygonFeature, degrees: boolean): number {
  let total = 0;
  for (const polygon of feature.polygons) {
    polygon.forEach((ring, index) => {
      const [origin] = ring;
      if (origin === undefined) return;
      const scale = degrees ? METRES_PER_DEGREE : 1;
      const squeeze = degrees ? Math.cos((origin[1] * Math.PI) / 180) : 1;
      const twice = ring.reduce((sum, [east, north], at) => {
        const next = ring[(at + 1) % ring.length] ?? origin;
        return sum + (east - origin[0]) * (next[1] - origin[1]) - (next[0] - origin[0]) * (north - origin[1]);
      }, 0);
      total += ((index === 0 ? 1 : -1) * Math.abs(twice) * scale * scale * squeeze) / 2;
    });
  }
  return total / 10_000;
}

/**
 * The declared area in hectares: the unit by the attribute's name, else the one of hectares, square metres and mu
 * that comes near the drawn area; empty where neither tells.
 */
function hectares(feature: PolygonFeature, degrees: boolean): string {
  const area = attribute(feature, "area");
  if (area === null) return "";
  const [name, value] = area;
  const number = Number(value.replace(/,/gu, ""));
  if (!Number.isFinite(number) || number <= 0) return "";
  const drawn = drawnHectares(feature, degrees);
  const factor =
    UNIT_NAMES.find(([pattern]) => pattern.test(name))?.[1] ??
    [1, 1 / 10_000, 1 / 15].find((candidate) => Math.abs(number * candidate - drawn) <= NEAR * drawn);
  if (factor === undefined) return "";
  return factor === 1 ? value.replace(/,/gu, "") : String(Number((number * factor).toPrecision(12)));
}

const field = (text: string): string => text.replace(/[,,\r\n]/gu, " ").trim();

function featureLines(feature: PolygonFeature, degrees: boolean): string[] {
  const lines: string[] = [];
  let label = 1;
  let circle = 0;
  for (const polygon of feature.polygons) {
    for (const ring of polygon) {
      circle++;
      const first = label;
      const write = (name: number, [east, north]: FilePosition): void => {
        lines.push(`J${name},${circle},${digits(north, degrees)},${digits(east, degrees)}`);
      };
      for (const position of ring) write(label++, position);
      if (ring[0] !== undefined) write(first, ring[0]);
    }
  }
  const code = attribute(feature, "code")?.[1] ?? "";
  const name = attribute(feature, "name")?.[1] ?? "";
  const use = attribute(feature, "use")?.[1] ?? "";
  const head = [
    lines.length,
    hectares(feature, degrees),
    field(code),
    field(name),
    "面",
    "",
    field(use),
    "",
    "@",
  ];
  return [head.join(","), ...lines];
}

/**
 * The features as exchange text, the form in which boundaries are read here whatever file they came in. Attributes
 * are matched by name and the matching is printed in the head, so that a reader sees it.
 */
export function featuresText(set: FeatureSet): string {
  const positions = set.features.flatMap((feature) => feature.polygons.flat(2));
  const degrees =
    set.system.unit === "degree" ||
    (set.system.unit === null &&
      positions.every(
        ([east, north]) => Math.abs(east) <= LARGEST_DEGREE && Math.abs(north) <= LARGEST_DEGREE,
      ));
  const [sample] = set.features;
  const matched = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((key) => {
    const found = sample === undefined ? null : attribute(sample, key);
    return found === null ? [] : [`${key}=${found[0]}`];
  });
  const { datum, zoneWidth, zone, centralMeridian } = set.system;
  return [
    "[项目信息]",
    `字段对应=${matched.join(";")}`,
    "[属性描述]",
    `坐标系=${datum === null ? "" : DATUM_NAMES[datum]}`,
    `几度分带=${zoneWidth ?? ""}`,
    `投影类型=${degrees ? "" : "高斯克吕格"}`,
    `计量单位=${degrees ? "度" : "米"}`,
    `带号=${zone ?? ""}`,
    ...(zone === null && centralMeridian !== null ? [`中央子午线=${centralMeridian}`] : []),
    "精度=",
    "转换参数=,,,,,,",
    "[地块坐标]",
    ...set.features.flatMap((feature) => featureLines(feature, degrees)),
    "",
  ].join("\n");
}
