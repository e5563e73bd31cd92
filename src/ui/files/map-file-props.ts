import type { MapFile } from "../../domain/map-file";
import type { Source } from "../../domain/source";
import type { LoadedDataset } from "../../store/app-state";

/** A map file of a dataset, as its panels are given it. */
export interface MapFileProps {
  readonly loaded: LoadedDataset;
  readonly source: Source;
  readonly mapFile: MapFile;
}
