import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { familiarSize } from "../../src/view/familiar-size";
import { publicCounties } from "../../src/view/public-counties";
import { publicGlossary } from "../../src/view/public-glossary";
import { linfenTiles, sameCounty } from "../../src/view/public-tiles";
import { hectaresAndMu, publicZone } from "../../src/view/public-zone";
import { sampleDataset } from "../support/sample-dataset";

interface Seat {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}
const root = join(import.meta.dirname, "../..");
const { places } = JSON.parse(readFileSync(join(root, "data/regions/linfen.json"), "utf8")) as {
  places: Seat[];
};
const seat = (name: string): Seat => places.find((one) => one.name === name)!;

/** Every pair of tiles in one line of the schematic, the nearer one first. */
function neighbours(line: "row" | "column", along: "row" | "column"): [string, string][] {
  return linfenTiles.flatMap((a) =>
    linfenTiles
      .filter((b) => a[line] === b[line] && a[along] < b[along])
      .map((b): [string, string] => [a.name, b.name]),
  );
}

describe("the tiles of the counties", () => {
  it("are those of the region, each in a place of its own", () => {
    expect(linfenTiles.map(({ name }) => name).toSorted()).toEqual(places.map(({ name }) => name).toSorted());
    expect(new Set(linfenTiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(17);
  });

  it("run from west to east and from north to south as the seats do", () => {
    const rows = neighbours("row", "column");
    const columns = neighbours("column", "row");
    expect(rows.length + columns.length).toBeGreaterThan(40);
    expect(rows.filter(([a, b]) => seat(a).lon >= seat(b).lon)).toEqual([]);
    expect(columns.filter(([a, b]) => seat(a).lat <= seat(b).lat)).toEqual([]);
  });

  it("know a county with and without its last character, and no other", () => {
    expect(sameCounty("安泽", "安泽县")).toBe(true);
    expect(sameCounty("古县", "古县")).toBe(true);
    expect(sameCounty("古县", "吉县")).toBe(false);
    expect(sameCounty("霍州市", "霍州")).toBe(true);
  });
});

const zone = sampleDataset.zones[0]!;
const table = sampleDataset.quotas[0]!;

/** The sample moved to counties of the schematic: a zone in 蒲县, a table that names 蒲县 and 隰县. */
const moved: Dataset = {
  ...sampleDataset,
  zones: [{ ...zone, county: "蒲县" }],
  parcels: sampleDataset.parcels.map((one) => ({ ...one, county: "隰县" })),
  quotas: [{ ...table, rows: ["蒲县", "隰县", "吉县"].map((name) => ({ ...table.rows[0]!, name })) }],
};
const concernOf = (dataset: Dataset, name: string): readonly string[] => {
  const found = publicCounties(dataset).tiles.find(({ tile }) => tile.name === name)!.county;
  return [found.zoneConcern, found.parcelConcern];
};

describe("what is known of a county", () => {
  it("is of three kinds", () => {
    expect(concernOf(moved, "蒲县")).toEqual(["concerned", "not-concerned"]);
    expect(concernOf(moved, "隰县")).toEqual(["not-concerned", "concerned"]);
    expect(concernOf(moved, "吉县")).toEqual(["not-concerned", "not-concerned"]);
    expect(concernOf(moved, "霍州市")).toEqual(["no-data", "no-data"]);
  });

  it("is never a no where a record does not say its county", () => {
    const unknown: Dataset = {
      ...moved,
      zones: [...moved.zones, { ...zone, id: "elsewhere", county: null }],
      parcels: moved.parcels.map((one) => ({ ...one, county: null })),
    };
    expect(concernOf(unknown, "吉县")).toEqual(["no-data", "no-data"]);
    expect(concernOf(unknown, "蒲县")).toEqual(["concerned", "no-data"]);
    expect(publicCounties(unknown).unplaced.zones).toBe(1);
  });

  it("counts current zones only and keeps a missing area apart from nothing", () => {
    const more: Dataset = {
      ...moved,
      zones: [
        ...moved.zones,
        { ...zone, id: "b", county: "蒲县", areas: [] },
        { ...zone, id: "c", county: "蒲县", version: "before" },
      ],
    };
    const { county } = publicCounties(more).tiles.find(({ tile }) => tile.name === "蒲县")!;
    // 9.8046 ha are printed in the sample.
    expect([county.zones.length, county.withoutArea, county.squareMetres]).toEqual([2, 1, 98_046]);
  });

  it("shows counties without a tile by name, and land of the forces not at all", () => {
    expect(publicCounties(sampleDataset).tiles).toEqual([]);
    expect(publicCounties(sampleDataset).others.map(({ name }) => name)).toContain("样板县");
    const use = sampleDataset.parcels.flatMap((one) => one.landUse)[0]!;
    const forces: Dataset = {
      ...moved,
      parcels: moved.parcels.map((one) => ({
        ...one,
        landUse: [{ ...use, raw: "军事设施用地", code: "1501" }],
      })),
    };
    expect(concernOf(forces, "隰县")[1]).not.toBe("concerned");
  });
});

describe("a zone in plain words", () => {
  it("compares with a football pitch of 0.714 ha", () => {
    expect(familiarSize(7140, "zh")).toBe("大约相当于 1 个足球场（按一个 105 米 × 68 米、0.714 公顷算）。");
    // 40.2733 ha / 0.714 ha = 56.405…; 1145.9907 / 0.714 = 1605.03…: two digits, no more.
    expect(familiarSize(402_733, "zh")).toContain("56 个足球场");
    expect(familiarSize(11_459_907, "en")).toBe(
      "About 1,600 football pitches (one of 105 m by 68 m, 0.714 ha).",
    );
    // Less than a pitch is told in basketball courts: 2601 m² / 420 m² = 6.19….
    expect(familiarSize(2601, "zh")).toContain("6.2 个篮球场");
  });

  it("converts the printed figure with no more digits than it bears", () => {
    // 9.8046 ha × 15 = 147.069 mu; the last printed digit is 1 m², which is 0.0015 mu.
    expect(hectaresAndMu(zone.areas[0]!, "zh")).toEqual({ hectares: "9.8046 公顷", mu: "147.07 亩" });
  });

  it("says what is not published", () => {
    const facts = publicZone({ ...zone, sides: [], blocks: [], boundary: null });
    expect([facts.bounded, facts.sided]).toEqual([false, false]);
  });

  it("explains the terms of the documents in both languages", () => {
    for (const term of ["成片开发", "容积率", "建筑密度", "绿地率", "建筑限高", "四至"]) {
      const found = publicGlossary.find((one) => one.term.zh === term);
      expect(found?.words.zh.length, term).toBeGreaterThan(20);
      expect(found?.term.en).toContain(term);
      expect(found?.words.en.replace(/批而未[供用]/gu, ""), term).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
