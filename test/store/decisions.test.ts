import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/domain/decision";
import type { Finding } from "../../src/domain/finding";
import { createAppStore } from "../../src/store/app-state";
import { decisionsAdded, parcelsPicked, workStateToggled } from "../../src/store/decision-transitions";
import { decisionsOn, findingFigures, newDecision, orphaned, standings } from "../../src/store/decisions";

const finding: Finding = {
  id: "area-geometry/样政函〔2024〕7号/parcel/A-01",
  rule: "area-geometry",
  ruleVersion: 1,
  severity: "error",
  subject: "样政函〔2024〕7号/parcel/A-01",
  message: { zh: "公布 1.03 公顷，计算 6274.432 平方米。", en: "Declared 1.03 ha, computed 6274.432 m²." },
  expected: 6274.432407376167,
  actual: 10300,
  unit: "m2",
  evidence: [],
};

const said = (state: Decision["state"], minute: number, reason = "核过"): Decision =>
  newDecision(finding, "policy@1", "sample", {
    state,
    reason,
    initials: "L.W.",
    at: new Date(Date.UTC(2024, 4, 6, 7, minute)),
  });

const standing = (log: readonly Decision[], now: Finding = finding) => standings([now], log).get(now.id);

describe("the log of decisions", () => {
  it("begins with every finding open", () => {
    expect(standing([])).toEqual({ state: "open", decision: null, outdated: null, history: [] });
  });

  it("records state, reason, initials, time, rule version and policy", () => {
    expect(said("explained", 3, "  第 4 点印错 ")).toMatchObject({
      finding: finding.id,
      subject: finding.subject,
      state: "explained",
      reason: "第 4 点印错",
      initials: "L.W.",
      at: "2024-05-06T07:03:00.000Z",
      rule: "area-geometry",
      ruleVersion: 1,
      policy: "policy@1",
      dataset: "sample",
    });
  });

  it("lets the last entry hold and keeps those before it", () => {
    const log = [said("explained", 1), said("accepted", 2), said("closed", 3), said("open", 4)];
    expect(standing(log)?.state).toBe("open");
    expect(standing(log)?.history.map((one) => one.state)).toEqual([
      "explained",
      "accepted",
      "closed",
      "open",
    ]);
  });

  it("goes by time, in whatever order entries arrive", () => {
    const log = [said("explained", 1), said("accepted", 2), said("closed", 3)];
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: 3 }), (shuffled) => {
        expect(standing(shuffled)?.state).toBe("closed");
      }),
    );
  });

  it("applies again where a new reading finds the same, be it worded otherwise or off in the last bits", () => {
    const again: Finding = {
      ...finding,
      ruleVersion: 2,
      expected: 6274.432407376168,
      message: {
        zh: "原文 1.03 公顷；按点算得 6274.432 平方米。",
        en: "Printed 1.03 ha; 6274.432 m² computed.",
      },
    };
    expect(standing([said("accepted", 1)], again)).toMatchObject({ state: "accepted", outdated: null });
  });

  it.each<[string, Partial<Finding>]>([
    ["expected", { expected: 6274.44 }],
    ["actual", { actual: 10301 }],
    [
      "a figure of the sentence",
      { message: { ...finding.message, zh: "公布 1.04 公顷，计算 6274.432 平方米。" } },
    ],
    ["severity", { severity: "warning" }],
    ["unit", { unit: "ha" }],
  ])("does not apply where %s is another now, and says so", (_what, change) => {
    const entry = said("accepted", 1);
    expect(standing([entry], { ...finding, ...change })).toEqual({
      state: "open",
      decision: null,
      outdated: entry,
      history: [entry],
    });
  });

  it("does not apply to another finding that says the same", () => {
    const other = { ...finding, id: "area-geometry/other" };
    expect(standing([said("closed", 1)], other)?.state).toBe("open");
    expect(findingFigures(other)).toBe(findingFigures(finding));
  });

  it("keeps entries whose finding is no longer made, and exports them", () => {
    const log = [said("closed", 1), { ...said("open", 2), id: "elsewhere", dataset: "another" }];
    expect(orphaned([], log, "sample").map((one) => one.state)).toEqual(["closed"]);
    expect(decisionsOn([finding], log, "sample")).toHaveLength(2);
    expect(decisionsOn([], log, "sample")).toHaveLength(1);
  });
});

describe("the transitions of the work list", () => {
  it("only ever add to the log, each entry once", () => {
    const before = createAppStore().getState();
    const [first, second] = [said("explained", 1), said("closed", 2)];
    const after = decisionsAdded(decisionsAdded(before, [first]), [first, second, second]);
    expect(after.decisions.log).toEqual([first, second]);
    expect(before.decisions.log).toEqual([]);
    expect(decisionsAdded(after, [second])).toBe(after);
  });

  it("show and hide states, and open the ledger on what was picked", () => {
    const state = createAppStore().getState();
    const hidden = workStateToggled(state, "closed");
    expect(hidden.decisions.shown).toEqual(["open", "explained", "accepted"]);
    expect(workStateToggled(hidden, "closed").decisions.shown).toContain("closed");
    const picked = parcelsPicked({ ...state, page: "audit" }, ["p"]);
    expect(picked).toMatchObject({ page: "overview", selection: "p", filters: { only: ["p"], text: "" } });
  });
});
