import { isBar, type Token } from "../tokens/token";

/** Fillers in a row before a figure; more is another sentence. */
const MOST_FILLERS = 8;

/** Index of the first token from `at` that is no filler (an opening bracket with a closing one only, too). */
export function pastFillers(tokens: readonly Token[], at: number): number {
  let index = at;
  for (let n = 0; n < MOST_FILLERS; n++) {
    const token = tokens[index];
    if (token?.kind === "filler" || isBar(token)) index++;
    else break;
  }
  return index;
}
