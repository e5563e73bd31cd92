const NUMERAL = "[一二三四五六七八九十百]{1,4}";
/** What may stand between a label and its coordinates. */
const TO_FIGURE =
  "(?=[\\s|,:(=]{0,8}(?:[XxYyNE纵横北东][^\\p{Script=Han}\\n\\d]{0,4}|北纬 ?|东经 ?)?[\\s|,:(=]{0,4}\\d{2})";

/** Points counted in words: 拐一, 界址点二, 第三点, or 四 alone in a cell, right before their coordinates. */
export const NUMERAL_LABEL = `(?:(?:[拐角顶界桩]|界址|边界)点?|第)${NUMERAL}(?:号?点|号)?${TO_FIGURE}|(?<=[\\n|][ \\t]{0,4})${NUMERAL}(?=[ \\t|,:]{1,8}(?:[XxYy] ?[=:] ?)?\\d{2,3}(?:\\d{3}|[°度.]))`;

/** The numeral of such a label. The group is the numeral. */
export const NUMERAL_IN_LABEL = new RegExp(
  `^(?:(?:[拐角顶界桩]|界址|边界)点?|第)?(${NUMERAL})(?:号?点|号)?$`,
  "u",
);
