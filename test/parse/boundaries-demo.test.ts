import { describe, expect, it } from "vitest";
import { seeded } from "../../scripts/demo/random";
import { codeOf } from "../../scripts/demo/sentences";
import { type Corner, metres, type TownParcel, town } from "../../scripts/demo/town";
import { writtenDemo } from "../../scripts/demo/written-demo";
import { parseBoundaries } from "../../src/parse/boundaries";
import { sectionOf } from "./section-of";

const SEED = 20230516;
const printed = (corners: readonly Corner[]): string[][] =>
  corners.map((corner) => [metres(corner.north), metres(corner.east)]);

describe("the boundary tables of the invented town", () => {
  const parcels = new Map<string, TownParcel>(
    town(seeded(SEED)).flatMap((block) => block.parcels.map((parcel) => [codeOf(parcel), parcel] as const)),
  );
  const gazettes = writtenDemo();
  /** parcels whose printed ring was changed on purpose */
  const planted = new Set(
    gazettes.flatMap((gazette) =>
      gazette.planted.flatMap((one) =>
        one.rule === "area-geometry" && one.subject !== null ? [one.subject] : [],
      ),
    ),
  );

  it("gives every ring and hole of the town as the generator drew it", () => {
    let seen = 0;
    for (const gazette of gazettes) {
      const { records, issues } = parseBoundaries(sectionOf(gazette.text));
      expect(issues).toEqual([]);
      for (const record of records) {
        const parcel = record.code === null ? undefined : parcels.get(record.code);
        if (parcel === undefined || planted.has(codeOf(parcel))) continue;
        const rings = record.tables[0]!.rings.map((ring) =>
          ring.points.map((point) => [point.first, point.second]),
        );
        expect(rings).toEqual([parcel.ring, ...(parcel.hole === null ? [] : [parcel.hole])].map(printed));
        expect(record.tables[0]!.stated).toMatchObject({ datum: { value: "CGCS2000" }, zone: { value: 37 } });
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});
