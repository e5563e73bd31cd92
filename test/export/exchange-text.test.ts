import { describe, expect, it } from "vitest";
import { writtenDemo } from "../../scripts/demo/written-demo";
import type { Dataset } from "../../src/domain/dataset";
import { exchangeFiles, gbkBytes } from "../../src/export/exchange-text";
import { ingest } from "../../src/pipeline";
import { linfen } from "../support/gazettes";

async function read(name: string, bytes: Uint8Array): Promise<Dataset> {
  return (await ingest([{ name, bytes }], { region: linfen(), epsg: null })).dataset;
}

async function demo(): Promise<Dataset> {
  const inputs = writtenDemo().map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  return (await ingest(inputs, { region: linfen(), epsg: null })).dataset;
}

describe("exchange text", () => {
  it("written, read and written again is equal bit for bit", { timeout: 60_000 }, async () => {
    const [first] = exchangeFiles(await demo());
    const again = await read("first.txt", gbkBytes(first!.text));
    const [second] = exchangeFiles(again);
    expect(second!.text).toBe(first!.text);
  });

  it("is GBK with CRLF, closing points, holes and empty conversion parameters", {
    timeout: 60_000,
  }, async () => {
    const dataset = await demo();
    const [file] = exchangeFiles(dataset);
    const lines = file!.text.split("\r\n");
    expect(file!.text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(lines).toContain("转换参数=,,,,,,");
    expect(lines).toContain("坐标系=2000国家大地坐标系");
    expect(lines).toContain("带号=37");
    expect(new TextDecoder("gbk").decode(gbkBytes(file!.text))).toBe(file!.text);
    const drawn = dataset.parcels.filter((parcel) => parcel.boundary !== null);
    const points = lines.filter((line) => /^J\d+,/u.test(line));
    const rings = drawn.flatMap((parcel) => parcel.boundary!.rings);
    expect(points).toHaveLength(rings.reduce((sum, ring) => sum + ring.points.length + 1, 0));
    expect(points.some((line) => line.split(",")[1] === "2")).toBe(true);
  });
});
