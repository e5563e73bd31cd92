/** Columns that name the system of the shape, by its number in the EPSG registry. */
export const SYSTEM_COLUMN = /^(?:shape_?)?(?:epsg|srid|wkid|crs)$/iu;
/** A cell that begins with a polygon as well-known text. */
const CELL_BEGINS = /(?:^|[,;\t"\n])\s?(?:SRID=\d{3,6};)?(?:MULTI)?POLYGON ?Z?M? ?\(\(/iu;
/** A first shape of many corners is longer than what is looked at: its beginning is enough. */
const LOOKED_AT = 20_000;

/** A quoted cell that begins with three pairs of degrees, as map programs for the field keep a boundary (`"lon,lat;lon,lat;…"`). */
const PAIRS_BEGIN = /(?:^|[,;\t\n])"(?:\d{2,3}\.\d{3,20},\d{2,3}\.\d{3,20}; ?){3}/u;

/** What a document says before it quotes a shape: sentences, no heads of columns. */
const SENTENCES = /。|[:：]\s{0,40}$/u;

/**
 * Whether a text is a table of separated values with polygons in its cells, as well-known text or as pairs of degrees; a
 * document that quotes a shape between its sentences is none.
 */
export function isWktTable(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const shape = CELL_BEGINS.exec(head) ?? PAIRS_BEGIN.exec(head);
  if (shape === null) return false;
  const [heads = ""] = head.trimStart().split("\n", 1);
  return /[,;\t]/u.test(heads) || !SENTENCES.test(head.slice(0, shape.index));
}
