import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { compactText, jsonText } from "../../scripts/cli/written-dataset";
import { demoInputs, madeDemo, madeLinfen } from "../../scripts/data/made-data";
import { type Dataset, DatasetSchema } from "../../src/domain/dataset";
import { gazettesPresent } from "../support/gazettes";
import { projectRoot } from "../support/imports";

const text = (path: string): string => readFileSync(join(projectRoot, path), "utf8");
const dataset = (set: string): Dataset =>
  v.parse(DatasetSchema, JSON.parse(text(`data/${set}/dataset.json`)));

/** Every string of a value with the name of its field. */
function strings(value: unknown, key = ""): [key: string, text: string][] {
  if (typeof value === "string") return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => strings(item, name));
}

describe("the shipped datasets", () => {
  it.each(["linfen", "demo"])("data/%s/dataset.json fits the schema and has no field besides", (set) => {
    expect(dataset(set)).toEqual(JSON.parse(text(`data/${set}/dataset.json`)));
  });
});

describe("data/linfen", () => {
  it.skipIf(!gazettesPresent)("is what the program makes of the gazettes today", async () => {
    expect(jsonText(await madeLinfen())).toBe(text("data/linfen/dataset.json"));
  });

  it("holds facts and places, no passages: longer print is cut and says so", () => {
    const shipped = dataset("linfen");
    const passages = strings(shipped).filter(([key]) => key === "raw" || key === "text" || key === "reason");
    expect(passages.length).toBeGreaterThan(100);
    for (const [, passage] of passages) expect([...passage].length).toBeLessThanOrEqual(40);
    expect(existsSync(join(projectRoot, "data/linfen/texts"))).toBe(false);
  });

  it("masks the private neighbour named in a side of the surveyed parcel", () => {
    const sides = dataset("linfen").parcels.flatMap((parcel) => parcel.sides);
    const masked = sides.filter((side) => side.masked);
    expect(masked.length).toBeGreaterThan(0);
    for (const side of masked) expect(side.text).toContain("某");
  });
});

describe("data/demo", () => {
  it("is what the script writes and the program makes of it today", async () => {
    const inputs = demoInputs();
    expect(readdirSync(join(projectRoot, "data/demo/gazettes")).sort()).toEqual(
      inputs.map(({ name }) => name).sort(),
    );
    for (const { name, bytes } of inputs)
      expect(text(`data/demo/gazettes/${name}`)).toBe(new TextDecoder().decode(bytes));
    expect(compactText((await madeDemo(inputs)).dataset)).toBe(text("data/demo/dataset.json"));
  });

  it("has about 120 parcels with a boundary, and says of every gazette that it is invented", () => {
    const drawn = dataset("demo").parcels.filter((parcel) => parcel.boundary !== null);
    expect(drawn.length).toBeGreaterThanOrEqual(100);
    for (const { name, bytes } of demoInputs()) {
      expect(name).toContain("示例");
      expect(new TextDecoder().decode(bytes)).toMatch(/虚构|示例/u);
    }
  });
});
