import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { countyDocuments, countyFigures, unplacedAreas } from "../../src/view/public-county-more";
import { publicHits } from "../../src/view/public-hits";
import { linfenTiles } from "../../src/view/public-tiles";

const file = join(import.meta.dirname, "../../data/linfen/dataset.json");
const dataset = JSON.parse(readFileSync(file, "utf8")) as Dataset;
const counties = linfenTiles.map(({ name }) => name);
const found = (query: string) => publicHits(dataset, counties, linfenTiles, query, "zh");
const ids = (query: string, kind: string): string[] =>
  found(query)
    .filter((one) => one.kind === kind)
    .map(({ id }) => id);

describe("the search of the public door", () => {
  it("finds a county in Chinese and in Latin letters", () => {
    expect(ids("蒲县", "county")).toEqual(["county/蒲县"]);
    expect(ids("puxian", "county")).toEqual(["county/蒲县"]);
  });

  it("finds a plan area and its parcels", () => {
    expect(ids("河西新城", "place")).toEqual(["place/河西新城"]);
    expect(ids("河西新城", "parcel")).toHaveLength(
      dataset.parcels.filter(({ planArea, version }) => planArea === "河西新城" && version === "current")
        .length,
    );
  });

  it("says of a record that a later document changed it", () => {
    const demo = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/demo/dataset.json"), "utf8"));
    const hits = publicHits(demo as Dataset, [], [], "SL02-06", "zh");
    // The approval of 2023, and the change of 2024 that names its number.
    expect(hits.map(({ id, note }) => [id.split("/")[0], note.includes("改过")])).toEqual([
      ["示政函〔2023〕11号", true],
      ["示政函〔2024〕5号", false],
    ]);
  });

  it("finds a document number however it is typed, and what the document decided", () => {
    expect(ids("临政函[2023] 32 号", "document")).toEqual(["临政函〔2023〕32号"]);
    expect(ids("临政函[2023] 32 号", "zone")).toHaveLength(1);
  });

  it("finds a road by the four sides and says in which", () => {
    const road = dataset.parcels.flatMap(({ sides }) => sides).find(({ text }) => text.includes("路"))!;
    const hits = found(road.text.split(/[、，]/u)[0]!).filter(({ kind }) => kind === "parcel");
    expect(hits.length).toBeGreaterThan(0);
    expect(hits[0]!.note).toContain("四至：");
  });

  it("finds nothing for nothing, and nothing that is not there", () => {
    expect(found("")).toEqual([]);
    expect(found("没有这个地方")).toEqual([]);
    // Every word must be found in one record.
    expect(ids("蒲县 河西新城", "parcel")).toEqual([]);
  });
});

describe("what else is said of a county", () => {
  it("are the rows of tables, blank cells left out and not zero", () => {
    const rows = countyFigures(dataset, "蒲县", "zh");
    // The table of water is no table of land.
    expect(rows.map(({ title }) => title)).toEqual([expect.stringContaining("批而未用")]);
    const table = dataset.quotas.find(({ title }) => title === rows[0]!.title)!;
    const printed = table.rows.find(({ name }) => name === "蒲县")!.values.filter((value) => value !== null);
    expect(rows[0]!.figures).toHaveLength(printed.length);
    expect(printed.length).toBeLessThan(table.columns.length);
    expect(rows[0]!.figures.every(({ value }) => value.endsWith("亩"))).toBe(true);
  });

  it("are documents whose titles name it, copies left out", () => {
    expect(countyDocuments(dataset, "浮山县").map(({ number }) => number)).toEqual(["临政函〔2021〕67号"]);
    expect(countyDocuments(dataset, "隰县")).toEqual([]);
  });

  it("are the plan areas of parcels whose county is not printed", () => {
    const areas = unplacedAreas(dataset);
    expect(areas.map(({ name }) => name)).toContain("段店片区");
    expect(areas.reduce((sum, { parcels }) => sum + parcels, 0)).toBe(
      dataset.parcels.filter(({ county, version }) => county === null && version === "current").length,
    );
    // Those without a plan area come last.
    expect(areas.at(-1)!.name).toBeNull();
  });
});
