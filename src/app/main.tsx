import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/controls.css";
import "../ui/overlays.css";
import "../ui/input-modes.css";
import "../ui/frame.css";
import "../ui/floating.css";
import "../ui/frame-narrow.css";
import "../ui/ledger.css";
import "../ui/ledger-cards.css";
import "../ui/parcel.css";
import "../ui/verdict.css";
import "../ui/wide-table.css";
import "../ui/lists.css";
import "../ui/source.css";
import "../ui/report/print.css";
import { lazy, StrictMode, Suspense, startTransition, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { type Address, addressFollowed, parseAddress } from "../store/address";
import { type AppState, createAppStore } from "../store/app-state";
import {
  datasetChosen,
  datasetFailed,
  datasetLoaded,
  datasetRequested,
  textLoaded,
} from "../store/dataset-transitions";
import { activeDataset, sourceText } from "../store/selectors";
import { pageOpened, selected } from "../store/transitions";
import { AppFrame } from "../ui/app-frame";
import type { Commands } from "../ui/commands";
import { StoreProvider } from "../ui/store-context";
import { translation } from "../ui/use-messages";
import { browserAddress, mirrorAddress } from "./address-mirror";
import { contentShown } from "./content-shown";
import { keepSounds } from "./keep-sounds";
import { keptFiles } from "./kept-files";
import { type MapHandle, MapHost } from "./map-host";
import { keepMapSettings, keptMapSettings } from "./map-memory";
import { officeSettings } from "./office-settings";
import { judgeByOfficial } from "./official-judging";
import { dressPage, keptPreferences } from "./page-chrome";
import type { Reading } from "./reading";
import { keepReadings } from "./reading-keeping";
import { asksForLess, fontWhenWanted } from "./saved-data";
import { FetchFailure, fetchDataset, fetchText, offeredDatasets } from "./shipped-datasets";

const address = parseAddress(browserAddress.read());
const preferences = { savesData: asksForLess(), ...keptPreferences() };
// What the office shows must be known before anything is shown; the file is on its way since the page began.
const settings = await officeSettings();
const offers = offeredDatasets(settings.office.datasets);
const store = createAppStore({ office: settings.office, officeProblems: settings.problems });
store.setState((state) => {
  const { language = state.language, theme = state.theme, savesData } = preferences;
  const followed = addressFollowed({ ...state, language, theme, savesData }, address);
  return {
    ...followed,
    mapSettings: keptMapSettings(settings.office.tiandituKey ?? ""),
    columns: followed.columns ?? preferences.columns ?? null,
    // Whoever follows a link wants what it shows.
    welcome: preferences.first && browserAddress.read().length < 2,
  };
});

const content = contentShown();
// The font comes behind the words; until then, and where data are saved, the system's own Chinese font stands in.
const dressed = fontWhenWanted(store, content.shown);
// The office's boundaries come first: what the reader brings is kept from then on.
if (settings.office.boundaryFile === null) void keepMapSettings(store);
else
  void import("./office-boundary")
    .then(({ officeBoundary }) => officeBoundary(settings.office))
    .then(({ outline, official, problems }) => {
      store.setState((state) => ({
        outline,
        mapSettings: official === null ? state.mapSettings : { ...state.mapSettings, official },
        officeProblems: problems.length === 0 ? state.officeProblems : [...state.officeProblems, ...problems],
      }));
      return keepMapSettings(store);
    });

/** The frame of the page stands. */
let stand: () => void = () => undefined;
const standing = new Promise<void>((done) => {
  stand = done;
});
const Standing = (): null => {
  useEffect(stand, []);
  return null;
};

/** Puts a dataset in view, fetching it first where it is not here yet; then `after` is done. */
async function openDataset(id: string, after: () => void = () => {}): Promise<void> {
  if (!store.getState().datasets.some((one) => one.id === id)) {
    store.setState((state) => datasetRequested(state, id));
    try {
      const loaded = await fetchDataset(id, offers);
      // A change of the state while the first steps are drawn would have all of them drawn anew in one.
      await standing;
      store.setState((state) => datasetLoaded(state, loaded));
    } catch (error) {
      const said = error instanceof FetchFailure ? error.said : { zh: String(error), en: String(error) };
      store.setState((state) => datasetFailed(state, id, said));
      return;
    }
  }
  store.setState((state) => datasetChosen(state, id));
  after();
}

function follow(to: Address): void {
  const id = to.dataset ?? store.getState().active;
  if (id !== null && id !== store.getState().active) {
    void openDataset(id, () => store.setState((state) => addressFollowed(state, to)));
  } else {
    store.setState((state) => addressFollowed(state, to));
  }
}

const mirror = mirrorAddress(store, browserAddress, follow);
dressPage(store);

const files = keptFiles();

/** What reads documents is loaded with the first one; what is read later waits its turn behind it. */
const documents = { reading: null as Promise<Reading> | null };
function withReading(then: (reading: Reading) => void): void {
  documents.reading ??= import("./reading").then(({ reading }) => reading(store, files));
  void documents.reading.then(then);
}

let map: MapHandle | null = null;

/** On a phone only the ledger has the map beside it. */
const onMapPage = (state: AppState): AppState =>
  window.matchMedia("(width < 60rem)").matches ? pageOpened(state, "overview") : state;

const commands: Commands = {
  offers,
  openDataset: (id) => void openDataset(id),
  readFiles: (given) => withReading((reading) => reading.start(given)),
  readText: (text) => {
    const name = `${translation(store.getState().language)("reading.pasted")}.txt`;
    withReading((reading) => reading.start([new File([text], name, { type: "text/plain" })]));
  },
  cancelReading: () => withReading((reading) => reading.cancel()),
  matchColumns: (dataset, sha256, columns) =>
    withReading((reading) => reading.again(dataset, sha256, columns)),
  hasFile: (source) => files.ofSource(source) !== null,
  drawPage: async (source, page, canvas, pixels) => {
    const { drawPage } = await import("./page-pictures");
    return drawPage(files, source, page, canvas, pixels);
  },
  showOnMap: (id) => {
    store.setState((state) => selected(state, id));
    map?.flyTo(id);
  },
  placeOf: async (query) => {
    const { planePlace } = await import("./plane-place");
    return planePlace(query, activeDataset(store.getState())?.dataset ?? null);
  },
  showPlace: (lon, lat) => {
    store.setState((state) => ({ ...onMapPage(state), pin: { lon, lat } }));
    return map?.showPlace(lon, lat) ?? false;
  },
  lookAround: async () => {
    const { lookedAround } = await import("./look-around");
    return lookedAround(activeDataset(store.getState())?.dataset ?? null);
  },
  sheetGround: async () => (await import("./sheet-ground")).sheetGround,
  saveText: (name, text, mediaType) =>
    void import("./saved-files").then(({ saveFiles }) => saveFiles([{ name, content: text, mediaType }])),
  exportParcels: async (ids, format, system) => {
    const loaded = activeDataset(store.getState());
    if (loaded === null) return { files: [], written: 0, left: 0 };
    const { parcelFiles } = await import("./parcel-files");
    const { saveFiles } = await import("./saved-files");
    const { files: written, report } = parcelFiles(loaded, ids, format, system);
    saveFiles(written);
    return { ...report, files: written.map((file) => file.name) };
  },
  saveWork: (parcel) => void import("./work-files").then(({ saveWork }) => saveWork(store, parcel)),
  loadWork: (file) => void import("./work-files").then(({ loadWork }) => loadWork(store, file)),
};

// What people decided is read after the first paint: no finding is shown before its dataset has come anyway.
void import("./decision-storage").then(async ({ openDecisionStorage }) => {
  const { keepDecisions } = await import("./decision-keeping");
  await keepDecisions(store, openDecisionStorage);
});

judgeByOfficial(store);

// Another reading of a boundary is measured in a worker, which is started with the first choice.
keepReadings(store, async (asRead, choices) => {
  const { rereadInWorker } = await import("./reread-in-worker");
  return rereadInWorker(asRead, choices);
});

// The characters of a shipped text are fetched when somebody wants to see them.
store.subscribe((after, before) => {
  const { highlight, active } = after;
  if (highlight === null || active === null || highlight.source === before.highlight?.source) return;
  if (sourceText(after, highlight.source) !== null) return;
  void fetchText(active, highlight.source).then((text) => {
    if (text !== null) store.setState((state) => textLoaded(state, active, highlight.source, text));
  });
});

keepSounds(store);

// What tells of newer versions comes behind the page.
const UpdateNotice = lazy(async () => {
  await content.shown;
  const [{ UpdateNotice: Notice }, { offlineUpdates }] = await Promise.all([
    import("../ui/updates/update-notice"),
    import("./offline-updates"),
  ]);
  const updates = offlineUpdates();
  return { default: () => <Notice updates={updates} /> };
});
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
const page = createRoot(root);
// In small steps: what the reader does meanwhile is answered between them.
startTransition(() =>
  page.render(
    <StrictMode>
      <AppFrame
        store={store}
        commands={commands}
        onContent={content.tell}
        map={
          <MapHost
            store={store}
            camera={address.camera}
            onCamera={mirror.looked}
            shown={content.shown}
            dressed={dressed}
            onMap={(mounted) => {
              map = mounted;
            }}
          />
        }
      />
      <StoreProvider store={store}>
        <Suspense>
          <UpdateNotice />
        </Suspense>
        <Standing />
      </StoreProvider>
    </StrictMode>,
  ),
);

const wanted = address.dataset ?? offers[0]?.id;
if (wanted !== undefined) void openDataset(wanted);
