/** What protects the reader's machine from a file that is too large, or packed to be. */
export interface Limits {
  /** bytes of one file */
  readonly fileBytes: number;
  readonly pdfPages: number;
  /** boundary points of one map or CAD file */
  readonly mapPoints: number;
  readonly archiveEntries: number;
  /** bytes that all files of an archive unpack to */
  readonly unpackedBytes: number;
  /** unpacked bytes for one packed byte, of any one file of an archive larger than a megabyte */
  readonly unpackedRatio: number;
}

/** Generous: each lies far above what offices have, and below what a browser tab survives. */
export const LIMITS: Limits = {
  // a scanned yearbook has a few hundred megabytes
  fileBytes: 512 * 1024 * 1024,
  // a yearbook has about a thousand
  pdfPages: 5000,
  // all parcels of a county have one or two million
  mapPoints: 5_000_000,
  // a document has a few dozen, a county's shapefiles some hundreds
  archiveEntries: 10_000,
  unpackedBytes: 1024 * 1024 * 1024,
  // deflate ends at 1032 : 1; sheets of one repeated row come to some hundreds
  unpackedRatio: 1000,
};

/** A small file is never packed too tightly: below these unpacked bytes the ratio is not looked at. */
export const RATIO_FROM_BYTES = 1024 * 1024;
