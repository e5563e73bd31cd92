import { lazy, StrictMode, Suspense, startTransition, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { type Address, addressFollowed, parseAddress } from "../store/address";
import { createAppStore } from "../store/app-state";
import { AppFrame } from "../ui/app-frame";
import { StoreProvider } from "../ui/store-context";
import { browserAddress, mirrorAddress } from "./address-mirror";
import { contentShown } from "./content-shown";
import { datasetOpening } from "./dataset-opening";
import { keepCharacters } from "./keep-characters";
import { keepSounds } from "./keep-sounds";
import { keptFiles } from "./kept-files";
import { lateUpdateNotice } from "./late-update-notice";
import { MapHost } from "./map-host";
import { keepMapSettings, keptMapSettings } from "./map-memory";
import type { OfficeSettings } from "./office-settings";
import { judgeByOfficial } from "./official-judging";
import { dressPage, keptPreferences } from "./page-chrome";
import { type DrawnMap, pageCommands } from "./page-commands";
import { keepReadings } from "./reading-keeping";
import { asksForLess, fontWhenWanted } from "./saved-data";
import { offeredDatasets } from "./shipped-datasets";
import { fetchShownTexts } from "./shown-texts";

/** Tells that the frame of the page stands. */
function Standing({ tell }: { readonly tell: () => void }): null {
  useEffect(tell, [tell]);
  return null;
}

/** Starts the page as the office wants it: its state, what is read and kept, and what is drawn. */
export function startPage(settings: OfficeSettings): void {
  const address = parseAddress(browserAddress.read());
  const preferences = { savesData: asksForLess(), ...keptPreferences() };
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
          officeProblems:
            problems.length === 0 ? state.officeProblems : [...state.officeProblems, ...problems],
        }));
        return keepMapSettings(store);
      });

  /** The frame of the page stands. */
  let stand: () => void = () => undefined;
  const standing = new Promise<void>((done) => {
    stand = done;
  });
  // Before all that compare names.
  keepCharacters(store);
  const openDataset = datasetOpening(store, offers, standing);

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

  const drawn: DrawnMap = { map: null };
  const commands = pageCommands({ store, offers, openDataset, files: keptFiles(), drawn });

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

  fetchShownTexts(store);
  keepSounds(store);

  const LateUpdateNotice = lazy(() => lateUpdateNotice(content.shown));
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
                drawn.map = mounted;
              }}
            />
          }
        />
        <StoreProvider store={store}>
          <Suspense>
            <LateUpdateNotice />
          </Suspense>
          <Standing tell={stand} />
        </StoreProvider>
      </StrictMode>,
    ),
  );

  const wanted = address.dataset ?? offers[0]?.id;
  if (wanted !== undefined) void openDataset(wanted);
}
