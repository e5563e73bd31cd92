import { describe, expect, it } from "vitest";
import { writtenDemo } from "../../scripts/demo/written-demo";
import { drawingFiles } from "../../src/export/drawing";
import { ingest } from "../../src/pipeline";
import { linfen } from "../support/gazettes";

describe("DXF drawings", () => {
  it("written and read again keep every ring and the areas", { timeout: 60_000 }, async () => {
    const inputs = writtenDemo().map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
    const { dataset } = await ingest(inputs, { region: linfen(), epsg: null });
    const [file] = drawingFiles(dataset);
    expect(file!.system).toBe("CGCS2000-3-37");
    const again = await ingest([{ name: "drawing.dxf", bytes: file!.bytes }], {
      region: linfen(),
      epsg: null,
    });
    const rings = dataset.parcels.flatMap((parcel) => parcel.boundary?.rings ?? []);
    const readRings = again.dataset.parcels.flatMap((parcel) => parcel.boundary?.rings ?? []);
    expect(readRings).toHaveLength(rings.length);
    const places = (points: typeof rings): string[] =>
      points
        .map((ring) => ring.points.map((point) => `${Number(point.north)},${Number(point.east)}`).join(" "))
        .sort();
    expect(places(readRings)).toEqual(places(rings));
    expect(new TextDecoder("gbk").decode(file!.bytes)).toContain("二类居住用地");
  });
});
