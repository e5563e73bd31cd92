import type { AreaUnit } from "../../domain/area";
import { COLUMN_ROLES, type ColumnMatching } from "../../domain/map-file";
import { areaFigure } from "./declared-area";
import type { FilePosition, FileSystem, PolygonFeature } from "./feature-set";
import type { MatchedLayer } from "./layer-matching";

const DATUM_NAMES: Readonly<Record<NonNullable<FileSystem["datum"]>, string>> = {
  CGCS2000: "2000国家大地坐标系",
  Xian1980: "1980西安坐标系",
  Beijing1954: "1954北京坐标系",
  WGS84: "WGS84",
};

/** The format says hectares; where the file has another unit, the head of the text says so and figures stay as they are. */
const UNIT_NAMES: Readonly<Record<AreaUnit, string>> = {
  ha: "公顷",
  m2: "平方米",
  mu: "亩",
  km2: "平方公里",
};

const DEGREE_DECIMALS = 10;
const METRE_DECIMALS = 4;
const FEWEST_METRE_DECIMALS = 3;

function digits(value: number, degrees: boolean): string {
  const fixed = value.toFixed(degrees ? DEGREE_DECIMALS : METRE_DECIMALS);
  const [whole = "", decimals = ""] = fixed.split(".");
  const trimmed = decimals.replace(/(?<!0)0+$/u, "");
  return `${whole}.${trimmed.padEnd(degrees ? 1 : FEWEST_METRE_DECIMALS, "0")}`;
}

const field = (text: string): string => text.replace(/[,,\r\n]/gu, " ").trim();

function featureLines(feature: PolygonFeature, matching: ColumnMatching, degrees: boolean): string[] {
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
  const of = (column: string | null): string => (column === null ? "" : (feature.attributes[column] ?? ""));
  const area = matching.areaUnit === null ? null : areaFigure(feature, matching.area);
  const head = [
    lines.length,
    area ?? "",
    field(of(matching.code)),
    field(of(matching.name)),
    "面",
    "",
    field(of(matching.use)),
    field(of(matching.useCode)),
    "@",
  ];
  return [head.join(","), ...lines];
}

function matchedLine(matching: ColumnMatching): string {
  const matched = COLUMN_ROLES.flatMap((role) => {
    const column = matching[role];
    return column === null ? [] : [`${role}=${column}`];
  });
  return `字段对应=${matched.join(";")}`;
}

/** What the head says of a system. */
function systemLines({ system, degrees }: MatchedLayer): string[] {
  const { datum, zoneWidth, zone, centralMeridian } = system;
  return [
    `坐标系=${datum === null ? "" : DATUM_NAMES[datum]}`,
    `几度分带=${zoneWidth ?? ""}`,
    `投影类型=${degrees ? "" : "高斯克吕格"}`,
    `计量单位=${degrees ? "度" : "米"}`,
    `带号=${zone ?? ""}`,
    ...(zone === null && centralMeridian !== null ? [`中央子午线=${centralMeridian}`] : []),
  ];
}

const unitLines = ({ matching: { areaUnit } }: MatchedLayer): string[] =>
  areaUnit === null ? [] : [`面积单位=${UNIT_NAMES[areaUnit]}`];

/** The head of a layer; of a further one only where the text before it said something else. */
function headLines(layer: MatchedLayer, before: MatchedLayer | undefined, several: boolean): string[] {
  const named = several ? [`图层=${field(layer.name)}`] : [];
  const matched = matchedLine(layer.matching);
  if (before === undefined)
    return [
      "[项目信息]",
      ...named,
      matched,
      "[属性描述]",
      ...systemLines(layer),
      ...unitLines(layer),
      "精度=",
      "转换参数=,,,,,,",
    ];
  const lines = systemLines(layer);
  const same = lines.join() === systemLines(before).join();
  return ["[属性描述]", ...named, matched, ...(same ? [] : lines), ...unitLines(layer)];
}

/** Where the parcels of a layer stand in a text, in UTF-16 code units. */
export interface LayerSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The layers as exchange text, the form in which boundaries are read here whatever file they came in. The matching
 * of the attributes is printed in the head, so that a reader sees it; that of a further layer, the unit of its
 * areas, and its system where it has one of its own, before its parcels.
 */
export function layersText(layers: readonly MatchedLayer[]): {
  readonly text: string;
  readonly spans: readonly LayerSpan[];
} {
  let text = "";
  const spans = layers.map((layer, index) => {
    const start = text.length;
    const lines = [
      ...headLines(layer, layers[index - 1], layers.length > 1),
      "[地块坐标]",
      ...layer.features.flatMap((feature) => featureLines(feature, layer.matching, layer.degrees)),
    ];
    text += `${lines.join("\n")}\n`;
    return { start, end: text.length };
  });
  return { text, spans };
}
