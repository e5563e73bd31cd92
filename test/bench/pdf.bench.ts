import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bench, describe } from "vitest";
import { LIMITS } from "../../src/read/limits";
import { pdfText } from "../../src/read/pdf/pdf";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const FILES = [
  "office/one-column.pdf",
  "office/two-columns.pdf",
  "print/long-table.pdf",
  "print/two-columns.pdf",
];
const ROUNDS = 5;

/** The text of every page by pdf.js alone, nothing done with it; how many pages there were. */
async function bare(bytes: Uint8Array): Promise<number> {
  const [pdfjs, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++)
    await (await document.getPage(number)).getTextContent();
  await task.destroy();
  return document.numPages;
}

const read = (bytes: Uint8Array): Promise<unknown> =>
  pdfText("a", "a", bytes, { cMapUrl: "", limits: LIMITS });

async function milliseconds(run: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const inputs = FILES.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FIXTURES, name))) }));
console.log("file                     pages  bare pages/s  our pages/s  ratio   (least of five runs)");
for (const { name, bytes } of inputs) {
  const pages = await bare(bytes);
  await read(bytes);
  const [theirs, ours] = [await milliseconds(() => bare(bytes)), await milliseconds(() => read(bytes))];
  const speed = (time: number): string => ((1000 * pages) / time).toFixed(1);
  console.log(
    `${name.padEnd(24)} ${String(pages).padStart(5)} ${speed(theirs).padStart(13)} ${speed(ours).padStart(12)} ${(theirs / ours).toFixed(2).padStart(6)}`,
  );
}

describe("the pages of a PDF", () => {
  const [first] = inputs;
  const bytes = first?.bytes ?? new Uint8Array();
  bench("text and tables as we read them", async () => {
    await read(bytes);
  });
  bench("text by pdf.js alone", async () => {
    await bare(bytes);
  });
});
