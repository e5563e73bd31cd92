/**
 * `nearly-full`: the browser has little room left; `not-kept`: the copy for offline use found none; `refused`: the browser
 * or the server allows no such copy.
 */
export type StorageTrouble = "nearly-full" | "not-kept" | "refused";

/** Whether a newer version of the page is here and waits, and how to go over to it. */
export interface Updates {
  subscribe(listener: () => void): () => void;
  waiting(): boolean;
  /** what the storage of the browser cannot do; null where nothing is wrong */
  trouble(): StorageTrouble | null;
  /** the reader has read of the trouble */
  dismiss(): void;
  /** reloads the page in its newer version */
  apply(): void;
}
