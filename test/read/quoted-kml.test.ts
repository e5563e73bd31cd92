import { describe, expect, it } from "vitest";
import { type Ingested, ingest } from "../../src/pipeline";

const ring = (north: number): string =>
  [
    [108.5123061, north],
    [108.5198705, north + 0.0032],
    [108.5264112, north - 0.0015],
    [108.5140928, north - 0.0073],
    [108.5123061, north],
  ]
    .map(([east, at]) => `${east},${at!.toFixed(7)},0`)
    .join("\n          ");
const place = (name: string, north: number, shape = "Polygon"): string =>
  shape === "Polygon"
    ? `<Placemark><name>${name}</name>\n<Polygon><outerBoundaryIs><LinearRing><coordinates>\n          ${ring(north)}\n</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`
    : `<Placemark><name>${name}</name>\n<LineString><coordinates>\n          ${ring(north)}\n</coordinates></LineString></Placemark>`;
const kml = (...places: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n${places.join("\n")}\n</Document>\n</kml>`;
const NOTICE = "关于青岩县设置临时管控空域的通告\n一、管控区域边界数据（WGS84）如下：\n";
const read = (text: string): Promise<Ingested> =>
  ingest([{ name: "a.txt", bytes: new TextEncoder().encode(text) }], { region: null, epsg: null });

describe("a KML document that a text quotes", () => {
  it("leaves it a text: its rings are read, its tags are no words", async () => {
    const quoted = kml(place("东岭空域", 26.2177), place("西岭空域", 26.3177));
    const { dataset } = await read(`${NOTICE}${quoted}\n二、违反规定的，依法处罚。\n`);
    expect(dataset.sources.map(({ mediaType }) => mediaType)).toEqual(["text/plain"]);
    expect(dataset.parcels.map(({ name, boundary }) => [name, boundary?.rings[0]?.points.length])).toEqual([
      ["东岭空域", 4],
      ["西岭空域", 4],
    ]);
  });

  it("of lines is no text of rings", async () => {
    const { dataset } = await read(`${NOTICE}${kml(place("巡查路线", 26.2177, "LineString"))}\n`);
    expect(dataset.parcels).toEqual([]);
    expect(dataset.issues.map(({ code }) => code)).toContain("map-damaged");
  });

  it("that is a file of its own is one, comments before its root", async () => {
    const { dataset } = await read(
      kml(place("东岭空域", 26.2177)).replace("<kml", "<!-- 青岩县空域 > 导出 -->\n<kml"),
    );
    expect(dataset.sources.map(({ mediaType }) => mediaType)).toEqual([
      "application/vnd.google-earth.kml+xml",
    ]);
    expect(dataset.parcels.map(({ name }) => name)).toEqual(["东岭空域"]);
  });
});
