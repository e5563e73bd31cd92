/** What a scanner takes for 0 before the point of a figure and behind it or before its sign, and for 1. */
const ZERO_BEFORE_POINT = /(?<![A-Za-z\d.．-])[OoＯｏ](?=[.．]\d)/gu;
const ZERO_BEHIND_FIGURE = /(?<=\d[.．])[OoＯｏ](?![A-Za-z.．])|(?<=\d)[OＯ](?= {0,2}[%％])/gu;
/** 4O006平方米. */
const ZERO_OF_SIZE = /[OＯ](?<=\d[OＯ]{1,4})(?=[\dOＯ]{0,6}(?:[.．]\d{1,4})? ?(?:平方米|㎡|m²|公顷|亩))/gu;
const ONE = /(?<=[≤≥<>＜＞≦≧于过低高少] {0,2})[lI](?=[.．]\d)|(?<=\d)l(?= {0,2}[%％])/gu;
/** Characters that it takes for one of a word of the field: 建筑密庋, 容积牢, 容枳率. */
const OF_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=密)[庋庹]|(?<=建筑密)废(?![弃渣料旧品水])/gu, "度"],
  [/(?<=容积|绿[地化])[牢卒宰]/gu, "率"],
  [/(?<=容)[枳织](?=率)/gu, "积"],
];

/** The text with figures and words of the field where a scanner read other signs for theirs, as long as before. */
export function withScannedSigns(text: string): string {
  const figures = text
    .replace(ZERO_BEFORE_POINT, "0")
    .replace(ZERO_BEHIND_FIGURE, "0")
    .replace(ZERO_OF_SIZE, "0")
    .replace(ONE, "1");
  return OF_WORDS.reduce((read, [sign, word]) => read.replace(sign, word), figures);
}
