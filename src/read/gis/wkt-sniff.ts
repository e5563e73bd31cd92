/** Columns that name the system of the shape, by its number in the EPSG registry. */
export const SYSTEM_COLUMN = /^(?:shape_?)?(?:epsg|srid|wkid|crs)$/iu;
/** A cell that begins with a polygon as well-known text. */
const CELL_BEGINS = /(?:^|[,;\t"\n])\s?(?:SRID=\d{3,6};)?(?:MULTI)?POLYGON ?Z?M? ?\(\(/iu;
/** A first shape of many corners is longer than what is looked at: its beginning is enough. */
const LOOKED_AT = 20_000;

/** A quoted cell that begins with three pairs of degrees, as map programs for the field keep a boundary (`"lon,lat;lon,lat;…"`). */
const PAIRS_BEGIN = /(?:^|[,;\t\n])"(?:\d{2,3}\.\d{3,20},\d{2,3}\.\d{3,20}; ?){3}/u;

/** The first line of a table: heads of columns, the one of the shapes alone, or a row at once. */
const HEADS = /[,;\t]|^"?(?:wkt|(?:the_)?geom(?:etry)?|shape|boundary|polygon)/iu;

/**
 * Whether a text is a table of separated values with polygons in its cells, as well-known text or as pairs of degrees; a
 * document that quotes a shape between its sentences is none.
 */
export function isWktTable(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const [first = ""] = head
    .replace(/^\uFEFF/u, "")
    .trimStart()
    .split("\n", 1);
  return HEADS.test(first) && (CELL_BEGINS.test(head) || PAIRS_BEGIN.test(head));
}
