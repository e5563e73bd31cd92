/** A cell that begins with a polygon as well-known text. */
const CELL_BEGINS = /(?:^|[,;\t"\n])\s?(?:SRID=\d{3,6};)?(?:MULTI)?POLYGON ?Z?M? ?\(\(/iu;
/** A first shape of many corners is longer than what is looked at: its beginning is enough. */
const LOOKED_AT = 20_000;

/** Whether a text is a table of separated values with polygons as well-known text in it. */
export function isWktTable(text: string): boolean {
  return CELL_BEGINS.test(text.slice(0, LOOKED_AT));
}
