/** Sheets of ISO 216, lying. Lengths in millimetres. */
export type SheetPaper = "a4" | "a3";

export interface SheetSize {
  readonly width: number;
  readonly height: number;
  /** white around everything: no printer reaches the edge */
  readonly margin: number;
  /** of the map frame */
  readonly map: { readonly width: number; readonly height: number };
}

/** The map frame is what title, foot and the column of legend and QR leave; `sheet.css` lays out the same figures. */
export const sheetSizes: Readonly<Record<SheetPaper, SheetSize>> = {
  a4: { width: 297, height: 210, margin: 10, map: { width: 205, height: 150 } },
  a3: { width: 420, height: 297, margin: 12, map: { width: 310, height: 229 } },
};

/** Pixels of a style sheet in a millimetre: 96 to the inch. */
export const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Scales that rulers and map users know. */
const SCALES = [
  500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000, 200_000, 250_000, 500_000, 750_000, 1_000_000,
  1_500_000, 2_000_000,
] as const;

/** The largest of the usual scales at which an extent (metres) fits a frame (millimetres); as the denominator. */
export function fittingScale(
  extent: { readonly width: number; readonly height: number },
  frame: { readonly width: number; readonly height: number },
): number {
  const fits = (scale: number): boolean =>
    (extent.width * 1000) / scale <= frame.width && (extent.height * 1000) / scale <= frame.height;
  const needed = Math.max(extent.width / frame.width, extent.height / frame.height) * 1000;
  // Wider than any usual scale shows: the next whole million.
  return SCALES.find(fits) ?? Math.ceil(needed / 1_000_000) * 1_000_000;
}

/** Steps of a grid, metres. */
const STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000] as const;
/** Lines of a grid stand no closer than this, millimetres. */
const LEAST_GRID = 28;

/** The finest round step (metres) of a grid that stays readable at a scale. */
export function sheetGridStep(scale: number): number {
  return STEPS.find((step) => (step * 1000) / scale >= LEAST_GRID) ?? 200_000;
}

/** A round length (metres) for a scale bar of about a fifth of a frame. */
export function sheetBarMetres(scale: number, frameWidth: number): number {
  const wanted = (frameWidth / 5 / 1000) * scale;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * ([5, 2].find((one) => one * power <= wanted) ?? 1);
}
