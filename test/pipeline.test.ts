import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { DatasetSchema } from "../src/domain/dataset";
import { ingest } from "../src/pipeline";
import { exchangeOf, mistyped } from "./fixtures/exchange-of";
import { surveyedParcel } from "./fixtures/geodesy/surveyed-parcel";

const read = async (bytes: Uint8Array) =>
  (await ingest([{ name: "示例.txt", bytes }], { region: null, epsg: null })).dataset;

describe("a figure that the points do not give", () => {
  it("comes with its cause, from the bytes to the dataset, and nothing is changed", async () => {
    const dataset = await read(exchangeOf("0.656978", mistyped));
    const [parcel] = dataset.parcels;
    const [verdict] = parcel?.verdicts ?? [];
    expect(verdict?.verdict).toBe("inconsistent");
    const [cause] = verdict?.hypotheses ?? [];
    expect(cause).toMatchObject({ kind: "digit-mistyped", rank: 1, labels: ["J21"] });
    expect(cause?.message.zh).toContain("3994352.904");
    // closed outline of 29 points, with point 21 where it was surveyed
    expect(cause?.ring).toHaveLength(30);
    expect(cause?.area).toBeCloseTo(surveyedParcel.planar, 3);
    expect(parcel?.boundary?.rings[0]?.points[20]?.north).toBe("3994362.904");
    const finding = dataset.findings.find((one) => one.rule === "area-geometry");
    expect(finding?.severity).toBe("error");
    expect(finding?.message.zh).toContain("可能的原因：点J21");
    expect(finding?.message.en).toContain("Nothing was changed.");
    expect(v.safeParse(DatasetSchema, dataset).issues).toBeUndefined();
  });

  it("names a unit mix-up", async () => {
    const dataset = await read(exchangeOf("9.85466", surveyedParcel.points));
    const [cause] = dataset.parcels[0]?.verdicts[0]?.hypotheses ?? [];
    expect(cause).toMatchObject({ kind: "unit-mix-up", rank: 1 });
  });

  it("is not looked for where the figure holds", async () => {
    const dataset = await read(exchangeOf("0.656978", surveyedParcel.points));
    const [verdict] = dataset.parcels[0]?.verdicts ?? [];
    expect(verdict?.verdict).toBe("reproduced");
    expect(verdict).not.toHaveProperty("hypotheses");
  });
});

it("looks for causes only as long as a reader would wait", async () => {
  // 10 001 points round a circle of 1 km, declared a tenth too large
  const count = 10_001;
  const circle = Array.from({ length: count }, (_, k): [string, string] => {
    const angle = (2 * Math.PI * k) / count;
    return [
      (3_994_000 + 1000 * Math.sin(angle)).toFixed(3),
      (37_544_000 + 1000 * Math.cos(angle)).toFixed(3),
    ];
  });
  const dataset = await read(exchangeOf("345.5", circle));
  const [verdict] = dataset.parcels[0]?.verdicts ?? [];
  expect(verdict?.verdict).toBe("inconsistent");
  expect(verdict).not.toHaveProperty("hypotheses");
  expect(dataset.findings.find((one) => one.rule === "area-geometry")?.message.en).toContain(
    "No cause was looked for.",
  );
});
