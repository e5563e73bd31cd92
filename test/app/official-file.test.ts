import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkedAgainst } from "../../src/app/official-check";
import { officialFile } from "../../src/app/official-file";
import type { Dataset } from "../../src/domain/dataset";
import type { OfficialFile } from "../../src/store/map-settings";

const linfen = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../data/linfen/dataset.json"), "utf8"),
) as Dataset;
const surveyed = linfen.parcels.find((one) => one.boundary !== null)!;

const collection = (name: string, west: number, crs?: string) =>
  JSON.stringify({
    type: "FeatureCollection",
    ...(crs === undefined ? {} : { crs: { type: "name", properties: { name: crs } } }),
    features: [
      {
        type: "Feature",
        properties: { XZQMC: name, OBJECTID: 7 },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [west, 36],
              [west + 0.2, 36],
              [west + 0.2, 36.2],
              [west, 36.2],
              [west, 36],
            ],
          ],
        },
      },
    ],
  });
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
async function given(content: string): Promise<OfficialFile> {
  const result = await officialFile(file("界线.geojson", content));
  if (!("official" in result)) throw new Error(result.refused.en);
  return result.official;
}

describe("the reader's own boundaries", () => {
  it("are read with the names of their areas", async () => {
    const { file: name, areas } = await given(collection("尧都区", 111.4));
    expect(name).toBe("界线.geojson");
    expect(areas.map((one) => one.name)).toEqual(["尧都区"]);
    expect(areas[0]?.shape.coordinates[0]?.[0]?.[0]).toEqual([111.4, 36]);
  });

  it("may be a zipped shapefile", async () => {
    const bytes = readFileSync(join(import.meta.dirname, "../fixtures/formats/shapefile-gbk.zip"));
    const result = await officialFile(file("界线.zip", new Uint8Array(bytes)));
    expect("official" in result && result.official.areas.length).toBeGreaterThan(0);
  });

  it("are refused with the reason where nothing can be made of them", async () => {
    const refused = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
      const result = await officialFile(file(name, content));
      return "refused" in result ? result.refused.en : "";
    };
    expect(await refused("a.txt", "no map at all")).toContain("No areas");
    expect(await refused("a.zip", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toContain("No areas");
    expect(await refused("a.geojson", collection("甲县", 37_500_000))).toContain("system");
  });
});

describe("parcels against the reader's own boundaries", () => {
  const warnings = (dataset: Dataset) => dataset.findings.filter((one) => one.rule === "county-boundary");

  it("are not accused where they lie within, or where the file does not hold their county", async () => {
    expect(surveyed.county).toBe("尧都区");
    expect(checkedAgainst(linfen, await given(collection("尧都", 111.4)))).toBe(linfen);
    expect(checkedAgainst(linfen, await given(collection("曲沃县", 112)))).toBe(linfen);
    expect(checkedAgainst(linfen, null)).toBe(linfen);
  });

  it("are warned about with the distance where they lie beyond, and freed when the file goes", async () => {
    const judged = checkedAgainst(linfen, await given(collection("尧都区", 111.6)));
    const [warning] = warnings(judged);
    expect(warnings(judged)).toHaveLength(1);
    expect(checkedAgainst(judged, await given(collection("尧都区", 111.6)))).toBe(judged);
    expect(warning).toMatchObject({ severity: "warning", subject: surveyed.id });
    expect(warning?.message.zh).toContain("界线.geojson");
    // From 111.496° to 111.6° at 36.08° N: 0.104° of some 90.07 km each.
    expect(Math.abs(Number(warning?.actual) - 9400)).toBeLessThan(150);
    expect(checkedAgainst(judged, null).findings).toEqual(linfen.findings);
  });
});
