import { createContext, type ReactNode, useContext } from "react";
import type { LoadedDataset } from "../store/app-state";

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
  showOnMap(id: string): void;
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
