/** Running text behind the table, or an item of it. */
export const PROSE =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[条章]|备注|注:|合计)/u;
/** The caption or header of a table of points. */
export const POINT_TABLE = /坐标|点号|界址点|拐点/u;
