import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crsByEpsg, crsTable, gaussKruger, widthOfZone, zoneOfMeridian } from "../../src/geodesy/crs-table";
import oracle from "../fixtures/geodesy/proj-control-points.json";

/** The list of the standards analysis, where it lies beside the project. */
const epsgList = new URL("../../../shared/analysis/standards-data/epsg.txt", import.meta.url);

describe("the table of coordinate systems", () => {
  it("has the 192 Gauss-Krüger systems and the four geographic ones, each code once", () => {
    expect(oracle.systems).toHaveLength(192);
    expect(crsTable).toHaveLength(196);
    expect(new Set(crsTable.map((system) => system.epsg)).size).toBe(196);
  });

  it.each([...oracle.systems, ...oracle.geographic])("EPSG:$epsg is $name", ({ epsg, name, west, east }) => {
    const system = crsByEpsg(epsg);
    expect(system?.name).toBe(name);
    // the registry's land areas are trimmed by hand here and there (78.01 for 78)
    expect(Math.abs((system?.west ?? 0) - west)).toBeLessThanOrEqual(0.02);
    expect(Math.abs((system?.east ?? 0) - east)).toBeLessThanOrEqual(0.02);
    expect(system?.proj4).not.toMatch(/datum|towgs84|nadgrids/);
  });

  it.skipIf(!existsSync(epsgList))("says about each code of the standards' list what the list says", () => {
    let compared = 0;
    for (const line of readFileSync(epsgList, "utf8").split("\n")) {
      const [, code, name] = /^(\d+) (.+?)\s*$/.exec(line) ?? [];
      if (code === undefined || name === undefined) continue;
      // New Beijing and the deprecated 21473 series are not offered
      const known = !name.startsWith("New Beijing") && !name.endsWith("DEPRECATED");
      expect(crsByEpsg(Number(code))?.name ?? null, line).toBe(known ? name : null);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(200);
  });

  it("knows what a zone number can mean", () => {
    expect([12, 13, 23, 24, 25, 45, 46].map(widthOfZone)).toEqual([null, 6, 6, null, 3, 3, null]);
    expect(zoneOfMeridian(3, 111)).toBe(37);
    expect(zoneOfMeridian(6, 111)).toBe(19);
    expect(zoneOfMeridian(6, 114)).toBeNull();
    expect(zoneOfMeridian(3, 112)).toBeNull();
  });

  it("gives WGS 84 planes no code, and throws for zones outside China", () => {
    expect(gaussKruger({ datum: "WGS84", width: 3, zone: 37, prefixed: true }).epsg).toBeNull();
    expect(() => gaussKruger({ datum: "CGCS2000", width: 3, zone: 19, prefixed: true })).toThrow(/zone 19/);
  });
});
