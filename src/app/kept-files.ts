/**
 * The files that the reader gave since the page was opened, by the source they became. A `File` is a handle: its bytes
 * stay on the reader's disk until somebody looks at a page or reads the file again. Nothing outlives the page.
 */
export interface KeptFiles {
  keep(dataset: string, files: readonly File[], sources: readonly string[]): void;
  /** the file of a source */
  ofSource(source: string): File | null;
  /** the files that a dataset was read from, in their order */
  ofDataset(dataset: string): readonly File[];
}

/** An empty shelf. */
export function keptFiles(): KeptFiles {
  const bySource = new Map<string, File>();
  const byDataset = new Map<string, readonly File[]>();
  return {
    keep(dataset, files, sources) {
      byDataset.set(dataset, files);
      files.forEach((file, index) => {
        const source = sources[index];
        if (source !== undefined) bySource.set(source, file);
      });
    },
    ofSource: (source) => bySource.get(source) ?? null,
    ofDataset: (dataset) => byDataset.get(dataset) ?? [],
  };
}
