import { describe, expect, it } from "vitest";
import type { Bound } from "../../src/domain/indicator";
import { envelope } from "../../src/view/envelope";
import { envelopeShapes } from "../../src/view/envelope-shapes";
import { envelopeLines, envelopeVerdict } from "../../src/view/envelope-words";
import { boundary, parcel } from "./map-samples";

const bound = (max: number | null, unit: Bound["unit"], min: number | null = null): Bound => ({
  min,
  max,
  minInclusive: true,
  maxInclusive: true,
  unit,
  operator: "≤",
  assumed: false,
  condition: null,
  raw: String(max ?? min),
  evidence: { source: "s", start: 0, end: 1, lines: [1, 1] },
});
const hectare = {
  value: 1,
  unit: "ha" as const,
  squareMetres: 10_000,
  decimals: 2,
  approximate: false,
  qualifier: null,
  raw: "1.00公顷",
  evidence: { source: "s", start: 0, end: 1, lines: [1, 1] as [number, number] },
};
const ground = boundary([
  ["1", 3_994_000, 37_544_000, 111.49, 36.07],
  ["2", 3_994_000, 37_544_100, 111.491, 36.07],
  ["3", 3_994_100, 37_544_100, 111.491, 36.071],
  ["4", 3_994_100, 37_544_000, 111.49, 36.071],
]);
const limited = parcel("p", {
  areas: [hectare] as never,
  boundary: ground,
  indicators: { far: bound(2.5, "ratio"), density: bound(20, "percent"), height: bound(36, "m") },
});
const usual = { floorHeight: 3, footprint: null };
const box = [111, 36, 112, 37] as const;

describe("envelope", () => {
  it("is FAR × area on the footprint of the density: 2.5 ÷ 20 % are 12.5 floors, 37.5 m at 3 m", () => {
    const { block, heightLimit } = envelope(limited, usual);
    expect(heightLimit).toBe(36);
    expect(block).toMatchObject({
      floorArea: 25_000,
      footprint: 2000,
      floors: 12.5,
      top: 37.5,
      basis: "density",
    });
  });

  it("follows the reader's assumptions, for one parcel only", () => {
    const wider = { floorHeight: 2.8, footprint: { parcel: "p", share: 0.5 } };
    expect(envelope(limited, wider).block).toMatchObject({ floors: 5, top: 14, basis: "assumed" });
    expect(envelope({ ...limited, id: "q" }, wider).block).toMatchObject({
      floors: 12.5,
      top: 35,
      basis: "density",
    });
  });

  it("says where no density is printed, and makes no block of what is not printed", () => {
    const { density: _, ...open } = limited.indicators;
    expect(envelope({ ...limited, indicators: open }, usual).block).toMatchObject({
      share: 1,
      basis: "whole",
    });
    expect(envelope({ ...limited, areas: [] }, usual).block).toBeNull();
    expect(envelope({ ...limited, indicators: { far: bound(null, "ratio", 1) } }, usual).block).toBeNull();
    expect(
      envelope({ ...limited, indicators: { height: bound(12, "storeys") } }, usual).heightLimit,
    ).toBeNull();
  });

  it("is drawn as the block, what of it rises above the limit, and the space under the limit", () => {
    const { features } = envelopeShapes([limited], null, box, usual, (shape) => shape);
    expect(features.map(({ properties: { part, base, top } }) => [part, base, top])).toEqual([
      ["block", 0, 36],
      ["excess", 36, 37.5],
      ["limit", 0, 36],
    ]);
  });

  it("draws nothing without a boundary, outside the view, filtered away, or without a footprint", () => {
    const count = (parcels: (typeof limited)[], shown: Set<string> | null = null, draw = true): number =>
      envelopeShapes(parcels, shown, box, usual, (shape) => (draw ? shape : null)).features.length;
    expect(count([{ ...limited, boundary: null }])).toBe(0);
    expect(count([{ ...limited, version: "before" }])).toBe(0);
    expect(count([limited], new Set(["other"]))).toBe(0);
    expect(count([limited], null, false)).toBe(1);
    expect(envelopeShapes([limited], null, [0, 0, 1, 1], usual, (shape) => shape).features).toEqual([]);
  });

  it("says in words whether the FAR fits under the height limit, and where the footprint comes from", () => {
    expect(envelopeVerdict(envelope(limited, usual), "en")).toContain("1.5 m above");
    expect(envelopeVerdict(envelope(limited, { ...usual, floorHeight: 2.8 }), "zh")).toContain("余 1.0 米");
    const lines = envelopeLines(envelope(limited, usual), 3, "zh");
    expect(lines.map((one) => one.note)).toEqual([
      "原文",
      "2.5 × 10,000 m²",
      "按建筑密度 ≤ 20%",
      "12.5 层 × 3.0 米",
    ]);
    expect(envelopeVerdict({ heightLimit: null, block: null }, "zh")).toBeNull();
  });
});
