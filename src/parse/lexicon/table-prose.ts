/** Running text behind the table, or an item of it. */
export const PROSE =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[条章]|备注|注:|合计)/u;
/** 第十三条: the article behind the table, which two blanks part from its title as if they were cells. */
export const ARTICLE = /^第[一二三四五六七八九十百\d]{1,4}[条章节](?:$|\s)/u;
/** The caption or header of a table of points. */
export const POINT_TABLE = /坐标|点号|界址点|拐点/u;
/** Who signs a text, alone on a line above the day. */
export const SIGNER =
  /^\p{Script=Han}{2,24}(?:人民政府|政府办公室|管委会|委员会|交易中心|储备中心|分局|(?:资源|规划|国土|土地|建设)\p{Script=Han}{0,10}局)$/u;
export const SIGNED_DAY = /^(?:\d{4}|二[〇零○]\p{Script=Han}{2})年\S{1,3}月\S{1,3}日$/u;
/** Labels of cells that a body and a day may fill. */
export const BODY_LABEL = /单位|机关|部门|政府|受让|竞得|业主|建设方|委托|日期|时间/u;
