import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { MapProbe } from "../map/map-probe";
import type { AppStore } from "../store/app-state";
import { useApp } from "../ui/store-context";
import { useMessages } from "../ui/use-messages";

/** What the page may ask of the map, as soon as it is there. */
export interface MapHandle {
  flyTo(id: string): unknown;
  showPlace(lon: number, lat: number): boolean;
}

/** The drawn map answers whoever asks at the console: a curious reader, a browser test. */
function published(probe: MapProbe): void {
  Object.assign(window, { dikuaiMap: probe });
}

/** Milliseconds for which the map waits for the letters of the page. */
const LONGEST_DRESSING = 1000;

/** The place of the map. The map is loaded behind what there is to read, and the page works without it. */
export function MapHost({
  store,
  camera,
  onCamera,
  onMap,
  shown,
  dressed,
}: {
  readonly store: AppStore;
  readonly camera: string | null;
  readonly onCamera: (camera: string) => void;
  readonly onMap: (map: MapHandle | null) => void;
  /** something to read is there: the map comes behind it */
  readonly shown: Promise<void>;
  /** the page has its own letters: it is not laid out anew while the map starts */
  readonly dressed: Promise<void>;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");
  const savesData = useApp((one) => one.savesData);
  const seen = useSeen(place);
  const wanted = seen && !savesData;
  const start = useRef({ camera, onCamera, onMap });
  useEffect(() => {
    const container = place.current;
    if (container === null || !wanted) return;
    const { camera: first, onCamera: looked, onMap: mounted } = start.current;
    let gone = false;
    let destroy: (() => void) | null = null;
    shown
      .then(async () => {
        // Script and worker of the map begin when the page stands still again, or both would take turns with it.
        await Promise.race([dressed, new Promise((done) => setTimeout(done, LONGEST_DRESSING))]);
        if (gone) return;
        const [{ mountMap }, { mapPlanes }] = await Promise.all([
          import("../map/mount-map"),
          import("./map-planes"),
        ]);
        if (gone) return;
        const map = mountMap(container, store, {
          camera: first,
          onCamera: looked,
          onReady: published,
          reviewNumber: store.getState().office.reviewNumber,
          ...mapPlanes,
        });
        destroy = () => map.destroy();
        mounted(map);
        setState("ready");
      })
      .catch((error: unknown) => {
        console.warn("map", error);
        if (!gone) setState("failed");
      });
    return () => {
      gone = true;
      destroy?.();
      mounted(null);
    };
  }, [store, wanted, shown, dressed]);
  const { t } = useMessages();
  return (
    <>
      <section className="map-place" aria-label={t("map.label")}>
        {/* The map dresses its own element; where it stands is decided around it. */}
        <div className="map-fill" ref={place} />
      </section>
      {state !== "ready" && (
        <p className="map-note" role="status">
          {savesData
            ? `${t("map.saved")} ${t("notice.reference")}`
            : state === "loading"
              ? t("map.loading")
              : `${t("map.failed")} ${t("notice.reference")}`}
        </p>
      )}
    </>
  );
}

/** Whether the place has ever had room on the page: a phone gives the map none on pages of words, and none is fetched. */
function useSeen(place: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (element.clientHeight > 0) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return seen;
}
