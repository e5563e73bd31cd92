/** The shares of the files of the reader whose patterns are timed in a process each. */
export function ofLexicon(file: string): boolean {
  return file.startsWith("src/parse/lexicon/");
}

export function ofZones(file: string): boolean {
  return file.startsWith("src/parse/zones/");
}
