import { bench, describe } from "vitest";
import { writtenDemo } from "../../scripts/demo/written-demo";
import { parseBoundaries } from "../../src/parse/boundaries";
import { parseControl } from "../../src/parse/control";
import { parseDocuments } from "../../src/parse/documents";
import { parseLines } from "../../src/parse/layout/line";
import { runningText } from "../../src/parse/layout/running-text";
import { parseQuotas } from "../../src/parse/quotas";
import { sourceText } from "../../src/parse/text/source-text";
import { parseZones } from "../../src/parse/zones";
import { DENSE_TEXTS } from "./dense-texts";

/** Bytes of one gazette, as UTF-8, and of larger ones: doubling the text should double the time. */
const SIZES = [140_000, 560_000, 1_120_000, 2_500_000, 5_000_000, 10_000_000];
/** The same for texts of one thing only. */
const DENSE_SIZES = [1_000_000, 2_000_000, 5_000_000, 10_000_000];
/** Above this one run must do. */
const LARGE = 2_000_000;
const MEGABYTE = 1_000_000;
const [columns, paragraphs] = writtenDemo().map((gazette) => gazette.text);
const page = `${columns}\n\n${paragraphs}\n\n`;
const pageBytes = new TextEncoder().encode(page).length;

function textOf(bytes: number): string {
  return page.repeat(Math.max(1, Math.round(bytes / pageBytes)));
}

interface Stage {
  readonly normalising: number;
  readonly splitting: number;
  readonly extracting: number;
}

/** Milliseconds of the processor: other work may share the machine. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of each stage on one text. */
function stages(text: string): Stage {
  const start = now();
  const source = sourceText("bench", text);
  const lines = parseLines(source);
  runningText(source, lines);
  const normalised = now();
  const sections = parseDocuments(source, "0".repeat(64), lines);
  const split = now();
  for (const section of sections) {
    parseQuotas(section);
    parseZones(section);
    parseControl(section);
    parseBoundaries(section);
  }
  return {
    normalising: normalised - start,
    splitting: split - normalised,
    extracting: now() - split,
  };
}

stages(textOf(140_000));

/** Prints the speed of every stage on texts of growing size, and how much more the longer one costs. */
function timed(name: string, sized: (bytes: number) => string, sizes: readonly number[]): void {
  console.log(`${name}: bytes, MB/s of processor time for normalising, splitting, extracting; cost ratio`);
  let before: { readonly size: number; readonly cost: number } | null = null;
  for (const size of sizes) {
    const text = sized(size);
    const megabytes = new TextEncoder().encode(text).length / MEGABYTE;
    const runs = Array.from({ length: size > LARGE ? 1 : 3 }, () => stages(text));
    const least = (stage: keyof Stage): number => Math.min(...runs.map((run) => run[stage]));
    const speed = (stage: keyof Stage): string => (megabytes / (least(stage) / 1000)).toFixed(1);
    const cost = least("normalising") + least("splitting") + least("extracting");
    const ratio: string =
      before === null
        ? ""
        : `x${(cost / before.cost).toFixed(2)} for x${(megabytes / before.size).toFixed(2)}`;
    const row = [
      speed("normalising").padStart(11),
      speed("splitting").padStart(10),
      speed("extracting").padStart(11),
    ];
    console.log(`${(megabytes * MEGABYTE).toFixed(0).padStart(8)} ${row.join(" ")} ${ratio}`);
    before = { size: megabytes, cost };
  }
}

timed("invented gazettes", textOf, SIZES);
for (const [name, text] of Object.entries(DENSE_TEXTS)) timed(name, text, DENSE_SIZES);

describe("reading a gazette of 140 kB", () => {
  const text = textOf(140_000);
  bench("normalising, splitting and extracting", () => {
    stages(text);
  });
});
