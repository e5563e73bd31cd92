import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type AppState, createAppStore } from "../../src/store/app-state";
import { evidenceShown } from "../../src/store/transitions";
import { type Commands, CommandsProvider } from "../../src/ui/commands";
import { LedgerPage } from "../../src/ui/ledger/ledger-page";
import { LedgerProvider } from "../../src/ui/ledger/use-ledger";
import { DocumentsPage } from "../../src/ui/lists/documents-page";
import { QuotasPage } from "../../src/ui/lists/quotas-page";
import { ZonesPage } from "../../src/ui/lists/zones-page";
import { ParcelPage } from "../../src/ui/parcel/parcel-page";
import { SourceDrawer } from "../../src/ui/source/source-drawer";
import { StoreProvider } from "../../src/ui/store-context";
import { placeOf, sampleDataset, sampleSource, sampleText } from "../support/sample-dataset";

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

const loaded = {
  id: "sample",
  label: { zh: "样", en: "Sample" },
  invented: true,
  local: false,
  dataset: sampleDataset,
  texts: { [sampleSource]: sampleText },
};

/** The words of a page, tags removed. */
function words(
  page: () => unknown,
  change: Partial<AppState> | ((state: AppState) => AppState) = {},
): string {
  const store = createAppStore({ datasets: [loaded], active: loaded.id });
  store.setState(change);
  const markup = renderToStaticMarkup(
    <StoreProvider store={store}>
      <CommandsProvider commands={commands}>
        <LedgerProvider>{createElement(page as () => null)}</LedgerProvider>
      </CommandsProvider>
    </StoreProvider>,
  );
  return markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

const idOf = (title: string): string =>
  sampleDataset.parcels.find((one) => one.code === title || one.name === title)!.id;

describe("the ledger", () => {
  it("lists parcels with and without a boundary and says which", () => {
    const text = words(LedgerPage);
    for (const title of ["A-01", "A-02", "样板街坊", "样板小学"]) expect(text).toContain(title);
    expect(text).toContain("界线未公布");
    expect(text).toContain("复算一致");
  });

  it("is complete in English", () => {
    const text = words(LedgerPage, { language: "en" });
    expect(text).toContain("No boundary");
    expect(text).not.toMatch(/公布|复算|容积率/);
  });

  it("says so when nothing is left", () => {
    const store = createAppStore().getState();
    expect(words(LedgerPage, { filters: { ...store.filters, text: "zzz" } })).toContain("没有符合条件的地块");
  });
});

describe("the parcel page", () => {
  it("shows limits with their printed words, and what was not printed as such", () => {
    const text = words(ParcelPage, { page: "parcel", selection: idOf("A-01") });
    expect(text).toContain("不大于 2.5");
    expect(text).toContain("54 米");
    expect(text).toContain("原文无比较词，按上限理解");
    expect(text).toContain("79,250 m²");
    expect(text).toContain("公报未公布界址点");
    expect(text).toContain("个人姓名已隐去");
    expect(text).toContain("虚构数据");
  });

  it("shows the check of an area with its sentence, its figures and the assumed datum", () => {
    const text = words(ParcelPage, {
      page: "parcel",
      selection: idOf("样板小学"),
      language: "en",
      door: "audit",
    });
    expect(text).toContain("The planar area of 10 000.00 m² reproduces the printed figure.");
    expect(text).toContain("assumed by default");
    expect(text).toContain("The text names no datum");
    expect(text).toContain("4000100.000");
    expect(text).toContain("Invented data");
  });

  it("says so when the parcel is not there", () => {
    expect(words(ParcelPage, { page: "parcel", selection: "gone" })).toContain("没有这块地");
  });
});

describe("the lists", () => {
  it("say of a zone what is known and what is not published", () => {
    const text = words(ZonesPage);
    expect(text).toContain("9.8046 公顷");
    expect(text).toContain("面积已知，界线未公布");
  });

  it("leave a blank cell blank", () => {
    const text = words(QuotasPage);
    expect(text).toContain("12.5");
    expect(text).toContain("原文空白");
    expect(text).not.toMatch(/样板县 12\.5 0 /);
  });

  it("name documents and their sources", () => {
    const text = words(DocumentsPage, { language: "en" });
    expect(text).toContain("样政函〔2024〕7号");
    expect(text).toContain("6 May 2024");
    expect(text).toContain("a".repeat(64));
    expect(text).toContain("Read from one file.");
  });
});

describe("the source text", () => {
  it("marks the characters behind a value", () => {
    const store = createAppStore({ datasets: [loaded], active: loaded.id });
    store.setState((state) => evidenceShown(state, placeOf("3.17 公顷")));
    const markup = renderToStaticMarkup(
      <StoreProvider store={store}>
        <CommandsProvider commands={commands}>
          <SourceDrawer />
        </CommandsProvider>
      </StoreProvider>,
    );
    expect(markup).toContain("<mark>3.17 公顷</mark>");
  });

  it("says where the characters are where the text is not shipped", () => {
    const text = words(SourceDrawer, (state) =>
      evidenceShown({ ...state, datasets: [{ ...loaded, texts: {} }] }, placeOf("3.17 公顷")),
    );
    expect(text).toContain("3.17 公顷");
    expect(text).toContain("sample.txt");
    expect(text).toContain("不提供公报原文");
  });
});
