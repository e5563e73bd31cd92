import { encode } from "uqr";

/** Modules of white that a reader of QR codes needs around one: ISO/IEC 18004, 9.1. */
const QUIET = 4;

/** A QR code as one path; a module is one unit. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** A text as a QR code (error correction L: links are long, and paper is not dirty when it is new). */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: "L", border: QUIET });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { size, path };
}
