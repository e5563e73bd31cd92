import { beforeAll, describe, expect, it } from "vitest";
import type { Ingested } from "../../src/pipeline";
import { gazetteDataset, gazettesPresent } from "../support/gazettes";

/** County, plan year, hectares as printed. */
const LAND_ASSEMBLY = [
  ["临政函〔2023〕23号", "安泽县", 2023, 9.8046],
  ["临政函〔2023〕29号", "大宁县", 2023, 26.0901],
  ["临政函〔2023〕31号", "汾西县", 2023, 11.5271],
  ["临政函〔2023〕32号", "蒲县", 2023, 40.2733],
  ["临政函〔2022〕65号", "尧都区", 2021, 26.8591],
  ["临政函〔2022〕66号", "尧都区", 2022, 187.1615],
  ["临政函〔2022〕67号", "古县", 2022, 51.4942],
];

const CLEARANCE: readonly [string, number, number | null][] = [
  ["市本级", 684.28, 97.56],
  ["临汾开发区", 220.25, 25.9],
  ["尧都区", 1289.35, 210.03],
  ["曲沃县", 168.69, 20.238],
  ["翼城县", 195.13, 14.09],
  ["襄汾县", 358.76, null],
  ["洪洞县", 295.65, 15.71],
  ["古县", 3.6, null],
  ["安泽县", 239.54, null],
  ["浮山县", 322.92, null],
  ["吉县", 87.83, null],
  ["乡宁县", 72.96, null],
  ["大宁县", 51.6, null],
  ["隰县", 46.48, null],
  ["永和县", 328.52, null],
  ["蒲县", 34.8, null],
  ["汾西县", 293.44, null],
  ["侯马市", 280.23, null],
  ["霍州市", 173.3, null],
];

describe.skipIf(!gazettesPresent)("zones and quotas of the five gazettes", () => {
  let run: Ingested;
  beforeAll(async () => {
    run = await gazetteDataset();
  });
  const numberOf = (document: string | null): string | null =>
    run.dataset.documents.find((candidate) => candidate.id === document)?.number ?? null;

  it("are seven land-assembly approvals", () => {
    const zones = run.dataset.zones.filter((zone) => zone.kind === "land-assembly");
    const key = (row: readonly unknown[]): string => row.join(" ");
    expect(
      zones
        .map((zone) => [numberOf(zone.document), zone.county, zone.year, zone.areas[0]?.value])
        .map(key)
        .sort(),
    ).toEqual(LAND_ASSEMBLY.map(key).sort());
    expect(zones.every((zone) => zone.areas[0]?.unit === "ha" && zone.areas[0].decimals === 4)).toBe(true);
    expect(zones.filter((zone) => zone.batch !== null).map((zone) => [zone.county, zone.batch])).toEqual([
      ["古县", "第二次"],
    ]);
  });

  it("are one chemical park with four sides", () => {
    const others = run.dataset.zones.filter((zone) => zone.kind !== "land-assembly");
    expect(others).toHaveLength(1);
    expect(others[0]?.areas[0]).toMatchObject({ value: 1145.9907, unit: "ha", decimals: 4 });
    expect(others[0]?.sides.map((side) => side.side)).toEqual(["E", "S", "W", "N"]);
    expect(others[0]?.name).toContain("化工园区");
  });

  it("are the clearance quotas with blanks that stay blank", () => {
    const table = run.dataset.quotas.find((quota) => numberOf(quota.document) === "临政办发〔2022〕15号")!;
    expect(table.rows.map((row) => [row.name.replace(/\s/gu, ""), ...row.values])).toEqual(CLEARANCE);
    expect(table.total?.values).toEqual([5147.33, 383.528]);
    expect(table.unit).toBe("亩");
  });

  it("are the water quotas where read", () => {
    const table = run.dataset.quotas.find((quota) => numberOf(quota.document) === "临政办函〔2022〕12号");
    expect(table?.rows).toHaveLength(18);
    expect(table?.rows[0]?.values).toEqual([12643, 10563, null, null, 9973, 8168, 2670, 2395, null, null]);
    expect(table?.total?.values).toEqual([69882, 62000, 23200, 23200, 35069, 28600, 8800, 7900, 2813, 2300]);
  });
});
