import fc from "fast-check";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { groupedBy } from "../../src/audit/grouped-by";
import { DatasetSchema } from "../../src/domain/dataset";
import { parse } from "../../src/parse/parse";
import { type Ingested, ingest } from "../../src/pipeline";
import { type FixtureText, fixtureTexts } from "../support/fixture-texts";
import { boundariesOf, evidenceFaults, readFaults } from "../support/read-faults";
import { mutated, someEdits } from "../support/text-mutations";

/** Shared machines are slow; a hang lasts longer. */
const PATIENCE = { timeout: 300_000 };
/** Of a long text a part is as good, and cheaper. */
const LONGEST = 2500;
/** Milliseconds of the processor for a text of this length, ten times what the slowest of them took; a long one has more. */
const BUDGET = 3000;
const PER_CHARACTER = 0.1;

let fixtures: readonly FixtureText[] = [];
/** What is wrong with each of them, by its place. */
let faults: readonly (readonly string[])[] = [];
/** Those in which nothing has a boundary. */
let plain: readonly FixtureText[] = [];

const encoder = new TextEncoder();

async function read(text: string): Promise<Ingested> {
  return ingest([{ name: "fuzz.txt", bytes: encoder.encode(text) }], { region: null, epsg: null });
}

/** A text read within its time, or as soon as a neighbour let it. */
async function timed(text: string): Promise<{ readonly run: Ingested; readonly slow: readonly string[] }> {
  const budget = Math.max(BUDGET, PER_CHARACTER * text.length);
  let cost = Number.POSITIVE_INFINITY;
  let run: Ingested | null = null;
  // a neighbour may have slowed the first
  for (let n = 0; n < 3 && cost > budget; n++) {
    const before = process.cpuUsage().user;
    run = await read(text);
    cost = Math.min(cost, (process.cpuUsage().user - before) / 1000);
  }
  return { run: run!, slow: cost > budget ? [`${cost} ms of the processor`] : [] };
}

/** What is wrong with the dataset of a text, the time it took included. */
function faultsIn({ run, slow }: Awaited<ReturnType<typeof timed>>): string[] {
  const [decoded] = run.texts.values();
  const schema = v.safeParse(DatasetSchema, run.dataset);
  const shape = schema.success ? [] : [`${v.getDotPath(schema.issues[0])}: ${schema.issues[0].message}`];
  return [...slow, ...shape, ...(decoded === undefined ? [] : readFaults(run.dataset, decoded))];
}

const faultsOf = async (text: string): Promise<string[]> => faultsIn(await timed(text));

/** Texts changed in up to five places, and which of them is read twice. */
function damaged(texts: readonly FixtureText[], stock: readonly FixtureText[]) {
  const kinds = [...groupedBy(texts, ({ kind }) => kind).values()];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .record({
      text: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...texts) },
        // kinds of few texts are not left to chance
        { weight: 1, arbitrary: fc.constantFrom(...kinds).chain((own) => fc.constantFrom(...own)) },
      ),
      other: fc.constantFrom(...stock),
      part: share,
      edits: someEdits(5),
      noise: fc.string({ unit: "binary", maxLength: 40 }),
      twice: fc.nat(9).map((one) => one === 0),
    })
    .map(({ text, other, part, edits, noise, twice }) => {
      const from = Math.floor(part * Math.max(0, text.text.length - LONGEST));
      const own = text.text.slice(from, from + LONGEST);
      return { kind: text.kind, text: mutated(own, edits, { other: other.text, noise }), twice };
    });
}

beforeAll(async () => {
  fixtures = await fixtureTexts();
  const all: string[][] = [];
  const none: FixtureText[] = [];
  // each is read once, for both its faults and its boundaries
  for (const fixture of fixtures) {
    const read = await timed(fixture.text);
    all.push(faultsIn(read));
    if (fixture.kind !== "boundaries" && boundariesOf(read.run.dataset).length === 0) none.push(fixture);
  }
  faults = all;
  plain = none;
}, PATIENCE.timeout);

describe("any text", PATIENCE, () => {
  it("is tried on the texts of every folder of fixtures", () => {
    expect(fixtures.length).toBeGreaterThan(150);
    expect([...new Set(fixtures.map(({ kind }) => kind))]).toEqual(
      expect.arrayContaining([
        "boundaries",
        "control",
        "exchange",
        "gazettes",
        "office",
        "parse-documents",
        "zones",
      ]),
    );
    expect(plain.length).toBeGreaterThan(12);
  });

  it("is read in full, or said to be lost: the fixtures as they lie", () => {
    expect(faults).toHaveLength(fixtures.length);
    for (const [index, { name }] of fixtures.entries()) expect(faults[index], name).toEqual([]);
  });

  it("is read in full, or said to be lost: fixtures damaged and spliced", async () => {
    const drawn = new Set<string>();
    await fc.assert(
      fc.asyncProperty(damaged(fixtures, fixtures), async ({ kind, text, twice }) => {
        drawn.add(kind);
        expect(await faultsOf(text)).toEqual([]);
        if (!twice) return;
        const [one, two] = [await read(text), await read(text)];
        expect(JSON.stringify(one.dataset)).toBe(JSON.stringify(two.dataset));
      }),
      { seed: 20231017, numRuns: 300 },
    );
    expect([...drawn].sort()).toEqual([...new Set(fixtures.map(({ kind }) => kind))].sort());
  });

  it("gives no boundary where it has none, however damaged", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(plain, plain), async ({ text }) => {
        expect(boundariesOf((await read(text)).dataset)).toEqual([]);
      }),
      { seed: 20240229, numRuns: 100 },
    );
  });

  it("of any characters, halves of characters among them, throws nothing and gives no boundary", () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 });
    const words = fc.constantFrom(
      "地块界址点坐标\n",
      "容积率",
      "四至:东至",
      "[地块坐标]\n",
      "\n",
      "1 ",
      "3994445.709 ",
    );
    const text = fc.array(
      fc.oneof(
        units.map((all) => String.fromCharCode(...all)),
        words,
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join("");
        const records = parse("fuzz", "0".repeat(64), whole);
        expect(evidenceFaults(records, whole)).toEqual([]);
        expect(records.tables.size).toBe(0);
      }),
      { seed: 20250301, numRuns: 400 },
    );
  });
});

it("says that a table stands in no document", () => {
  const imprint = fixtures.find(({ text }) => text.includes("公报》简介"))?.text ?? "";
  const rows = ["J1 3421077.518 39533210.442", "J2 3421089.836 39533295.844", "J3 3421016.243 39533330.486"];
  const text = `${imprint}\n甲地块界址点坐标\n${rows.join("\n")}\n`;
  const { issues } = parse("fuzz", "0".repeat(64), text);
  expect(issues.map(({ code }) => code)).toEqual(["boundary-outside"]);
  expect(text.slice(issues[0]?.evidence?.start, issues[0]?.evidence?.end)).toBe(rows.join("\n").slice(3));
});

describe("the judge", () => {
  it("sees a row that nothing accounts for", async () => {
    const rows = ["A地块界址点坐标", "J1 3421077.518 39533210.442", "J2 3421089.836 39533295.844"];
    const text = [...rows, "J3 3421016.243 39533330.486", "J4 3420958.588 39533277.313"].join("\n");
    const { dataset } = await read(text);
    expect(readFaults(dataset, text)).toEqual([]);
    const [fault] = readFaults({ ...dataset, parcels: [] }, text);
    expect(fault).toContain("lost in silence");
  });

  it("sees a coordinate that was not printed, and evidence beside its place", async () => {
    const text =
      "A地块界址点坐标\nJ1 3421077.518 39533210.442\nJ2 3421089.836 39533295.844\nJ3 3421016.243 39533330.486";
    const { dataset } = await read(text);
    const changed = JSON.parse(JSON.stringify(dataset).replace('"39533295.844"', '"39533295.845"'));
    expect(readFaults(changed, text)).toEqual([expect.stringContaining("39533295.845 is not in")]);
    const moved = JSON.parse(JSON.stringify(dataset).replaceAll('"lines":[2,2]', '"lines":[3,3]'));
    expect(readFaults(moved, text)[0]).toContain("in lines 2,2");
  });
});
