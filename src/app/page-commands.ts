import type { AppState, AppStore } from "../store/app-state";
import { activeDataset } from "../store/selectors";
import { pageOpened, selected } from "../store/transitions";
import type { Commands, Offer } from "../ui/commands";
import { translation } from "../ui/use-messages";
import type { OpenDataset } from "./dataset-opening";
import type { KeptFiles } from "./kept-files";
import type { MapHandle } from "./map-host";
import type { Reading } from "./reading";

/** The map, once it is drawn. */
export interface DrawnMap {
  map: MapHandle | null;
}

/** What the parts of the page may ask of the program; what they need is loaded with the first question. */
export function pageCommands({
  store,
  offers,
  openDataset,
  files,
  drawn,
}: {
  readonly store: AppStore;
  readonly offers: readonly Offer[];
  readonly openDataset: OpenDataset;
  readonly files: KeptFiles;
  readonly drawn: DrawnMap;
}): Commands {
  /** What reads documents is loaded with the first one; what is read later waits its turn behind it. */
  const documents = { reading: null as Promise<Reading> | null };
  function withReading(then: (reading: Reading) => void): void {
    documents.reading ??= import("./reading").then(({ reading }) => reading(store, files));
    void documents.reading.then(then);
  }

  /** On a phone only the ledger has the map beside it. */
  const onMapPage = (state: AppState): AppState =>
    window.matchMedia("(width < 60rem)").matches ? pageOpened(state, "overview") : state;

  return {
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
      drawn.map?.flyTo(id);
    },
    placeOf: async (query) => {
      const { planePlace } = await import("./plane-place");
      return planePlace(query, activeDataset(store.getState())?.dataset ?? null);
    },
    showPlace: (lon, lat) => {
      store.setState((state) => ({ ...onMapPage(state), pin: { lon, lat } }));
      return drawn.map?.showPlace(lon, lat) ?? false;
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
}
