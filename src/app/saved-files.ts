/** A file for the reader to keep. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Hands files to the browser, which saves them. */
export function saveFiles(files: readonly SavedFile[]): void {
  for (const { name, mediaType, content } of files) {
    const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    // The browser reads the blob after the click: it is let go when that is surely done.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
