/** A font of which nothing is ever drawn: ready at once. */
class UnshownFont {
  readonly loaded = Promise.resolve(this);
  load(): Promise<this> {
    return this.loaded;
  }
}

/** Where pdf.js registers its fonts in a page; there is no page here. */
const NO_PAGE = { fonts: { add: () => undefined, delete: () => false } };

/**
 * Settings by which pdf.js hands fonts over as they are. Without a document, or where the platform knows no fonts (Node), it
 * would draw the path of every glyph in their stead for each page that is searched for lines: nothing of them is used here.
 */
export function unshownFonts(): { readonly disableFontFace: false; readonly ownerDocument: HTMLDocument } {
  if (!("FontFace" in globalThis)) Object.assign(globalThis, { FontFace: UnshownFont });
  return { disableFontFace: false, ownerDocument: NO_PAGE as unknown as HTMLDocument };
}
