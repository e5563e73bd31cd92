import { describe, expect, it } from "vitest";
import type { StatedArea } from "../../src/domain/area";
import { boardItems, boardRows, boardStep, TILE_GAP, TILE_WIDTH } from "../../src/view/board-items";
import { boardScale } from "../../src/view/board-scale";
import { type LedgerRow, ledgerRows } from "../../src/view/ledger-rows";
import { bound, parcel, placeOf, sampleDataset } from "../support/sample-dataset";

const site = (squareMetres: number): StatedArea => ({
  value: squareMetres,
  unit: "m2",
  squareMetres,
  decimals: 0,
  approximate: false,
  role: "site",
  raw: String(squareMetres),
  evidence: placeOf("A-01"),
});

/** Parcels P1, P2, … of the given sizes. */
const rowsOf = (...sizes: number[]): readonly LedgerRow[] =>
  ledgerRows(
    {
      ...sampleDataset,
      parcels: sizes.map((size, index) =>
        parcel(`P${index + 1}`, {
          code: `P${index + 1}`,
          planArea: index < 3 ? "东" : null,
          areas: [site(size)],
          indicators: { height: bound("", { max: (index + 1) * 10, unit: "m" }) },
        }),
      ),
    },
    "zh",
  );

const ids = (items: ReturnType<typeof boardItems>): string[][] =>
  items.flatMap((item) => (item.kind === "shelf" ? [item.tiles.map((tile) => tile.row.id)] : []));

describe("the board", () => {
  it("draws areas in proportion: four times the area has twice the side", () => {
    const scale = boardScale(rowsOf(10_000, 40_000), 600);
    expect(scale.side(40_000) / scale.side(10_000)).toBeCloseTo(2, 9);
    expect(scale.side(40_000)).toBe(150);
    expect(scale.rise(40) / scale.rise(10)).toBeCloseTo(4, 9);
  });

  it("leaves out of the drawing, never out of proportion, what is too large for it", () => {
    const rows = rowsOf(100, 100, 100, 100, 1e9);
    const scale = boardScale(rows, 600);
    expect(scale.side(100)).toBeCloseTo(8, 9);
    expect(scale.largest).toBeLessThan(1e9);
    expect(ids(boardItems(rows, { by: "area", descending: true }, scale, 600)).flat()).not.toContain("P5");
  });

  it("puts every row in one of three heaps", () => {
    const rows = ledgerRows(
      { ...sampleDataset, parcels: [...sampleDataset.parcels, parcel("bare", { code: "bare" })] },
      "zh",
    );
    const { drawn, withoutArea, notCounted } = boardRows(rows);
    expect(drawn.map((row) => row.title)).toEqual(["A-01", "A-02", "样板小学"]);
    expect(withoutArea.map((row) => row.title)).toEqual(["bare"]);
    expect(notCounted.map((row) => row.title)).toEqual(["样板街坊"]);
  });

  it("stands by plan area, in the asked order", () => {
    const rows = rowsOf(100, 300, 200, 50);
    const items = boardItems(rows, { by: "area", descending: true }, boardScale(rows, 600), 600);
    expect(
      items.flatMap((item) => (item.kind === "group" ? [[item.planArea, item.squareMetres]] : [])),
    ).toEqual([
      ["东", 600],
      [null, 50],
    ]);
    expect(ids(items)).toEqual([["P2", "P3", "P1"], ["P4"]]);
    const low = boardItems(rows, { by: "height", descending: false }, boardScale(rows, 600), 600);
    expect(ids(low)).toEqual([["P1", "P2", "P3"], ["P4"]]);
  });

  it("breaks shelves at the width", () => {
    const rows = rowsOf(100, 100, 100);
    const width = 2 * TILE_WIDTH + TILE_GAP;
    expect(ids(boardItems(rows, { by: "area", descending: true }, boardScale(rows, width), width))).toEqual([
      ["P1", "P2"],
      ["P3"],
    ]);
  });

  it("is walked with arrow keys", () => {
    const rows = rowsOf(100, 100, 100, 100);
    const width = 2 * TILE_WIDTH + TILE_GAP;
    const items = boardItems(rows, { by: "area", descending: true }, boardScale(rows, width), width);
    // P1 P2 / P3 / P4
    expect(boardStep(items, null, "ArrowDown")).toBe("P1");
    expect(boardStep(items, "P1", "ArrowRight")).toBe("P2");
    expect(boardStep(items, "P2", "ArrowDown")).toBe("P3");
    expect(boardStep(items, "P3", "ArrowDown")).toBe("P4");
    expect(boardStep(items, "P4", "ArrowRight")).toBe("P4");
    expect(boardStep(items, "P4", "ArrowUp")).toBe("P3");
    expect(boardStep(items, "P1", "ArrowUp")).toBe("P1");
    expect(boardStep(items, "P1", "End")).toBe("P4");
    expect(boardStep(items, "P1", "x")).toBeNull();
  });
});
