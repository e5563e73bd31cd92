import { bench, describe } from "vitest";
import { writtenDemo } from "../../scripts/demo/written-demo";
import { parseBoundaries } from "../../src/parse/boundaries";
import { parseControl } from "../../src/parse/control";
import { parseDocuments } from "../../src/parse/documents";
import { parseLines } from "../../src/parse/layout/line";
import { parseQuotas } from "../../src/parse/quotas";
import { runningText } from "../../src/parse/text/running-text";
import { sourceText } from "../../src/parse/text/source-text";
import { parseZones } from "../../src/parse/zones";

/** Bytes of one gazette, as UTF-8, and of larger ones: doubling the text should double the time. */
const SIZES = [140_000, 560_000, 1_120_000, 2_500_000, 5_000_000, 10_000_000];
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
console.log(
  "bytes     normalising  splitting  extracting  (MB/s of processor time, least of three runs up to 2 MB)",
);
for (const size of SIZES) {
  const text = textOf(size);
  const megabytes = new TextEncoder().encode(text).length / MEGABYTE;
  const runs = Array.from({ length: size > LARGE ? 1 : 3 }, () => stages(text));
  const speed = (stage: keyof Stage): string =>
    (megabytes / (Math.min(...runs.map((run) => run[stage])) / 1000)).toFixed(1);
  const row = [
    speed("normalising").padStart(11),
    speed("splitting").padStart(10),
    speed("extracting").padStart(11),
  ];
  console.log(`${(megabytes * MEGABYTE).toFixed(0).padStart(8)} ${row.join(" ")}`);
}

describe("reading a gazette of 140 kB", () => {
  const text = textOf(140_000);
  bench("normalising, splitting and extracting", () => {
    stages(text);
  });
});
