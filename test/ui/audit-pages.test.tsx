import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import type { Cause } from "../../src/domain/verdict";
import { type AppState, createAppStore } from "../../src/store/app-state";
import { decisionsAdded } from "../../src/store/decision-transitions";
import { newDecision } from "../../src/store/decisions";
import { BatchPage } from "../../src/ui/audit/batch-page";
import { type Commands, CommandsProvider } from "../../src/ui/commands";
import { LedgerProvider } from "../../src/ui/ledger/use-ledger";
import { FindingsPage } from "../../src/ui/lists/findings-page";
import { ParcelPage } from "../../src/ui/parcel/parcel-page";
import { ReportPage } from "../../src/ui/report/report-page";
import { StoreProvider } from "../../src/ui/store-context";
import { sampleDataset } from "../support/sample-dataset";

const commands: Commands = {
  offers: [],
  openDataset: () => {},
  readFiles: () => {},
  readText: () => {},
  cancelReading: () => {},
  matchColumns: () => {},
  hasFile: () => false,
  drawPage: () => Promise.resolve(null),
  showOnMap: () => {},
  placeOf: () => Promise.resolve(null),
  showPlace: () => false,
  exportParcels: () => Promise.resolve({ files: [], written: 0, left: 0 }),
  lookAround: () => Promise.resolve({ state: "unsupported" }),
  sheetGround: () => Promise.reject(new Error("no ground here")),
  saveText: () => {},
  saveWork: () => {},
  loadWork: () => {},
};

const cause = (rank: number, en: string, ring?: number[][]): Cause => ({
  kind: "digit-mistyped",
  area: 10_001.5,
  difference: 1.5,
  rank,
  message: { zh: `原因 ${en}`, en },
  labels: ["J2"],
  among: 3,
  ...(ring ? { ring } : {}),
});

const surveyed = sampleDataset.parcels.find((one) => one.boundary !== null)!;
const finding = sampleDataset.findings.find((one) => one.severity === "warning")!;
const dataset: Dataset = {
  ...sampleDataset,
  parcels: sampleDataset.parcels.map((one) =>
    one !== surveyed
      ? one
      : {
          ...one,
          boundary: {
            ...surveyed.boundary!,
            measured: { ...surveyed.boundary!.measured, national: 9999.91, webMercator: 15_300 },
          },
          verdicts: one.verdicts.map((verdict) => ({
            ...verdict,
            verdict: "review" as const,
            hypotheses: [
              cause(1, "first", [
                [111, 36.1296],
                [111, 36.1305],
                [111.002, 36.1305],
                [111, 36.1296],
              ]),
              cause(2, "second"),
              cause(2, "third"),
            ],
          })),
        },
  ),
};

function markupOf(page: () => unknown, change: Partial<AppState> | ((state: AppState) => AppState)): string {
  const loaded = {
    id: "sample",
    label: { zh: "样", en: "Sample" },
    invented: true,
    local: false,
    dataset,
    texts: {},
  };
  const store = createAppStore({ datasets: [loaded], active: loaded.id });
  store.setState(change);
  return renderToStaticMarkup(
    <StoreProvider store={store}>
      <CommandsProvider commands={commands}>
        <LedgerProvider>{createElement(page as () => null)}</LedgerProvider>
      </CommandsProvider>
    </StoreProvider>,
  );
}

const words = (markup: string): string => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const parcelState: Partial<AppState> = { page: "parcel", selection: surveyed.id, language: "en" };

describe("the workbench", () => {
  it("has the plan, all areas with the reason for those of other tools, and the points", () => {
    const markup = markupOf(ParcelPage, parcelState);
    const text = words(markup);
    expect(markup.match(/<g data-point="0\/\d"/g)).toHaveLength(4);
    expect(markup.match(/<tr data-point="0\/\d"/g)).toHaveLength(4);
    expect(text).toContain("100.00");
    for (const area of ["10,000.0000 m²", "9,999.9000 m²", "9,999.9100 m²", "9,998.20 m²", "15,300.00 m²"])
      expect(text).toContain(area);
    expect(text).toContain("−170 ppm");
    expect(text).toContain("1.530 times");
    expect(text).toContain("10,000.0000");
  });

  it("ranks causes, shows ties as ties, and offers an outline only where there is one", () => {
    const markup = markupOf(ParcelPage, parcelState);
    const text = words(markup);
    expect(text).toContain("No. 1");
    expect(text.match(/Tied for no\. 2/g)).toHaveLength(2);
    expect(text).toContain("area would be 10,001.50 m²");
    expect(text.match(/Draw its outline/g)).toHaveLength(1);
    expect(markup).not.toContain("plan-ghost");
  });

  it("draws the outline that was asked for and marks its points", () => {
    const markup = markupOf(ParcelPage, { ...parcelState, cause: { verdict: 0, index: 0 } });
    expect(markup).toContain('class="plan-ghost"');
    expect(markup).toMatch(/data-point="0\/1" class="plan-point about"/);
    expect(words(markup)).toContain("not applied");
  });

  it("lights up the point and its row together", () => {
    const markup = markupOf(ParcelPage, { ...parcelState, point: "0/2" });
    expect(markup).toContain('<g data-point="0/2" class="plan-point on"');
    expect(markup).toContain('<tr data-point="0/2" class="on"');
  });
});

describe("the work list", () => {
  const decide = (state: AppState): AppState =>
    decisionsAdded(state, [
      newDecision(finding, "sample 0", "sample", {
        state: "accepted",
        reason: "另文批复",
        initials: "李",
        at: new Date("2024-05-06T07:08:00Z"),
      }),
    ]);

  it("shows open findings to be decided, and checks that held not at all", () => {
    const text = words(markupOf(FindingsPage, { severities: ["warning", "pass"] }));
    expect(text).toContain("待处理 1");
    expect(text.match(/处理 /g)?.length).toBeGreaterThan(0);
    expect(markupOf(FindingsPage, { severities: ["pass"] })).not.toContain('class="decision"');
  });

  it("shows what was decided, by whom, why, and under which rule and policy", () => {
    const text = words(markupOf(FindingsPage, decide));
    for (const part of ["接受 1", "另文批复", "李", "2024-05-06", "sample 0", "heading-body"])
      expect(text).toContain(part);
  });

  it("hides states that were put away", () => {
    const markup = markupOf(FindingsPage, (state) => {
      const decided = decide(state);
      return { ...decided, decisions: { ...decided.decisions, shown: ["open"] } };
    });
    expect(markup).not.toContain("另文批复");
  });

  it("warns where nothing can be kept", () => {
    const markup = markupOf(FindingsPage, (state) => ({
      ...state,
      language: "en",
      decisions: { ...state.decisions, kept: false },
    }));
    expect(markup).toContain("This browser keeps nothing");
  });
});

describe("all areas at once", () => {
  it("says in a sentence and in tables what the charts draw", () => {
    const markup = markupOf(BatchPage, { page: "audit", language: "en" });
    const text = words(markup);
    expect(text).toContain(
      "4 records, of which 1 can be checked; the rest: 3 without published boundary points. One area: Needs review 1.",
    );
    expect(markup.match(/class="batch-picture"/g)).toHaveLength(2);
    expect(markup.match(/role="img" aria-label="[^"]*of which 1 can be checked/g)).toHaveLength(2);
    expect(text).toContain("样板小学");
  });

  it("says so where nothing can be compared", () => {
    const markup = markupOf(BatchPage, (state) => ({
      ...state,
      datasets: state.datasets.map((one) => ({ ...one, dataset: { ...one.dataset, parcels: [] } })),
    }));
    expect(words(markup)).toContain("没有可与坐标比较的面积");
  });
});

describe("the report", () => {
  it("on a parcel holds plan, areas, verdict, points, evidence, policy and digests", () => {
    const text = words(markupOf(ReportPage, { page: "report", selection: surveyed.id, language: "en" }));
    for (const part of [
      "Report on a declared area",
      "样板小学",
      "Invented data",
      "样政函〔2024〕7号",
      "sample.txt",
      "Needs review",
      "37500100.000",
      "a".repeat(64),
      "b".repeat(64),
      "sample 0",
    ])
      expect(text).toContain(part);
  });

  it("on the list holds every parcel, the findings with their standing, and rules", () => {
    const text = words(markupOf(ReportPage, { page: "report" }));
    for (const part of [
      "用地面积核对报告",
      "A-01",
      "A-02",
      "样板小学",
      "标题提到的地块没有正文",
      "heading-body",
    ])
      expect(text).toContain(part);
    expect(text).toContain("其中待处理 1 条");
  });
});
