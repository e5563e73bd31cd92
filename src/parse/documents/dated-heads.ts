import type { Start } from "./document-span";
import { endsSentence, type TextLine } from "./text-line";

/** [2031-08-12]规划条件公告:某地块, the head of a text on a page that shows several, whatever it ends with. */
const DATED = /^\[20\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?\](?=.{6,80}$)/u;

/** 容积率由2.0调整为2.5 */
const VALUE = /\d\.\d|调整为/u;

/** Texts below heads that begin with a day in brackets, two or more of them with words below each. */
export function datedHeads(lines: readonly TextLine[]): readonly Start[] {
  const found = lines.flatMap((line, at): readonly Start[] => {
    const day = DATED.exec(line.squeezed)?.[0];
    const below = lines[at + 1];
    if (day === undefined || endsSentence(line.squeezed)) return [];
    if (below === undefined || DATED.test(below.squeezed)) return [];
    const title = line.squeezed.slice(day.length);
    const block = { first: at, titleFirst: at, titleLast: at, title, issuers: [], issuerLines: null };
    return [{ first: at, body: at + 1, block, number: null, numberLine: null, head: null }];
  });
  // the history of one plan tells what it changes
  const isHistory = found.some(({ block }) => VALUE.test(block?.title ?? ""));
  return found.length < 2 || isHistory ? [] : found;
}
