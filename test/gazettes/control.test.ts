import { beforeAll, describe, expect, it } from "vitest";
import type { Bound } from "../../src/domain/indicator";
import type { Parcel } from "../../src/domain/parcel";
import type { Ingested } from "../../src/pipeline";
import { gazetteDataset, gazettesPresent } from "../support/gazettes";
import { EXPECTED_CONTROL, type ExpectedParcel } from "./expected-control";

describe.skipIf(!gazettesPresent)("control parcels of the five gazettes", () => {
  let run: Ingested;
  beforeAll(async () => {
    run = await gazetteDataset();
  });
  const numberOf = (parcel: Parcel): string | null =>
    run.dataset.documents.find((document) => document.id === parcel.document)?.number ?? null;
  const control = (role: Parcel["role"]): Parcel[] =>
    run.dataset.parcels.filter((parcel) => parcel.kind === "control" && parcel.role === role);
  const parcelOf = (expected: ExpectedParcel): Parcel => {
    const found = control("parcel").filter(
      (parcel) => numberOf(parcel) === expected.document && parcel.code === expected.code,
    );
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  const expectLimit = (bound: Bound | undefined, limit: ExpectedParcel["far"], percent: boolean): void => {
    if (limit === null) {
      expect(bound).toBeUndefined();
      return;
    }
    const [operator, value] = limit;
    expect(bound?.operator).toBe(operator);
    expect(bound?.assumed).toBe(false);
    expect(bound?.unit).toBe(percent ? "percent" : "ratio");
    expect(operator === "不小于" ? [bound?.min, bound?.max] : [bound?.max, bound?.min]).toEqual([
      value,
      null,
    ]);
  };

  it("are 31", () => {
    expect(control("parcel")).toHaveLength(EXPECTED_CONTROL.length);
    expect(EXPECTED_CONTROL).toHaveLength(31);
  });

  it.each(EXPECTED_CONTROL.map((expected) => [`${expected.document} ${expected.code}`, expected] as const))(
    "%s",
    (_, expected) => {
      const parcel = parcelOf(expected);
      expect(parcel.status).toBe(expected.status);
      expect(parcel.landUse.map((use) => use.raw.replace(/\s+/gu, ""))).toEqual(
        expected.use === null ? [] : [expected.use],
      );
      const site = parcel.areas[0];
      if (expected.area === null) expect(parcel.areas).toEqual([]);
      else {
        expect([site?.value, site?.unit, site?.decimals, site?.role]).toEqual([...expected.area, "site"]);
      }
      expectLimit(parcel.indicators.far, expected.far, false);
      expectLimit(parcel.indicators.density, expected.density, true);
      expectLimit(parcel.indicators.greenRatio, expected.green, true);
      const height = parcel.indicators.height;
      expect(height?.max ?? null).toBe(expected.height);
      if (height !== undefined)
        expect([height.operator, height.assumed, height.unit]).toEqual([null, true, "m"]);
      if (expected.planArea !== null) expect(parcel.planArea ?? "").toContain(expected.planArea);
      if (expected.block !== null) expect(parcel.block).toBe(expected.block);
      expect(parcel.evidence.lines[0]).toBe(expected.lines[0]);
      expect(Math.abs(parcel.evidence.lines[1] - expected.lines[1])).toBeLessThanOrEqual(1);
    },
  );

  it("stand beside their blocks with totals and sides", () => {
    const blocks = control("block").map((block) => [
      numberOf(block),
      block.code ?? block.name,
      block.areas.find((area) => area.role === "total")?.value ?? null,
      block.sides.map((side) => side.side).join(""),
    ]);
    for (const expected of [
      ["临政函〔2022〕63号", "地块一", 13.3, "ESNW"],
      ["临政函〔2022〕63号", "地块二", 9.45, "NWSE"],
      ["临政函〔2022〕63号", "地块三", 1.84, "ESWN"],
      ["临政函〔2023〕24号", "0104-04", 3.5, "ESWN"],
      ["临政函〔2023〕24号", "0127-02", 5.5, "ESWN"],
    ]) {
      expect(blocks).toContainEqual(expected);
    }
  });

  it("keep strips, roads, transfers, obligations and the merged parcel apart", () => {
    const strips = [...control("strip"), ...control("road")].flatMap((strip) =>
      strip.areas.map((area) => area.value),
    );
    for (const area of [0.61, 0.17, 0.52, 0.22]) expect(strips).toContain(area);
    const widths = [...control("strip"), ...control("road")].flatMap((strip) =>
      strip.measures.map((measure) => `${measure.kind} ${measure.metres}`),
    );
    for (const width of ["width 10", "width 20", "redLine 50", "width 7", "width 6"])
      expect(widths).toContain(width);
    const transfers = run.dataset.parcels.flatMap((parcel) =>
      parcel.areas.filter((area) => area.role === "transfer"),
    );
    expect(transfers.map((area) => [area.to, area.value])).toEqual([
      ["0104-02", 0.1],
      ["0104-03", 0.09],
    ]);
    expect(control("retired").map((parcel) => parcel.code)).toEqual(["0112-03"]);
    const merged = control("parcel").find((parcel) => parcel.code === "0112-02");
    expect(merged?.derivedFrom).toEqual(["0112-02", "0112-03"]);
    const fire = control("parcel").find((parcel) => parcel.code === "0320-03");
    expect(fire?.obligations.map((obligation) => obligation.area?.value)).toEqual([600]);
    const gas = control("parcel").find((parcel) => parcel.landUse.some((use) => use.code === "B41"));
    expect(gas?.landUse[0]).toMatchObject({ scheme: "GB50137-2011", suggested: false });
  });
});
