/** The root of a KML document, with or without a prefix. */
const ROOT = /<(?:\w{1,20}:)?kml[\s>]/u;
/** A file of tags begins with one; a mark of the encoding may stand before it. */
const BEGINS_WITH_TAG = /^[^\w<]{0,4}\s*</u;
const WORDS = /\S{4}/u;
/** Shapes that are no ring of land: without their tags nothing would tell them from one. */
const OTHER_SHAPES = /<(?:\w{1,20}:)?(?:innerBoundaryIs|LineString|Point|MultiGeometry|Track)[\s>]/u;
const RINGS = /<(?:\w{1,20}:)?LinearRing[\s>]/u;
const TAG = /<[^<>]{1,400}>/gu;

/** Whether a text only quotes a KML document of plain rings: words of its own stand before it. */
export function quotesRings(text: string): boolean {
  const root = ROOT.exec(text);
  if (root === null || BEGINS_WITH_TAG.test(text) || !WORDS.test(text.slice(0, root.index))) return false;
  const quoted = text.slice(root.index);
  return RINGS.test(quoted) && !OTHER_SHAPES.test(quoted);
}

/** A text that quotes rings, with as many blanks in the place of every tag as it has characters. */
export function withoutKmlTags(text: string): string {
  const root = ROOT.exec(text)?.index ?? text.length;
  const from = Math.max(text.lastIndexOf("<?xml", root), 0) || root;
  const close = text.lastIndexOf("kml>");
  const to = close < root ? text.length : close + "kml>".length;
  const quoted = text.slice(from, to).replace(TAG, (tag) => tag.replace(/[^\n]/gu, " "));
  return text.slice(0, from) + quoted + text.slice(to);
}
