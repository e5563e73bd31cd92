import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { keepDecisions } from "../../src/app/decision-keeping";
import { decisionOf, readRecord, recordOf, type Step } from "../../src/app/decision-records";
import type { DecisionStorage } from "../../src/app/decision-storage";
import { loadWork, workFile } from "../../src/app/work-files";
import { type Bundle, BundleSchema } from "../../src/domain/bundle";
import type { Decision } from "../../src/domain/decision";
import { type AppStore, createAppStore } from "../../src/store/app-state";
import { decisionsAdded } from "../../src/store/decision-transitions";
import { newDecision, standings } from "../../src/store/decisions";
import { sampleDataset, sampleSource, sampleText } from "../support/sample-dataset";

const finding = sampleDataset.findings.find((one) => one.severity === "warning")!;
const entry = newDecision(finding, "sample 0", "sample", {
  state: "explained",
  reason: "A-03 另文批复",
  initials: "李",
  at: new Date("2024-05-06T07:08:09.010Z"),
});

/** A storage that outlives the pages that open it, as a browser's does. */
function memory(): { open: () => Promise<DecisionStorage>; readonly records: Map<string, unknown> } {
  const records = new Map<string, unknown>();
  const storage: DecisionStorage = {
    read: () => {
      const entries = [...records.values()].map(decisionOf);
      const readable = entries.filter((one) => one !== null);
      return Promise.resolve({ entries: readable, unread: entries.length - readable.length });
    },
    add: (added) => {
      for (const one of added) records.set(one.id, JSON.parse(JSON.stringify(recordOf(one))));
      return Promise.resolve();
    },
  };
  return { open: () => Promise.resolve(storage), records };
}

function storeWith(dataset = sampleDataset, id = "sample"): AppStore {
  const loaded = {
    id,
    label: { zh: "样", en: "Sample" },
    invented: true,
    local: false,
    dataset,
    texts: { [sampleSource]: sampleText },
  };
  return createAppStore({ datasets: [loaded], active: id });
}

const fileOf = (value: unknown, name = "work.json") => ({
  name,
  text: () => Promise.resolve(typeof value === "string" ? value : JSON.stringify(value)),
});

afterEach(() => vi.restoreAllMocks());

describe("records", () => {
  it("come back as they were", () => {
    expect(decisionOf(JSON.parse(JSON.stringify(recordOf(entry))))).toEqual(entry);
  });

  it("of earlier versions are led up step by step", () => {
    const steps: Step[] = [
      (one) => ({ ...one, second: `${String(one.first)}b` }),
      (one) => ({ ...one, third: `${String(one.second)}c` }),
    ];
    const read = (version: number, values: object) => readRecord({ version, entry: values }, steps);
    expect(read(1, { first: "a" })).toEqual({ first: "a", second: "ab", third: "abc" });
    expect(read(2, { second: "x" })).toEqual({ second: "x", third: "xc" });
    expect(read(3, { third: "y" })).toEqual({ third: "y" });
  });

  it.each([
    ["of a later version", { version: 99, entry }],
    ["of version 0", { version: 0, entry }],
    ["without a version", { entry }],
    ["without a reason", { version: 1, entry: { ...entry, reason: "" } }],
    ["without a time", { version: 1, entry: { ...entry, at: "yesterday" } }],
    ["that are none", "text"],
  ])("%s are not read", (_what, record) => {
    expect(decisionOf(record)).toBeNull();
  });
});

describe("keeping", () => {
  it("brings the log back to the next page", async () => {
    const kept = memory();
    const first = storeWith();
    await keepDecisions(first, kept.open);
    first.setState((state) => decisionsAdded(state, [entry]));
    const second = storeWith();
    await keepDecisions(second, kept.open);
    expect(second.getState().decisions).toMatchObject({ log: [entry], kept: true });
  });

  it("keeps what was decided before the storage was open", async () => {
    const kept = memory();
    const store = storeWith();
    store.setState((state) => decisionsAdded(state, [entry]));
    await keepDecisions(store, kept.open);
    expect([...kept.records.keys()]).toEqual([entry.id]);
  });

  it("leaves records that it cannot read where they are, and says how many", async () => {
    const kept = memory();
    kept.records.set("future", { version: 99, entry: {} });
    const store = storeWith();
    await keepDecisions(store, kept.open);
    expect(store.getState().decisions.notice?.en).toMatch(/^1 stored/);
    expect(kept.records.has("future")).toBe(true);
  });

  it("says so where nothing can be kept, and works on", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const store = storeWith();
    await keepDecisions(store, () => Promise.reject(new Error("private window")));
    expect(store.getState().decisions.kept).toBe(false);
    store.setState((state) => decisionsAdded(state, [entry]));
    expect(store.getState().decisions.log).toHaveLength(1);
  });
});

describe("a work file", () => {
  const made = async (log: readonly Decision[] = [entry]) => {
    const store = storeWith();
    store.setState((state) => decisionsAdded(state, log));
    return JSON.parse(JSON.stringify(await workFile(store.getState(), null))) as Bundle & {
      work: { decisions: unknown[] };
    };
  };

  it("is a bundle that can be verified, with the decisions beside it", async () => {
    const file = await made();
    expect(v.is(BundleSchema, file)).toBe(true);
    expect(file.work.decisions).toEqual([recordOf(entry)]);
    expect(file.quotes.length).toBeGreaterThan(0);
  });

  it("brings dataset and decisions to another machine", async () => {
    const there = createAppStore();
    await loadWork(there, fileOf(await made()));
    const state = there.getState();
    const [loaded] = state.datasets;
    expect(loaded).toMatchObject({ invented: true, local: true, label: { zh: "样" } });
    expect(state.active).toBe(loaded?.id);
    expect(loaded?.dataset).toEqual(sampleDataset);
    expect(standings(loaded?.dataset.findings ?? [], state.decisions.log).get(finding.id)?.state).toBe(
      "explained",
    );
  });

  it("joins the dataset that is there already, and adds each entry once", async () => {
    const there = storeWith();
    const file = await made();
    await loadWork(there, fileOf(file));
    await loadWork(there, fileOf(file));
    expect(there.getState().datasets).toHaveLength(1);
    expect(there.getState().decisions.log).toEqual([entry]);
  });

  it("tells when it was changed after it was made", async () => {
    const file = await made();
    file.dataset.generator.version = "9";
    const there = createAppStore();
    await loadWork(there, fileOf(file));
    expect(there.getState().decisions.notice?.en).toContain("do not match their digest");
  });

  it.each([
    ["no JSON", "{", "is not a JSON file"],
    ["something else", { schema: "dikuai/bundle@1" }, "is not a file exported by this tool"],
  ])("that is %s is refused with a reason", async (_what, value, reason) => {
    const there = storeWith();
    await loadWork(there, fileOf(value));
    expect(there.getState().decisions.notice?.en).toContain(reason);
    expect(there.getState().datasets).toHaveLength(1);
  });
});
