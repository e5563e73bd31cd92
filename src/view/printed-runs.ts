/** A stretch of a text and whether it stands in Chinese. */
export interface PrintedRun {
  readonly text: string;
  readonly chinese: boolean;
}

/** From one Chinese character to the last that no blank parts from it: digits, codes and brackets of a number belong to it. */
const CHINESE_RUN = /\p{Script=Han}(?:[\p{Script=Han}\p{N}\w〔〕（）《》、·.-]*[\p{Script=Han}）》〕])?/gu;

/** The Chinese of a sentence in another language and what stands between; quotation marks are the sentence's own. */
export function printedRuns(text: string): PrintedRun[] {
  const runs: PrintedRun[] = [];
  let done = 0;
  const add = (end: number, chinese: boolean): void => {
    if (end > done) runs.push({ text: text.slice(done, end), chinese });
    done = end;
  };
  for (const found of text.matchAll(CHINESE_RUN)) {
    add(found.index, false);
    add(found.index + found[0].length, true);
  }
  add(text.length, false);
  return runs;
}
