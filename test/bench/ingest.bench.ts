import { bench, describe } from "vitest";
import { demoInputs, madeDemo } from "../../scripts/data/made-data";
import { decodedText } from "../../src/read/decoded-text";

const inputs = demoInputs();
const [largest] = [...inputs].sort((a, b) => b.bytes.length - a.bytes.length);
const bytes = largest?.bytes ?? new Uint8Array();
const torn = Uint8Array.from([...bytes.subarray(0, 9_999), 0xff, ...bytes.subarray(10_000)]);

describe("from bytes to a dataset", () => {
  bench("decode a sound gazette", () => {
    decodedText(bytes);
  });
  bench("decode a gazette with a broken byte", () => {
    decodedText(torn);
  });
  bench("ingest the invented town: 3 gazettes, some 120 boundaries", async () => {
    await madeDemo(inputs);
  });
});
