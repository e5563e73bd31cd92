import { describe, expect, it } from "vitest";
import { parcelFiles } from "../../src/app/parcel-files";
import type { LoadedDataset } from "../../src/store/app-state";
import { sampleDataset } from "../support/sample-dataset";

const loaded: LoadedDataset = {
  id: "sample",
  label: { zh: "样", en: "Sample" },
  invented: true,
  local: false,
  dataset: sampleDataset,
  texts: {},
};
const all = sampleDataset.parcels.map((one) => one.id);
const school = sampleDataset.parcels.find((one) => one.name === "样板小学")!.id;
const text = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : new TextDecoder("gbk").decode(content);

describe("the export of the listed parcels", () => {
  it("writes GeoJSON in WGS84, says so, and counts what has no boundary", () => {
    const { files, report } = parcelFiles(loaded, all, "geojson", "wgs84");
    expect(files.map((file) => file.name)).toEqual(["dikuai-sample-invented-WGS84.geojson"]);
    expect(report).toEqual({ written: 1, left: all.length - 1 });
    const collection = JSON.parse(text(files[0]!.content));
    expect(collection.features).toHaveLength(1);
    expect(collection.features[0].properties.epsg).toBe(4525);
    expect(collection.features[0].geometry.coordinates[0][0][0][0]).toBeCloseTo(111, 2);
    expect(collection.note.en).toContain("WGS84");
    expect(collection.invented).toBe(true);
  });

  it("writes exchange files in native digits, named for their system", () => {
    const { files } = parcelFiles(loaded, [school], "exchange", "native");
    expect(files.map((file) => file.name)).toEqual(["dikuai-sample-invented-CGCS2000-3-37.txt"]);
    expect(text(files[0]!.content)).toContain("坐标系=2000国家大地坐标系");
    expect(text(files[0]!.content)).toContain("4000100.000,37500000.000");
  });

  it("writes every listed parcel, and no other, into the table", () => {
    const { files, report } = parcelFiles(loaded, all.slice(0, 2), "csv", "native");
    expect(report).toEqual({ written: 2, left: 0 });
    expect(text(files[0]!.content).trim().split("\r\n")).toHaveLength(3);
  });

  it("writes no empty file", () => {
    expect(parcelFiles(loaded, all.slice(0, 1), "exchange", "native")).toEqual({
      files: [],
      report: { written: 0, left: 1 },
    });
  });
});
