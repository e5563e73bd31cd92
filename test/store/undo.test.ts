import { describe, expect, it } from "vitest";
import { type AppState, createAppStore } from "../../src/store/app-state";
import { datasetLoaded, documentsRead } from "../../src/store/dataset-transitions";
import { newDecision, standings } from "../../src/store/decisions";
import { changeUndone, decisionMade, undoDismissed } from "../../src/store/undo";
import { sampleDataset, sampleSource } from "../support/sample-dataset";

const shipped = {
  id: "linfen",
  label: { zh: "甲", en: "A" },
  invented: false,
  local: false,
  dataset: sampleDataset,
  texts: {},
};
const own = {
  ...shipped,
  id: "local-1",
  local: true,
  dataset: {
    ...sampleDataset,
    sources: [{ ...sampleDataset.sources[0]!, sha256: "e".repeat(64), textSha256: "f".repeat(64) }],
  },
  texts: { [sampleSource]: "another text" },
};
const loaded = (): AppState => datasetLoaded(createAppStore().getState(), shipped);
const at = (second: number): Date => new Date(Date.UTC(2024, 0, 1, 0, 0, second));
const finding = sampleDataset.findings.find((one) => one.severity === "warning")!;
const decided = (state: AppState, to: "explained" | "accepted", second: number): AppState =>
  decisionMade(
    state,
    newDecision(finding, null, "linfen", { state: to, reason: "r", initials: "L.W.", at: at(second) }),
  );
const standing = (state: AppState): string | undefined =>
  standings(sampleDataset.findings, state.decisions.log).get(finding.id)?.state;

describe("undo", () => {
  it("takes read documents off the page again and brings back what was in view", () => {
    const read = documentsRead(loaded(), own, []);
    expect([read.active, read.datasets.length]).toEqual(["local-1", 2]);
    const undone = changeUndone(read, "undone", at(0));
    expect(undone).toMatchObject({ active: "linfen", work: null, undoable: null });
    expect(undone.datasets.map((one) => one.id)).toEqual(["linfen"]);
    expect(changeUndone(undone, "undone", at(1))).toBe(undone);
  });

  it("takes a decision back by another entry: the log is only ever added to", () => {
    const once = decided(loaded(), "explained", 1);
    const twice = decided(once, "accepted", 2);
    expect(standing(twice)).toBe("accepted");
    const undone = changeUndone(twice, "undone", at(3));
    expect(standing(undone)).toBe("explained");
    expect(undone.decisions.log).toHaveLength(3);
    expect(undone.decisions.log.at(-1)).toMatchObject({ reason: "undone", initials: "L.W." });
    expect(standing(changeUndone(once, "undone", at(3)))).toBe("open");
  });

  it("can be put away", () => {
    const state = undoDismissed(decided(loaded(), "explained", 1));
    expect(state.undoable).toBeNull();
    expect(changeUndone(state, "undone", at(3))).toBe(state);
  });
});
