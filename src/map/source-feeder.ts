import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { MapSource } from "../view/map-style";
import { breath } from "./breath";
import { hasStyle } from "./has-style";

/** Gives a source its data; settles when they are handed over, which is before they are drawn. */
export type Feed = (source: MapSource, data: FeatureCollection) => Promise<void>;

/** Features above which a collection goes to the map's worker as a file: to copy so many objects would stop the page. */
const MANY = 1000;
/** Features that are written between two breaths. */
const STEP = 500;

/** A feature is written once: every filter draws the same ten thousand, or fewer. */
const written = new WeakMap<Feature, string>();

function featureText(feature: Feature): string {
  const text = written.get(feature) ?? JSON.stringify(feature);
  written.set(feature, text);
  return text;
}

async function collectionFile({ features }: FeatureCollection): Promise<Blob> {
  const parts: string[] = [];
  for (let from = 0; from < features.length; from += STEP) {
    await breath();
    parts.push(
      features
        .slice(from, from + STEP)
        .map(featureText)
        .join(","),
    );
  }
  return new Blob(['{"type":"FeatureCollection","features":[', parts.join(","), "]}"]);
}

/** Feeds the sources of a map. Of two collections for one source the later stays, however long the earlier takes. */
export function sourceFeeder(map: MapLibre): Feed {
  const turns = new Map<MapSource, number>();
  /** kept as long as the map may ask for them: it does so again after a loss of the graphics context */
  const files = new Map<MapSource, string>();
  const forget = (source: MapSource): void => {
    const file = files.get(source);
    if (file !== undefined) URL.revokeObjectURL(file);
    files.delete(source);
  };
  map.on("remove", () => {
    for (const source of files.keys()) forget(source);
  });
  return async (source, data) => {
    const turn = (turns.get(source) ?? 0) + 1;
    turns.set(source, turn);
    const file = data.features.length > MANY ? await collectionFile(data) : null;
    if (turns.get(source) !== turn || !hasStyle(map)) return;
    forget(source);
    if (file !== null) files.set(source, URL.createObjectURL(file));
    void map.getSource<GeoJSONSource>(source)?.setData(files.get(source) ?? data);
  };
}
