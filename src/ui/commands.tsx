import { createContext, type ReactNode, useContext } from "react";
import type { Message } from "../domain/evidence";
import type { FileColumnChoice } from "../domain/map-file";
import type { Place } from "../domain/region";
import type { LoadedDataset } from "../store/app-state";
import type { CoordinateQuery } from "../view/coordinate-query";
import type { Language } from "../view/language";

export type PlaneQuery = Extract<CoordinateQuery, { kind: "plane" }>;

export type ExportFormat = "csv" | "geojson" | "exchange" | "dxf";
/** `native`: printed digits, a file for each system; `wgs84`: degrees computed from them. */
export type ExportSystem = "native" | "wgs84";

/** What was saved. */
export interface ExportReport {
  readonly files: readonly string[];
  readonly written: number;
  /** parcels left out because they have no boundary */
  readonly left: number;
}

/** Where projected metres lie, and the system they were read in. Degrees. */
export interface PlanePlace {
  readonly lon: number;
  readonly lat: number;
  readonly system: Message;
}

/** A place of a record, seen from where the reader stands. */
export interface NearRecord {
  readonly id: string;
  /** 0 where the reader stands inside its published boundary */
  readonly metres: number;
}

/** What lies around the reader, found on this machine; or why it could not be found. */
export type Nearby =
  | {
      readonly state: "found";
      /** metres that the device itself gives for its error */
      readonly accuracy: number;
      /** the nearest county seats, nearest first */
      readonly seats: readonly { readonly name: string; readonly metres: number }[];
      /** parcels and zones with a published boundary, nearest first */
      readonly records: readonly NearRecord[];
    }
  | { readonly state: "refused" | "failed" | "unsupported" };

/** What a map sheet stands on: county seats, and places of degrees on a Gauss-Krüger plane. */
export interface SheetGround {
  readonly seats: readonly Place[];
  readonly toPlane: (epsg: number, lon: number, lat: number) => readonly [east: number, north: number] | null;
  /** the name of the plane for people */
  readonly planeName: (epsg: number, language: Language) => string;
}

/** A page of a PDF that was drawn: its size in points, and how many pages there are. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly pages: number;
}

/** A dataset that can be asked for. */
export type Offer = Pick<LoadedDataset, "id" | "label" | "invented">;

/** What the page asks of the world outside it: the composition root does these. */
export interface Commands {
  /** datasets that come with the page */
  readonly offers: readonly Offer[];
  openDataset(id: string): void;
  readFiles(files: readonly File[]): void;
  readText(text: string): void;
  cancelReading(): void;
  /** reads the files of a dataset again with other meanings of the columns of one of them; remembered for the file */
  matchColumns(dataset: string, sha256: string, columns: FileColumnChoice): void;
  /** whether the file of a source was given since the page was opened */
  hasFile(source: string): boolean;
  /** draws a page of a PDF, as wide as asked in pixels; null where its file is not at hand */
  drawPage(
    source: string,
    page: number,
    canvas: HTMLCanvasElement,
    pixels: number,
  ): Promise<PagePicture | null>;
  showOnMap(id: string): void;
  /** reads projected metres; null where the plane cannot be told or the point lies outside it */
  placeOf(query: PlaneQuery): Promise<PlanePlace | null>;
  /** shows a place with a pin; false where it lies outside the part of the Earth that the map shows */
  showPlace(lon: number, lat: number): boolean;
  /** asks the device where it is and looks around; nothing of it leaves the machine or stays on it */
  lookAround(): Promise<Nearby>;
  sheetGround(): Promise<SheetGround>;
  /** saves a text as a file */
  saveText(name: string, text: string, mediaType: string): void;
  /** saves parcels in a format that other programs read */
  exportParcels(ids: readonly string[], format: ExportFormat, system: ExportSystem): Promise<ExportReport>;
  /** saves the dataset in view, or one parcel of it, with the decisions on it as a file */
  saveWork(parcel: string | null): void;
  /** reads a file that `saveWork` made */
  loadWork(file: File): void;
}

const CommandsContext = createContext<Commands | null>(null);

/** Gives the commands to everything below. */
export function CommandsProvider({
  commands,
  children,
}: {
  commands: Commands;
  children: ReactNode;
}): ReactNode {
  return <CommandsContext value={commands}>{children}</CommandsContext>;
}

/** The commands of the composition root. */
export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error("no commands above this component");
  return commands;
}
