/** The CSS family of every label. There is no glyph address: the browser draws each label from this family. */
export const LABEL_FONT = "Noto Sans SC Variable";

/** A label's colour with a halo, so that it reads on every land-use colour. */
export const haloed = (
  ink: string,
  halo: string,
): { "text-color": string; "text-halo-color": string; "text-halo-width": number } => ({
  "text-color": ink,
  "text-halo-color": halo,
  "text-halo-width": 1.6,
});
