const THOUSANDS = /(?<=^\d{1,3}|,\d{3}),(?=\d{3})/gu;
/** A coordinate in whatever notation, alone in its cell. */
const COORDINATE =
  /^(?:[XYNExyne=:]{0,2}|北纬|东经)(?:\d{2,8}(?:\.\d{1,12})?[°度]?|\d{1,3}[°º度:-][\d°º′″'"度分秒.:-]{2,20})[NE]?$/u;
/** The same with digits replaced by signs. */
const MASKED = /^(?=[^*■□×X]{0,20}[*■□×X])(?=\D{0,20}\d)[\d*■□×Xx°º′″'"度分秒.:-]{5,24}$/u;

/** Whether a cell holds a coordinate and nothing else, be its digits masked. Blanks are taken out before. */
export function isCoordinateCell(text: string): boolean {
  const digits = text.replace(THOUSANDS, "");
  return COORDINATE.test(digits) || MASKED.test(digits);
}
