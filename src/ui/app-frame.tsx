import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { AppStore, Page } from "../store/app-state";
import { activeDataset } from "../store/selectors";
import { type Commands, CommandsProvider, useCommands } from "./commands";
import { DropAnywhere } from "./drop-anywhere";
import { FooterNotice } from "./footer-notice";
import { Header } from "./header";
import { LedgerPage } from "./ledger/ledger-page";
import { LedgerProvider } from "./ledger/use-ledger";
import { Button } from "./primitives/button";
import { Icon } from "./primitives/icon";
import { Progress } from "./primitives/progress";
import { ReadingReport } from "./reading-report";
import { SectionNav } from "./section-nav";
import { StoreProvider, useApp } from "./store-context";
import { useMessages } from "./use-messages";

type PageScript = () => Promise<{ readonly default: ComponentType }>;
// The first screen comes whole; the other pages come when they are opened.
const scripts: Readonly<Record<Exclude<Page, "overview">, PageScript>> = {
  charts: async () => ({ default: (await import("./charts/charts-page")).ChartsPage }),
  parcel: async () => ({ default: (await import("./parcel/parcel-page")).ParcelPage }),
  compare: async () => ({ default: (await import("./compare/compare-page")).ComparePage }),
  board: async () => ({ default: (await import("./board/board-page")).BoardPage }),
  findings: async () => ({ default: (await import("./lists/findings-page")).FindingsPage }),
  zones: async () => ({ default: (await import("./lists/zones-page")).ZonesPage }),
  quotas: async () => ({ default: (await import("./lists/quotas-page")).QuotasPage }),
  documents: async () => ({ default: (await import("./lists/documents-page")).DocumentsPage }),
  audit: async () => ({ default: (await import("./audit/batch-page")).BatchPage }),
  report: async () => ({ default: (await import("./report/report-page")).ReportPage }),
  sheet: async () => ({ default: (await import("./public/sheet-page")).SheetPage }),
  public: async () => ({ default: (await import("./public/public-page")).PublicPage }),
};
const pages: Readonly<Record<Page, ComponentType>> = {
  overview: LedgerPage,
  charts: lazy(scripts.charts),
  parcel: lazy(scripts.parcel),
  compare: lazy(scripts.compare),
  board: lazy(scripts.board),
  findings: lazy(scripts.findings),
  zones: lazy(scripts.zones),
  quotas: lazy(scripts.quotas),
  documents: lazy(scripts.documents),
  audit: lazy(scripts.audit),
  report: lazy(scripts.report),
  sheet: lazy(scripts.sheet),
  public: lazy(scripts.public),
};
const Welcome = lazy(async () => ({ default: (await import("./welcome/welcome")).Welcome }));
const CompareTray = lazy(async () => ({ default: (await import("./compare/compare-tray")).CompareTray }));
const Peek = lazy(async () => ({ default: (await import("./ledger/peek")).Peek }));
const SourceDrawer = lazy(async () => ({ default: (await import("./source/source-drawer")).SourceDrawer }));

/** The whole page. `map` is whatever draws the map: the frame only gives it a place. */
export function AppFrame({
  store,
  commands,
  map,
  onContent,
}: {
  readonly store: AppStore;
  readonly commands: Commands;
  readonly map: ReactNode;
  /** told whenever a page stands with its content, or with the reason why it has none */
  readonly onContent: () => void;
}): ReactNode {
  return (
    <StoreProvider store={store}>
      <CommandsProvider commands={commands}>
        <LedgerProvider>
          <Frame map={map} onContent={onContent} />
        </LedgerProvider>
      </CommandsProvider>
    </StoreProvider>
  );
}

function Frame({ map, onContent }: { readonly map: ReactNode; readonly onContent: () => void }): ReactNode {
  const { t, language } = useMessages();
  const page = useApp((state) => state.page);
  const loaded = useApp(activeDataset);
  const { offers } = useCommands();
  const coming = useApp((state) => (state.active === null ? state.loading[0] : undefined));
  // Said before the data come, so that nothing moves when they do.
  const invented = loaded?.invented ?? offers.some((one) => one.id === coming && one.invented);
  const hasBoundary = useApp(
    (state) =>
      activeDataset(state)?.dataset.parcels.some(
        (one) => one.id === state.selection && one.boundary !== null,
      ) ?? false,
  );
  const welcome = useApp((state) => state.welcome);
  const comparing = useApp((state) => state.compared.length > 0);
  const reading = useApp((state) => state.highlight !== null);
  const peeking = useApp((state) => state.selection !== null && state.page !== "parcel");
  const panel = useRef<HTMLElement>(null);
  const place = useApp((state) => (state.page === "parcel" ? `parcel/${state.selection}` : state.page));
  const lastPlace = useRef(place);
  useEffect(() => {
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    // What had the focus may have gone with its page: the keyboard goes on from the top of the new one.
    if (document.activeElement === null || document.activeElement === document.body) panel.current?.focus();
  }, [place]);
  const [mapFolded, setMapFolded] = useState(false);
  // On a phone the map stands above the list it belongs to, and leaves the reading pages to their text.
  const mapWanted = page === "overview" || (page === "parcel" && hasBoundary);
  return (
    <I18nProvider locale={language === "zh" ? "zh-CN" : "en-GB"}>
      <button type="button" className="skip" onClick={skip}>
        {t("skip")}
      </button>
      <div className={`frame page-is-${page}${mapWanted && !mapFolded ? " with-map" : ""}`}>
        <Header />
        {invented && (
          <section className="invented-strip" aria-label={t("invented.mark")}>
            <strong>{t("invented.mark")}</strong> {t("invented.long")}
          </section>
        )}
        <div className="stage">
          {map}
          {reading && (
            <Suspense>
              <SourceDrawer />
            </Suspense>
          )}
        </div>
        <main className="panel" id="content" ref={panel} tabIndex={-1}>
          <div className="panel-head">
            <SectionNav />
            {mapWanted && (
              <div className="fold">
                <Button
                  look="plain"
                  icon="map"
                  label={mapFolded ? t("map.show") : t("map.hide")}
                  onPress={() => setMapFolded(!mapFolded)}
                >
                  {t("map.word")}
                  <Icon name={mapFolded ? "down" : "up"} />
                </Button>
              </div>
            )}
          </div>
          {welcome && page === "overview" && !loaded?.invented && (
            <Suspense>
              <Welcome />
            </Suspense>
          )}
          <Body page={page} onContent={onContent} />
          {comparing && (
            <Suspense>
              <CompareTray />
            </Suspense>
          )}
          {peeking && (
            <Suspense>
              <Peek />
            </Suspense>
          )}
        </main>
        <FooterNotice />
      </div>
      <ReadingReport />
      <DropAnywhere />
    </I18nProvider>
  );
}

function Body({ page, onContent }: { readonly page: Page; readonly onContent: () => void }): ReactNode {
  const { t, language } = useMessages();
  const { offers, openDataset } = useCommands();
  const loaded = useApp(activeDataset);
  const loading = useApp((state) => state.loading);
  const failed = useApp((state) => state.failed);
  // Script and data of a page come side by side; what cannot be had is said where the page is drawn.
  useEffect(() => {
    if (page !== "overview") scripts[page]().catch(() => undefined);
  }, [page]);
  // The first dataset's page is made in small steps behind the words that it is coming.
  const made = useDeferredValue(loaded !== null);
  if (loaded && made) {
    const Content = pages[page];
    return (
      <div className="panel-body" key={page}>
        <Suspense fallback={<Coming />}>
          <Content />
          <Shown onContent={onContent} />
        </Suspense>
      </div>
    );
  }
  if (loaded || loading.length > 0) {
    return (
      <div className="empty">
        <p>{t("loading")}</p>
        <Progress label={t("loading")} share={null} />
      </div>
    );
  }
  return (
    <div className="empty">
      {Object.entries(failed).map(([id, message]) => (
        <p key={id}>{message[language]}</p>
      ))}
      <p>{t("failed.what")}</p>
      <Shown onContent={onContent} />
      <div className="empty-offers">
        {offers.map((offer) => (
          <Button key={offer.id} onPress={() => openDataset(offer.id)}>
            {offer.label[language]}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Tells that what stands beside it is on the page. */
function Shown({ onContent }: { readonly onContent: () => void }): ReactNode {
  useEffect(onContent, [onContent]);
  return null;
}

/** While the script of a page comes; the style sheet keeps it back for a moment, so that a quick one does not flash. */
function Coming(): ReactNode {
  const { t } = useMessages();
  return (
    <div className="empty coming">
      <p>{t("loading")}</p>
      <Progress label={t("loading")} share={null} />
    </div>
  );
}

/** The fragment of the address belongs to the state of the page: skipping moves the focus itself. */
function skip(): void {
  document.getElementById("content")?.focus();
}
