import { DxfWriter, LWPolylineFlags, point2d, point3d, Units } from "@tarikjabiri/dxf";
import type { Dataset } from "../domain/dataset";
import type { Parcel } from "../domain/parcel";
import { gbkBytes } from "./exchange-text";
import { systemGroups } from "./system-groups";

export interface DrawingFile {
  /** coordinate system of the drawing, as in its name */
  readonly system: string;
  /** in the code page that the drawing names (GBK) */
  readonly bytes: Uint8Array;
}

/** Height of a label in metres: readable at 1:500, the scale of a parcel plan. */
const LABEL_METRES = 2;
/** AutoCAD colour indices: rings by kind of land in white, so that the office chooses; labels in grey. */
const RING_COLOUR = 7;
const LABEL_COLOUR = 8;
/** Signs that a layer name must not have. */
const FORBIDDEN = /[<>/\\":;?*|=,`]/gu;

function layerOf(parcel: Parcel): string {
  return (parcel.landUse[0]?.raw ?? parcel.kind).replace(FORBIDDEN, "_");
}

/** A label goes to the first corner: the one place that is surely the parcel's. */
function write(writer: DxfWriter, parcel: Parcel): void {
  const { boundary } = parcel;
  if (boundary === null) return;
  const layerName = layerOf(parcel);
  if (!writer.tables.layerTable.records.some((layer) => layer.name === layerName)) {
    writer.addLayer(layerName, RING_COLOUR, "Continuous");
  }
  for (const ring of boundary.rings) {
    const vertices = ring.points.map((point) => ({
      point: point2d(Number(point.east), Number(point.north)),
    }));
    writer.addLWPolyline(vertices, { flags: LWPolylineFlags.Closed, layerName });
  }
  const [corner] = boundary.rings[0]?.points ?? [];
  if (corner === undefined) return;
  const place = point3d(Number(corner.east), Number(corner.north), 0);
  writer.addText(place, LABEL_METRES, parcel.code ?? parcel.name ?? "", {
    layerName: "labels",
    colorNumber: LABEL_COLOUR,
  });
}

/**
 * The boundaries of the chosen parcels as DXF drawings, one a coordinate system, in native metres: closed polylines
 * on layers by land use, codes as text. A drawing cannot name its system; the file name does.
 */
export function drawingFiles(dataset: Dataset): DrawingFile[] {
  return systemGroups(dataset).map(({ system, crs, parcels }) => {
    const writer = new DxfWriter();
    writer.setUnits(crs.kind === "projected" ? Units.Meters : Units.Unitless);
    // the last version whose text goes by a code page: Chinese offices' programs of any age read it, and GDAL
    writer.setVariable("$ACADVER", { 1: "AC1015" });
    writer.setVariable("$DWGCODEPAGE", { 3: "ANSI_936" });
    writer.addLayer("labels", LABEL_COLOUR, "Continuous");
    for (const parcel of parcels) write(writer, parcel);
    return { system, bytes: gbkBytes(writer.stringify()) };
  });
}
