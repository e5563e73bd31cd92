import type { Message } from "../../domain/evidence";
import type { Issue } from "../../domain/issue";
import { COLUMN_ROLES, type FileColumnChoice, type MapFile, type MapLayer } from "../../domain/map-file";
import { unpacked } from "../archive";
import type { Limits } from "../limits";
import { archiveRefusal, Refusal } from "../refusal";
import { withClosedLines } from "./closed-lines";
import { areaFigure } from "./declared-area";
import type { FeatureSet } from "./feature-set";
import { type LayerSpan, layersText } from "./features-text";
import { type MatchedLayer, matchedFile } from "./layer-matching";

export type MapFormat = "text" | "points" | "wkt" | "geojson" | "kml" | "kmz" | "shapefile" | "dxf";

/** Members of an archive that a map is made of. */
const MAP_MEMBER = /\.(?:shp|dbf|prj|cpg|kml)$/iu;

/** The polygons of a map or CAD file, null where it is damaged. @throws on archives that unpack to too much */
export async function mapFeatures(
  format: MapFormat,
  text: string,
  bytes: Uint8Array,
  limits: Limits,
): Promise<FeatureSet | null> {
  switch (format) {
    case "text":
      return (await import("./point-list-features")).pointListFeatures(text);
    case "points":
      return (await import("./point-table-features")).pointTableFeatures(text);
    case "wkt":
      return (await import("./wkt-table")).wktTableFeatures(text);
    case "geojson":
      return (await import("./geojson")).geojsonFeatures(text);
    case "kml":
      return (await import("./kml")).kmlFeatures(text);
    case "kmz":
      return (await import("./kml")).kmzFeatures(unpacked(bytes, limits, (name) => MAP_MEMBER.test(name)));
    case "shapefile":
      return (await import("./shapefile")).shapefileFeatures(
        unpacked(bytes, limits, (name) => MAP_MEMBER.test(name)),
      );
    case "dxf":
      return (await import("./drawing")).drawingFeatures(text);
  }
}

/** A map or CAD file as exchange text. */
export interface MapText {
  readonly text: string;
  readonly mapFile: MapFile;
  /** see {@link FeatureSet} */
  readonly pointsAlone: boolean;
  readonly issues: readonly Issue[];
}

/**
 * A map or CAD file as exchange text, with what was left out.
 * @param choice what the reader said of its columns
 * @throws Refusal where it is damaged, too large or holds no polygon
 */
export async function mapText(
  source: string,
  name: string,
  format: MapFormat,
  content: { readonly text: string; readonly bytes: Uint8Array },
  { limits, choice }: { readonly limits: Limits; readonly choice: FileColumnChoice },
): Promise<MapText> {
  let set: FeatureSet | null;
  try {
    const read = await mapFeatures(format, content.text, content.bytes, limits);
    set = read === null ? null : withClosedLines(read);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const refusal = archiveRefusal(error, limits);
    if (refusal !== null) throw refusal;
    set = null;
  }
  if (set === null) {
    throw new Refusal("map-damaged", {
      zh: "地图或图形文件已损坏或不完整，无法读取。",
      en: "the map or drawing file is damaged or cut short and cannot be read.",
    });
  }
  refuseTooMany(set, limits);
  if (set.features.length === 0) {
    const kinds = leftKinds(set);
    throw new Refusal("map-no-polygon", {
      zh: `文件中没有面状图形${kinds.length === 0 ? "" : `（只有 ${kinds.join("、")}；单独的线段请先合并为闭合多段线）`}。`,
      en: `no polygon in the file${kinds.length === 0 ? "" : ` (${kinds.join(", ")} only; join single lines to closed polylines first)`}.`,
    });
  }
  const { whole, layers } = matchedFile(set, choice);
  const issues = warnings(set, layers).map(({ code, said }): Issue => {
    const message = { zh: `${name}：${said.zh}`, en: `${name}: ${said.en}` };
    return { code, severity: "warning", message, evidence: null, source };
  });
  const { text, spans } = layersText(layers);
  const systemStated = layers.every(({ system }) => system.datum !== null);
  const mapFile = { ...whole, systemStated };
  return {
    text,
    mapFile: layers.length === 1 ? mapFile : { ...mapFile, layers: saidLayers(layers, spans) },
    pointsAlone: set.pointsAlone === true,
    issues,
  };
}

/** The layers as the dataset tells of them. */
function saidLayers(layers: readonly MatchedLayer[], spans: readonly LayerSpan[]): MapLayer[] {
  return layers.map(({ name, columns, matching, matchedBy, system }, index) => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    return { name, columns, matching, matchedBy, systemStated: system.datum !== null, start, end };
  });
}

/** Counts feature by feature and names the one at which the limit is passed. */
function refuseTooMany(set: FeatureSet, { mapPoints }: Limits): void {
  let points = 0;
  for (const [index, { polygons }] of set.features.entries()) {
    for (const rings of polygons) for (const ring of rings) points += ring.length;
    if (points > mapPoints) {
      throw new Refusal("map-too-large", {
        zh: `到第 ${index + 1} 个图形为止已超过 ${mapPoints} 个界址点的上限，请拆分后再读。`,
        en: `more than the limit of ${mapPoints} points at feature ${index + 1}; please split the file.`,
      });
    }
  }
}

const leftKinds = ({ left }: FeatureSet): string[] =>
  Object.entries(left).map(([kind, count]) => `${kind} × ${count}`);

interface Warning {
  readonly code: string;
  /** without the name of the file */
  readonly said: Message;
}

function warnings(set: FeatureSet, layers: readonly MatchedLayer[]): Warning[] {
  const found: Warning[] = [];
  const kinds = leftKinds(set);
  if (kinds.length > 0) {
    found.push({
      code: "map-left-out",
      said: {
        zh: `以下非面状图形未读取：${kinds.join("、")}。`,
        en: `not polygons, so not read: ${kinds.join(", ")}.`,
      },
    });
  }
  if (set.fewDigits === true) {
    found.push({
      code: "map-digits-lost",
      said: {
        zh: "坐标以科学记数法写出，不足八位有效数字，米位以下（甚至十米位）已丢失；由此得出的位置和面积不可靠，单独的线段也未连接成面。",
        en: "coordinates are written as powers of ten with fewer than eight digits: their metres, or tens of metres, are lost; places and areas are not to be relied on, and single lines were not joined.",
      },
    });
  }
  const arcs = set.arcs ?? 0;
  if (arcs > 0) {
    const edges = arcs === 1 ? "1 edge is an arc" : `${arcs} edges are arcs`;
    found.push({
      code: "map-arcs",
      said: {
        zh: `有 ${arcs} 条边为圆弧，以弦代弧（偏离不超过 1 毫米），弧上的点不是界址点。`,
        en: `${edges}, read as chords within 1 mm; the points along them are no boundary points.`,
      },
    });
  }
  const holes = set.holes ?? 0;
  if (holes > 0) {
    const lines = holes === 1 ? "1 closed line lies" : `${holes} closed lines lie`;
    const numbered = set.numberedHoles ?? 0;
    const [zh, en] =
      numbered === 0
        ? ["", ""]
        : [
            `其中 ${numbered} 条有自己的宗地号，同时作为地块读取；`,
            `${numbered} of them with a parcel number of its own, so read as a parcel besides; `,
          ];
    found.push({
      code: "map-holes",
      said: {
        zh: `有 ${holes} 条闭合线完全位于同一图层的另一条闭合线之内，按其内洞（扣除）读取；${zh}如本身是地块，请移至另一图层后再读。`,
        en: `${lines} wholly within another of the same layer and was read as its hole; ${en}a line that is a parcel by itself belongs on a layer of its own.`,
      },
    });
  }
  const outlines = set.outlines ?? 0;
  if (outlines > 0) {
    const lines = outlines === 1 ? "1 closed line is" : `${outlines} closed lines are`;
    found.push({
      code: "map-outlines",
      said: {
        zh: `有 ${outlines} 条闭合线像图框或总范围线（内有几个地块），其内的闭合线未作内洞扣除，各自读取。`,
        en: `${lines} drawn around several others like the frame of a sheet or a common outline; what stands inside was not read as holes but each by itself.`,
      },
    });
  }
  if ((set.linesAsAreas ?? 0) > 0) {
    found.push({
      code: "map-closed-lines",
      said: {
        zh: `文件中没有面，有 ${set.linesAsAreas} 个图形是首尾相接的线，已作为地块的界线读取。`,
        en: `no polygon in the file; lines that end where they began (${set.linesAsAreas}) were read as boundaries of parcels.`,
      },
    });
  }
  if ((set.joined ?? 0) > 0) {
    found.push({
      code: "map-points-joined",
      said: {
        zh: "文件只列出点，首点没有重复列出，也没有写明是界址点：按其顺序连为界线，末点与首点相连。",
        en: "the file lists points alone, says of none that it bounds anything, and does not repeat the first: they were joined in their order, the last to the first.",
      },
    });
  }
  const unknown = layers.flatMap(({ system: { named, datum } }) =>
    datum === null && named !== null ? [named] : [],
  );
  for (const named of new Set(unknown)) {
    found.push({
      code: "map-system-unknown",
      said: {
        zh: `文件所述坐标系“${named}”不在支持之列，按坐标数值判读。`,
        en: `the file names the system "${named}", which is not known here; its digits are judged instead.`,
      },
    });
  }
  const others = layers.filter(({ differs }) => differs);
  if (others.length > 0) {
    found.push({
      code: "map-layer-columns",
      said: {
        zh: `各图层字段不同，分别对应：${others.map((layer) => layerSaid(layer, "无", "：", "，")).join("；")}。`,
        en: `layers with other columns, matched by themselves: ${others.map((layer) => layerSaid(layer, "none", ": ", ", ")).join("; ")}.`,
      },
    });
  }
  for (const { features, matching } of layers) {
    const figures = features.filter((feature) => areaFigure(feature, matching.area) !== null).length;
    if (matching.area === null || matching.areaUnit !== null || figures === 0) continue;
    found.push({
      code: "map-area-unit",
      said: {
        zh: `“${matching.area}”列有 ${figures} 个面积，单位无法判断，未读取；可在字段对应中指定单位。`,
        en: `${figures} areas in the column "${matching.area}" have a unit that cannot be told and were not read; name the unit in the column matching.`,
      },
    });
  }
  return found;
}

/** A layer and its columns: `roads: code=DKBH, area=MJ (m2)`. */
function layerSaid({ name, matching }: MatchedLayer, none: string, colon: string, comma: string): string {
  const columns = COLUMN_ROLES.flatMap((role) => {
    const column = matching[role];
    const unit = role === "area" && matching.areaUnit !== null ? ` (${matching.areaUnit})` : "";
    return column === null ? [] : [`${role}=${column}${unit}`];
  });
  return `${name}${colon}${columns.length === 0 ? none : columns.join(comma)}`;
}
